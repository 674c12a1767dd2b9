#pragma once

#include "text/words.hpp"

namespace asystent::document {

#define ASYSTENT_ENUMS "document/purposes.def"
#include "text/enums_of.inc"

} // namespace asystent::document
