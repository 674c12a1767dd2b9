#include "casebook/transaction.hpp"
#include "folder_in_memory.hpp"
#include "model/disclosed.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <unistd.h>

using namespace asystent;
using namespace asystent::folder;
using namespace asystent::test;
namespace fs = std::filesystem;

namespace {

NewEntry visit_on(std::string_view day, std::string_view from, std::string_view to) {
  NewEntry visit(entry_kind<Visit>);
  visit.put("date", day);
  visit.put("kind", "home");
  visit.put("outcome", "held");
  visit.put("from", from);
  visit.put("to", to);
  return visit;
}

NewEntry work_on(std::string_view day, std::string_view from, std::string_view to) {
  NewEntry work(entry_kind<WorklogEntry>);
  work.put("date", day);
  work.put("what", "Narada");
  work.put("from", from);
  work.put("to", to);
  return work;
}

/// A folder in memory that is written to.
struct Desk {
  explicit Desk(const MapSource::Files& files = small_office()) : source(files) {}

  CaseFile family(std::string_view id) { return opened(book, id); }
  WorklogFile worklog() { return std::get<WorklogFile>(book.worklog("worklog/elis.yaml")); }
  const std::string& text(const std::string& file) { return source.files.at(file); }

  MapSource source;
  MapWriter writer{source};
  Casebook book{source, today};
  Overview overview = book.overview();
  Transaction transaction{book, overview};
};

Change with_visit(const CaseFile& file, std::string_view from, std::string_view to,
                  std::string_view day = "2026-11-20") {
  Change change(file);
  change.insert(file.family, "visits", "date", visit_on(day, from, to));
  return change;
}

void put_on_disk(const fs::path& folder) {
  fs::create_directories(folder / "families");
  fs::create_directories(folder / "worklog");
  for (const auto& [name, text] : small_office()) std::ofstream(folder / name) << text;
}

bool has_overlap(const std::vector<Finding>& findings) {
  return std::ranges::any_of(findings, [](const Finding& finding) {
    return finding.id == FindingId::visit_overlap && finding.severity == Severity::error;
  });
}

} // namespace

TEST_CASE("a proposal has the text before and after, and is nowhere until it is written") {
  Desk desk;
  const CaseFile file = desk.family("R-2026-001");
  const std::string before = desk.text(file_of("R-2026-001"));
  const Proposal proposal = desk.transaction.propose(with_visit(file, "11:00", "12:00"));
  REQUIRE(proposal.files.size() == 1);
  CHECK(proposal.problems.empty());
  CHECK(proposal.stopped.empty());
  CHECK(proposal.files.front().before == before);
  CHECK(proposal.files.front().after.find("11:00") != std::string::npos);
  CHECK(desk.text(file_of("R-2026-001")) == before);

  desk.transaction.write(proposal, desk.writer);
  CHECK(desk.text(file_of("R-2026-001")) == proposal.files.front().after);
  CHECK(desk.transaction.written() == std::vector{file_of("R-2026-001")});
  CHECK(file.family.visits.empty()); // what was opened stays what it was
}

TEST_CASE("the gate stops what a change brings in, and a reason lets it through") {
  Desk desk;
  const CaseFile file = desk.family("R-2026-001");
  Proposal proposal = desk.transaction.propose(with_visit(file, "09:30", "10:30"));
  REQUIRE(has_overlap(proposal.stopped));

  const Proposal second =
      desk.transaction.override_with("spotkanie z rodziną na szkoleniu", std::move(proposal));
  CHECK(second.stopped.empty());
  CHECK(second.files.front().after.find("override:\n      visit-overlap: spotkanie") != std::string::npos);
  desk.transaction.write(second, desk.writer);
  CHECK(!has_overlap(desk.book.findings_around(desk.overview, {})));
}

TEST_CASE("a proposal that is not written leaves no trace in what the next one is judged by") {
  Desk desk;
  const CaseFile file = desk.family("R-2026-001");
  CHECK(has_overlap(desk.transaction.propose(with_visit(file, "09:30", "10:30")).stopped));
  CHECK(desk.transaction.propose(with_visit(file, "11:00", "12:00")).stopped.empty());
  CHECK(has_overlap(desk.transaction.propose(with_visit(file, "09:30", "10:30")).stopped));
}

TEST_CASE("several files are judged together, once") {
  Desk desk;
  const CaseFile first = desk.family("R-2026-001");
  const CaseFile second = desk.family("R-2026-002");
  const WorklogFile own = desk.worklog();
  // Each by itself is good; together they put one assistant in two places.
  CHECK(desk.transaction.propose(with_visit(first, "12:00", "13:00")).stopped.empty());
  CHECK(desk.transaction.propose(with_visit(second, "12:30", "13:30")).stopped.empty());
  std::vector<Change> changes;
  changes.push_back(with_visit(first, "12:00", "13:00"));
  changes.push_back(with_visit(second, "12:30", "13:30"));
  CHECK(has_overlap(desk.transaction.propose(changes).stopped));

  std::vector<Change> good;
  good.push_back(with_visit(first, "12:00", "13:00"));
  good.push_back(with_visit(second, "13:00", "14:00"));
  Change work(own);
  work.insert(own.worklog, "entries", "date", work_on("2026-11-19", "08:00", "09:00"));
  good.push_back(std::move(work));
  const Proposal proposal = desk.transaction.propose(good);
  REQUIRE(proposal.stopped.empty());
  desk.transaction.write(proposal, desk.writer);
  CHECK(desk.transaction.written().size() == 3);
  // In order of time.
  const std::string& text = desk.text("worklog/elis.yaml");
  CHECK(text.find("2026-11-19") < text.find("2026-11-20"));
}

TEST_CASE("what was wrong before the change does not stop it") {
  // Written by hand, say.
  const std::string text = family_text("R-2026-001", "Kowalscy") + R"(visits:
  - date: 2026-11-20
    kind: home
    outcome: held
    from: "09:30"
    to: "10:30"
)";
  Desk desk(small_office({{file_of("R-2026-001"), text}}));
  const CaseFile same = desk.family("R-2026-001");
  const CaseFile other = desk.family("R-2026-002");
  CHECK(has_overlap(desk.book.findings_around(desk.overview, {})));
  CHECK(desk.transaction.propose(with_visit(other, "14:00", "15:00")).stopped.empty());
  CHECK(desk.transaction.propose(with_visit(same, "08:00", "08:30")).stopped.empty());
}

TEST_CASE("an empty reason is none") {
  Desk desk;
  const CaseFile file = desk.family("R-2026-001");
  Proposal proposal = desk.transaction.propose(with_visit(file, "09:30", "10:30"));
  CHECK(has_overlap(desk.transaction.override_with("", std::move(proposal)).stopped));
}

TEST_CASE("a value that cannot be is told as what makes the record unreadable") {
  Desk desk;
  const CaseFile file = desk.family("R-2026-001");
  Change change = with_visit(file, "11:00", "12:00", "2026-11-31");
  const Proposal proposal = desk.transaction.propose(change);
  REQUIRE(!proposal.problems.empty());
  CHECK(proposal.problems.front().place.file == file_of("R-2026-001"));
}

TEST_CASE("a new family comes in with its name, and only once it stays") {
  Desk desk;
  NewEntry record(entry_kind<Family>);
  record.put("asystent", "1");
  record.put("id", "R-2026-003");
  record.put("name", "Żukowie");
  record.put({"source", "referral"}, "court");
  record.put({"date", "referral"}, "2026-11-20");
  const Proposal proposal = desk.transaction.propose(Change(file_of("R-2026-003"), std::move(record)));
  REQUIRE(proposal.problems.empty());
  REQUIRE(proposal.stopped.empty());
  CHECK(!proposal.files.front().before);
  CHECK(!desk.overview.family_names().contains("R-2026-003"));
  desk.transaction.assume(proposal);
  CHECK(disclosed(desk.overview.family_names().of("R-2026-003")) == "Żukowie");
  CHECK(!desk.source.files.contains(file_of("R-2026-003")));
  desk.transaction.write(proposal, desk.writer);
  CHECK(desk.text(file_of("R-2026-003")).starts_with("asystent: 1\nid: R-2026-003\n"));
  CHECK_THROWS_AS(desk.transaction.write(proposal, desk.writer), FolderError);
}

TEST_CASE("what cannot be edited by lines is said with its place") {
  std::string text =
      family_text("R-2026-001", "Kowalscy") + "visits: [{date: 2026-11-02, kind: home, outcome: held}]\n";
  Desk desk(small_office({{file_of("R-2026-001"), text}}));
  const CaseFile file = desk.family("R-2026-001");
  try {
    desk.transaction.propose(with_visit(file, "11:00", "12:00"));
    FAIL("it was edited");
  } catch (const NotEditable& error) {
    CHECK(error.file == file_of("R-2026-001"));
    CHECK(error.at.line == 23);
  }
}

TEST_CASE("a change knows of an entry that is there already, however it is written") {
  Desk desk;
  const CaseFile before = desk.family("R-2026-001");
  const Change first = with_visit(before, "18:00", "19:00");
  CHECK_FALSE(first.repeats());
  desk.transaction.write(desk.transaction.propose(first), desk.writer);
  const CaseFile file = desk.family("R-2026-001");
  const Change again = with_visit(file, "18:00", "19:00");
  REQUIRE(again.repeats());
  CHECK(again.repeats()->list == "visits");
  CHECK(again.repeats()->date == "2026-11-20");
  CHECK(again.repeats()->at.line > 0);
  CHECK_FALSE(with_visit(file, "18:00", "19:30").repeats());
}

TEST_CASE("values of an entry that is there are set one by one") {
  const std::string text = family_text("R-2026-001", "Kowalscy") + R"(visits:
  - date: 2026-11-02
    kind: home
    outcome: held # as agreed
)";
  Desk desk(small_office({{file_of("R-2026-001"), text}}));
  const CaseFile file = desk.family("R-2026-001");
  NewEntry values(entry_kind<Visit>);
  values.put("place", "dom");
  values.put("outcome", "not_found");
  CHECK(values.problems_of_values(desk.book.office()).empty());
  Change change(file);
  change.set_each(file.family.visits.front(), std::move(values));
  const Proposal proposal = desk.transaction.propose(change);
  CHECK(proposal.files.front().after.find("outcome: not_found # as agreed") != std::string::npos);
  CHECK(proposal.files.front().after.find("place: dom") != std::string::npos);
}

TEST_CASE("on the disk nothing is written once another folder has the name") {
  const fs::path place = fs::temp_directory_path() / fmt::format("asystent-exchanged-{}", ::getpid());
  const fs::path folder = place / "sprawy";
  put_on_disk(folder);
  put_on_disk(place / "theirs");
  DiskWriter writer(folder, std::chrono::milliseconds(0));
  fs::rename(folder, place / "moved");
  const std::string file = file_of("R-2026-001");
  const std::string text = small_office().at(file);
  writer.replace(file, text, text + "# ours\n"); // nobody else has the name
  fs::rename(place / "theirs", folder);
  for (const auto write : {0, 1}) {
    try {
      write == 0 ? writer.create("families/R-9.yaml", text) : writer.replace(file, text + "# ours\n", text);
      FAIL("it was written");
    } catch (const FolderError& error) {
      CHECK(error.kind == FolderError::Kind::exchanged);
    }
  }
  CHECK_FALSE(fs::exists(place / "moved/families/R-9.yaml"));
  CHECK(DiskSource(place / "moved").read(file).text == text + "# ours\n");
  CHECK(DiskSource(folder).read(file).text == text);
  fs::remove_all(place);
}

TEST_CASE("on the disk a file that somebody has changed meanwhile is not written") {
  const fs::path folder = fs::temp_directory_path() / fmt::format("asystent-casebook-{}", ::getpid());
  put_on_disk(folder);
  const auto put = [&](const std::string& name, const std::string& text) {
    std::ofstream(folder / name) << text;
  };

  const DiskSource source(folder);
  DiskWriter writer(folder, std::chrono::milliseconds(0));
  CHECK_THROWS_AS(DiskWriter(folder, std::chrono::milliseconds(0)), FolderError);
  const Casebook book(source, today);
  Overview overview = book.overview();
  Transaction transaction(book, overview);
  const CaseFile file = opened(book, "R-2026-001");
  const Proposal proposal = transaction.propose(with_visit(file, "11:00", "12:00"));
  put(file_of("R-2026-001"), family_text("R-2026-001", "Inni"));
  CHECK_THROWS_AS(transaction.write(proposal, writer), FolderError);
  CHECK(transaction.written().empty());
  put(file_of("R-2026-001"), family_text("R-2026-001", "Kowalscy"));
  transaction.write(proposal, writer);
  CHECK(source.read(file_of("R-2026-001")).text == proposal.files.front().after);
  fs::remove_all(folder);
}
