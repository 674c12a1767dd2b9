#include "record/record.hpp"
#include "record/texts.hpp"
#include "support/field_table.hpp"
#include "support/file_text.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>

using namespace asystent;
using namespace asystent::record;

namespace {

std::string sample(const std::string& name) {
  return test::text_of(std::string(ASYSTENT_TESTS_DIR) + "/reading/good/" + name);
}

void check_every_key_is_gone_through(const Entity& entity, const std::string& name) {
  const yaml::YamlFile document(name, sample(name));
  std::set<std::string> paths;
  each_text(document.root(), entity, [&](const RecordText& text) { paths.insert(text.path); });
  for (const test::Key& key : test::keys_of(entity))
    if (key.row->type->entity == nullptr && key.row->key != "override")
      CHECK_MESSAGE(paths.contains(key.path), key.path << " is not gone through");
}

/// `path: text` of all values, with the day of their entry.
std::vector<std::string> texts_of(const std::string& yaml) {
  const yaml::YamlFile document("R-1.yaml", yaml);
  std::vector<std::string> texts;
  each_text(document.root(), entity_of<Family>(), [&](const RecordText& text) {
    texts.push_back(text.path + ": " + std::string(text.text) + (text.date ? " " + iso(*text.date) : ""));
  });
  return texts;
}

} // namespace

TEST_CASE("every key of the field table is gone through") {
  check_every_key_is_gone_through(entity_of<Family>(), "the-whole-contract.yaml");
  check_every_key_is_gone_through(entity_of<Worklog>(), "office-of-the-contract/worklog/elis.yaml");
}

TEST_CASE("a value has the day of the nearest entry around it that has one") {
  CHECK(texts_of("phone: 600\n"
                 "members:\n"
                 "  - id: kuba\n"
                 "    placements:\n"
                 "      - {kind: other, from: 2026-02-01}\n"
                 "visits:\n"
                 "  - date: 2026-03-01\n"
                 "    children: {kuba: Wyspany}\n"
                 "    agreed:\n"
                 "      - {who: anna, due: 2026-04-01}\n") ==
        std::vector<std::string>{
            "phone: 600", "members.id: kuba", "members.placements.kind: other 2026-02-01",
            "members.placements.from: 2026-02-01 2026-02-01", "visits.date: 2026-03-01 2026-03-01",
            "visits.children: kuba 2026-03-01", "visits.children: Wyspany 2026-03-01",
            "visits.agreed.who: anna 2026-03-01", "visits.agreed.due: 2026-04-01 2026-03-01"});
}

TEST_CASE("all that stands in one entry of the record has its number, and the record itself none") {
  const yaml::YamlFile document("R-1.yaml", "name: A\n"
                                            "visits:\n"
                                            "  - {note: B, agreed: [{who: C}]}\n"
                                            "  - {note: D}\n"
                                            "phone: E\n");
  std::map<std::string, std::size_t> numbers;
  each_text(document.root(), entity_of<Family>(),
            [&](const RecordText& text) { numbers[std::string(text.text)] = text.number; });
  CHECK(numbers == std::map<std::string, std::size_t>{{"A", 0}, {"B", 1}, {"C", 1}, {"D", 2}, {"E", 0}});
}

TEST_CASE("a key is meant alone, as a path, or with all below it") {
  CHECK(has_key(entity_of<Family>(), "note"));
  CHECK(has_key(entity_of<Family>(), "visits.agreed.who"));
  CHECK_FALSE(has_key(entity_of<Family>(), "visits.who"));
  CHECK_FALSE(has_key(entity_of<Family>(), "nonsense"));
  CHECK(path_has("visits.agreed.who", "agreed"));
  CHECK(path_has("visits.agreed.who", "visits.agreed"));
  CHECK_FALSE(path_has("visits.agreed.who", "visits.agree"));
  CHECK_FALSE(path_has("visits.agreed.who", "agreed.who"));
  CHECK_FALSE(path_has("visits.agreed.who", "visit"));
}
