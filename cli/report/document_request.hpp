#pragma once

#include "cli/session.hpp"
#include "document/kinds.hpp"

namespace asystent {

/// The kind of document of that name. Throws Stop where there is none.
const DocumentKind& known_kind(Call& call, const std::string& typed);

/// What the options of `report document` ask for. Throws Stop where something is missing or is not there.
DocumentRequest document_request(Call& call, const DocumentKind& kind, const Practice& practice);

} // namespace asystent
