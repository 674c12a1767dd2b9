#include "model/family.hpp"
#include "model/office.hpp"
#include "model/work.hpp"
#include "schema/json_schema.hpp"
#include "schema/values.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <map>
#include <set>

namespace asystent::schema {
namespace {

void collect(const record::Entity& entity, std::map<std::string, std::set<const record::Entity*>>& names) {
  if (!names[name_of(entity)].insert(&entity).second) return;
  for (const record::Row& row : entity.rows) {
    const record::Type& type = row.type->item != nullptr ? *row.type->item : *row.type;
    if (type.entity != nullptr) collect(type.entity(), names);
  }
}

} // namespace

TEST_CASE("No two mappings have one name among the definitions") {
  for (const auto root : {record::entity_of<Family>, record::entity_of<Office>, record::entity_of<Worklog>}) {
    std::map<std::string, std::set<const record::Entity*>> names;
    collect(root(), names);
    for (const auto& each : names) {
      CAPTURE(each.first);
      CHECK(!each.first.empty());
      CHECK(each.second.size() == 1);
    }
  }
}

TEST_CASE("Each key of the record has its meaning in both languages, and each required one is required") {
  const Json schema = Json::parse(json_schema("record"));
  for (const record::Row& row : record::entity_of<Visit>().rows) {
    CAPTURE(row.key);
    const Json& visit = schema["$defs"][name_of(record::entity_of<Visit>())];
    const std::string meaning = visit["properties"][std::string(row.key)]["description"];
    CHECK(meaning.find(row.meaning.pl) != std::string::npos);
    CHECK(meaning.find(row.meaning.en) != std::string::npos);
    const bool is_required = std::ranges::find(visit["required"], Json(row.key)) != visit["required"].end();
    CHECK(is_required == row.is_required);
  }
}

TEST_CASE("A file of the folder finds its schema by its place") {
  CHECK(modeline("asystent.yaml") == "# yaml-language-server: $schema=.asystent/office.schema.json\n");
  CHECK(modeline("families/R-2026-001.yaml") ==
        "# yaml-language-server: $schema=../.asystent/record.schema.json\n");
  CHECK(modeline("worklog/elis.yaml") ==
        "# yaml-language-server: $schema=../.asystent/worklog.schema.json\n");
  CHECK(modeline("templates/plan.html").empty());
  CHECK(modeline("families2/R-2026-001.yaml").empty());
}

} // namespace asystent::schema
