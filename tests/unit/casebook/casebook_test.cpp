#include "casebook/lookup.hpp"
#include "folder_in_memory.hpp"
#include "model/disclosed.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <mutex>
#include <set>
#include <stdexcept>
#include <thread>

using namespace asystent;
using namespace asystent::test;

namespace {

constexpr std::string_view not_yaml = "id: [\n";

std::vector<std::string> id_of(const CaseOnDay& c) { return {std::string(c.family.id->text)}; }

/// One readable family more, and a family and a worklog that cannot be read.
MapSource::Files with_bad_records() {
  return small_office({{file_of("R-2026-000"), std::string(not_yaml)},
                       {file_of("R-2026-003"), family_text("R-2026-003", "Żukowie")},
                       {"worklog/psowa.yaml", std::string(not_yaml)}});
}

} // namespace

TEST_CASE("a bad record hides none of the good ones") {
  const MapSource source(with_bad_records());
  const Casebook book(source, today);
  const auto said = book.each(id_of);
  CHECK(joined(said.answers) == std::vector<std::string>{"R-2026-001", "R-2026-002", "R-2026-003"});
  CHECK(disclosed(said.names.of("R-2026-003")) == "Żukowie");
  REQUIRE(said.problems.all.size() == 2);
  CHECK(said.problems.all[0].place.file == file_of("R-2026-000"));
  CHECK(said.problems.all[1].place.file == "worklog/psowa.yaml");
}

TEST_CASE("a file that looks like a record and is not read is named") {
  const std::string family = family_text("R-2026-009", "Inni");
  const MapSource source(small_office({{"families/R-2026-009.yml", family},
                                       {"families/old/R-2026-009.yaml", family},
                                       {"families/.R-2026-009.yml", family},
                                       {"worklog/elis.yaml.txt", ""},
                                       {"archive/R-2026-009.yaml", family},
                                       {"archive/list.yaml", "x: 1\n"},
                                       {"templates/mine.yaml", "asystent: 1\n"}}));
  std::vector<std::string> files;
  for (const Finding& finding : Casebook(source, today).inspect().findings.all)
    if (finding.id == FindingId::not_read) files.push_back(finding.place.file);
  CHECK(files == std::vector<std::string>{"archive/R-2026-009.yaml", "families/R-2026-009.yml",
                                          "families/old/R-2026-009.yaml", "worklog/elis.yaml.txt"});
}

TEST_CASE("who has nothing to say is neither among the answers nor among the names") {
  const MapSource source(small_office());
  const Casebook book(source, today);
  const auto said = book.each([](const CaseOnDay& c) {
    return c.family.id->text == "R-2026-002" ? id_of(c) : std::vector<std::string>();
  });
  CHECK(said.answers.size() == 1);
  CHECK(!said.names.contains("R-2026-001"));
}

// AddressSanitizer keeps back what was freed, so nothing stands where something else stood.
#if defined(__has_feature) // of clang; g++ has a macro instead
#if __has_feature(address_sanitizer)
#define __SANITIZE_ADDRESS__
#endif
#endif
#ifdef __SANITIZE_ADDRESS__
constexpr bool gives_memory_out_again = false;
#else
constexpr bool gives_memory_out_again = true;
#endif

TEST_CASE("each record is let go before all are read (not under AddressSanitizer, which keeps it back)" *
          doctest::skip(!gives_memory_out_again)) {
  MapSource::Files files = small_office();
  for (int number = 100; number < 400; ++number) {
    const std::string id = fmt::format("R-2026-{}", number);
    files.emplace(file_of(id), family_text(id, "Kowalscy"));
  }
  const MapSource source(std::move(files));
  // A text that stands where an earlier one stood shows that the earlier one is gone.
  std::atomic<int> again = 0;
  std::mutex guard;
  std::set<const char*> places;
  const Casebook book(source, today);
  book.each([&](const CaseOnDay& c) {
    const std::lock_guard hold(guard);
    if (!places.insert(c.family.id->text.data()).second) ++again;
    return std::vector<int>();
  });
  CHECK(again > 200);
}

TEST_CASE("an office that cannot be read stops everything, and says where") {
  const MapSource source(small_office({{"asystent.yaml", std::string(not_yaml)}}));
  try {
    const Casebook book(source, today);
    FAIL("it was read");
  } catch (const BadOffice& bad) {
    REQUIRE(!bad.problems.empty());
    CHECK(bad.problems.all.front().place.file == "asystent.yaml");
  }
}

TEST_CASE("one record comes with its text and tree, or with what is wrong with it") {
  const MapSource source(with_bad_records());
  const Casebook book(source, today);
  const CaseFile file = opened(book, "R-2026-002");
  CHECK(file.id() == "R-2026-002");
  CHECK(file.document->text() == source.files.at(file_of("R-2026-002")));
  CHECK(file.document->root().find("name")->text == "Nowakowie");
  const auto bad = std::get<Findings>(book.one("R-2026-000"));
  CHECK(bad.all.front().place.file == file_of("R-2026-000"));
  CHECK(std::holds_alternative<Findings>(book.one("R-2026-999")));
}

TEST_CASE("all at once, one by one and the overview agree on what cannot be read") {
  const MapSource source(with_bad_records());
  const Casebook book(source, today);
  CHECK(book.all().cases.families.size() == 3);
  CHECK(book.all().problems.all.size() == 2);
  CHECK(book.overview().problems().all.size() == 2);
  CHECK(book.overview().family_ids().size() == 4);
  CHECK(!book.overview().family_names().contains("R-2026-000"));
  CHECK(book.inspect().families == 4);
}

TEST_CASE("inspection finds what the rules find in all records at once, with its lines") {
  const MapSource source(with_bad_records());
  const Casebook book(source, today);
  const Inspection found = book.inspect();
  const auto same = book.findings_of(book.all());
  REQUIRE(found.findings.all.size() == same.size());
  for (std::size_t i = 0; i < same.size(); ++i) {
    CHECK(found.findings.all[i].id == same[i].id);
    CHECK(found.findings.all[i].place == same[i].place);
  }
  const auto in_office = std::ranges::find_if(
      same, [](const Finding& finding) { return finding.place.file == file_of("R-2026-001"); });
  REQUIRE(in_office != same.end());
  CHECK(!found.findings.line(in_office->place).empty());
  CHECK(book.inspect(FoundLines::left_out).findings.all.size() == same.size());
  CHECK(book.inspect(FoundLines::left_out).findings.line(in_office->place).empty());
}

TEST_CASE("what threads make is taken one at a time, in order") {
  const auto sometimes_slow = [](std::size_t i) {
    if (i % 10 == 0) std::this_thread::sleep_for(std::chrono::milliseconds{1});
    return i;
  };
  std::vector<std::size_t> taken;
  in_order(200, sometimes_slow, [&](std::size_t i) { taken.push_back(i); });
  CHECK(taken.size() == 200);
  CHECK(std::ranges::is_sorted(taken));
}

TEST_CASE("what is thrown where things are made or taken in order is thrown to who asked") {
  const auto itself = [](std::size_t i) { return i; };
  const auto throws = [](std::size_t i) {
    if (i == 7) throw std::runtime_error("seven");
    return i;
  };
  std::vector<std::size_t> taken;
  CHECK_THROWS_WITH_AS(in_order(100, throws, [&](std::size_t i) { taken.push_back(i); }), "seven",
                       std::runtime_error);
  CHECK(taken.size() <= 7);
  CHECK_THROWS_WITH_AS(in_order(100, itself, throws), "seven", std::runtime_error);
}

TEST_CASE("a family is meant by its id, the end of its numbers or the beginning of its name") {
  const MapSource source(with_bad_records());
  const Overview overview = Casebook(source, today).overview();
  using Ids = std::vector<std::string>;
  CHECK(matching_families(overview, "R-2026-001") == Ids{"R-2026-001"});
  CHECK(matching_families(overview, "2") == Ids{"R-2026-002"});
  CHECK(matching_families(overview, "26-3") == Ids{"R-2026-003"});
  CHECK(matching_families(overview, "r-2026-00").size() == 4);
  // The record that cannot be read may bear any name.
  CHECK(matching_families(overview, "zuk") == Ids{"R-2026-000", "R-2026-003"});
  CHECK(matching_families(overview, "Wrona").empty());
  CHECK(nearest_family(overview, "kowalsci") == "R-2026-001");
}

TEST_CASE("new ids go on from the last of the year, and none differs from another by capitals alone") {
  const MapSource source(small_office());
  const Overview overview = Casebook(source, today).overview();
  CHECK(next_family_id(overview, {}, today) == "R-2026-003");
  CHECK(taken_family_id(overview, "r-2026-002") == "R-2026-002");
  CHECK(taken_family_id(overview, "R-2026-003").empty());
}
