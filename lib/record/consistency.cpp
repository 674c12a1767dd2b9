#include "record/consistency.hpp"

#include "model/disclosed.hpp"

#include <set>

namespace asystent {
namespace {

void missing(Problems& problems, Position at, std::string_view key, Text entry) {
  problems.add(FindingId::missing_key, at, {{"key", std::string(key)}, {"entry", entry}});
}

/// Tells the second of two equal ids.
template <class Entries, class GetId>
void check_unique(const Entries& entries, GetId id, Problems& problems) {
  std::set<std::string_view> seen;
  for (const auto& entry : entries) {
    const auto [text, at] = id(entry);
    if (!text.empty() && !seen.insert(text).second)
      problems.add(FindingId::repeated_id, at, {{"value", std::string(text)}});
  }
}

template <class Entries>
void check_unique_ids(const Entries& entries, Problems& problems) {
  check_unique(
      entries, [](const auto& entry) { return std::pair(disclosed(entry.id->text), entry.id.at); }, problems);
}

void check_child(const Member& member, Problems& problems) {
  if (*member.role == Role::child && !member.born.is_written && !member.expected.is_written)
    missing(problems, member.at, "born", {"dziecko (albo „expected”)", "child (or `expected`)"});
}

void check_order(const Consent& consent, Problems& problems) {
  if (*consent.kind != ConsentKind::court_order) return;
  constexpr Text order{"zobowiązanie przez sąd", "court order"};
  if (!consent.court.is_written) missing(problems, consent.at, "court", order);
  if (!consent.case_number.is_written) missing(problems, consent.at, "case_number", order);
}

void check_plan(const Plan& plan, Problems& problems) {
  if (!plan.date.is_written && !plan.draft.value_or(false))
    missing(problems, plan.at, "date",
            {"plan pracy z rodziną, który nie jest szkicem", "plan that is not a draft"});
  check_unique(
      plan.goals, [](const Goal& goal) { return std::pair(*goal.id, goal.id.at); }, problems);
}

template <class TimedEntry>
void check_times(const TimedEntry& entry, Problems& problems) {
  constexpr Text timed{"wpis z godzinami", "entry with times"};
  if (entry.from.is_written && !entry.to.is_written) missing(problems, entry.from.at, "to", timed);
  if (entry.to.is_written && !entry.from.is_written) missing(problems, entry.to.at, "from", timed);
}

void check_worklog_area(const WorklogEntry& entry, Problems& problems) {
  const WorkArea area = entry.area.value_or(WorkArea::own_work);
  if (area == WorkArea::own_work || area == WorkArea::indirect) return;
  problems.add(FindingId::bad_value, entry.area.at,
               {{"value", std::string(word(area))}, {"expected", std::string("own_work, indirect")}});
}

} // namespace

void check_consistency(const Family& family, Problems& problems) {
  check_unique_ids(family.members, problems);
  for (const Member& member : family.members) check_child(member, problems);
  for (const Consent& consent : family.consents) check_order(consent, problems);
  for (const Plan& plan : family.plans) check_plan(plan, problems);
  for (const Visit& visit : family.visits) check_times(visit, problems);
}

void check_consistency(const Office& office, Problems& problems) {
  check_unique_ids(office.assistants, problems);
}

void check_consistency(const Worklog& worklog, Problems& problems) {
  for (const WorklogEntry& entry : worklog.entries) {
    check_times(entry, problems);
    check_worklog_area(entry, problems);
  }
}

} // namespace asystent
