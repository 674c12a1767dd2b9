#include "history/merge_driver.hpp"
#include "scratch_repository.hpp"
#include "text/error.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

using namespace asystent;
using namespace asystent::history;

namespace {

const std::string family =
    "asystent: 1\nid: R-1\nname: Kowalscy\nphone: 600\nmembers:\n  - id: anna\n    name: Anna\n"
    "    role: mother\n  - id: jan\n    name: Jan\n    role: father\nreferral:\n"
    "  source: court\n  date: 2026-01-05\nvisits:\n  - date: 2026-01-10\n    kind: home\n"
    "    outcome: held\n";
const std::string path = "families/R-1.yaml";

std::string with(std::string text, const std::string& old, const std::string& now) {
  const std::size_t at = text.find(old);
  REQUIRE(at != std::string::npos);
  return text.replace(at, old.size(), now);
}

std::string text_of(const std::filesystem::path& file) {
  std::ostringstream text;
  text << std::ifstream(file).rdbuf();
  return text.str();
}

} // namespace

TEST_CASE("what a file is follows from its place") {
  CHECK(schema_of("families/R-1.yaml") == &record::entity_of<Family>());
  CHECK(schema_of("office/families/R-1.yaml") == &record::entity_of<Family>());
  CHECK(schema_of("worklog/elis.yaml") == &record::entity_of<Worklog>());
  CHECK(schema_of("asystent.yaml") == &record::entity_of<Office>());
  CHECK(schema_of("families/asystent.yml") == nullptr);
  CHECK(schema_of("families/.R-1.yaml") == nullptr);
  CHECK(schema_of("templates/plan.html") == nullptr);
}

TEST_CASE("what is no record is merged by lines") {
  const Merged merged = merge_files("templates/a.txt", "a\nb\nc\nd\n", "A\nb\nc\nd\n", "a\nb\nc\nD\n");
  CHECK(merged.text == "A\nb\nc\nD\n");
  CHECK(merged.is_clean());
  CHECK(merge_files("templates/a.txt", "a\n", "b\n", "c\n").text ==
        "<<<<<<< tu\nb\n=======\nc\n>>>>>>> na serwerze\n");
}

TEST_CASE("a record that one side has broken: what comes out must read, and be the sum of both") {
  const std::string broken = with(family, "phone: 600", "phone: \"600");
  CHECK_FALSE(merge_files(path, family, broken, with(family, "kind: home", "kind: phone")).is_clean());
  const Merged mended = merge_files(path, broken, family, with(broken, "kind: home", "kind: phone"));
  CHECK(mended.is_clean());
  CHECK(mended.text == with(family, "kind: home", "kind: phone"));
}

TEST_CASE("a member who is taken out here and named there is a conflict") {
  const std::string without_jan = with(family, "  - id: jan\n    name: Jan\n    role: father\n", "");
  const std::string with_jan = family + "    present: [jan]\n";
  const Merged merged = merge_files(path, family, without_jan, with_jan);
  CHECK_FALSE(merged.is_clean());
  CHECK(merged.text == with(with_jan, "  - id: jan\n    name: Jan\n    role: father\n",
                            "<<<<<<< tu\n=======\n  - id: jan\n    name: Jan\n    role: father\n"
                            ">>>>>>> na serwerze\n"));
  CHECK(merge_files(path, family, without_jan, family + "    present: [anna]\n").is_clean());
}

TEST_CASE("two families of one id are told from one family") {
  const std::string other = with(family, "Kowalscy", "Nowakowie");
  CHECK(are_two_families(path, "", family, other));
  CHECK_FALSE(are_two_families(path, "", family, family));
  CHECK_FALSE(are_two_families(path, family, with(family, "Kowalscy", "A"), other));
  CHECK_FALSE(are_two_families("asystent.yaml", "", family, other));
}

TEST_CASE("git's number for markers says whether bases are merged") {
  CHECK_FALSE(options_of_driver("7")->is_inner);
  CHECK(options_of_driver("9")->is_inner);
  CHECK(options_of_driver("11")->is_inner);
  CHECK_FALSE(options_of_driver("32")->is_inner); // somebody's attributes
  CHECK(options_of_driver("32")->marker_size == 32);
  for (const std::string_view wrong : {"", "0", "x", "7x", "-7", "99999999999999999999", "5000"})
    CHECK_FALSE(options_of_driver(wrong));
}

TEST_CASE("the result takes the place of ours, and no other file is touched") {
  const ScratchFolder folder;
  folder.put("o", family);
  folder.put("a", with(family, "600", "601"));
  folder.put("b", with(family, "kind: home", "kind: phone"));
  folder.run("ln a before");
  const Merged merged =
      drive_merge({folder.path() / "o", folder.path() / "a", folder.path() / "b", path}, MergeOptions{});
  CHECK(merged.is_clean());
  CHECK(text_of(folder.path() / "a") == with(with(family, "600", "601"), "kind: home", "kind: phone"));
  CHECK(text_of(folder.path() / "before") == with(family, "600", "601")); // never written in place
  folder.run("test $(ls | wc -l) = 4");
  CHECK_THROWS_AS(drive_merge({folder.path() / "o", folder.path() / "no", folder.path() / "b", path}, {}),
                  Error);
}
