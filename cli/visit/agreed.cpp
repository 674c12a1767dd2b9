#include "cli/visit/agreed.hpp"

#include "text/lines.hpp"
#include "text/utf8.hpp"

namespace asystent::cli {
namespace {

/// What one step says; without a term the last is empty.
struct Parts {
  std::string_view who;
  std::string_view what;
  std::string_view due;
};

/// Of `anna: Umówi spotkanie z pedagogiem @20.02.`
Parts parts_of_step(std::string_view typed) {
  const auto colon = typed.find(':');
  if (colon == std::string_view::npos) return {};
  const std::string_view rest = typed.substr(colon + 1);
  const auto at = rest.rfind(" @"); // an address has no blank before it
  const bool is_dated = at != std::string_view::npos;
  return {trimmed(typed.substr(0, colon)), trimmed(rest.substr(0, at)),
          is_dated ? trimmed(rest.substr(at + 2)) : std::string_view()};
}

NewEntry step_of(const Options& options, const Output& output, const std::string& typed) {
  const Parts parts = parts_of_step(typed);
  if (parts.who.empty() || parts.what.empty())
    output.stop(ExitStatus::usage, "--agreed: oczekiwano „KTO: CO @DATA”, a podano „{}”",
                "--agreed: 'WHO: WHAT @DATE' is expected, and '{}' was given", printable(typed));
  NewEntry step(entry_kind<Agreed>);
  const Position origin = origin_of(options, "--agreed");
  step.put("who", parts.who, origin);
  step.put("what", parts.what, origin);
  if (parts.due.empty()) return step;
  // For a visit that is written down late a term may have passed already.
  const Direction direction =
      options.date_or_today("--date") < options.today() ? Direction::near : Direction::future;
  const Date due = options.parsed(std::string(parts.due), "--agreed", direction);
  step.put("due", iso(due), origin);
  return step;
}

} // namespace

std::vector<NewEntry> steps_of(const Options& options, const Output& output) {
  std::vector<NewEntry> steps;
  for (const std::string& typed : options.texts("--agreed")) steps.push_back(step_of(options, output, typed));
  return steps;
}

void add_steps(const Options& options, const Output& output, NewEntry& visit) {
  for (NewEntry& step : steps_of(options, output)) visit.add_item("agreed", std::move(step));
}

} // namespace asystent::cli
