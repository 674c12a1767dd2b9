#include "cli/lookup.hpp"

#include "model/disclosed.hpp"
#include "model/facts.hpp"
#include "text/fold.hpp"
#include "text/nearest.hpp"
#include "text/utf8.hpp"

#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <set>

namespace asystent {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The groups of digits in a text: `R-2026-007` has `2026` and `007`.
std::vector<std::string_view> number_groups(std::string_view text) {
  std::vector<std::string_view> groups;
  while (!text.empty()) {
    const auto first = std::ranges::find_if(text, is_digit);
    text.remove_prefix(static_cast<std::size_t>(first - text.begin()));
    const auto end = std::ranges::find_if_not(text, is_digit);
    const auto size = static_cast<std::size_t>(end - text.begin());
    if (size > 0) groups.push_back(text.substr(0, size));
    text.remove_prefix(size);
  }
  return groups;
}

std::string_view without_zeros(std::string_view digits) {
  return digits.substr(std::min(digits.find_first_not_of('0'), digits.size()));
}

bool same_number(std::string_view a, std::string_view b) { return without_zeros(a) == without_zeros(b); }

/// From the right: the last group by its value, an earlier one also by its end, so that `26-7` is
/// `R-2026-007`.
bool numbers_match(std::string_view typed, std::string_view id) {
  const auto wanted = number_groups(typed);
  const auto groups = number_groups(id);
  if (wanted.empty() || wanted.size() > groups.size()) return false;
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    const std::string_view want = wanted[wanted.size() - 1 - i];
    const std::string_view have = groups[groups.size() - 1 - i];
    if (!same_number(want, have) && (i == 0 || !have.ends_with(want))) return false;
  }
  return true;
}

bool is_numbers(std::string_view typed) {
  return std::ranges::all_of(typed, [](char c) { return is_digit(c) || c == '-'; }) &&
         std::ranges::any_of(typed, is_digit);
}

bool name_begins(const CaseFolder& folder, std::string_view id, std::string_view folded) {
  return fold(disclosed(folder.family_names().of(id))).starts_with(folded);
}

bool begins_a_name(const CaseFolder& folder, std::string_view folded) {
  return std::ranges::any_of(folder.family_ids(),
                             [&](const std::string& id) { return name_begins(folder, id, folded); });
}

template <class Wanted>
std::vector<std::string> ids_where(const CaseFolder& folder, Wanted wanted) {
  std::vector<std::string> ids;
  std::ranges::copy_if(folder.family_ids(), std::back_inserter(ids), wanted);
  return ids;
}

/// The id of the family whose id or name is most like what was typed; empty where none is near. Names stay
/// private.
std::string nearest_family(const CaseFolder& folder, std::string_view typed) {
  std::map<std::string, std::string> ids; // by what may have been meant
  for (const std::string& id : folder.family_ids())
    ids.emplace(fold(disclosed(folder.family_names().of(id))), id);
  for (const std::string& id : folder.family_ids()) ids.insert_or_assign(fold(id), id);
  std::vector<std::string_view> candidates;
  for (const auto& [folded, id] : ids) candidates.push_back(folded);
  const std::string_view near = nearest(fold(typed), candidates);
  return near.empty() ? "" : ids.at(std::string(near));
}

[[noreturn]] void stop_unknown(Invocation& invocation, std::string_view typed) {
  const std::string near = nearest_family(invocation.folder(), typed);
  if (near.empty())
    invocation.stop(ExitStatus::usage,
                    "nie ma rodziny „{}”. Podaj identyfikator, jego końcówkę albo początek nazwiska",
                    "there is no family '{}'. Give its id, the end of the id, or the beginning of the name",
                    printable(typed));
  invocation.stop(ExitStatus::usage, "nie ma rodziny „{}”; czy chodziło o {}?",
                  "there is no family '{}'; did you mean {}?", printable(typed), near);
}

std::vector<Finding> problems_of(const CaseFolder& folder, const std::string& id) {
  std::vector<Finding> problems;
  std::ranges::copy_if(folder.problems(), std::back_inserter(problems),
                       [&](const Finding& finding) { return finding.family == id; });
  return problems;
}

/// The days of the entries just before and after, for who mistook the day.
std::string days_around(Invocation& invocation, const Family& family, Date day) {
  std::set<Date> days;
  for (const Visit& visit : family.visits) days.insert(*visit.date);
  std::vector<std::string> around;
  const auto after = days.upper_bound(day);
  const auto before = days.lower_bound(day);
  if (before != days.begin()) around.push_back(invocation.shown(*std::prev(before)));
  if (after != days.end()) around.push_back(invocation.shown(*after));
  if (around.empty()) return {};
  return invocation.say("; najbliższe wpisy: {}", "; the nearest entries: {}", fmt::join(around, ", "));
}

} // namespace

std::vector<std::string> matching_families(const CaseFolder& folder, std::string_view typed) {
  if (auto exact = ids_where(folder, [&](const std::string& id) { return id == typed; }); !exact.empty())
    return exact;
  if (is_numbers(typed)) {
    if (auto found = ids_where(folder, [&](const std::string& id) { return numbers_match(typed, id); });
        !found.empty())
      return found;
  }
  const std::string folded = fold(typed);
  // A record that cannot be read may bear any name: it must not be passed over for its namesake.
  return ids_where(folder, [&](const std::string& id) {
    const bool may_bear_name = !folder.family_names().contains(id) && begins_a_name(folder, folded);
    return fold(id).starts_with(folded) || name_begins(folder, id, folded) || may_bear_name;
  });
}

const Assistant& look_up_assistant(const Invocation& invocation, const Office& office,
                                   std::string_view typed) {
  if (const Assistant* assistant = find_assistant(office, typed)) return *assistant;
  std::vector<std::string_view> ids;
  for (const Assistant& assistant : office.assistants) ids.push_back(assistant.id->text);
  if (const std::string_view near = nearest(typed, ids); !near.empty())
    invocation.stop(ExitStatus::usage, "nie ma asystenta „{}” w asystent.yaml; czy chodziło o {}?",
                    "there is no assistant '{}' in asystent.yaml; did you mean {}?", printable(typed), near);
  invocation.stop(ExitStatus::usage, "nie ma asystenta „{}” w asystent.yaml; są: {}",
                  "there is no assistant '{}' in asystent.yaml; there are: {}", printable(typed),
                  fmt::join(ids, ", "));
}

const Family& look_up_family(Invocation& invocation, std::string_view typed) {
  if (typed.empty())
    invocation.stop(ExitStatus::usage, "brak rodziny. Pomoc: {} --help",
                    "the family is missing. Help: {} --help", full_name(invocation.command()));
  const auto ids = matching_families(invocation.folder(), typed);
  if (ids.empty()) stop_unknown(invocation, typed);
  if (ids.size() > 1)
    invocation.stop(ExitStatus::usage, "„{}” pasuje do kilku rodzin: {}", "'{}' matches several families: {}",
                    printable(typed), fmt::join(ids, ", "));
  if (const Family* family = invocation.folder().find_family(ids.front())) return *family;
  throw Stop(ExitStatus::unreadable,
             invocation.say("nie można odczytać zapisu rodziny {}", "the record of family {} cannot be read",
                            ids.front()),
             problems_of(invocation.folder(), ids.front()));
}

const Visit& look_up_visit(Invocation& invocation, const Family& family, Date day) {
  const auto at = invocation.text("--at");
  const auto time = at ? parse_clock_time(*at) : std::nullopt;
  std::vector<const Visit*> found;
  for (const Visit& visit : family.visits)
    if (*visit.date == day && (!at || visit.from.value == time)) found.push_back(&visit);
  if (found.empty())
    invocation.stop(ExitStatus::usage, "nie ma takiego wpisu w dniu {}{}", "there is no such entry on {}{}",
                    invocation.shown(day), days_around(invocation, family, day));
  if (found.size() > 1)
    invocation.stop(ExitStatus::usage, "w dniu {} jest kilka wpisów: wskaż jeden przez --at HH:MM",
                    "there are several entries on {}: choose one with --at HH:MM", invocation.shown(day));
  return *found.front();
}

} // namespace asystent
