#pragma once

#include "calendar/spans.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace asystent {

/// Finds the first of many spans that holds on a day, for whoever asks about many days.
class SpanIndex {
public:
  SpanIndex() = default;
  explicit SpanIndex(std::span<const SpanToEvent> spans);

  /// Its index; nothing where none holds.
  std::optional<std::size_t> first_on(Date day) const;

private:
  struct Stretch {
    std::optional<Date> from; // open: before each day
    std::optional<std::size_t> first;
  };

  std::vector<SpanToEvent> few_;   // asked one by one: sooner done than the stretches
  std::vector<Stretch> stretches_; // of many, each up to the next one
};

} // namespace asystent
