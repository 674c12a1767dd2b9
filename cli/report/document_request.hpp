#pragma once

#include "cli/invocation.hpp"
#include "document/kind.hpp"

namespace asystent {

/// The kind of document that the command names. Throws Stop where there is none of that name.
const DocumentKind& wanted_kind(Invocation& invocation);

/// What the options of `report document` ask for. Throws Stop where something is missing or is not there.
DocumentRequest document_request(Invocation& invocation, const DocumentKind& kind, const Practice& practice);

} // namespace asystent
