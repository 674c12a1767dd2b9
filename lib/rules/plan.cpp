#include "calendar/day_set.hpp"
#include "model/presence.hpp"
#include "model/spans.hpp"
#include "rules/plan_words.hpp"
#include "rules/themes.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <span>

namespace asystent::rules {
namespace {

std::optional<Term> plan_term(const CaseOnDay& c) {
  if (!c.first() || c.is_za_zyciem()) return std::nullopt;
  return c.term_in_days(*c.first(), c.policy.plan_days);
}

/// Each plan that is judged: no draft, and not older than the file.
template <class Use>
void each_plan(const CaseOnDay& c, Use use) {
  for (const Plan& plan : c.family.plans)
    if (!is_draft(plan) && c.judges(*plan.date)) use(plan);
}

/// The ids of the children under 18 who are in foster care on that day.
/// The children and when they were in foster care, for whoever asks of many days.
class ChildrenInCare {
public:
  explicit ChildrenInCare(const Family& family) {
    for (const Member& member : family.members)
      if (is_child(member) && !member.placements.empty()) children_.push_back({&member, foster_care(member)});
  }

  /// The ids of the first of them.
  std::vector<Private> on(Date day) const {
    constexpr std::size_t most_named = 20;
    std::vector<Private> ids;
    for (const auto& [member, care] : children_) {
      if (ids.size() == most_named) break;
      if (care.holds(day) && is_minor(*member, day) && !has_died(*member, day))
        ids.push_back(member->id->text);
    }
    return ids;
  }

private:
  struct Child {
    const Member* member;
    DaySet care;
  };
  std::vector<Child> children_;
};

/// What is missing, in both languages, in the genitive: „brakuje terminu (due) w działaniu 2 celu g1”.
class Missing {
public:
  void add(Message what) { all_.push_back(std::move(what)); }
  bool empty() const { return all_.empty(); }

  /// The first of them: of a goal that lacks everything nobody reads on.
  Message text() const {
    constexpr std::size_t most_named = 50;
    Message joined;
    for (const Message& what : std::span(all_).first(std::min(all_.size(), most_named))) {
      const std::string_view comma = &what == all_.data() ? "" : ", ";
      joined.pl += fmt::format("{}{}", comma, what.pl);
      joined.en += fmt::format("{}{}", comma, what.en);
    }
    if (all_.size() > most_named) {
      joined.pl += fmt::format(", … (razem {})", all_.size());
      joined.en += fmt::format(", … ({} in all)", all_.size());
    }
    return joined;
  }

private:
  std::vector<Message> all_;
};

/// Actions are numbered from 1, as `plan done` does.
void add_missing_in(const Action& action, std::size_t number, std::string_view goal, Missing& missing) {
  if (action.who.empty())
    missing.add(message("osoby (who) w działaniu {} celu {}", "the person (who) of action {} of goal {}",
                        number, goal));
  if (!action.due)
    missing.add(message("terminu (due) w działaniu {} celu {}", "the term (due) of action {} of goal {}",
                        number, goal));
}

/// What art. 15 ust. 3 wants of a goal and its actions and the goal does not have.
Missing missing_in(const Goal& goal) {
  Missing missing;
  const std::string_view id = *goal.id;
  if (!goal.due) missing.add(message("terminu (due) celu {}", "the term (due) of goal {}", id));
  if (!goal.expected_effect)
    missing.add(message("przewidywanego efektu (expected_effect) celu {}",
                        "the expected effect (expected_effect) of goal {}", id));
  if (goal.actions.empty()) missing.add(message("działań w celu {}", "the actions of goal {}", id));
  for (std::size_t i = 0; i < goal.actions.size(); ++i) add_missing_in(goal.actions[i], i + 1, id, missing);
  return missing;
}

void incomplete(FindingsOfRule& found, const Plan& plan, Position place, Message missing) {
  Finding& finding = found.at(plan, place);
  finding.date = *plan.date;
  finding.arguments = {{"missing", std::move(missing)}};
}

bool names_member(const CaseOnDay& c, const Action& action) {
  return std::ranges::any_of(action.who,
                             [&](const auto& who) { return find_member(c.family, *who) != nullptr; });
}

// Art. 15 ust. 1 pkt 1; the number of days is the office's practice.
void plan_missing(const CaseOnDay& c, FindingsOfRule& found) {
  const auto term = plan_term(c);
  if (c.is_active() && term && earliest_plan(c.family) == nullptr)
    set_term(found.at(c.family.at), *c.first(), *term);
}

// "Za życiem", art. 8 ust. 3 pkt 1: in the place of a plan the assistant draws up what support can be had.
void catalogue_missing(const CaseOnDay& c, FindingsOfRule& found) {
  if (!c.is_active() || !c.is_za_zyciem() || !c.first() || c.family.catalogue) return;
  set_term(found.at(c.family.at), *c.first(), c.term_in_days(*c.first(), c.policy.plan_days));
}

void plan_late(const CaseOnDay& c, FindingsOfRule& found) {
  const auto term = plan_term(c);
  if (!term) return;
  const Plan* plan = earliest_plan(c.family);
  const auto& closure = c.family.closure;
  if (plan != nullptr && *plan->date > term->rolled && c.judges(*plan->date))
    set_term(found.at(*plan, plan->date.at), *plan->date, *term);
  if (plan == nullptr && closure && *closure->date <= c.today && *closure->date > term->rolled)
    set_term(found.at(*closure), *closure->date, *term);
}

constexpr Text refusal_is_written{" (odmowa jest zapisana)", " (the refusal is recorded)"};

DaySet days_under_order(const Family& family) {
  std::vector<SpanToEvent> times;
  for (const Consent& consent : family.consents)
    if (*consent.kind == ConsentKind::court_order) times.push_back(span_of(consent));
  return DaySet(std::move(times));
}

// A parent whom the court obliged may refuse to sign: the plan is made all the same.
void plan_not_agreed(const CaseOnDay& c, FindingsOfRule& found) {
  const DaySet ordered = days_under_order(c.family);
  const Plan* newest = newest_plan(c.family);
  each_plan(c, [&](const Plan& plan) {
    if (any_possible(c.family, plan.agreed_by, *plan.date)) return;
    Finding& finding = found.at(plan);
    finding.date = *plan.date;
    finding.arguments = {{"what", plan.refusal ? refusal_is_written : Text{}}};
    if (!plan.refusal || !ordered.holds(*plan.date)) return;
    const bool is_past = *plan.date < *newest->date;
    finding.severity = is_past ? Severity::notice : Severity::warning;
  });
}

void plan_not_consulted(const CaseOnDay& c, FindingsOfRule& found) {
  if (c.is_za_zyciem()) return;
  each_plan(c, [&](const Plan& plan) {
    if (!plan.consulted_with) found.at(plan).date = *plan.date;
  });
}

// Art. 15 ust. 1 pkt 2.
void plan_not_coordinated(const CaseOnDay& c, FindingsOfRule& found) {
  const ChildrenInCare in_care(c.family);
  each_plan(c, [&](const Plan& plan) {
    const auto children = in_care.on(*plan.date);
    if (plan.coordinated_with || children.empty()) return;
    Finding& finding = found.at(plan);
    finding.date = *plan.date;
    finding.arguments = {{"members", joined(children)}};
  });
}

// Art. 15 ust. 3: scope of actions, terms, expected effects.
void plan_incomplete(const CaseOnDay& c, FindingsOfRule& found) {
  each_plan(c, [&](const Plan& plan) {
    if (plan.goals.empty()) incomplete(found, plan, plan.at, message("celów", "goals"));
    for (const Goal& goal : plan.goals)
      if (const Missing missing = missing_in(goal); !missing.empty())
        incomplete(found, plan, goal.at, missing.text());
  });
}

// Seed 000: it is the family itself that works for the change.
void plan_without_family(const CaseOnDay& c, FindingsOfRule& found) {
  each_plan(c, [&](const Plan& plan) {
    bool has_actions = false;
    bool names_family = false;
    for (const Goal& goal : plan.goals)
      for (const Action& action : goal.actions) {
        has_actions = true;
        names_family = names_family || names_member(c, action);
      }
    if (has_actions && !names_family) found.at(plan).date = *plan.date;
  });
}

using enum Severity;
using enum RuleTiming;
using enum RuleAssignee;

constexpr auto of_families = std::to_array<FamilyRule>({
    {FindingId::plan_missing, error, term, nobody, plan_missing},
    {FindingId::catalogue_missing, warning, term, nobody, catalogue_missing},
    {FindingId::plan_late, warning, now, on_its_date, plan_late},
    {FindingId::plan_not_agreed, error, now, on_its_date, plan_not_agreed},
    {FindingId::plan_not_consulted, error, now, on_its_date, plan_not_consulted},
    {FindingId::plan_not_coordinated, error, now, on_its_date, plan_not_coordinated},
    {FindingId::plan_incomplete, error, now, on_its_date, plan_incomplete},
    {FindingId::plan_without_family, warning, now, on_its_date, plan_without_family},
});

} // namespace

Theme plan_rules() { return {plan_words, of_families}; }

} // namespace asystent::rules
