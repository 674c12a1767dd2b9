#include "model/notices.hpp"
#include "rules/interventions_words.hpp"
#include "rules/themes.hpp"

namespace asystent::rules {
namespace {

Term blue_card_term(const CaseOnDay& c, const BlueCard& card) {
  return term_in_working_days(*card.started, blue_card_working_days, c.policy.free_days);
}

/// The cards that the assistant started, with their interventions.
template <class Use>
void each_own_card(const CaseOnDay& c, Use use) {
  for (const Intervention& intervention : c.family.interventions) {
    const auto& card = intervention.blue_card;
    if (card && card->started_by.value_or(StartedBy::assistant) == StartedBy::assistant)
      use(intervention, *card);
  }
}

void blue_card_overdue(const CaseOnDay& c, FindingsOfRule& found) {
  each_own_card(c, [&](const Intervention& intervention, const BlueCard& card) {
    if (card.sent) return;
    Finding& finding = found.at(intervention, card.at);
    set_term(finding, *card.started, blue_card_term(c, card));
    finding.arguments = {{"words", PrivateText(*intervention.what)}};
  });
}

void blue_card_late(const CaseOnDay& c, FindingsOfRule& found) {
  each_own_card(c, [&](const Intervention& intervention, const BlueCard& card) {
    const Term term = blue_card_term(c, card);
    if (card.sent && *card.sent > term.rolled && c.judges(term.due))
      set_term(found.at(intervention, card.sent.at), *card.started, term);
  });
}

void intervention_without_follow_up(const CaseOnDay& c, FindingsOfRule& found) {
  for (const Intervention& intervention : c.family.interventions) {
    const Term term = c.term_in_days(*intervention.date, c.policy.follow_up_days);
    if (intervention.follow_up || !c.judges(term.due)) continue;
    Finding& finding = found.at(intervention);
    set_term(finding, *intervention.date, term);
    finding.arguments = {{"words", PrivateText(*intervention.what)}};
  }
}

// Domestic violence act, art. 12 ust. 1: at once. The day after is the last one; it does not roll.
void notice_missing(const CaseOnDay& c, FindingsOfRule& found) {
  for (const Intervention& intervention : c.family.interventions) {
    const Date due = *intervention.date + std::chrono::days{1};
    if (!needs_notice(intervention) || has_notice(intervention) || c.today <= due || !c.judges(due)) continue;
    set_due(found.at(intervention), *intervention.date, due);
  }
}

using enum Severity;
using enum RuleTiming;
using enum RuleAssignee;

constexpr auto of_families = std::to_array<FamilyRule>({
    {FindingId::blue_card_late, error, term, on_its_date, blue_card_overdue},
    {FindingId::blue_card_late, warning, now, on_its_date, blue_card_late},
    {FindingId::notice_missing, warning, now, on_its_date, notice_missing},
    {FindingId::intervention_without_follow_up, warning, term, on_its_date, intervention_without_follow_up},
});

} // namespace

Theme interventions_rules() { return {interventions_words, of_families}; }

} // namespace asystent::rules
