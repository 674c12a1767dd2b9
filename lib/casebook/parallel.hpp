#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <mutex>
#include <type_traits>
#include <utility>

namespace asystent::casebook {

/// Calls `work(i)` for each i below `count`, once, on as many threads as the computer has processors. What
/// one call throws is thrown here, and no further call begins.
void in_parallel(std::size_t count, const std::function<void(std::size_t)>& work);

/// Calls `make(i)` like that, and `take` with what was made: one at a time, in the order of i, and as soon as
/// it can be, so that all need not be held at once.
template <class Make, class Take>
void in_order(std::size_t count, Make make, Take take) {
  std::mutex taking;
  std::size_t next = 0;
  std::map<std::size_t, std::invoke_result_t<Make, std::size_t>> waiting; // for one before them
  in_parallel(count, [&](std::size_t i) {
    auto made = make(i);
    const std::lock_guard hold(taking);
    waiting.emplace(i, std::move(made));
    while (!waiting.empty() && waiting.begin()->first == next) {
      auto first = waiting.extract(waiting.begin());
      ++next;
      take(std::move(first.mapped()));
    }
  });
}

} // namespace asystent::casebook
