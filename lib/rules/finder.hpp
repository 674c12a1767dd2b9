#pragma once

#include "calendar/term.hpp"
#include "model/finding.hpp"
#include "model/values.hpp"

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace asystent::rules {

/// Takes what one rule finds in one file. A rule says where; who and how severe comes from the rule's row.
class FindingsOfRule {
public:
  /// Looks into the names of the file and the family.
  FindingsOfRule(FindingId id, Severity severity, std::string_view file, std::string_view family);

  /// A finding at an entry, which may hold its override.
  Finding& at(const JudgedEntry& entry);

  /// A finding at a place within an entry: a value, a goal, an action.
  Finding& at(const JudgedEntry& keeper, Position place);

  /// A finding that no entry can hold an override for.
  Finding& at(Position place);

  /// A finding of the place that stands at entries of other files: the rule names them.
  Finding& of(Position place);

  /// The second entry of a pair, or one more of many; it may hold the override too.
  void add_entry(Finding& finding, std::string_view file, const JudgedEntry& entry) const;

  /// How many were found so far.
  std::size_t count() const { return found_.size(); }

  /// Hands over what was found and is wanted, behind what is there already.
  template <class IsWanted>
  void move_to(std::vector<Finding>& found, IsWanted is_wanted) {
    for (Found& one : found_)
      if (is_wanted(std::as_const(one.finding))) found.push_back(completed(one));
    found_.clear();
  }
  void move_to(std::vector<Finding>& found) {
    move_to(found, [](const Finding&) { return true; });
  }

private:
  /// Whose file it is in is written when it is handed over: most terms lie ahead, and nobody asks for them.
  struct Found {
    Finding finding;
    bool is_at_place = true;          // else at other entries only
    std::optional<Position> keeper{}; // beside those that were added
  };

  Finding completed(Found& one) const;

  FindingId id_;
  Severity severity_;
  std::string_view file_;
  std::string_view family_;
  std::vector<Found> found_;
};

/// Turns an error of the gate into a warning where the entry says why it was saved all the same.
void accept_override(Finding& finding, const JudgedEntry& keeper);

/// Gives the finding its event's date and its term.
void set_term(Finding& finding, Date event, Term term);

/// The same for a date written in the record, which does not roll.
void set_due(Finding& finding, Date event, Date due);

} // namespace asystent::rules
