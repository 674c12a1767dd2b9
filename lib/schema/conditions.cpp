#include "schema/conditions.hpp"

#include "model/enums.hpp"
#include "model/family.hpp"
#include "model/office.hpp"
#include "model/work.hpp"

#include <nlohmann/json.hpp>

#include <array>
#include <string>
#include <string_view>

namespace asystent::schema {
namespace {

/// The key is there, with a text.
Json has_text(std::string_view key) {
  return {{"required", {key}}, {"properties", {{std::string(key), {{"type", "string"}}}}}};
}

/// The key is there and says this.
Json says(std::string_view key, Json values) {
  return {{"required", {key}}, {"properties", {{std::string(key), {{"enum", std::move(values)}}}}}};
}

Json with_it(std::string_view key, std::string_view other) {
  return {{"if", has_text(key)}, {"then", has_text(other)}};
}

Json of_member() {
  return Json::array({{{"if", says("role", {word(Role::child)})},
                       {"then", {{"anyOf", {has_text("born"), has_text("expected")}}}}}});
}

Json of_consent() {
  return Json::array({{{"if", says("kind", {word(ConsentKind::court_order)})},
                       {"then", {{"required", {"court", "case_number"}}}}}});
}

Json of_plan() {
  return Json::array({{{"if", says("draft", {true, "true", "True", "TRUE"})}, {"else", has_text("date")}}});
}

Json of_both_times() { return Json::array({with_it("from", "to"), with_it("to", "from")}); }

Json of_appointment() { return Json::array({with_it("to", "from")}); }

Json of_worklog_entry() {
  Json conditions = of_both_times();
  conditions.push_back(
      {{"properties",
        {{"area", {{"enum", {word(WorkArea::own_work), word(WorkArea::indirect), nullptr}}}}}}});
  return conditions;
}

struct Conditions {
  const record::Entity& (*entity)();
  Json (*conditions)();
};

constexpr std::array table = std::to_array<Conditions>({
    {record::entity_of<Member>, of_member},
    {record::entity_of<Consent>, of_consent},
    {record::entity_of<Plan>, of_plan},
    {record::entity_of<Visit>, of_both_times},
    {record::entity_of<Appointment>, of_appointment},
    {record::entity_of<WorklogEntry>, of_worklog_entry},
});

} // namespace

Json conditions_of(const record::Entity& entity) {
  for (const Conditions& row : table)
    if (&row.entity() == &entity) return row.conditions();
  return Json::array();
}

} // namespace asystent::schema
