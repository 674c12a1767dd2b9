#include "record/record.hpp"
#include "support/field_table.hpp"
#include "support/file_text.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

using namespace asystent;
using namespace asystent::record;
using namespace asystent::yaml;
using asystent::test::Key;
using asystent::test::keys_of;
using asystent::test::values_at;

namespace {

std::string text_of(const std::string& sample) {
  return test::text_of(std::string(ASYSTENT_TESTS_DIR) + "/reading/good/" + sample);
}

/// Fails for each key that the samples leave out or give no value.
void check_every_key(const Entity& entity, const std::vector<std::string>& samples) {
  std::vector<std::unique_ptr<YamlFile>> documents;
  for (const std::string& sample : samples)
    documents.push_back(std::make_unique<YamlFile>(sample, text_of(sample)));
  for (const Key& key : keys_of(entity)) {
    if (key.row->key == "override") continue; // the same row in every entry
    const bool has_value = std::ranges::any_of(documents, [&](const auto& document) {
      return std::ranges::any_of(values_at(document->root(), key.path),
                                 [](const Node* value) { return !value->is_null(); });
    });
    CHECK_MESSAGE(has_value, samples.front() << " has no " << key.path);
  }
}

} // namespace

TEST_CASE("the samples of the whole contract have every key of a record") {
  check_every_key(entity_of<Family>(), {"the-whole-contract.yaml"});
  check_every_key(entity_of<Office>(), {"office-of-the-contract/asystent.yaml"});
  check_every_key(entity_of<Worklog>(), {"office-of-the-contract/worklog/elis.yaml"});
}

TEST_CASE("a mapping has no key twice, and each has its meaning in both languages") {
  for (const Entity* entity :
       {&entity_of<Family>(), &entity_of<Office>(), &entity_of<Worklog>(), &entity_of<Form>()}) {
    std::set<std::string> paths;
    for (const Key& key : keys_of(*entity)) {
      CAPTURE(key.path);
      CHECK(paths.insert(key.path).second);
      CHECK_FALSE(key.row->meaning.pl.empty());
      CHECK_FALSE(key.row->meaning.en.empty());
    }
  }
}

// The contract's own list. A rule, a report or a paper reads these without asking whether they are there.
TEST_CASE("the keys that must be there are those of the contract") {
  const std::set<std::string> required = {
      "asystent",
      "id",
      "name",
      "referral",
      "members.id",
      "members.name",
      "members.role",
      "members.placements.kind",
      "members.placements.from",
      "referral.source",
      "referral.date",
      "referral.decision.date",
      "referral.decision.by",
      "referral.decision.granted",
      "assignments.assistant",
      "assignments.from",
      "first_contact.date",
      "consents.kind",
      "consents.from",
      "suspensions.from",
      "diagnosis.date",
      "diagnosis.problems.area",
      "diagnosis.problems.text",
      "plans.goals.id",
      "plans.goals.area",
      "plans.goals.goal",
      "plans.goals.actions.what",
      "visits.date",
      "visits.kind",
      "visits.outcome",
      "visits.agreed.who",
      "visits.agreed.what",
      "services.kind",
      "services.provider",
      "services.from",
      "mandates.institution",
      "mandates.from",
      "interventions.date",
      "interventions.kind",
      "interventions.what",
      "interventions.blue_card.started",
      "assessments.date",
      "assessments.conclusion",
      "court_papers.kind",
      "court_papers.court",
      "court_papers.requested",
      "closure.date",
      "closure.reason",
      "monitoring.date",
      "monitoring.effect",
      "monitoring.decision",
      "diagnosis.resources.text",
      "diagnosis.views.who",
      "diagnosis.views.text",
      "plans.heard.who",
      "plans.heard.text",
      "plans.goals.moved.from",
      "plans.goals.moved.on",
      "plans.goals.scale.date",
      "plans.goals.scale.value",
      "plans.goals.actions.moved.from",
      "plans.goals.actions.moved.on",
      "appointments.date",
      "contacts.who",
      "debts.creditor",
      "risks.date",
      "risks.level",
      "child_contacts.date",
      "child_contacts.child",
      "child_contacts.outcome",
      "letters.date",
      "letters.to",
      "letters.about",
      "catalogue.date",
      "catalogue.items.support",
      "interventions.notices.to",
      "interventions.notices.date",
      "assessments.heard.who",
      "assessments.heard.text",
  };
  for (const Key& key : keys_of(entity_of<Family>())) {
    CAPTURE(key.path);
    CHECK(key.row->is_required == required.contains(key.path));
  }
}

TEST_CASE("a list or a mapping too says by its type whether its key must be there") {
  CHECK(entity_of<Office>().find("assistants")->is_required);
  CHECK_FALSE(entity_of<Office>().find("policy")->is_required);
  CHECK_FALSE(entity_of<Family>().find("closure")->is_required);
}

TEST_CASE("a value that a record may have is not read where it has none") {
  const Field<Date> absent;
  CHECK_THROWS_AS((void)*absent, std::bad_optional_access);
  CHECK_THROWS_AS((void)absent.operator->(), std::bad_optional_access);
}

TEST_CASE("a value of an entry that was not read is absent where one may be") {
  CHECK_FALSE(Field<Date>(Visit{}.date));
  const Value<Date> date{*parse_iso("2026-02-03"), {7, 5}};
  CHECK(*Field<Date>(date) == *date);
  CHECK(Field<Date>(date).at == Position{7, 5});
}

TEST_CASE("a position is a place in a file or an option of the call") {
  CHECK(Position{7, 5}.is_in_file());
  CHECK_FALSE(Position{7, 5}.option());
  CHECK(Position::of_option(3).option() == 3);
  CHECK_FALSE(Position::of_option(3).is_in_file());
  CHECK_FALSE(Position().option());
}

namespace {

/// The entries of a list and the way to it.
std::vector<std::pair<std::string, const Entity*>> lists_of_entries() {
  std::vector<std::pair<std::string, const Entity*>> lists;
  for (const Entity* entity :
       {&entity_of<Family>(), &entity_of<Office>(), &entity_of<Worklog>(), &entity_of<Form>()})
    for (const Key& key : keys_of(*entity))
      if (key.row->type->shape == Shape::entries) lists.emplace_back(key.path, &key.row->type->entity());
  return lists;
}

} // namespace

TEST_CASE("the entries of every list have something that tells one from another") {
  for (const auto& list : lists_of_entries())
    CHECK_MESSAGE(list.second->merging.same.count > 0, list.first << " has no identity: see Merging");
}

TEST_CASE("what is signed, agreed, passed on, sent and decided is sealed") {
  CHECK(entity_of<Visit>().merging.seals.has("signed_by"));
  CHECK(entity_of<Consent>().merging.seals.has("signed_by"));
  CHECK(entity_of<Plan>().merging.seals.has("agreed_by"));
  CHECK(entity_of<Plan>().merging.draft == "draft");
  CHECK(entity_of<Assessment>().merging.seals.has("passed_on"));
  CHECK(entity_of<CourtPaper>().merging.seals.has("sent"));
  CHECK(entity_of<BlueCard>().merging.seals.has("sent"));
  CHECK(entity_of<Closure>().merging.seals.has("decided_by"));
  CHECK(entity_of<Referral>().merging.seals.has("decision"));
  CHECK(entity_of<Agreement>().merging.seals.has("date"));
}
