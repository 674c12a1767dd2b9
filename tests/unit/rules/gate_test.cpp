#include "rules/gate.hpp"

#include <doctest/doctest.h>

using namespace asystent;
using namespace asystent::rules;

namespace {

const std::string file = "families/R-1.yaml";

/// An error that the gate stops, at entries that begin on these lines.
Finding error_at(std::vector<std::uint32_t> lines, FindingId id = FindingId::plan_incomplete) {
  Finding finding;
  finding.id = id;
  finding.family = "R-1";
  for (const std::uint32_t line : lines) finding.entries.push_back({file, {line, 5}});
  return finding;
}

/// What stood on the first line before the change stands on the second after it.
MovedEntries moved(std::map<std::uint32_t, std::uint32_t> lines) {
  MovedEntries result{file, {}};
  for (const auto& [before, after] : lines) result.places[{before, 5}] = {after, 5};
  return result;
}

std::size_t stopped(std::vector<Finding> before, std::vector<Finding> after, const MovedEntries& change) {
  return brought_in(before, after, {&change, 1}).size();
}

} // namespace

TEST_CASE("an error that was there is not brought in, wherever its entry has moved") {
  CHECK(stopped({error_at({10})}, {error_at({10})}, moved({{10, 10}})) == 0);
  CHECK(stopped({error_at({10})}, {error_at({14})}, moved({{10, 14}})) == 0);
}

TEST_CASE("an error of a new entry is brought in, even on the line of an old one") {
  CHECK(stopped({}, {error_at({10})}, moved({})) == 1);
  CHECK(stopped({error_at({10})}, {error_at({10}), error_at({14})}, moved({{10, 14}})) == 1);
}

TEST_CASE("an error of an entry that is gone does not stand for one of what is there now") {
  CHECK(stopped({error_at({10})}, {error_at({10})}, moved({{20, 10}})) == 1);
  CHECK(stopped({error_at({10, 20})}, {error_at({10})}, moved({{20, 10}})) == 0);
}

TEST_CASE("another error at the same entry is brought in") {
  CHECK(stopped({error_at({10})}, {error_at({10}, FindingId::plan_not_agreed)}, moved({{10, 10}})) == 1);
}

TEST_CASE("an error at fewer entries than before is not brought in, one at more is") {
  const MovedEntries change = moved({{10, 10}, {20, 20}});
  CHECK(stopped({error_at({10, 20})}, {error_at({10})}, change) == 0);
  CHECK(stopped({error_at({10, 20})}, {error_at({10, 20, 30})}, change) == 1);
}

TEST_CASE("only errors of the gate are stopped, and accepted ones are warnings") {
  Finding accepted = error_at({10});
  accepted.severity = Severity::warning;
  CHECK(stopped({}, {accepted}, moved({})) == 0);
  CHECK(stopped({}, {error_at({10}, FindingId::review_overdue)}, moved({})) == 0);
}

TEST_CASE("a warning that becomes an error is brought in") {
  Finding accepted = error_at({10});
  accepted.severity = Severity::warning;
  CHECK(stopped({accepted}, {error_at({10})}, moved({{10, 10}})) == 1);
}

TEST_CASE("another unknown assistant at the same entry is another error") {
  Finding before = error_at({10}, FindingId::assistant_unknown);
  before.assistant = "elis";
  Finding after = before;
  CHECK(stopped({before}, {after}, moved({{10, 10}})) == 0);
  after.assistant = "jbuk";
  CHECK(stopped({before}, {after}, moved({{10, 10}})) == 1);
}
