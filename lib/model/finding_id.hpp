#pragma once

#include "text/words.hpp"

namespace asystent {

#define ASYSTENT_ENUMS "model/findings.def"
#include "text/enums_of.inc"

} // namespace asystent
