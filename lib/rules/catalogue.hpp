#pragma once

#include "model/finding_id.hpp"
#include "text/language.hpp"

#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace asystent::rules {

/// Whether a write that would bring the finding in is refused (contract, section 3, the gate).
/// `refuses_by_assistant`: refused, and the same finding of another assistant is another one. Of the other
/// findings the assistant only follows from the day of an entry, and changes with the assignments.
enum class Gate { open, refuses, refuses_by_assistant };

/// What tells apart the deadlines of one kind, family and event day: each has its own, or none is needed.
enum class Distinction {
  none,
  goal,
  action,
  member,
  term,
  assessment,
  court_paper,
  report_date,
  blue_card,
  intervention,
  agreed_step,
  letter
};

/// A fact that each row states: a row without it does not compile, see finding_words().
template <class Fact>
struct Stated {
  constexpr Stated() = default;
  constexpr Stated(Fact fact_) : fact(fact_), is_stated(true) {} // not explicit: a row just writes the fact
  constexpr operator Fact() const { return fact; }

  Fact fact{};
  bool is_stated = false;
};

/// What is to be done where a rule gives a term. Placeholders of `subject`: `{goal} {number} {kind} {step}`,
/// of `command`: `{family} {goal} {number} {member} {date} {due} {step}`, and `…` is what only people know.
struct Duty {
  Text subject{};             // `okresowa ocena`
  std::string_view command{}; // that records it as done, without `asystent`
  Stated<Distinction> distinction{};
};

/// Kinds of documents, `ocena`: two at most.
using Papers = std::array<std::string_view, 2>;

/// All that is to be said of one finding. Placeholders of `message`: `{date} {due} {rolled}` of the finding,
/// `{days}` from its rolled date to today, `{family} {assistant}`, and its arguments; `{days:dzień|dni|dni}`
/// is the noun.
struct FindingInfo {
  FindingId id;
  Stated<Gate> gate{};
  Stated<FaultGroup> group{}; // for inspections; `unreadable_record`: the rules cannot read the record
  Text basis{};               // the article that it comes from; "praktyka" where it is the office's policy
  Text message{};             // one line, without the full stop
  Text advice{};              // what to do next, one line: the command, or the key to write
  Papers papers{};            // for `explain`: what is printed, signed or sent to mend it
  Text meaning{};             // for `explain`: two or three sentences
  std::string_view before{};  // for `explain`: a piece of a record that has it
  std::string_view after{};   // the same piece, mended
  std::optional<Duty> duty{}; // where a rule of the finding is a term
};

/// The findings in the order of FindingId.
std::span<const FindingInfo> catalogue();

const FindingInfo& info(FindingId id);

/// Whether the gate refuses it, whoever it is about.
bool is_refused(const FindingInfo& finding);

/// The record that has it cannot be read, so no rule judges it.
bool makes_unreadable(FindingId id);

} // namespace asystent::rules
