#pragma once

#include <deque>
#include <string>
#include <utility>

namespace asystent {

/// Keeps the texts that a tree looks into and that stand nowhere else, for as long as it lives.
class Keep {
public:
  const std::string& operator()(std::string text) { return texts_.emplace_back(std::move(text)); }

private:
  std::deque<std::string> texts_;
};

} // namespace asystent
