#include "cli/lookup.hpp"

#include "calendar/clock_time.hpp"
#include "casebook/lookup.hpp"
#include "casebook/renumber.hpp"
#include "cli/office/sync_words.hpp"
#include "history/resolve.hpp"
#include "model/facts.hpp"
#include "report/sync.hpp"
#include "show/private.hpp"
#include "text/lines.hpp"
#include "text/nearest.hpp"
#include "text/utf8.hpp"

#include <fmt/ranges.h>

#include <set>

namespace asystent::cli {
namespace {

[[noreturn]] void stop_unknown(const Output& output, const Overview& overview, std::string_view typed) {
  if (const std::string now = casebook::family_once_called(overview, typed); !now.empty())
    output.stop(ExitStatus::usage, "nie ma rodziny „{}”: to dawny identyfikator albo dawna sprawa rodziny {}",
                "there is no family '{}': it is the former id, or a former case, of family {}",
                printable(typed), now);
  const std::string near = casebook::nearest_family(overview, typed);
  if (near.empty())
    output.stop(ExitStatus::usage,
                "nie ma rodziny „{}”. Podaj identyfikator, jego końcówkę albo początek nazwiska",
                "there is no family '{}'. Give its id, the end of the id, or the beginning of the name",
                printable(typed));
  output.stop(ExitStatus::usage, "nie ma rodziny „{}”; czy chodziło o {}?",
              "there is no family '{}'; did you mean {}?", printable(typed), near);
}

bool is_in_conflict(const casebook::Findings& problems) {
  return std::ranges::any_of(problems.all,
                             [](const Finding& problem) { return problem.id == FindingId::merge_conflict; });
}

/// What the sides of a merge say, and the command that settles it; nothing where git knows of no merge: then
/// a person has put the marks there.
std::string told_conflict(Session& session, const Output& output, const std::string& id) try {
  const auto repository = history::Repository::of(session.folder().path());
  if (!repository) return {};
  std::string text;
  for (const history::ConflictFile& file : history::open_conflicts(*repository, {}).files) {
    if (casebook::family_of(file.name) != id) continue;
    for (const history::Clash& clash : file.text.clashes)
      text += "\n" + without_line_end(report::clash_text(shown_clash(file.name, clash), output.look()));
    text += "\n" + output.say("rozstrzygnij: asystent resolve {}", "settle it: asystent resolve {}", id);
  }
  return text;
} catch (const Error&) {
  return {};
}

[[noreturn]] void stop_unreadable(Session& session, const Output& output, const std::string& id,
                                  casebook::Findings problems) {
  const std::string conflict = is_in_conflict(problems) ? told_conflict(session, output, id) : std::string();
  throw CommandError(
      ExitStatus::unreadable,
      output.say("nie można odczytać zapisu rodziny {}", "the record of family {} cannot be read", id) +
          conflict,
      std::move(problems));
}

/// `R-2026-001 Nowak (w toku)`: who typed a name is to know them apart.
std::string candidate_text(const Output& output, const Overview& overview, const std::string& id) {
  std::string text = printable(show::with_name(id, overview.family_names().of(id), output.look()));
  if (const auto status = overview.status_of(id))
    return text + fmt::format(" ({})", label(*status).in(output.language()));
  return text + output.say(" (nie można odczytać)", " (cannot be read)");
}

[[noreturn]] void stop_ambiguous(const Output& output, const Overview& overview,
                                 const std::vector<std::string>& ids, std::string_view typed) {
  std::vector<std::string> candidates;
  for (const std::string& id : ids) candidates.push_back(candidate_text(output, overview, id));
  output.stop(ExitStatus::usage, "„{}” pasuje do kilku rodzin: {}. Podaj identyfikator",
              "'{}' matches several families: {}. Give the id", printable(typed),
              fmt::join(candidates, ", "));
}

/// The one id that is meant.
std::string look_up_id(Session& session, const Output& output, std::string_view typed) {
  const Overview& overview = session.overview();
  auto ids = casebook::matching_families(overview, typed);
  while (ids.empty() && session.looks_again()) ids = casebook::matching_families(overview, typed);
  if (ids.empty()) stop_unknown(output, overview, typed);
  if (ids.size() > 1) stop_ambiguous(output, overview, ids, typed);
  return ids.front();
}

/// The days of the entries just before and after, for who mistook the day.
std::string days_around(const Output& output, const Family& family, Date day) {
  std::set<Date> days;
  for (const Visit& visit : family.visits) days.insert(*visit.date);
  std::vector<std::string> around;
  const auto after = days.upper_bound(day);
  const auto before = days.lower_bound(day);
  if (before != days.begin()) around.push_back(output.shown(*std::prev(before)));
  if (after != days.end()) around.push_back(output.shown(*after));
  if (around.empty()) return {};
  return output.say("; najbliższe wpisy: {}", "; the nearest entries: {}", fmt::join(around, ", "));
}

} // namespace

CaseFile look_up_case_file(Session& session, const Options& options, const Output& output,
                           std::string_view typed) {
  if (typed.empty())
    output.stop(ExitStatus::usage, "brak rodziny. Pomoc: {} --help", "the family is missing. Help: {} --help",
                full_name(options.command()));
  const std::string id = look_up_id(session, output, typed);
  const Overview& overview = session.overview();
  if (!overview.family_names().contains(id))
    stop_unreadable(session, output, id,
                    overview.problems().where([&](const Finding& found) { return found.family == id; }));
  auto file = session.one(id);
  // Somebody may just have spoilt it.
  if (auto* problems = std::get_if<casebook::Findings>(&file))
    stop_unreadable(session, output, id, std::move(*problems));
  return std::get<CaseFile>(std::move(file));
}

const Assistant& look_up_assistant(const Output& output, const Office& office, std::string_view typed) {
  if (const Assistant* assistant = find_assistant(office, typed)) return *assistant;
  std::vector<std::string_view> ids;
  for (const Assistant& assistant : office.assistants) ids.push_back(assistant.id->text);
  if (const std::string_view near = nearest(typed, ids); !near.empty())
    output.stop(ExitStatus::usage, "nie ma asystenta „{}” w asystent.yaml; czy chodziło o {}? Są: {}",
                "there is no assistant '{}' in asystent.yaml; did you mean {}? There are: {}",
                printable(typed), near, fmt::join(ids, ", "));
  output.stop(ExitStatus::usage, "nie ma asystenta „{}” w asystent.yaml; są: {}",
              "there is no assistant '{}' in asystent.yaml; there are: {}", printable(typed),
              fmt::join(ids, ", "));
}

const Visit& look_up_visit(const Options& options, const Output& output, const Family& family, Date day) {
  const auto at = options.text("--at");
  const auto time = at ? parse_typed_time(*at) : std::nullopt;
  if (at && !time)
    output.stop(ExitStatus::usage, "--at: „{}” nie jest godziną, np. 15:00",
                "--at: '{}' is no time, such as 15:00", printable(*at));
  std::vector<const Visit*> found;
  for (const Visit& visit : family.visits)
    if (*visit.date == day && (!at || visit.from.value == time)) found.push_back(&visit);
  if (found.empty())
    output.stop(ExitStatus::usage, "nie ma takiego wpisu w dniu {}{}", "there is no such entry on {}{}",
                output.shown(day), days_around(output, family, day));
  if (found.size() > 1)
    output.stop(ExitStatus::usage, "w dniu {} jest kilka wpisów: wskaż jeden przez --at HH:MM",
                "there are several entries on {}: choose one with --at HH:MM", output.shown(day));
  return *found.front();
}

} // namespace asystent::cli
