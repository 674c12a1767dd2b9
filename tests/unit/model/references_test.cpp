#include "../support/records.hpp"
#include "model/disclosed.hpp"
#include "model/references.hpp"

#include <doctest/doctest.h>

using namespace asystent;
using namespace asystent::test;

namespace {

constexpr auto every_reference = R"(members:
  - {id: a, name: A, role: mother, partner: b}
  - {id: b, name: B, role: father}
  - {id: k, name: K, role: child, born: 2015-01-01, parents: [a]}
referral: {source: self, date: 2026-01-05}
consents:
  - {kind: family, from: 2026-02-01, signed_by: [a]}
  - {kind: court_order, from: 2026-02-02, court: S, case_number: N, binds: [b]}
diagnosis: {date: 2026-02-03, views: [{who: a, text: T}]}
plans:
  - date: 2026-02-04
    agreed_by: [a]
    heard: [{who: k, text: T}]
    goals: [{id: g, area: work, goal: T, actions: [{what: T, who: [b, assistant]}]}]
  - {draft: true, date: 2026-02-05, agreed_by: [a]}
visits:
  - {date: 2026-02-06, kind: home, outcome: held, present: [a], agreed: [{who: b, what: T}], children: {k: T}, signed_by: a}
contacts: [{who: T, for: [k]}]
child_contacts: [{date: 2026-02-07, child: k, who: [a], outcome: held}]
letters: [{date: 2026-02-08, to: T, about: T, member: k}]
services: [{kind: therapy, provider: T, for: [k], from: 2026-02-09}]
assessments: [{date: 2026-02-10, conclusion: continue, heard: [{who: k, text: T}], children: {k: T}}]
court_papers: [{kind: opinion, court: S, requested: 2026-02-11, children: {k: T}}]
monitoring: [{date: 2026-02-12, effect: lasting, decision: end, present: [b]}]
)";

/// `a 02-01!`: the id, the day, `!` where attested, `?` where any text may stand, `+` where not yet born.
std::string all_of(const Family& family) {
  std::string all;
  each_reference(family, [&](const MemberReference& named) {
    if (!all.empty()) all += ", ";
    all += disclosed(named.id);
    if (named.day) all += " " + iso(*named.day).substr(5);
    if (named.is_attested) all += "!";
    if (named.may_be_text) all += "?";
    if (named.may_be_unborn) all += "+";
  });
  return all;
}

} // namespace

TEST_CASE("each place that names a member is known, with what it says of the day") {
  const Records records = std::move(Records().add("R-1", every_reference));
  CHECK(all_of(records.cases.families.front()) ==
        "b, a, a 02-01!, b 02-02, a 02-03?, a 02-04!, k 02-04?, b 02-04?, assistant 02-04?, a!, a 02-06!, b "
        "02-06?, k, a 02-06!, k, k 02-07, a 02-07?, k 02-08, k 02-09+, k, k 02-10?, k, b 02-12!");
}

TEST_CASE("a reference knows its entry, and its visit where it is one") {
  const Records records = std::move(Records().add("R-1", every_reference));
  const Family& family = records.cases.families.front();
  int of_visits = 0;
  each_reference(family, [&](const MemberReference& named) {
    REQUIRE(named.entry != nullptr);
    CHECK(named.at.is_in_file());
    if (named.visit == nullptr) return;
    ++of_visits;
    CHECK(named.entry->at == family.visits.front().at);
  });
  CHECK(of_visits == 3);
}
