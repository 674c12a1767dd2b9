#include "report/stats_joined.hpp"

#include "model/facts.hpp"
#include "model/spans.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace asystent::report {
namespace {

bool is_return(const Placement& placement) {
  return placement.ended &&
         placement.outcome.value_or(PlacementOutcome::returned) == PlacementOutcome::returned;
}

CountedPerson person_of(const Member& member) {
  CountedPerson person{PrivateText(member.id->text), is_child(member), life_of(member), {}};
  for (const Placement& placement : member.placements)
    person.placements.push_back(
        {*placement.from, placement.ended.value, is_foster(placement), is_return(placement)});
  return person;
}

CountedSupport support_of(const Service& service) {
  CountedSupport support;
  for (const auto& ref : service.members) support.whom.emplace_back(ref->text);
  return support;
}

bool is_on_a_day_of(Period period, const SpanToEvent& span) { return span.overlaps(period); }

/// One that ends before it begins holds on no day.
bool is_on_a_day_of(Period period, const SpanToDay& span) {
  return span.overlaps(period) && (!span.until || *span.from <= *span.until);
}

template <class Entries>
bool any_in(const Entries& entries, Period period, auto wanted) {
  return std::ranges::any_of(
      entries, [&](const auto& entry) { return wanted(entry) && is_on_a_day_of(period, span_of(entry)); });
}

/// Which links belong together: each knows another one of its family, or itself.
class Groups {
public:
  explicit Groups(std::span<const CaseLink> links) : next_(links.size()) {
    std::iota(next_.begin(), next_.end(), std::size_t{0});
    std::map<std::string_view, std::size_t> numbers;
    for (std::size_t i = 0; i < links.size(); ++i) numbers.try_emplace(links[i].id, i);
    for (std::size_t i = 0; i < links.size(); ++i)
      if (const auto found = numbers.find(links[i].previous); found != numbers.end())
        next_[of(found->second)] = of(i);
  }

  std::size_t of(std::size_t link) {
    while (next_[link] != link) link = next_[link] = next_[next_[link]];
    return link;
  }

private:
  std::vector<std::size_t> next_;
};

/// The numbers of links whose cases were assigned, family by family; newest first.
std::map<std::size_t, std::vector<std::size_t>> assigned_by_family(std::span<const CaseLink> links) {
  Groups groups(links);
  std::map<std::size_t, std::vector<std::size_t>> families;
  for (std::size_t i = 0; i < links.size(); ++i)
    if (links[i].counted != nullptr) families[groups.of(i)].push_back(i);
  const auto age = [&](std::size_t i) { return std::pair(links[i].counted->time.first, i); };
  for (auto& [group, cases] : families) std::ranges::sort(cases, std::greater(), age);
  return families;
}

/// What a case knows of a person beside what those before it do.
void add_placements(CountedPerson& person, const CountedPerson& again) {
  std::set<Date> known;
  for (const CountedPlacement& placement : person.placements) known.insert(placement.from);
  for (const CountedPlacement& placement : again.placements)
    if (!known.contains(placement.from)) person.placements.push_back(placement);
}

std::vector<JoinedPerson> people_of(const JoinedFamily& family) {
  std::vector<JoinedPerson> people;
  std::map<Private, std::size_t> numbers;
  for (const CountedCase* one : family.cases)
    for (const CountedPerson& person : one->people) {
      const auto [known, is_new] = numbers.try_emplace(Private(person.id), people.size());
      if (is_new)
        people.push_back({person, false});
      else
        add_placements(people[known->second], person);
      if (one == family.newest) people[known->second].is_member = true;
    }
  return people;
}

} // namespace

std::optional<CountedCase> counted_case(const Family& family, const StatsScope& scope) {
  const auto time = time_of(family);
  if (!time) return std::nullopt;
  CountedCase counted{
      .time = *time,
      .is_asked = scope.course_of(family).has_value(),
      .is_za_zyciem = family.za_zyciem.value_or(false),
      .has_order = any_in(family.consents, scope.period,
                          [](const Consent& consent) { return *consent.kind == ConsentKind::court_order; }),
      .has_support_family =
          any_in(family.services, scope.period,
                 [](const Service& service) { return *service.kind == ServiceKind::support_family; }),
      .day_support = {},
      .people = {}};
  for (const Service& service : family.services)
    if (*service.kind == ServiceKind::day_support && is_on_a_day_of(scope.period, span_of(service)))
      counted.day_support.push_back(support_of(service));
  for (const Member& member : family.members) counted.people.push_back(person_of(member));
  return counted;
}

std::vector<JoinedFamily> joined_families(std::span<const CaseLink> links, const StatsScope& scope) {
  std::vector<JoinedFamily> families;
  const auto is_covered = [&](std::size_t i) {
    return links[i].counted->is_asked && scope.is_covered(links[i].counted->time);
  };
  for (const auto& [group, cases] : assigned_by_family(links)) {
    const auto newest = std::ranges::find_if(cases, is_covered);
    if (newest == cases.end()) continue;
    JoinedFamily family{.index = *newest, .newest = links[*newest].counted, .cases = {}, .people = {}};
    for (const std::size_t i : cases) family.cases.push_back(links[i].counted);
    family.people = people_of(family);
    families.push_back(std::move(family));
  }
  std::ranges::sort(families, {}, &JoinedFamily::index);
  return families;
}

} // namespace asystent::report
