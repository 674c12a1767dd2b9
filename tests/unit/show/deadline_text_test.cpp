#include "../support/records.hpp"
#include "rules/rule.hpp"
#include "show/deadline_text.hpp"

#include <doctest/doctest.h>

using namespace asystent;
using namespace asystent::rules;
using namespace asystent::show;
using namespace asystent::test;

namespace {

Look look(Language language, bool names = false) {
  return {.language = language, .names = names, .style = {}, .today = day("2026-11-20")};
}

Deadline deadline(FindingId id, std::string_view rolled) {
  Deadline result;
  result.finding.id = id;
  result.finding.family = "R-1";
  result.finding.rolled = day(rolled);
  result.days = days_between(day("2026-11-20"), day(rolled));
  result.state = result.days < 0 ? DeadlineState::overdue : DeadlineState::upcoming;
  return result;
}

std::string when(std::string_view rolled, Language language) {
  return when_text(deadline(FindingId::visit_gap, rolled), look(language));
}

} // namespace

TEST_CASE("a deadline says how far it is, with the right plural") {
  CHECK(when("2026-11-19", Language::pl) == "1 dzień po terminie (19.11.2026)");
  CHECK(when("2026-11-16", Language::pl) == "4 dni po terminie (16.11.2026)");
  CHECK(when("2026-11-20", Language::pl) == "dziś (pt 20.11.2026)");
  CHECK(when("2026-11-21", Language::pl) == "jutro (sb 21.11.2026)");
  CHECK(when("2026-11-23", Language::pl) == "za 3 dni (pn 23.11.2026)");
  CHECK(when("2026-11-19", Language::en) == "1 day overdue (2026-11-19)");
  CHECK(when("2026-11-22", Language::en) == "in 2 days (Sun 2026-11-22)");
}

TEST_CASE("a deadline names its goal and action") {
  Deadline action = deadline(FindingId::action_overdue, "2026-11-19");
  action.finding.arguments = {{"goal", std::string("g1")}, {"number", 2}};
  CHECK(subject_of(action, Language::pl) == "działanie 2 celu g1");
  CHECK(subject_of(action, Language::en) == "action 2 of goal g1");
  CHECK(mending_command(action, look(Language::pl)) == "asystent plan done R-1 --goal g1 --action 2");
}

TEST_CASE("a member's id, often a first name, is shown only with names") {
  Deadline review = deadline(FindingId::child_review_overdue, "2026-11-19");
  review.finding.arguments = {{"member", PrivateText("kuba")}};
  CHECK(mending_command(review, look(Language::pl)) == "asystent intake review R-1 --child …");
  CHECK(mending_command(review, look(Language::pl, true)) == "asystent intake review R-1 --child kuba");
}

TEST_CASE("every kind of deadline has its own subject and command") {
  for (const FamilyRule& rule : family_rules()) {
    if (rule.when != RuleTiming::term) continue;
    Deadline one = deadline(rule.id, "2026-11-19");
    one.finding.arguments.emplace_back("kind", Text{"opinia dla sądu", "opinion for the court"});
    CAPTURE(word(rule.id));
    CHECK(mending_command(one, look(Language::pl)).starts_with("asystent "));
    CHECK(subject_of(one, Language::pl) != subject_of(one, Language::en));
  }
}
