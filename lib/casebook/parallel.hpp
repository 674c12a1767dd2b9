#pragma once

#include <cstddef>
#include <functional>

namespace asystent::casebook {

/// Calls `work(i)` for each i below `count`, once, on as many threads as the computer has processors. What
/// one call throws is thrown here, and no further call begins.
void in_parallel(std::size_t count, const std::function<void(std::size_t)>& work);

} // namespace asystent::casebook
