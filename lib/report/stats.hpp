#pragma once

#include "model/caseload.hpp"
#include "model/enums.hpp"
#include "report/stats_scope.hpp"

#include <array>
#include <span>
#include <string>
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
  int value = 0;                // of the mean in hundredths, half a hundredth rounded up
  std::vector<std::string> who; // ids of families, of assistants for `assistants…`; each once, in order
  Shown shown = Shown::number;
};

/// The statistics of section 7 of the contract, in its order.
struct Stats {
  Period period;
  std::string assistant; // empty: the whole office
  std::vector<Figure> figures;

  const Figure& operator[](Statistic statistic) const { return figures[static_cast<std::size_t>(statistic)]; }
};

/// Numbers without people: the one with two decimals.
bool is_mean(Statistic statistic);

/// What one family adds, with its own texts: the record itself may be gone.
struct FamilyNumbers {
  Engaged engaged;
  std::array<int, words<Statistic>.size()> values{}; // 0 where the whole office is asked
};

/// Counts; today plays no part.
FamilyNumbers numbers_of(const Family& family, const StatsScope& scope);

/// The sums, of the families in their order.
Stats stats(std::span<const FamilyNumbers> families, const StatsScope& scope);

} // namespace asystent
