#include "edit/merge.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace asystent;
using namespace asystent::edit;

namespace {

constexpr std::string_view head = "asystent: 1\nid: R-1\nname: Kowalscy\nreferral:\n  source: court\n  date: 2026-01-05\n";

std::string family(std::string_view rest) { return std::string(head) + std::string(rest); }

Merged both(const std::string& base, const std::string& ours, const std::string& theirs, MergeOptions options = {}) {
  return merge(base, ours, theirs, record::entity_of<Family>(), options);
}

} // namespace

TEST_CASE("visits of other days are both there, in order of time") {
  const std::string base = family("visits:\n  - date: 2026-01-10\n    kind: home\n    outcome: held\n");
  const std::string ours = base + "  - date: 2026-01-12\n    kind: home\n    outcome: held\n    note: a\n";
  const std::string theirs = base + "  # note\n  - date: 2026-01-11\n    kind: home\n    outcome: held\n    note: b\n";
  const Merged merged = both(base, ours, theirs);
  CHECK(merged.text == base + "  # note\n  - date: 2026-01-11\n    kind: home\n    outcome: held\n    note: b\n" + "  - date: 2026-01-12\n    kind: home\n    outcome: held\n    note: a\n");
  CHECK(merged.is_clean());
}
