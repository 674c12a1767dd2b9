#pragma once

#include "cli/session.hpp"
#include "document/kinds.hpp"

namespace asystent::cli {

/// The kind of document of that name. Throws CommandError where there is none.
const document::DocumentKind& known_kind(Call& call, const std::string& typed);

/// What the options of `report document` ask for. Throws CommandError where something is missing or is not
/// there.
document::DocumentRequest document_request(Call& call, const document::DocumentKind& kind,
                                           const Policy& policy);

} // namespace asystent::cli
