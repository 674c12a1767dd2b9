#include "casebook/transaction.hpp"
#include "folder_in_memory.hpp"

#include <doctest/doctest.h>

#include <stdexcept>

using namespace asystent;
using namespace asystent::test;

namespace {

const std::string visits = R"(visits:
  # dopisane z pamięci
  - kind: home
    date: 2026-11-18
    outcome: held   # na pewno
    from: "10:00"
    to: "11:00"
)";

MapSource::Files two_families() {
  return small_office({{file_of("R-2026-001"), family_text("R-2026-001", "Kowalscy") + visits}});
}

/// The power goes after so many files.
class FailingWriter final : public Writer {
public:
  FailingWriter(MapSource& source, int files) : writer_(source), left_(files) {}

  void create(const std::string&, std::string_view) override { throw std::logic_error("no new file"); }
  void replace(const std::string& name, std::string_view before, std::string_view text) override {
    if (left_-- == 0) throw std::runtime_error("no power");
    writer_.replace(name, before, text);
  }
  void remove(const std::string&, std::string_view) override { throw std::logic_error("no file goes"); }
  void rename(const std::string&, const std::string&, std::string_view) override {
    throw std::logic_error("no other name");
  }

private:
  MapWriter writer_;
  int left_;
};

/// Moves the visit of the first family to the second, and writes so many files.
void move(MapSource& source, int files) {
  const Casebook book(source, today);
  Overview overview = book.overview();
  Transaction transaction(book, overview);
  const CaseFile from = opened(book, "R-2026-001");
  const CaseFile to = opened(book, "R-2026-002");
  NewEntry values(entry_kind<Visit>);
  values.put("present", std::vector<std::string>{"anna"}, {});
  std::vector<Change> changes{Change(to), Change(from)};
  changes[0].move_in(to.family, "visits", "date", from, from.family.visits.front(), std::move(values));
  changes[1].remove(from.family.visits.front());
  const Proposal proposal = transaction.propose(changes);
  CHECK(proposal.problems.empty());
  CHECK(proposal.stopped.empty()); // it does not overlap with itself
  FailingWriter writer(source, files);
  transaction.write(proposal, writer);
}

} // namespace

TEST_CASE("An entry goes to another family with its lines and comments, and is gone from where it was") {
  MapSource source(two_families());
  move(source, 2);
  CHECK(source.files.at(file_of("R-2026-001")) == family_text("R-2026-001", "Kowalscy") + "visits:\n");
  CHECK(source.files.at(file_of("R-2026-002")) ==
        family_text("R-2026-002", "Nowakowie") +
            "visits:\n  # dopisane z pamięci\n  - kind: home\n    date: 2026-11-18\n"
            "    outcome: held   # na pewno\n    present: [anna]\n    from: \"10:00\"\n    to: \"11:00\"\n");
}

TEST_CASE("When the power goes between the two files, the entry is in both and not in none") {
  MapSource source(two_families());
  CHECK_THROWS(move(source, 1));
  CHECK(source.files.at(file_of("R-2026-001")).find("2026-11-18") != std::string::npos);
  CHECK(source.files.at(file_of("R-2026-002")).find("2026-11-18") != std::string::npos);
}

TEST_CASE("Two entries of one change stand in the order of time, also at the end of a list") {
  MapSource source(two_families());
  const Casebook book(source, today);
  Overview overview = book.overview();
  Transaction transaction(book, overview);
  const CaseFile file = opened(book, "R-2026-001");
  Change change(file);
  for (const std::string_view day : {"2026-11-19", "2026-11-20"}) {
    NewEntry visit(entry_kind<Visit>);
    visit.put("date", day);
    visit.put("kind", "dom");
    visit.put("outcome", "nie zastano");
    change.insert(file.family, "visits", "date", std::move(visit));
  }
  const Proposal proposal = transaction.propose(change);
  REQUIRE(proposal.problems.empty());
  const std::string& after = proposal.files.front().after;
  CHECK(after.find("2026-11-18") < after.find("2026-11-19"));
  CHECK(after.find("2026-11-19") < after.find("2026-11-20"));
  CHECK(after.ends_with("  - date: 2026-11-20\n    kind: home\n    outcome: not_found\n"));
}

TEST_CASE("A day of something that happened is told as replaced when its entry would move with it") {
  MapSource source(
      small_office({{file_of("R-2026-001"), family_text("R-2026-001", "Kowalscy") + visits +
                                                "  - {date: 2026-11-19, kind: phone, outcome: held}\n"}}));
  const Casebook book(source, today);
  const CaseFile file = opened(book, "R-2026-001");
  NewEntry values(entry_kind<Visit>);
  values.put("date", "2026-11-20");
  Change change(file);
  change.set_each_in_order(file.family.visits.front(), "date", std::move(values));
  REQUIRE(change.replaced_days().size() == 1);
  CHECK(change.replaced_days().front().was == "2026-11-18");
  CHECK_FALSE(change.keep_reason("pomyłka")); // the reason would be lost with the old lines
}

TEST_CASE("A meeting that is moved goes where its new day says, with its own comment") {
  MapSource source(
      small_office({{file_of("R-2026-001"),
                     family_text("R-2026-001", "Kowalscy") +
                         "appointments:\n  # ważne\n  - date: 2026-12-01\n  - date: 2026-12-03\n"}}));
  const Casebook book(source, today);
  Overview overview = book.overview();
  Transaction transaction(book, overview);
  const CaseFile file = opened(book, "R-2026-001");
  NewEntry values(entry_kind<Appointment>);
  values.put("date", "2026-12-04");
  Change change(file);
  change.set_each_in_order(file.family.appointments.front(), "date", std::move(values));
  CHECK(transaction.propose(change).files.front().after ==
        family_text("R-2026-001", "Kowalscy") +
            "appointments:\n  - date: 2026-12-03\n  # ważne\n  - date: 2026-12-04\n");
}

TEST_CASE("An area that is typed in Polish is the built-in one, unless the office has one of that name") {
  NewEntry goal(entry_kind<Goal>);
  goal.put("area", "praca");
  Office office;
  office.areas.push_back({.area = {"praca"}, .label = "Praca w gospodarstwie"});
  office.area_places.emplace("praca", 0);
  goal.settle_areas(office);
  CHECK(goal.text("area") == "praca");
  goal.settle_areas(Office{});
  CHECK(goal.text("area") == "work");
}
