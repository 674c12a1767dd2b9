#include "edit/merge.hpp"
#include "yaml/yaml_file.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace asystent;
using namespace asystent::edit;

namespace {

const std::string head = "asystent: 1\nid: R-1\nname: Kowalscy\naddress: Lipowa 3\nphone: 600\nreferral:\n"
                         "  source: court\n  date: 2026-01-05\n";
const std::string visits = "visits:\n"
                           "  - date: 2026-01-10\n    from: \"10:00\"\n    to: \"11:00\"\n    kind: home\n"
                           "    outcome: held\n    others: [a]\n    note: x\n"
                           "  - date: 2026-01-20\n    kind: phone\n    outcome: held\n    note: y\n";
const std::string draft =
    "plans:\n  - draft: true\n    goals:\n      - id: g1\n        area: care\n        goal: a\n"
    "        actions:\n          - what: b\n";
const std::string base = head + visits + draft;

std::string with(std::string text, const std::string& old, const std::string& now) {
  const std::size_t at = text.find(old);
  REQUIRE(at != std::string::npos);
  return text.replace(at, old.size(), now);
}

std::string changed(const std::string& old, const std::string& now) { return with(base, old, now); }

Merged both(const std::string& old, const std::string& ours, const std::string& theirs,
            const MergeOptions& options = {}) {
  return merge(old, ours, theirs, record::entity_of<Family>(), options);
}

Merged both(const std::string& ours, const std::string& theirs) { return both(base, ours, theirs); }

std::string visit(const std::string& date, const std::string& more) {
  return "  - date: " + date + "\n    kind: phone\n    outcome: held\n" + more;
}

const std::string last = "    note: y\n";

/// Both sides put the same together, whichever is ours.
void check_right(const std::string& ours, const std::string& theirs, const std::string& expected) {
  CHECK(both(ours, theirs).text == expected);
  CHECK(both(ours, theirs).is_clean());
  CHECK(both(theirs, ours).is_clean());
  const yaml::YamlFile one("a", expected);
  const yaml::YamlFile other("b", both(theirs, ours).text);
  CHECK(yaml::same_content(one.root(), other.root()));
}

/// Both sides clash, in just these keys or entries.
void check_clash(const std::string& ours, const std::string& theirs, ClashKind kind,
                 const std::vector<std::string>& keys) {
  for (const Merged& merged : {both(ours, theirs), both(theirs, ours)}) {
    REQUIRE(merged.clashes.size() == keys.size());
    for (std::size_t i = 0; i < keys.size(); ++i) {
      CHECK(merged.clashes[i].kind == kind);
      CHECK(merged.clashes[i].key == keys[i]);
    }
    CHECK(merged.text.find("<<<<<<< tu\n") != std::string::npos);
    CHECK(merged.text.find(">>>>>>> na serwerze\n") != std::string::npos);
  }
}

} // namespace

TEST_CASE("visits of other days are both there, in order of time, with their comments") {
  const std::string ours = visit("2026-01-23", "    note: a\n");
  const std::string theirs = "  # b\n" + visit("2026-01-22", "    note: b\n");
  check_right(changed(last, last + ours), changed(last, last + theirs), changed(last, last + theirs + ours));
}

TEST_CASE("two calls of one day are two, the same visit twice is a clash") {
  const std::string ours = visit("2026-01-22", "    minutes: 5\n");
  const std::string theirs = visit("2026-01-22", "    minutes: 7\n");
  check_right(changed(last, last + ours), changed(last, last + theirs), changed(last, last + ours + theirs));
  const std::string hour = "    from: \"09:00\"\n    to: \"10:00\"\n";
  check_clash(changed(last, last + visit("2026-01-22", hour + "    note: a\n")),
              changed(last, last + visit("2026-01-22", hour + "    note: b\n")), ClashKind::added_twice,
              {""});
  check_right(changed(last, last + ours), changed(last, last + ours), changed(last, last + ours));
}

TEST_CASE("an entry is put together of the keys of both, and of the words of a list") {
  const std::string words = "    others: [a]\n    note: x\n";
  check_right(changed(words, "    others: [a, b]\n    note: x\n"),
              changed(words, "    others: [a, c]\n    note: z\n"),
              changed(words, "    others: [a, b, c]\n    note: z\n"));
  check_right(changed("\"10:00\"", "\"09:00\""), changed("note: x", "note: z"),
              with(changed("note: x", "note: z"), "\"10:00\"", "\"09:00\""));
  check_clash(changed("note: x", "note: z"), changed("note: x", "note: w"), ClashKind::changed_twice,
              {"note"});
  check_right(changed("note: x", "note: z"), changed("note: x", "note: z"), changed("note: x", "note: z"));
}

TEST_CASE("markers stand around just the lines that clash") {
  const Merged merged =
      both(with(changed("note: x", "note: z"), "phone: 600", "phone: 601"), changed("note: x", "note: w"));
  CHECK(merged.text == with(changed("phone: 600", "phone: 601"), "    note: x\n",
                            "<<<<<<< tu\n    note: z\n=======\n    note: w\n>>>>>>> na serwerze\n"));
  CHECK(merged.clashes[0].list == "visits");
  CHECK(merged.clashes[0].entry == "2026-01-10 10:00");
  CHECK(merged.clashes[0].ours == "z");
  CHECK(merged.clashes[0].theirs == "w");
}

TEST_CASE("a merge of bases has no markers, but what the base has") {
  MergeOptions options;
  options.is_inner = true;
  options.marker_size = 9;
  const Merged merged = both(base, with(changed("note: x", "note: z"), "phone: 600", "phone: 601"),
                             changed("note: x", "note: w"), options);
  CHECK(merged.text == changed("phone: 600", "phone: 601"));
  CHECK_FALSE(merged.is_clean());
}

TEST_CASE("markers are as long and as labelled as they are wanted") {
  MergeOptions options;
  options.marker_size = 3;
  options.labels = {"a", "b"};
  const Merged merged = both(base, changed("600", "601"), changed("600", "602"), options);
  CHECK(merged.text == changed("phone: 600\n", "<<< a\nphone: 601\n===\nphone: 602\n>>> b\n"));
}

TEST_CASE("an entry removed on one side: gone, unless the other has worked on it") {
  const std::string second = visits.substr(visits.find("  - date: 2026-01-20"));
  check_right(changed(second, ""), changed(second, ""), changed(second, ""));
  check_right(changed(second, ""), changed("600", "601"), with(changed(second, ""), "600", "601"));
  check_clash(changed(second, ""), changed("note: y", "note: z"), ClashKind::removed_and_changed, {""});
  check_clash(changed(second, ""), changed("    note: y", "    # c\n    note: y"),
              ClashKind::removed_and_changed, {""});
}

TEST_CASE("the same taken out on both sides, and another of its values added on one") {
  const std::string second = visits.substr(visits.find("  - date: 2026-01-20"));
  const std::string other = "  - date: 2026-01-23\n    kind: home\n    outcome: held\n    minutes: 5\n";
  check_right(changed(second, other), changed(second, ""), changed(second, other));
}

TEST_CASE("comments of both sides stay with what they stand above") {
  check_right(changed("    note: x", "    # one\n    note: x"),
              changed("    note: x", "    # two\n    note: z"),
              changed("    note: x", "    # one\n    # two\n    note: z"));
  check_right(changed("  - date: 2026-01-20", "  # c\n  - date: 2026-01-20"), changed("note: y", "note: z"),
              with(changed("note: y", "note: z"), "  - date: 2026-01-20", "  # c\n  - date: 2026-01-20"));
  check_right(changed("note: y", "note: y # c"), changed("note: y", "note: z"),
              changed("note: y", "note: z # c"));
}

TEST_CASE("layout of one side, and a change of the other") {
  check_right(changed("note: x", "note: \"x\""), changed("note: y", "note: z"),
              with(changed("note: x", "note: \"x\""), "note: y", "note: z"));
  CHECK(both(changed("note: x", "note: \"x\""), changed("note: x", "note: z")).text ==
        changed("note: x", "note: z"));
  const std::string deeper = with(base, visits,
                                  "visits:\n    - date: 2026-01-10\n      from: \"10:00\"\n"
                                  "      to: \"11:00\"\n      kind: home\n      outcome: held\n"
                                  "      others: [a]\n      note: x\n    - date: 2026-01-20\n"
                                  "      kind: phone\n      outcome: held\n      note: y\n");
  CHECK(both(deeper, changed(last, last + visit("2026-01-22", ""))).text ==
        with(deeper, "      note: y\n",
             "      note: y\n    - date: 2026-01-22\n      kind: phone\n      outcome: held\n"));
}

TEST_CASE("line ends and an open last line stay as they are here") {
  std::string crlf;
  for (const char c : base) crlf += c == '\n' ? std::string("\r\n") : std::string(1, c);
  const Merged merged = both(crlf, changed("note: y", "note: z"));
  CHECK(merged.text == with(crlf, "note: y", "note: z"));
  CHECK(merged.is_clean());
  CHECK(both(changed("note: y", "note: z"), crlf).text == changed("note: y", "note: z"));
  const std::string open = base.substr(0, base.size() - 1);
  CHECK(both(open, changed("note: y", "note: z")).text == with(open, "note: y", "note: z"));
  CHECK(both("\xEF\xBB\xBF" + base, changed("note: y", "note: z")).text ==
        "\xEF\xBB\xBF" + changed("note: y", "note: z"));
}

TEST_CASE("a draft that was agreed here and changed there is nobody's agreement") {
  const std::string agreed = changed("  - draft: true\n", "  - date: 2026-02-01\n    agreed_by: [anna]\n");
  const std::string goal = "      - id: g2\n        area: work\n        goal: c\n";
  check_clash(agreed, base + goal, ClashKind::sealed, {"draft", "agreed_by", ""});
  check_clash(agreed, base + "          - what: d\n", ClashKind::sealed, {"draft", "agreed_by", ""});
  check_right(agreed, changed("note: x", "note: z"), with(agreed, "note: x", "note: z"));
  check_right(agreed, base + "            done: 2026-02-02\n", agreed + "            done: 2026-02-02\n");
  check_clash(agreed, changed("  - draft: true\n", "  - date: 2026-02-02\n    agreed_by: [anna]\n"),
              ClashKind::changed_twice, {"date"});
}

TEST_CASE("a card that was signed here and changed there") {
  const std::string signed_here = changed("    note: x\n", "    note: x\n    signed_by: anna\n");
  check_clash(signed_here, changed("note: x", "note: z"), ClashKind::sealed, {"note", "signed_by"});
  check_right(signed_here, changed("    note: x\n", "    note: x\n    km: 3\n"),
              changed("    note: x\n", "    note: x\n    km: 3\n    signed_by: anna\n"));
  check_right(with(signed_here, "note: x", "note: z"), changed("note: x", "note: z"),
              with(signed_here, "note: x", "note: z"));
}

TEST_CASE("one id for two: goals, members, families") {
  const std::string goal = "      - id: g2\n        area: work\n        goal: ";
  check_clash(base + goal + "c\n", base + goal + "d\n", ClashKind::added_twice, {""});
  check_right(base + goal + "c\n", base + "      - id: g3\n        area: work\n        goal: d\n",
              base + goal + "c\n" + "      - id: g3\n        area: work\n        goal: d\n");
  const Merged families = both("", base, with(base, "Kowalscy", "Nowakowie"));
  CHECK(families.clashes.size() == 1);
  CHECK(families.clashes[0].kind == ClashKind::added_twice);
  CHECK(families.text ==
        "<<<<<<< tu\n" + base + "=======\n" + with(base, "Kowalscy", "Nowakowie") + ">>>>>>> na serwerze\n");
}

TEST_CASE("keys and lists that both sides have added first") {
  const std::string first = "suspensions:\n  - from: 2026-03-01\n    reason: a\n";
  const std::string second = "suspensions:\n  - from: 2026-02-01\n    reason: b\n";
  check_right(
      with(base, "visits:", first + "visits:"), with(base, "visits:", second + "visits:"),
      with(
          base, "visits:",
          "suspensions:\n  - from: 2026-02-01\n    reason: b\n  - from: 2026-03-01\n    reason: a\nvisits:"));
  const std::string close = "closure:\n  date: 2026-12-01\n  reason: ";
  check_clash(base + close + "death\n", base + close + "other\n", ClashKind::added_twice, {"closure"});
  check_right(base + close + "death\n", base + close + "death\n", base + close + "death\n");
}

TEST_CASE("a worklog that both have begun, and the settings of the office") {
  const std::string log = "asystent: 1\nassistant: elis\nentries:\n";
  const std::string one = "  - date: 2026-01-01\n    what: a\n";
  const std::string other = "  - date: 2026-01-02\n    what: b\n";
  CHECK(merge("", log + other, log + one, record::entity_of<Worklog>()).text == log + one + other);
  const std::string office =
      "asystent: 1\nassistants:\n  - id: elis\n    name: A\npolicy:\n  plan_days: 30\n";
  const Merged merged =
      merge(office, with(office, "30", "20"), with(office, "  plan_days", "  consent_days: 9\n  plan_days"),
            record::entity_of<Office>());
  CHECK(merged.text == with(office, "  plan_days: 30", "  consent_days: 9\n  plan_days: 20"));
}

TEST_CASE("what is no record is merged by nobody here") {
  const Merged merged = both(base, base + "a: [\n", changed("600", "601"));
  CHECK(merged.clashes[0].kind == ClashKind::unreadable);
  CHECK(merged.text.starts_with("<<<<<<< tu\nasystent"));
  CHECK_FALSE(is_mergeable("a: 1\na: 2\n"));
  CHECK_FALSE(is_mergeable("- a\n"));
  CHECK(is_mergeable(""));
  CHECK(is_mergeable(base));
}

TEST_CASE("what comes out with a problem that neither side had is a conflict") {
  MergeOptions options;
  options.problems = [](const std::string& text) {
    const bool has_both =
        text.find("note: z") != std::string::npos && text.find("note: w") != std::string::npos;
    return has_both ? std::vector<std::string>{"both"} : std::vector<std::string>{};
  };
  const Merged merged = both(base, changed("note: x", "note: z"), changed("note: y", "note: w"), options);
  CHECK(merged.clashes.size() == 1);
}
