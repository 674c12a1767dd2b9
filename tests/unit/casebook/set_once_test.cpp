#include "../support/field_table.hpp"
#include "../support/file_text.hpp"
#include "casebook/change.hpp"
#include "edit/path.hpp"
#include "folder_in_memory.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

using namespace asystent;
using namespace asystent::test;

namespace {

/// Keys with a day that may be changed: it lies ahead, or says only from when the record is judged.
const std::set<std::string> planned = {
    "records_from",
    "members.expected",
    "suspensions.until",
    "consents.report_dates",
    "plans.until",
    "plans.goals.due",
    "plans.goals.actions.due",
    "appointments.date",
    "visits.agreed.due",
    "contacts.until",
    "letters.due",
    "services.until",
    "mandates.until",
    "court_papers.due",
};

bool is_day(const test::Key& key) {
  const record::Type& type =
      key.row->type->shape == record::Shape::list ? *key.row->type->item : *key.row->type;
  return type.shape == record::Shape::date;
}

std::string whole_contract() {
  return text_of(std::string(ASYSTENT_TESTS_DIR) + "/reading/good/the-whole-contract.yaml");
}

CaseFile record_of(const std::string& text) {
  auto document = std::make_unique<yaml::YamlFile>("families/R-2026-001.yaml", text);
  return std::get<CaseFile>(open_family(std::move(document), Office{}));
}

/// The way to the mapping that has the key, through the first item of each list that has it.
bool find_holder(const yaml::Node& node, std::string_view keys, edit::Path& path) {
  if (node.kind == yaml::Node::Kind::sequence) {
    for (std::size_t i = 0; i < node.children.size(); ++i) {
      path.emplace_back(i);
      if (find_holder(node.children[i], keys, path)) return true;
      path.pop_back();
    }
    return false;
  }
  const std::size_t dot = keys.find('.');
  const yaml::Node* value = node.find(keys.substr(0, dot));
  if (value == nullptr || dot == std::string_view::npos) return value != nullptr;
  path.emplace_back(std::string(keys.substr(0, dot)));
  if (find_holder(*value, keys.substr(dot + 1), path)) return true;
  path.pop_back();
  return false;
}

edit::SetValue setting(const test::Key& key, const edit::Path& holder, yaml::Node value) {
  return {holder, std::string(key.row->key), std::move(value)};
}

} // namespace

TEST_CASE("each recorded day is set once; what lies ahead may be changed") {
  const CaseFile file = record_of(whole_contract());
  int days = 0;
  for (const test::Key& key : keys_of(record::entity_of<Family>())) {
    if (!is_day(key)) continue;
    CAPTURE(key.path);
    edit::Path holder;
    REQUIRE(find_holder(file.document->root(), key.path, holder));
    const yaml::Node& there = *edit::node_at(file.document->root(), holder).find(key.row->key);
    const bool is_recorded = !planned.contains(key.path);
    const bool is_list = there.kind == yaml::Node::Kind::sequence;
    days += is_recorded ? 1 : 0;

    yaml::Node other = yaml::scalar_node("2026-10-10");
    if (is_list) other = yaml::list_node({other});
    Change replacing(file);
    replacing.add(setting(key, holder, other));
    CHECK(replacing.replaced_days().empty() != is_recorded);

    Change emptying(file);
    emptying.add(setting(key, holder, yaml::Node{}));
    CHECK(emptying.replaced_days().empty() != is_recorded);

    Change same(file);
    same.add(setting(key, holder, there));
    CHECK(same.replaced_days().empty());
  }
  CHECK(days > 40);
}

TEST_CASE("an entry that is set as a whole keeps the days that it holds") {
  const CaseFile file = record_of(whole_contract());
  const yaml::Node agreed = *file.document->root().find("visits")->children.front().find("agreed");
  const edit::Path visit{"visits", std::size_t{0}};
  Change same(file);
  same.add(edit::SetValue{visit, "agreed", agreed});
  CHECK(same.replaced_days().empty());
  Change dropped(file);
  dropped.add(edit::SetValue{visit, "agreed", yaml::Node{}});
  CHECK_FALSE(dropped.replaced_days().empty());
}

TEST_CASE("a key that is not there, or has no value, takes any day") {
  const CaseFile file = record_of(family_text("R-2026-001", "Kowalscy") + "    ended:\n");
  Change change(file);
  change.set(file.family.consents.front(), "ended", today);
  change.set(file.family.assignments.front(), "ended", today);
  CHECK(change.replaced_days().empty());
}

TEST_CASE("nobody has agreed on a draft, so its days may be changed") {
  const std::string plan =
      "plans:\n  - date: 2026-02-01\n    draft: true\n    goals:\n      - {id: g1, area: care, "
      "goal: Porządek, closed: 2026-03-01}\n";
  const CaseFile draft = record_of(family_text("R-2026-001", "Kowalscy") + plan);
  Change change(draft);
  change.set(draft.family.plans.front(), "date", today);
  change.set(draft.family.plans.front().goals.front(), "closed", today);
  CHECK(change.replaced_days().empty());
  std::string agreed = plan;
  agreed.replace(agreed.find("true"), 4, "false");
  const CaseFile plans = record_of(family_text("R-2026-001", "Kowalscy") + agreed);
  Change second(plans);
  second.set(plans.family.plans.front(), "date", today);
  CHECK(second.replaced_days().size() == 1);
}

TEST_CASE("a correction keeps what was there, and why, in the entry or in the one around it") {
  const CaseFile file = record_of(whole_contract());
  const auto after = [&](Change& change) {
    return std::string(
        edit::apply(*file.document, change.edits(), record::entity_of<Family>()).document->text());
  };
  Change consent(file);
  consent.set(file.family.consents.front(), "ended", today);
  REQUIRE(consent.keep_reason("pomyłka"));
  CHECK(consent.replaced_days().empty());
  CHECK(consent.keeps_reason());
  CHECK(after(consent).find("date-order: \"ended 2026-09-01: pomyłka\"") != std::string::npos);

  Change action(file);
  action.set(file.family.plans.front().goals.front().actions.front(), "done", today);
  REQUIRE(action.keep_reason("pomyłka"));
  CHECK(after(action).find("date-order: \"done 2026-02-18: pomyłka\"") != std::string::npos);

  REQUIRE(file.family.agreement.has_value());
  Change agreement(file);
  agreement.set(*file.family.agreement, "date", today);
  CHECK_FALSE(agreement.keep_reason("pomyłka"));
  CHECK_FALSE(agreement.keeps_reason());
  CHECK(agreement.replaced_days().size() == 1);
}

TEST_CASE("a second correction stands behind the first") {
  const std::string text =
      family_text("R-2026-001", "Kowalscy") +
      "    ended: 2026-10-01\n    override:\n      date-order: \"ended 2026-09-01: raz\"\n";
  const CaseFile file = record_of(text);
  Change change(file);
  change.set(file.family.consents.front(), "ended", today);
  REQUIRE(change.keep_reason("dwa"));
  const auto after = edit::apply(*file.document, change.edits(), record::entity_of<Family>());
  CHECK(after.document->text().find("ended 2026-09-01: raz; ended 2026-10-01: dwa") != std::string::npos);
}
