#pragma once

#include "record/record.hpp"

#include <stdexcept>
#include <string>
#include <vector>

namespace asystent::test {

/// The date of `2026-02-03`; throws std::bad_optional_access for a slip in the test itself.
inline Date day(std::string_view text) { return parse_iso(text).value(); }

inline constexpr auto one_assistant = R"(asystent: 1
assistants:
  - id: elis
    name: Ewa Lis
    authorised: 2024-01-02
    secrecy_signed: 2024-01-02
)";

/// A case folder out of YAML text. Keeps the documents that the cases look into.
class Records {
public:
  explicit Records(std::string office = one_assistant)
      : office_(record::read_office("asystent.yaml", std::move(office))) {
    cases.office = good(office_);
  }

  /// Adds families/ID.yaml: a family of that id, named "Rodzina ID", and what the text says besides.
  Records& add(const std::string& id, const std::string& text) {
    const std::string head = "asystent: 1\nid: " + id + "\nname: Rodzina " + id + "\n";
    families_.push_back(record::read_family("families/" + id + ".yaml", head + text, cases.office));
    cases.families.push_back(good(families_.back()));
    return *this;
  }

  /// Adds worklog/ASSISTANT.yaml: the entries as the text says.
  Records& add_worklog(const std::string& assistant, const std::string& entries) {
    const std::string head = "asystent: 1\nassistant: " + assistant + "\nentries:\n";
    worklogs_.push_back(record::read_worklog("worklog/" + assistant + ".yaml", head + entries, cases.office));
    cases.worklogs.push_back(good(worklogs_.back()));
    return *this;
  }

  CaseSet cases;

private:
  template <class Record>
  static Record good(const record::ReadRecord<Record>& loaded) {
    if (loaded.value) return *loaded.value;
    const Finding& problem = loaded.problems.front();
    throw std::runtime_error(problem.place.file + ":" + std::to_string(problem.place.at.line) + ": " +
                             std::string(word(problem.id)));
  }

  record::ReadRecord<Office> office_;
  std::vector<record::ReadRecord<Family>> families_;
  std::vector<record::ReadRecord<Worklog>> worklogs_;
};

/// An active case in good order: assigned on 2026-01-10, visited on 2026-02-02, a plan without a term.
inline constexpr auto active_family = R"(members:
  - {id: anna, name: Anna Kowalska, role: mother, born: 1990-04-12}
  - {id: kuba, name: Kuba Kowalski, role: child, born: 2015-09-03}
referral:
  source: social_worker
  date: 2026-01-05
  interview: 2026-01-03
  decision: {date: 2026-01-08, by: Barbara Wrona, granted: true}
assignments:
  - {assistant: elis, from: 2026-01-10}
first_contact: {date: 2026-01-12, social_worker: Maria Nowak}
consents:
  - {kind: family, from: 2026-01-12, signed_by: [anna]}
plans:
  - date: 2026-02-01
    agreed_by: [anna]
    consulted_with: Maria Nowak
    goals:
      - id: g1
        area: education
        goal: Kuba chodzi do szkoły
        expected_effect: mniej nieobecności
        due: 2026-06-30
        actions:
          - {what: Rozmowa z pedagogiem, who: [anna], due: 2026-03-20}
)";

} // namespace asystent::test
