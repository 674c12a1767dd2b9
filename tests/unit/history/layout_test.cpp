#include "history/layout.hpp"

#include <doctest/doctest.h>

using namespace asystent::history;

TEST_CASE("What belongs into the repository of a case folder") {
  for (const char* path : {"asystent.yaml", "families/R-2026-001.yaml", "worklog/elis-2026.yaml",
                           "templates/plan.html", ".gitignore", ".gitattributes", ".asystent/recipients"})
    CHECK_MESSAGE(is_of_the_layout(path), path);
  for (const char* path : {"notes.txt", "families/R-2026-001.odt", "families/.R-2026-001.yaml",
                           "families/old/R-2026-001.yaml", "familiesR-2026-001.yaml",
                           "sub/families/R-2026-001.yaml", "templates/a/b.html", "README\nx", ".gitmodules"})
    CHECK_MESSAGE(!is_of_the_layout(path), path);
}

TEST_CASE("Of a repository that holds more, the part that leads to the case folder") {
  CHECK(folder_of_path("asystent.yaml").empty());
  CHECK(folder_of_path("families/R-2026-001.yaml").empty());
  CHECK(folder_of_path("cases/asystent.yaml") == "cases/");
  CHECK(folder_of_path("cases/families/R-2026-001.yaml") == "cases/");
  CHECK(folder_of_path("a/b/worklog/elis-2026.yaml") == "a/b/");
}

TEST_CASE("A text that is too large is no text") {
  CHECK(file_of("a", std::string(asystent::folder::max_file_bytes, 'x')).text.size() ==
        asystent::folder::max_file_bytes);
  const auto large = file_of("a", std::string(asystent::folder::max_file_bytes + 1, 'x'));
  CHECK(large.too_large);
  CHECK(large.text.empty());
}
