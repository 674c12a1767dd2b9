#pragma once

#include "calendar/period.hpp"
#include "model/cases.hpp"
#include "model/statistic.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace asystent {

/// How a number belongs to the last whole before it: on its own; one of the parts that add up to it ("z
/// tego"); or a part that does not exceed it ("w tym").
enum class Part { whole, of_which, including };

/// Whether a number is shown, or hidden because it is small, or because a hidden one would follow from it.
enum class Shown { number, small, withheld };

/// One statistic and what is behind it.
struct Figure {
  Statistic statistic{};
  Part part{};
  int value = 0;                     // of the mean in hundredths, half a hundredth rounded up
  std::vector<std::string_view> who; // ids of families, of assistants for `assistants…`; each once, in order
  Shown shown = Shown::number;
};

/// The statistics of section 7 of the contract, in its order. Looks into the cases that it was made from.
struct Stats {
  Period period;
  std::string_view assistant; // empty: the whole office
  std::vector<Figure> figures;

  const Figure& operator[](Statistic statistic) const { return figures[static_cast<std::size_t>(statistic)]; }
};

/// Numbers without people: the one with two decimals.
bool is_mean(Statistic statistic);

/// Counts; today plays no part. Of one assistant (an id of the office): the families that had an assignment
/// of theirs that held on a day of the family's time in the period, or on the last day of work where that was
/// earlier; such a family counts in whole, so families_start + families_new = families_end + families_ended
/// holds for it too. A visit counts to its assistant, another entry to the assistant of its day.
Stats stats(const Cases& cases, Period period, std::string_view assistant = {});

} // namespace asystent
