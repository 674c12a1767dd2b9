#include "casebook/settings.hpp"
#include "folder_in_memory.hpp"

#include <doctest/doctest.h>

#include <list>

using namespace asystent;
using namespace asystent::test;

namespace {

/// asystent.yaml in memory, and what a command makes of it.
struct OfficeDesk {
  explicit OfficeDesk(const std::string& text = office_text)
      : source(small_office({{"asystent.yaml", text}})) {}

  SettingsProposal with(const std::vector<std::pair<std::string, std::string>>& values) {
    const SettingsFile file = open_settings(source.read("asystent.yaml"));
    std::list<Setting> settings;
    Change change(*file.document);
    for (const auto& [name, value] : values) {
      settings.push_back(setting_named(file, name).value());
      set(change, settings.back(), std::vector{value});
    }
    return propose_settings(source, book, change);
  }

  MapSource source;
  Casebook book{source, today};
};

} // namespace

TEST_CASE("A setting is one line, and a mapping that is not there comes with it once") {
  const auto proposal =
      OfficeDesk().with({{"visit_gap_days", "21"}, {"policy.plan_days", "20"}, {"head", "Anna Wrona"}});
  CHECK(proposal.stopped.empty());
  CHECK(proposal.after == R"(asystent: 1
office:
  name: OPS w Lipowie
  head: Anna Wrona
assistants:
  - id: elis
    name: Ewa Lis
    from: 2020-01-01
policy:
  plan_days: 20
  visit_gap_days: 21
)");
}

TEST_CASE("A mapping within one that is not there comes too") {
  OfficeDesk desk("asystent: 1\nassistants: [{id: elis, name: Ewa Lis}]\n");
  CHECK(desk.with({{"office.data_protection.officer", "iod@ops.example"}}).after ==
        "asystent: 1\noffice:\n  data_protection:\n    officer: iod@ops.example\n"
        "assistants: [{id: elis, name: Ewa Lis}]\n");
}

TEST_CASE("What the act forbids and what is no value is told, and nothing is proposed") {
  CHECK(!OfficeDesk().with({{"caseload_limit", "16"}}).problems.empty());
}

TEST_CASE("The gate looks at the whole folder: an assistant who ends before the records say is stopped") {
  const auto proposal = OfficeDesk().with({{"elis.until", "2025-12-31"}});
  REQUIRE(!proposal.stopped.empty());
  CHECK(proposal.stopped.front().id == FindingId::assistant_unknown);
}

TEST_CASE("Names that mean nothing, and keys alone that are in two places, are no settings") {
  OfficeDesk desk;
  const SettingsFile file = open_settings(desk.source.read("asystent.yaml"));
  for (const char* name : {"heads", "policy.head", "nobody.until", "elis.id", "asystent", "office", "areas."})
    CHECK_MESSAGE(!setting_named(file, name), name);
  CHECK(setting_named(file, "elis.until")->is_date());
  CHECK(setting_named(file, "free_days")->is_list());
}
