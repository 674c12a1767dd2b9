#include "cli/visit/add.hpp"

#include "cli/change.hpp"
#include "cli/piece.hpp"
#include "cli/told.hpp"
#include "cli/visit/agreed.hpp"
#include "cli/visit/doubts.hpp"
#include "cli/visit/shorthand.hpp"
#include "cli/visit/times.hpp"
#include "model/facts.hpp"
#include "model/newest.hpp"
#include "show/private.hpp"
#include "text/utf8.hpp"

#include <fmt/ranges.h>

#include <algorithm>

namespace asystent::cli {
namespace {

/// Who made the visit: written where it was said, and asked for where nobody is assigned on the day.
void add_assistant(Call& call, const Family& family, NewEntry& entry, Date day) {
  if (entry.has("assistant")) return;
  if (const auto at_work = call.session.at_work(); !at_work.empty())
    return entry.put("assistant", std::string(at_work));
  const std::string_view responsible = on_duty(family, call.session.office(), day);
  if (responsible.empty())
    call.output.stop(ExitStatus::usage, "w dniu {} rodzina nie ma asystenta: podaj, kto pracował (--as)",
                     "the family has no assistant on {}: say who worked (--as)", call.output.shown(day));
  entry.put("assistant", responsible); // a transfer that is entered late moves no work
}

/// The newest held entry of that kind up to the day.
const Visit* last_like(const Family& family, const NewEntry& entry) {
  const auto day = entry.date("date");
  return newest(
      family.visits,
      [&](const Visit& visit) {
        return is_held(visit) && *visit.kind == entry.word<VisitKind>("kind") && *visit.date <= *day;
      },
      [](const Visit& visit) { return std::pair(*visit.date, visit.from.value); });
}

std::vector<std::string> ids_of(const ValueList<MemberRef>& members) {
  std::vector<std::string> ids;
  for (const auto& member : members)
    ids.emplace_back(show::shown_always(member->text)); // goes back to its record
  return ids;
}

std::vector<std::string> codes_of(const ValueList<Task>& tasks) {
  std::vector<std::string> codes;
  for (const auto& task : tasks) codes.emplace_back(word(*task));
  return codes;
}

/// The goals of the earlier entry that the plan still has open.
std::vector<std::string> goals_still_open(const Family& family, const Visit& visit) {
  std::vector<std::string> ids;
  const Plan* plan = newest_plan(family);
  for (const auto& goal : visit.goals) {
    const auto is_it = [&](const Goal& one) { return *one.id == goal->text && is_open(one); };
    if (plan != nullptr && std::ranges::any_of(plan->goals, is_it)) ids.emplace_back(goal->text);
  }
  return ids;
}

void put_list(NewEntry& entry, std::string_view key, const std::vector<std::string>& values) {
  if (!values.empty() && !entry.has(key)) entry.put(key, values, {});
}

/// --as-last, where it was asked for: nothing is taken over silently.
void add_as_last(Call& call, const Family& family, NewEntry& entry) {
  if (!call.options.has("--as-last")) return;
  const Visit* last = last_like(family, entry);
  if (last == nullptr)
    call.output.stop(ExitStatus::usage, "--as-last: nie ma jeszcze takiego wpisu",
                     "--as-last: there is no such entry yet");
  put_list(entry, "present", ids_of(last->present));
  put_list(entry, "tasks", codes_of(last->tasks));
  put_list(entry, "goals", goals_still_open(family, *last));
}

/// The entry as it was typed, with what follows from it.
NewEntry visit_from_options(Call& call, const Family& family) {
  NewEntry entry = entry_from_options(call.options, call.output);
  add_shorthand(call, family, entry);
  add_told(call, entry);
  add_steps(call.options, call.output, entry);
  settle_times(call.options, call.output, entry, Midnight::split);
  entry.put_default("date", call.options.today());
  entry.put_default("kind", "home");
  entry.put_default("outcome", "held");
  check_entry(call, entry);
  add_as_last(call, family, entry);
  if (*entry.date("date") < call.options.today()) entry.put_default("recorded", call.options.today());
  return entry;
}

/// Of a list only what the family has itself.
template <class IsKnown>
void keep_known(NewEntry& entry, std::string_view key, IsKnown is_known) {
  std::vector<std::string> known;
  for (const std::string_view id : entry.texts(key))
    if (is_known(id)) known.emplace_back(id);
  if (!entry.has(key)) return;
  entry.erase(key);
  if (!known.empty()) entry.put(key, known, {});
}

bool has_member(const Family& family, std::string_view id) {
  return find_member(family, Private(id)) != nullptr;
}

bool has_goal(const Family& family, std::string_view id) {
  const Plan* plan = newest_plan(family);
  return plan != nullptr &&
         std::ranges::any_of(plan->goals, [&](const Goal& goal) { return *goal.id == id; });
}

/// Whom none of the families knows was mistyped, and so was such a goal.
void refuse_unknown(Call& call, const std::vector<const CaseFile*>& files, const NewEntry& entry) {
  const auto is_in_none = [&](std::string_view id, auto has) {
    return std::ranges::none_of(files, [&](const CaseFile* file) { return has(file->family, id); });
  };
  for (const std::string_view id : entry.texts("present"))
    if (is_in_none(id, has_member))
      call.output.stop(ExitStatus::usage, "--present: „{}” nie należy do żadnej z tych rodzin",
                       "--present: '{}' belongs to none of these families", printable(id));
  for (const std::string_view id : entry.texts("goals"))
    if (is_in_none(id, has_goal))
      call.output.stop(ExitStatus::usage, "--goals: żadna z tych rodzin nie ma w planie celu „{}”",
                       "--goals: none of these families has a goal '{}' in its plan", printable(id));
}

/// The text that shows that entries of several families are one meeting.
std::string group_of(const NewEntry& entry) {
  std::string text = fmt::format("spotkanie {}", entry.text("date"));
  if (!entry.text("from").empty()) text += fmt::format(" {}", entry.text("from"));
  return text;
}

/// The entry for one of several families: who of it was there, and its own goals.
NewEntry entry_for(const Family& family, const NewEntry& entry) {
  NewEntry own = entry.copy();
  keep_known(own, "present", [&](std::string_view id) { return has_member(family, id); });
  keep_known(own, "goals", [&](std::string_view id) { return has_goal(family, id); });
  return own;
}

/// The change of one family's record, of both entries where it goes on after midnight.
Change change_of(Call& call, const CaseFile& file, NewEntry entry, bool& is_split) {
  add_assistant(call, file.family, entry, *entry.date("date"));
  auto later = part_after_midnight(entry);
  Change change(file);
  change.insert(file.family, "visits", "date", std::move(entry));
  if (later) change.insert(file.family, "visits", "date", std::move(*later));
  is_split = later.has_value();
  return change;
}

/// What follows: the next meeting as it was understood, and what speaks against it.
std::string told_of_next(Call& call, const Family& family, const NewEntry& entry) {
  if (entry.lacks("next")) return {};
  const std::string_view text = entry.text("next");
  const auto day = parse_iso(text.substr(0, 10));
  if (!day) return {};
  const MeetingTime next{*day, text.size() > 11 ? parse_clock_time(text.substr(11)) : std::nullopt,
                         std::nullopt};
  std::vector<MeetingTime> own;
  for (const Appointment& other : family.appointments)
    if (*other.date == *day && !other.dropped) own.push_back({*day, other.from.value, other.to.value});
  return call.output.say("; następne spotkanie: {}", "; the next meeting: {}",
                         when_text(next, call.output.language())) +
         doubts(call, family, next, own);
}

/// On a terminal: what the last such contact had and this one does not. It is proposed, never written.
std::string proposed(Call& call, const Family& family, const NewEntry& entry) {
  const Visit* last = last_like(family, entry);
  const bool is_bare = !entry.has("present") && !entry.has("tasks") && !entry.has("goals");
  const bool is_like = last != nullptr && (!last->present.empty() || !last->tasks.empty());
  if (!call.output.is_for_a_person() || !is_bare || !is_like || entry.text("outcome") != word(Outcome::held))
    return {};
  std::string command = fmt::format("asystent visit amend {} --date {}", family.id->text, entry.text("date"));
  if (!entry.text("from").empty()) command += fmt::format(" --at {}", entry.text("from"));
  if (!last->present.empty()) command += fmt::format(" --present {}", fmt::join(ids_of(last->present), ","));
  if (!last->tasks.empty()) command += fmt::format(" --tasks {}", fmt::join(codes_of(last->tasks), ","));
  return call.output.say("Jak ostatnio? {}\n", "As last time? {}\n", command);
}

std::string told(Call& call, const Family& family, const NewEntry& entry, bool is_split) {
  std::string text = call.output.say("zapisano wpis z dnia {}", "entry of {} written",
                                     shown_date(call.output, entry, "date"));
  if (is_split)
    text += call.output.say("; po północy to drugi wpis, z dnia następnego",
                            "; after midnight it is a second entry, of the next day");
  return text + told_of_next(call, family, entry);
}

/// All families that the entry goes to, the operand's first.
std::vector<const CaseFile*> families_of(Call& call, std::vector<CaseFile>& others) {
  const auto typed = call.options.texts("--family");
  std::vector<const CaseFile*> files{&call.session.case_file(typed)};
  others.reserve(typed.size());
  for (const std::string& family : typed) {
    const CaseFile& other = others.emplace_back(call.session.another(family));
    const auto is_it = [&](const CaseFile* file) { return file->id() == other.id(); };
    if (std::ranges::any_of(files, is_it))
      call.output.stop(ExitStatus::usage, "--family: rodzinę {} podano dwa razy",
                       "--family: {} is given twice", other.id());
    files.push_back(&other);
  }
  return files;
}

} // namespace

void add_told(Call& call, NewEntry& entry) {
  if (call.options.has("--unannounced"))
    entry.put("announced", "false", origin_of(call.options, "--unannounced"));
  put_told(call, "--child", "children", entry);
}

NewEntry known_visit(Call& call) {
  NewEntry entry(call.options.command().entry);
  put_options(call.options, call.output, entry);
  add_shorthand(call, call.session.case_file().family, entry);
  put_presets(call, entry);
  return entry;
}

ExitStatus add_visit(Call& call) {
  std::vector<CaseFile> others;
  const auto files = families_of(call, others);
  NewEntry entry = visit_from_options(call, files.front()->family);
  if (files.size() > 1) {
    refuse_unknown(call, files, entry);
    if (entry.lacks("group")) entry.put("group", group_of(entry));
  }
  std::vector<Change> changes;
  std::vector<std::string> done;
  for (const CaseFile* file : files) {
    bool is_split = false;
    changes.push_back(
        change_of(call, *file, files.size() > 1 ? entry_for(file->family, entry) : entry.copy(), is_split));
    done.push_back(told(call, file->family, entry, is_split));
  }
  const std::string proposal = proposed(call, files.front()->family, entry);
  const ExitStatus status = make_changes(call, changes, done);
  call.output.out += proposal;
  return status;
}

} // namespace asystent::cli
