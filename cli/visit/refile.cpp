#include "cli/change.hpp"
#include "cli/command.hpp"
#include "cli/lookup.hpp"
#include "model/facts.hpp"
#include "show/private.hpp"
#include "text/utf8.hpp"

#include <fmt/ranges.h>

#include <algorithm>

namespace asystent::cli {
namespace {

constexpr std::array refile_options = std::to_array<Option>({
    {.name = "--date",
     .kind = Kind::past_date,
     .required = true,
     .meaning = {"dzień wpisu, który trafił do złej rodziny",
                 "the day of the entry that is in the wrong family"}},
    {.name = "--at",
     .kind = Kind::time,
     .meaning = {"godzina rozpoczęcia, gdy w tym dniu jest kilka wpisów",
                 "its beginning, where the day has several entries"}},
    {.name = "--to",
     .kind = Kind::name,
     .required = true,
     .meaning = {"właściwa rodzina", "the right family"},
     .value = {"RODZINA", "FAMILY"}},
    {.name = "--present",
     .kind = Kind::id,
     .key = "present",
     .repeated = true,
     .meaning = {"kto z właściwej rodziny był obecny", "who of the right family was present"}},
    {.name = "--goals",
     .kind = Kind::id,
     .key = "goals",
     .repeated = true,
     .meaning = {"cele planu właściwej rodziny", "goals of the right family's plan"}},
    {.name = "--signed-by",
     .kind = Kind::id,
     .key = "signed_by",
     .meaning = {"kto z właściwej rodziny podpisał", "who of the right family signed"}},
    override_option,
});

/// Whom or what the right family does not have can go there only under another name.
void refuse_strangers(Call& call, const Family& family, std::string_view option,
                      const std::vector<std::string_view>& ids,
                      bool (*has)(const Family&, std::string_view)) {
  std::vector<std::string_view> strange;
  for (const std::string_view id : ids)
    if (!has(family, id)) strange.push_back(id);
  if (strange.empty() || call.options.has(option)) return;
  call.output.stop(ExitStatus::usage, "rodzina {0} nie ma w zapisie: {1}. Podaj właściwe: {2}",
                   "family {0} has none of these in its record: {1}. Give the right ones: {2}",
                   family.id->text, printable(fmt::format("{}", fmt::join(strange, ", "))), option);
}

bool has_member(const Family& family, std::string_view id) {
  return find_member(family, Private(id)) != nullptr;
}

bool has_goal(const Family& family, std::string_view id) {
  return std::ranges::any_of(family.plans, [&](const Plan& plan) {
    return std::ranges::any_of(plan.goals, [&](const Goal& goal) { return *goal.id == id; });
  });
}

/// Ids go to where somebody is asked about them, or back into a record.
void refuse_all_strangers(Call& call, const Family& family, const Visit& visit) {
  std::vector<std::string_view> present;
  for (const auto& member : visit.present) present.push_back(show::shown_always(member->text));
  std::vector<std::string_view> signers;
  if (visit.signed_by) signers.push_back(show::shown_always(visit.signed_by->text));
  std::vector<std::string_view> goals;
  for (const auto& goal : visit.goals) goals.push_back(goal->text);
  refuse_strangers(call, family, "--present", present, has_member);
  refuse_strangers(call, family, "--signed-by", signers, has_member);
  refuse_strangers(call, family, "--goals", goals, has_goal);
}

/// An entry that names nobody goes on being whose it was.
void keep_assistant(Call& call, const Visit& visit, const Family& from, const Family& to, NewEntry& values) {
  if (visit.assistant) return;
  const Office& office = call.session.office();
  const std::string_view made_by = on_duty(from, office, *visit.date);
  if (!made_by.empty() && made_by != on_duty(to, office, *visit.date)) values.put("assistant", made_by);
}

ExitStatus refile_visit(Call& call) {
  const CaseFile& from = call.session.case_file(call.options.texts("--to"));
  call.options.required("--date");
  const Visit& visit = look_up_visit(call.options, call.output, from.family, *call.options.date("--date"));
  const CaseFile to = call.session.another(call.options.required("--to"));
  if (to.id() == from.id())
    call.output.stop(ExitStatus::usage, "wpis jest już w rodzinie {}", "the entry is in family {} already",
                     to.id());
  refuse_all_strangers(call, to.family, visit);
  NewEntry values = values_from_options(call);
  keep_assistant(call, visit, from.family, to.family, values);
  Change into(to);
  into.move_in(to.family, "visits", "date", from, visit, std::move(values));
  Change out(from);
  out.remove(visit);
  const std::string day = call.output.shown(*visit.date);
  // As a power cut between the two files would leave it.
  if (into.repeats())
    return make_change(call, out,
                       call.output.say("wpis z dnia {} jest już w rodzinie {}; stąd go usunięto",
                                       "the entry of {} is in family {} already; it is removed here", day,
                                       to.id()));
  // The right family first: whatever happens in between, the entry is somewhere.
  std::vector<Change> changes;
  changes.push_back(std::move(into));
  changes.push_back(std::move(out));
  return make_changes(call, changes,
                      {call.output.say("przeniesiono wpis z dnia {}, dotąd w rodzinie {}",
                                       "entry of {} moved here from family {}", day, from.id()),
                       {}});
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "visit",
     .name = "refile",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"przenosi wpis, który trafił do złej rodziny",
                 "moves an entry that was written to the wrong family"},
     .examples = {"asystent visit refile 7 --date 3.02. --to 12",
                  "asystent visit refile 7 --date -1d --at 15:00 --to Nowakowie --present ewa"},
     .options = refile_options,
     .entry = entry_kind<Visit>,
     .run = refile_visit},
});

} // namespace

std::span<const Command> refile_commands() { return commands; }

} // namespace asystent::cli
