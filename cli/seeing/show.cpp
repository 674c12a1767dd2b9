#include "cli/command.hpp"
#include "cli/session.hpp"
#include "report/before_visit.hpp"
#include "text/utf8.hpp"

#include <charconv>

namespace asystent::cli {
namespace {

constexpr std::array options = std::to_array<Option>({
    {.name = "--last",
     .kind = Kind::number,
     .meaning = {"ile ostatnich wpisów; 3, gdy brak", "how many of the last entries; 3 when absent"}},
});

constexpr int most_entries = 100000;

int entries_asked(const Call& call) {
  const auto typed = call.options.text("--last");
  if (!typed) return report::usual_entries;
  int number = 0;
  const char* const end = typed->data() + typed->size();
  const auto [parsed_to, error] = std::from_chars(typed->data(), end, number);
  if (error == std::errc() && parsed_to == end && number >= 1 && number <= most_entries) return number;
  call.output.stop(ExitStatus::usage, "--last: „{}” nie jest liczbą wpisów od 1 do {}",
                   "--last: '{}' is no number of entries from 1 to {}", printable(*typed), most_entries);
}

ExitStatus show_family(Call& call) {
  const int last = entries_asked(call);
  const CaseFile& file = call.session.case_file();
  const auto known = report::before_visit(call.session.book().on_this_day(file.family), last);
  call.output.out = call.output.wants_json() ? report::before_visit_json(known, call.output.look())
                                             : report::before_visit_text(known, call.output.look());
  return ExitStatus::done;
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "",
     .name = "show",
     .operand = Operand::family,
     .summary =
         {"rodzina przed wizytą: osoby, plan, ustalenia, terminy, ostatnie wpisy z notatkami",
          "a family before a visit: people, plan, agreements, terms, the last entries with their notes"},
     .examples = {"asystent show 7", "asystent show kowal --last 10"},
     .options = options,
     .run = show_family,
     .after = Afterwards::bad_records,
     .is_long = true,
     .polish = "pokaż"},
});

} // namespace

std::span<const Command> show_commands() { return commands; }

} // namespace asystent::cli
