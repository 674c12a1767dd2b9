#include "history/resolution.hpp"
#include "scratch_repository.hpp"

#include <doctest/doctest.h>

using namespace asystent::history;

namespace {

const std::string record = "families/R-1.yaml";

/// A record that both sides have changed, which is being settled.
struct Settling : ScratchRepository {
  Settling() {
    put(record, "ours\n");
    run("git add -A && git commit -q -m ours");
    conflict.ours = object_named(repository(), "HEAD:" + record);
    conflict.theirs = object_of_text(repository(), "theirs\n");
  }
  Repository repository() const { return repository_of(path()); }

  /// Whether the file, as it lies there, is what a person has chosen.
  bool is_settled(OpenFile::State state, const std::string& settled_as) const {
    ObjectTexts texts(repository());
    const Resolution resolution{"x", {{record, state, conflict.ours, conflict.theirs, settled_as}}};
    return settled_change(texts, resolution, conflict).has_value();
  }

  Conflict conflict{.path = record};
};

} // namespace

TEST_CASE("Who was killed between the note of the choice and the file has settled nothing") {
  const Settling office;
  CHECK_FALSE(office.is_settled(OpenFile::State::settled, office.conflict.theirs));
  CHECK_FALSE(office.is_settled(OpenFile::State::removed, {}));
  CHECK_FALSE(office.is_settled(OpenFile::State::laid, {}));
  CHECK(office.is_settled(OpenFile::State::settled, office.conflict.ours));
}

TEST_CASE("What was chosen is there, and may be changed by hand since") {
  const Settling office;
  for (const char* text : {"theirs\n", "theirs, and more\n"}) {
    office.put(record, text);
    CHECK(office.is_settled(OpenFile::State::settled, office.conflict.theirs));
  }
  office.run("rm " + record);
  CHECK(office.is_settled(OpenFile::State::removed, {}));
}

TEST_CASE("A note keeps what was chosen, and one of an older program is read") {
  const Settling office;
  const OpenFile file{record, OpenFile::State::settled, "1", "2", "3"};
  keep(office.repository(), {"x", {file}});
  const auto read = open_resolution(office.repository());
  REQUIRE(read.has_value());
  CHECK(read->files.front().settled_as == "3");
  CHECK(read->files.front().name == record);
  office.put(".git/asystent/resolving", "x\nsettled 1 - " + record + "\n");
  const auto old = open_resolution(office.repository());
  REQUIRE(old.has_value());
  CHECK(old->files.front().state == OpenFile::State::settled);
  CHECK(old->files.front().settled_as.empty());
  CHECK(old->files.front().theirs.empty());
}
