#pragma once

#include "manual/page.hpp"

namespace asystent::manual {

/// asystent-everyday(7): how things are named, how one writes and looks, which command is for what happens.
Page everyday_page(Language language);

} // namespace asystent::manual
