#include "edited.hpp"

#include <doctest/doctest.h>

using namespace asystent;
using namespace asystent::edit;
using namespace asystent::test;

namespace {

std::string removed(const std::string& before, Path list, std::size_t index) {
  return edited(before, {RemoveItem{std::move(list), index}});
}

/// The item of the list at `from`, as it is written, before the item `to` of the same list.
std::string moved(const std::string& before, std::size_t from, std::size_t to) {
  const yaml::YamlFile file("families/R-1.yaml", before);
  const Path visits{std::string("visits")};
  return edited(before, {InsertItem{visits, to, node_at(file.root(), visits).children[from],
                                    lines_of_item(file, visits, from)}});
}

const std::string three = R"(visits:
  - date: 2026-02-03 # pierwsza
    note: |
      Raz.

      Dwa.

  # druga, z komentarzem
  - {date: 2026-02-10, kind: home}
    # i pod nią

  - date: 2026-02-17
letters: []
)";

} // namespace

TEST_CASE("An item goes with the comments that belong to it, and nothing else changes") {
  CHECK(removed(three, {std::string("visits")}, 1) == R"(visits:
  - date: 2026-02-03 # pierwsza
    note: |
      Raz.

      Dwa.

  - date: 2026-02-17
letters: []
)");
  CHECK(removed(three, {std::string("visits")}, 0) == R"(visits:

  # druga, z komentarzem
  - {date: 2026-02-10, kind: home}
    # i pod nią

  - date: 2026-02-17
letters: []
)");
}

TEST_CASE("The last item of all leaves the key without a value") {
  CHECK(removed("visits:\n- date: 2026-02-03\nletters: []\n", {std::string("visits")}, 0) ==
        "visits:\nletters: []\n");
  CHECK(removed("visits:\n  - date: 2026-02-03", {std::string("visits")}, 0) == "visits:\n");
}

TEST_CASE("An item in brackets is not taken out") {
  CHECK(removed("visits: [{date: 2026-02-03}, {date: 2026-02-04}]\n", {std::string("visits")}, 0)
            .starts_with("cannot edit"));
}

TEST_CASE("An item is written elsewhere as it was, with its comments and its own order of keys") {
  CHECK(moved("visits:\n- kind: home\n  # kto\n  date: 2026-02-03\n- date: 2026-02-04\n", 0, 2) ==
        "visits:\n- kind: home\n  # kto\n  date: 2026-02-03\n- date: 2026-02-04\n"
        "- kind: home\n  # kto\n  date: 2026-02-03\n");
}

TEST_CASE("It takes the indentation and the line breaks of where it goes, also into a list that is new") {
  const yaml::YamlFile from("families/R-2.yaml",
                            "visits:\n- date: 2026-02-03\n  note: |\n    Raz.\n\n    Dwa.\n");
  const Path visits{std::string("visits")};
  const InsertItem item{visits, 0, node_at(from.root(), visits).children[0], lines_of_item(from, visits, 0)};
  CHECK(edited("id: R-1\r\nletters: []\r\n", {item}) ==
        "id: R-1\r\nvisits:\r\n  - date: 2026-02-03\r\n    note: |\r\n      Raz.\r\n\r\n      "
        "Dwa.\r\nletters: []\r\n");
  CHECK(edited("id: R-1\nvisits: []\n", {item}) ==
        "id: R-1\nvisits:\n  - date: 2026-02-03\n    note: |\n      Raz.\n\n      Dwa.\n");
}
