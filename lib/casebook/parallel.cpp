#include "casebook/parallel.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace asystent::casebook {
namespace {

/// To start a thread takes as long as to read some records.
constexpr std::size_t worth_a_thread = 8;

std::size_t threads_for(std::size_t count) {
  const std::size_t processors = std::max(1U, std::thread::hardware_concurrency());
  return std::min(processors, 1 + count / worth_a_thread);
}

} // namespace

void in_parallel(std::size_t count, const std::function<void(std::size_t)>& work) {
  std::atomic<std::size_t> next = 0;
  std::exception_ptr failure;
  std::mutex failing;
  const auto take_turns = [&] {
    try {
      for (std::size_t i = next++; i < count; i = next++) work(i);
    } catch (...) {
      next = count;
      const std::lock_guard guard(failing);
      if (!failure) failure = std::current_exception();
    }
  };
  {
    std::vector<std::jthread> others;
    for (std::size_t i = 1; i < threads_for(count); ++i) others.emplace_back(take_turns);
    take_turns();
  }
  if (failure) std::rethrow_exception(failure);
}

} // namespace asystent::casebook
