#include "cli/habits.hpp"

#include "cli/command.hpp"

#include <algorithm>
#include <array>

namespace asystent::cli {
namespace {

/// What other programs call it.
struct Habit {
  std::string_view word;
  Text hint;
};

constexpr std::array habits = std::to_array<Habit>({
    {"-v", in_both("asystent --version")},
    {"-V", in_both("asystent --version")},
    {"version", in_both("asystent --version")},
    {"ls", in_both("asystent list")},
    {"grep", {"asystent find SŁOWO…", "asystent find WORD…"}},
    {"search", {"asystent find SŁOWO…", "asystent find WORD…"}},
    {"today", in_both("asystent")},
    {"week", in_both("asystent report week")},
    {"month", in_both("asystent report month")},
    {"move",
     {"asystent visit move RODZINA --on NOWY_DZIEŃ (spotkanie), asystent plan move RODZINA --goal CEL --to "
      "NOWY_DZIEŃ (termin celu albo działania)",
      "asystent visit move FAMILY --on NEW_DAY (a meeting), asystent plan move FAMILY --goal GOAL --to "
      "NEW_DAY "
      "(the term of a goal or an action)"}},
});

} // namespace

void refuse_habit(const std::string& word, Language language) {
  const auto found = std::ranges::find(habits, word, &Habit::word);
  if (found == habits.end()) return;
  throw CommandError(ExitStatus::usage,
                     say(language, "nie ma polecenia „{}”. Użyj: {}", "there is no command '{}'. Use: {}",
                         found->word, found->hint.in(language)));
}

} // namespace asystent::cli
