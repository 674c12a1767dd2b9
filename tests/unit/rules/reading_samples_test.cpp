#include "rules/catalogue.hpp"
#include "sample.hpp"
#include "support/file_text.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>

using namespace asystent;
using namespace asystent::record;
using namespace asystent::rules;
using namespace asystent::yaml;
using namespace asystent::test;
namespace fs = std::filesystem;

namespace {

fs::path reading_folder() { return samples_folder() / "reading"; }

std::vector<fs::path> yaml_files_in(const fs::path& folder) {
  std::vector<fs::path> files;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder))
    if (entry.path().extension() == ".yaml") files.push_back(entry.path());
  std::ranges::sort(files);
  return files;
}

/// The settings of the case folder that a family or worklog stands in; none for a file on its own.
Office office_beside(const fs::path& file, std::unique_ptr<YamlFile>& keeps) {
  const fs::path settings = file.parent_path().parent_path() / "asystent.yaml";
  if (!fs::exists(settings)) return {};
  ReadRecord<Office> loaded = read_office("asystent.yaml", text_of(settings));
  keeps = std::move(loaded.document);
  return loaded.value.value_or(Office{});
}

void check(const fs::path& file) {
  std::unique_ptr<YamlFile> keeps;
  const Office office = office_beside(file, keeps);
  const std::vector<Traits> got = all_traits(problems_of(file, office));
  const std::vector<Traits> expected = expected_of(file).at("");
  CHECK_MESSAGE(is_met(expected, got), difference(file.string(), expected, got));
}

/// The problems of a family record, as `7:12 bad-value`.
std::string told(std::string text) {
  std::string told;
  for (const Finding& finding : read_family("families/R-1.yaml", std::move(text), Office{}).problems)
    told += fmt::format("{}:{} {};", finding.place.at.line, finding.place.at.column, word(finding.id));
  return told;
}

std::string record_named(std::string_view name) {
  return fmt::format("asystent: 1\nid: R-1\nname: {}\nreferral: {{source: self, date: 2026-01-05}}\n", name);
}

} // namespace

TEST_CASE("each sample of a record has the problems that it expects") {
  for (const fs::path& file : yaml_files_in(reading_folder())) check(file);
}

TEST_CASE("each problem of a record has a sample that expects it") {
  for (const FindingInfo& row : catalogue()) {
    const FindingId id = row.id;
    if (!makes_unreadable(id)) continue;
    if (id == FindingId::not_utf8) continue; // no text file can hold it: see below
    CAPTURE(word(id));
    CHECK(std::ranges::any_of(yaml_files_in(reading_folder() / word(id)), [id](const fs::path& file) {
      const std::vector<Traits> lines = expected_of(file).at("");
      return std::ranges::any_of(lines,
                                 [id](const Traits& line) { return line.contains(std::string(word(id))); });
    }));
  }
}

TEST_CASE("bytes that are not UTF-8 are told with their place") {
  CHECK(told(record_named("Zajączkowscy")) == "");
  CHECK(told(record_named("Zaj\xb1"
                          "czkowscy")) == "3:10 not-utf8;"); // ISO 8859-2
  CHECK(told(record_named("Zaj\xb9"
                          "czkowscy")) == "3:10 not-utf8;"); // Windows-1250
  CHECK(told(record_named("Żółć \xff")) == "3:12 not-utf8;");
  CHECK(told(record_named("\xc0\xaf")) == "3:7 not-utf8;");          // longer than it must be
  CHECK(told(record_named("\xed\xa0\x80")) == "3:7 not-utf8;");      // half of a surrogate pair
  CHECK(told(record_named("\xf4\x90\x80\x80")) == "3:7 not-utf8;");  // beyond the last character
  CHECK(told("asystent: 1\nname: Kowalsc\xc4") == "2:14 not-utf8;"); // cut in the middle of a letter
  CHECK(told("\xff\xfe"
             "a\0s\0") == "1:1 not-utf8;"); // UTF-16
}

TEST_CASE("a byte order mark is no letter") {
  CHECK(told("\xef\xbb\xbf" + record_named("Kowalscy")) == "");
  CHECK(told("\xef\xbb\xbf"
             "asystent: x\nid: R-1\nname: Kowalscy\nreferral: {source: self, date: 2026-01-05}\n") ==
        "1:11 bad-value;");
}

TEST_CASE("control characters in a text are told with their place") {
  CHECK(told(record_named(std::string("Kowal\0scy", 9))) == "3:12 yaml-syntax;");
  CHECK(told(record_named("Kowal\x1b[31mscy")) == "3:12 yaml-syntax;");
  CHECK(told(record_named("Kowal\rscy")) == "3:12 yaml-syntax;");
  CHECK(told(record_named("Kowal\x7fscy")) == "3:12 yaml-syntax;");
}
