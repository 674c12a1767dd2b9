#pragma once

#include "model/private.hpp"
#include "show/look.hpp"

#include <string>

namespace asystent::show {

/// Who does something, where names are shown: the record's words `assistant` and `social_worker` as people
/// say them.
std::string shown_actor(Private who, const Look& look);

} // namespace asystent::show
