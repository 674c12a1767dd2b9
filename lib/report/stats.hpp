#pragma once

#include "model/caseload.hpp"
#include "model/enums.hpp"
#include "report/stats_joined.hpp"
#include "sheet/sheet.hpp"
#include "show/look.hpp"

#include <array>
#include <span>
#include <string>
#include <vector>

namespace asystent::report {

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

/// What one family's case adds, with its own texts: the record itself may be gone.
struct FamilyNumbers {
  Engagements engaged;
  std::string previous;                              // an earlier case of the family; empty: none
  std::optional<CountedCase> counted;                // for what is counted of joined cases
  std::array<int, words<Statistic>.size()> values{}; // of the case alone; else 0
};

/// Counts; today plays no part.
FamilyNumbers numbers_of(const Family& family, const StatsScope& scope);

/// The sums, of the families in their order.
Stats stats(std::span<const FamilyNumbers> families, const StatsScope& scope);

/// Numbers under this are hidden in what is published: they could point to a person.
inline constexpr int smallest_shown = 3;

/// Hides the numbers 0, 1 and 2 as `small`, and withholds others from which a hidden one would follow:
/// - Where of a whole and its "z tego" parts just one is hidden, the smallest other part is withheld too, or
///   the whole where none is left. The same for start + new = covered and end + ended = covered.
/// - Where all hidden parts must be 2, because the whole is shown and leaves 2 for each, likewise.
/// - The mean and the maximum where less than three assistants are employed, or the families at the end are
///   hidden, and the mean where the maximum is: they would tell of one or two persons, or give those back.
/// This is for one table: who has the tables of a year and of its halves can still subtract them.
Stats without_small_numbers(Stats stats);

// `report stats` as the whole table; as a form wants it: report/form.hpp. Statistics carry ids at most, never
// names. Hidden numbers are `<3`, or `#` where they are hidden for the sake of others.

/// Whether each number is followed by the ids behind it.
enum class Who { left_out, listed };

std::string stats_text(const Stats& stats, Who who, const show::Look& look);
std::string stats_json(const Stats& stats, Who who);
/// Columns name, label, value, and who. Numbers have a point in every language.
std::string stats_csv(const Stats& stats, Who who, Language language);
sheet::Workbook stats_sheet(const Stats& stats, Who who, const show::Look& look);

} // namespace asystent::report
