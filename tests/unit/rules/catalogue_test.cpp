#include "record/record.hpp"
#include "rules/catalogue.hpp"
#include "show/finding_text.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <vector>

using namespace asystent;
using namespace asystent::record;
using namespace asystent::rules;
using namespace asystent::show;

namespace {

using enum FindingId;

const Date today = make_date(2026, 3, 17);

// Section 4 of the contract: the rows with E!.
const std::set<FindingId> refusing = {
    interview_missing,  decision_missing, work_without_consent, caseload_exceeded,    assistant_unknown,
    assignment_overlap, plan_not_agreed,  plan_not_consulted,   plan_not_coordinated, plan_incomplete,
    consent_unsigned,   visit_overlap,    visit_outside_case,   date_in_future,       date_order,
    member_impossible,  kinship_loop,     after_closure,
};

// The arguments that the rules and the reader give, beside the dates, the family and the assistant.
const std::map<FindingId, Arguments> arguments = {
    {work_without_consent, {{"what", Text{"wizyta", "visit"}}}},
    {caseload_exceeded, {{"count", 16}, {"limit", 15}}},
    {caseload_full, {{"count", 15}, {"limit", 15}}},
    {assistant_unknown, {{"what", Text{"nie występuje w asystent.yaml", "is not in asystent.yaml"}}}},
    {assignment_overlap, {{"other", "jzuk"}}},
    {authorisation_missing, {{"missing", "authorised"}}},
    {employment_ends, {{"count", 2}}},
    {absence_uncovered, {{"count", 2}, {"until", make_date(2026, 7, 31)}}},
    {suspension_open, {{"count", 31}, {"limit", 30}}},
    {plan_not_agreed, {{"what", Text{"", ""}}}},
    {plan_not_coordinated, {{"members", "kuba"}}},
    {plan_incomplete, {{"missing", "g1: due"}}},
    {plan_not_updated, {{"what", Text{"ocena", "assessment"}}}},
    {goal_overdue, {{"goal", "g1"}}},
    {action_overdue, {{"goal", "g1"}, {"number", 1}}},
    {visit_gap, {{"count", 22}, {"limit", 14}}},
    {visit_overlap,
     {{"from", "15:00"},
      {"to", "16:30"},
      {"entry", "R-2"},
      {"other_from", "16:00"},
      {"other_to", "17:00"},
      {"other", "worklog/elis.yaml"}}},
    {date_in_future, {{"key", "date"}}},
    {child_review_overdue, {{"member", "kuba"}}},
    {child_unheard, {{"members", "kuba"}}},
    {care_opinion_due, {{"member", "kuba"}}},
    {plan_not_handed_over, {{"member", "kuba"}}},
    {member_impossible, {{"member", "jan"}, {"what", Text{"wtedy już nie żyła", "was dead by then"}}}},
    {member_left, {{"member", "jan"}}},
    {kinship_loop, {{"member", "kuba"}, {"what", Text{"jest własnym przodkiem", "is their own ancestor"}}}},
    {child_of_age_soon, {{"member", "kuba"}}},
    {birth_unrecorded, {{"member", "ula"}}},
    {court_paper_overdue, {{"kind", Text{"opinia", "opinion"}}}},
    {court_paper_due, {{"kind", Text{"opinia", "opinion"}}}},
    {court_paper_late, {{"kind", Text{"opinia", "opinion"}}}},
    {court_report_missing, {{"case_number", "III Nsm 12/26"}}},
    {previous_wrong, {{"value", "R-2024-011"}, {"what", Text{"to ta sama sprawa", "it is this very case"}}}},
    {date_order,
     {{"key", "ended"}, {"what", "before"}, {"other", "from"}, {"beginning", make_date(2026, 3, 1)}}},
    {agreed_overdue, {{"step", 2}}},
    {appointment_unkept, {{"what", "meeting"}}},
    {after_closure, {{"to", make_date(2026, 3, 1)}}},
    {repeated_entry, {{"entry", "visits"}, {"number", 12}}},
    {yaml_syntax, {{"what", Text{"brak ]", "no ]"}}}},
    {merge_conflict, {{"ours", "3–4"}, {"theirs", Text{"brak", "none"}}}},
    {too_large, {{"what", Text{"ponad 32 poziomy", "over 32 levels"}}}},
    {not_plain, {{"what", Text{"kotwica", "an anchor"}}}},
    {unknown_key, {{"key", "kidn"}, {"entry", Text{"wpis dziennika", "visit"}}}},
    {repeated_key, {{"key", "visits"}}},
    {missing_key, {{"key", "kind"}, {"entry", Text{"wpis dziennika", "visit"}}}},
    {bad_value, {{"value", "jutro"}, {"expected", Text{"data", "a date"}}}},
    {unknown_member, {{"value", "ania"}}},
    {unknown_goal, {{"value", "g11"}}},
    {repeated_id, {{"value", "anna"}}},
    {id_mismatch, {{"value", "R-1"}, {"expected", "R-2"}}},
    {version, {{"value", "2"}}},
};

/// A finding with all that its message may name.
Finding finding_of(FindingId id) {
  Finding finding;
  finding.id = id;
  finding.family = "R-2026-001";
  finding.assistant = "elis";
  finding.date = make_date(2026, 1, 10);
  finding.due = make_date(2026, 3, 14);
  finding.rolled = make_date(2026, 3, 16);
  if (const auto found = arguments.find(id); found != arguments.end()) finding.arguments = found->second;
  return finding;
}

bool is_one_line_without_full_stop(const std::string& text) {
  return !text.empty() && text.find('\n') == std::string::npos && text.back() != '.' && text.back() != ' ';
}

template <class Record>
std::set<FindingId> ids_of(const ReadRecord<Record>& loaded) {
  std::set<FindingId> ids;
  for (const Finding& problem : loaded.problems) ids.insert(problem.id);
  return ids;
}

/// What the reader says of a piece, which stands in asystent.yaml or in a family's file.
std::set<FindingId> problems_of(std::string_view piece) {
  if (piece.starts_with("assistants:")) return ids_of(read_office("asystent.yaml", std::string(piece)));
  const bool names_file = piece.starts_with("# families/");
  const std::string file(names_file ? piece.substr(2, piece.find('\n') - 2) : "families/R-2026-001.yaml");
  return ids_of(read_family(file, std::string(piece), Office{}));
}

/// A piece is not a whole record: what it leaves out is missing, and so are members and goals that it names.
bool is_good_piece(std::string_view piece) {
  static const std::set<FindingId> left_out = {missing_key, unknown_member, unknown_goal, id_mismatch};
  return std::ranges::includes(left_out, problems_of(piece));
}

} // namespace

TEST_CASE("the catalogue has one row for each finding, in their order") {
  REQUIRE(catalogue().size() == words<FindingId>.size());
  for (std::size_t i = 0; i < catalogue().size(); ++i) CHECK(catalogue()[i].id == static_cast<FindingId>(i));
  CHECK(info(version).id == version);
}

TEST_CASE("the gate refuses the findings that the contract marks with E!") {
  for (const FindingInfo& row : catalogue()) {
    INFO(word(row.id));
    CHECK(is_refused(row) == refusing.contains(row.id));
  }
}

TEST_CASE("every row says all in both languages") {
  for (const FindingInfo& row : catalogue()) {
    INFO(word(row.id));
    for (const Text text : {row.basis, row.message, row.advice, row.meaning}) {
      CHECK_FALSE(text.pl.empty());
      CHECK_FALSE(text.en.empty());
    }
    CHECK(row.message.pl != row.message.en);
    CHECK(row.meaning.pl.ends_with('.'));
    CHECK(row.meaning.en.ends_with('.'));
  }
}

TEST_CASE("every message and advice is one line that is filled in both languages") {
  for (const FindingInfo& row : catalogue())
    for (const Language language : {Language::pl, Language::en}) {
      INFO(word(row.id));
      CHECK(is_one_line_without_full_stop(message(finding_of(row.id), language, today)));
      CHECK(is_one_line_without_full_stop(advice(finding_of(row.id), language, today)));
      CHECK(is_one_line_without_full_stop(basis(finding_of(row.id), language)));
    }
}

TEST_CASE("an advice needs no argument of the finding") {
  for (const FindingInfo& row : catalogue()) {
    Finding finding;
    finding.id = row.id;
    CHECK_NOTHROW(advice(finding, Language::pl, today));
  }
}

TEST_CASE("the pieces of a record are written as a record is") {
  for (const FindingInfo& row : catalogue()) {
    INFO(word(row.id));
    CHECK(is_good_piece(row.after));
    if (!makes_unreadable(row.id)) CHECK(is_good_piece(row.before));
  }
}

TEST_CASE("what makes a record unreadable is in the piece before and not in the piece after") {
  for (const FindingInfo& row : catalogue()) {
    if (!makes_unreadable(row.id)) continue;
    if (row.id == not_utf8 || row.id == missing_key) continue; // not in a source file; in every piece
    INFO(word(row.id));
    CHECK(problems_of(row.before).contains(row.id));
    if (row.id != unknown_goal) CHECK_FALSE(problems_of(row.after).contains(row.id));
  }
}

TEST_CASE("a message tells the days with the right plural and the dates of its language") {
  const Finding finding = finding_of(plan_missing);
  CHECK(message(finding, Language::pl, today) ==
        "brak planu pracy z rodziną: termin minął 16.03.2026 (1 dzień temu)");
  CHECK(message(finding, Language::en, make_date(2026, 3, 21)) ==
        "no plan of work with the family: the term passed on 2026-03-16 (5 days ago)");
  CHECK(message(finding_of(court_paper_due), Language::pl, make_date(2026, 3, 14)) ==
        "opinia: termin 16.03.2026, pozostały 2 dni");
}

TEST_CASE("a term without a rolled date is counted from its due date") {
  Finding finding = finding_of(goal_overdue);
  finding.rolled.reset();
  CHECK(message(finding, Language::pl, today) ==
        "cel g1 jest w toku, a termin minął 14.03.2026 (3 dni temu)");
}

TEST_CASE("an absent date is shown as a dash") {
  Finding finding = finding_of(first_contact_alone);
  finding.date.reset();
  CHECK(message(finding, Language::pl, today) == "pierwszy kontakt — bez pracownika socjalnego");
}

TEST_CASE("an argument of the finding stands before the standard one of the same name") {
  Finding finding = finding_of(date_order);
  finding.arguments = {
      {"key", "to"}, {"date", "14:00"}, {"what", "is before"}, {"other", "from"}, {"beginning", "15:00"}};
  CHECK(message(finding, Language::en, today) == "`to` 14:00 is before `from` 15:00");
}

TEST_CASE("the nearest word and the reason of an override stand at the end of a message") {
  Finding finding = finding_of(unknown_member);
  finding.arguments.emplace_back("nearest", "anna");
  CHECK(message(finding, Language::pl, today) == "w rodzinie nie ma osoby „ania”; czy chodziło o „anna”?");
  finding.arguments.back().second = "";
  finding.override_reason = "zgoda sądu";
  CHECK(message(finding, Language::en, today) ==
        "the family has no member 'ania' (saved all the same: zgoda sądu)");
}

TEST_CASE("what a record says cannot command the terminal or be taken for a placeholder") {
  Finding finding = finding_of(unknown_member);
  finding.arguments = {{"value", "\x1b[2J{date}"}};
  CHECK(message(finding, Language::en, today) == "the family has no member '\\x1b[2J{date}'");
}
