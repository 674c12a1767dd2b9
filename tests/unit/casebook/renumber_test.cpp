#include "casebook/renumber.hpp"
#include "folder_in_memory.hpp"
#include "model/disclosed.hpp"

#include <doctest/doctest.h>

#include <set>
#include <stdexcept>

using namespace asystent;
using namespace asystent::test;

namespace {

/// A folder that knows what once stood in it.
class SourceWithPast final : public casebook::Source {
public:
  SourceWithPast(MapSource::Files files, std::set<std::string> once)
      : now_(std::move(files)), once_(std::move(once)) {}

  FileText read(const std::string& name) const override { return now_.read(name); }
  Listing list(std::string_view subfolder) const override { return now_.list(subfolder); }
  std::vector<std::string> not_read() const override { return {}; }
  bool once_had(const std::string& name) const override { return once_.contains(name); }

private:
  MapSource now_;
  std::set<std::string> once_;
};

/// The power goes after so many steps.
class InterruptedWriter final : public Writer {
public:
  InterruptedWriter(MapSource& source, int steps) : writer_(source), left_(steps) {}

  void create(const std::string& name, std::string_view text) override {
    step();
    writer_.create(name, text);
  }
  void replace(const std::string& name, std::string_view before, std::string_view text) override {
    step();
    writer_.replace(name, before, text);
  }
  void remove(const std::string& name, std::string_view before) override {
    step();
    writer_.remove(name, before);
  }
  void rename(const std::string& name, const std::string& new_name, std::string_view text) override {
    step();
    writer_.rename(name, new_name, text);
  }

  template <class Call>
  bool is_interrupted_by(Call call) try {
    call();
    return false;
  } catch (const std::runtime_error&) {
    return true;
  }

private:
  void step() {
    if (left_-- == 0) throw std::runtime_error("no power");
  }

  MapWriter writer_;
  int left_;
};

MapSource::Files with_previous(const std::string& family, const std::string& previous) {
  return small_office({{file_of(family), family_text(family, "Kowalscy") + "previous: " + previous + "\n"}});
}

bool is_previous_wrong(const MapSource::Files& files, std::set<std::string> once) {
  const SourceWithPast source(files, std::move(once));
  const Casebook book(source, today);
  const Inspection inspection = book.inspect();
  const bool is_found = std::ranges::any_of(inspection.findings.all, [](const Finding& finding) {
    return finding.id == FindingId::previous_wrong;
  });
  const auto of_shelf = book.findings_of(book.all());
  CHECK(is_found == std::ranges::any_of(of_shelf, [](const Finding& finding) {
          return finding.id == FindingId::previous_wrong;
        }));
  return is_found;
}

} // namespace

TEST_CASE("A family under another id: its own file first, the old one last, and who names it follows") {
  const MapSource source(with_previous("R-2026-002", "R-2026-001"));
  const Casebook book(source, today);
  const CaseFile family = opened(book, "R-2026-001");
  const auto files = renumbered(book, book.overview(), family, "R-2026-009");
  REQUIRE(files.size() == 3);
  CHECK(files[0].name == "families/R-2026-009.yaml");
  CHECK_FALSE(files[0].before.has_value());
  CHECK(files[0].after->find("id: R-2026-009\n") != std::string::npos);
  CHECK(files[0].after->find("previous: R-2026-001\n") != std::string::npos);
  CHECK(files[1].name == "families/R-2026-002.yaml");
  CHECK(files[1].after->find("previous: R-2026-009\n") != std::string::npos);
  CHECK(files[2].name == "families/R-2026-001.yaml");
  CHECK(*files[2].before == source.files.at("families/R-2026-001.yaml"));
  CHECK_FALSE(files[2].after.has_value());
}

TEST_CASE("A family is in one file at every moment, whenever the power goes") {
  for (int steps = 0; steps <= 3; ++steps) {
    MapSource source(with_previous("R-2026-002", "R-2026-001"));
    {
      const Casebook book(source, today);
      const CaseFile family = opened(book, "R-2026-001");
      const auto files = renumbered(book, book.overview(), family, "R-2026-009");
      InterruptedWriter writer(source, steps);
      CHECK(writer.is_interrupted_by([&] { write_renumbered(files, writer); }) == (steps < 3));
    }
    CHECK(source.files.size() == small_office().size());
    const auto findings = Casebook(source, today).inspect().findings.all;
    const bool is_told = std::ranges::any_of(
        findings, [](const Finding& finding) { return finding.id == FindingId::id_mismatch; });
    CHECK(is_told == (steps == 1 || steps == 2));
  }
}

TEST_CASE("An earlier case that the family names stays, for reports join the two") {
  const MapSource source(with_previous("R-2026-002", "R-2026-001"));
  const Casebook book(source, today);
  const CaseFile family = opened(book, "R-2026-002");
  const auto files = renumbered(book, book.overview(), family, "R-2026-009");
  REQUIRE(files.size() == 2);
  CHECK(files[0].after->find("previous: R-2026-001\n") != std::string::npos);
  CHECK(files[0].after->find("R-2026-002") == std::string::npos);
}

TEST_CASE("The family that had an id is found by it") {
  const MapSource source(with_previous("R-2026-002", "R-2024-008"));
  const Casebook book(source, today);
  const Overview overview = book.overview();
  CHECK(family_once_called(overview, "r-2024-008") == "R-2026-002");
  CHECK(family_once_called(overview, "R-2024-009").empty());
  CHECK(family_once_called(overview, "").empty());
}

TEST_CASE("An old id that the folder's past knows is no wrong previous case, a slip of the hand is") {
  const auto files = with_previous("R-2026-002", "R-2024-008");
  CHECK(is_previous_wrong(files, {}));
  CHECK(is_previous_wrong(files, {"families/R-2024-009.yaml"}));
  CHECK_FALSE(is_previous_wrong(files, {"families/R-2024-008.yaml"}));
  // One that is there is judged as always: it is still active.
  CHECK(is_previous_wrong(with_previous("R-2026-002", "R-2026-001"), {"families/R-2026-001.yaml"}));
}
