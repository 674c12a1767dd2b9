#include "document/kinds.hpp"
#include "document/other_names.hpp"
#include "record/record.hpp"
#include "support/field_table.hpp"
#include "support/file_text.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>

using namespace asystent::document;
using namespace asystent::record;
using namespace asystent::yaml;

namespace asystent {
namespace {

// Whoever adds a key to a family's record decides here what the copy of a person's data (`dostep`, art. 15
// RODO) does with it. A path with a star is a mapping as a whole.

/// Printed where it is the person's own, in access_copy.cpp.
constexpr std::array held = {
    "id",
    "address",
    "members.name",
    "members.role",
    "members.born",
    "members.expected",
    "members.household",
    "members.left",
    "members.died",
    "members.sex",
    "members.phone",
    "members.citizenship",
    "members.marital_status",
    "members.education",
    "members.occupation",
    "members.workplace",
    "members.income",
    "members.disability",
    "members.school",
    "members.class",
    "members.placements.kind",
    "members.placements.from",
    "members.placements.ended",
    "members.placements.outcome",
    "members.placements.help_plan",
    "members.placements.reviews",
    "consents.kind",
    "consents.from",
    "consents.signed_by",
    "consents.court",
    "consents.case_number",
    "consents.binds",
    "consents.ended",
    "plans.goals.actions.*",
    "visits.date",
    "visits.from",
    "visits.to",
    "visits.kind",
    "visits.place",
    "visits.present",
    "visits.agreed.*",
    "services.*",
};

/// Told by add_left_out() as there and not copied, or as a part of what it tells of.
constexpr std::array named = {
    "agreement.*",    "appointments.*",    "contacts.*",       "housing.*",
    "debts.*",        "risks.*",           "child_contacts.*", "letters.*",
    "catalogue.*",    "visits.impression", "visits.children",  "phone",
    "visits.note",    "visits.others",     "diagnosis.*",      "plans.*",
    "assessments.*",  "suspensions.*",     "mandates.*",       "closure.*",
    "court_papers.*", "monitoring.*",
};

/// Not told, on purpose.
constexpr std::array silent = {
    // The template has one sentence on them for everybody: whether there are any could betray who told.
    "referral.*",
    "interventions.*",
    // The office's own bookkeeping about the case.
    "asystent",
    "name",
    "previous",
    "letter_name",
    "file_mark",
    "social_worker",
    "za_zyciem",
    "records_from",
    "visit_gap_days",
    "members.id",
    "assignments.*",
    "first_contact.*",
    "consents.kurator",
    "consents.report_dates",
    "consents.kurator_phone",
    "consents.ordered",
    "consents.received",
    "consents.obligation",
    "consents.control",
    "visits.minutes",
    "visits.assistant",
    "visits.outcome",
    "visits.group",
    "visits.area",
    "visits.tasks",
    "visits.goals",
    "visits.next",
    "visits.announced",
    "visits.km",
    "visits.signed_by",
    "visits.recorded",
    // How the person is related to others.
    "members.parents",
    "members.partner",
    "members.placements.coordinator",
    "members.placements.plan_handed_over",
    "members.relation",
    "members.parental_authority",
};

bool is_of(std::string_view path, std::string_view pattern) {
  if (!pattern.ends_with(".*")) return path == pattern;
  return path.starts_with(pattern.substr(0, pattern.size() - 1));
}

bool is_decided(const test::Key& key) {
  const auto decides = [&](std::string_view pattern) { return is_of(key.path, pattern); };
  return std::ranges::any_of(held, decides) || std::ranges::any_of(named, decides) ||
         std::ranges::any_of(silent, decides);
}

std::string whole_contract() {
  return test::text_of(std::string(ASYSTENT_TESTS_DIR) + "/reading/good/the-whole-contract.yaml");
}

/// The sample with another text where the first value of the key stands.
std::string sample_with(const test::Key& key, std::string_view text) {
  const YamlFile sample("families/R-2026-001.yaml", whole_contract());
  const Node* value = test::values_at(sample.root(), key.path).at(0);
  if (value->kind == Node::Kind::sequence) value = &value->children.at(0);
  std::string changed = sample.text();
  // the texts of a file that is read by its lines are views into it.
  changed.replace(static_cast<std::size_t>(value->text.data() - sample.text().data()), value->text.size(),
                  text);
  return changed;
}

bool is_name(const test::Key& key) {
  const Type& type = key.row->type->shape == Shape::list ? *key.row->type->item : *key.row->type;
  return key.row->privacy == Privacy::name && type.shape == Shape::text;
}

/// The person who asks, and those of the office who answer: they are no others.
bool is_own(const test::Key& key) {
  constexpr std::array own = {"name", "letter_name", "members.name", "referral.decision.by",
                              "closure.decided_by"};
  return std::ranges::find(own, key.path) != own.end();
}

} // namespace

TEST_CASE("of each key of a family's record it is decided whether a copy of a person's data holds it") {
  for (const test::Key& key : test::keys_of(entity_of<Family>())) {
    if (key.row->type->entity != nullptr || key.row->key == "override") continue;
    CHECK_MESSAGE(is_decided(key), key.path);
  }
}

TEST_CASE("whoever is called by name in a record is found in what a copy of another's data would print") {
  int found = 0;
  for (const test::Key& key : test::keys_of(entity_of<Family>())) {
    if (!is_name(key) || is_own(key)) continue;
    CAPTURE(key.path);
    const auto family = read_family("families/R-2026-001.yaml", sample_with(key, "Zdzisław Wrzos"), Office{});
    REQUIRE(family.value.has_value());
    CHECK(OtherNames(*family.value, family.value->members.front()).are_in("u Zdzisława Wrzosa"));
    ++found;
  }
  CHECK(found > 5);
}

} // namespace asystent
