#pragma once

#include "document/fields.hpp"
#include "document/request.hpp"
#include "model/duty.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::document {

// The entries of the journal as papers have them. Each part can be made of an empty entry.

/// What an entry was about, by the goals of the plan that held on its day; of an entry before any plan, and
/// of a goal that only a later plan has, by the newest.
class GoalWords {
public:
  explicit GoalWords(const Family& family);

  /// The words of the goal; its id where no plan has it.
  std::string of(const GoalRef& ref, Date day) const;
  /// Which goal of its plan it is, from 1, as the plan's own paper counts; its id where no plan has it.
  std::string number_of(const GoalRef& ref, Date day) const;

private:
  struct Named {
    std::size_t number = 0;
    Private words;
  };
  using Goals = std::map<std::string_view, Named>; // by id

  const Named* find(const GoalRef& ref, Date day) const;

  std::map<Date, Goals> plans_; // by day
};

/// What the entries of a family are printed with: made once by whoever prints many.
struct JournalOf {
  GoalWords words;
  Duty duty;

  explicit JournalOf(const DocumentRequest& request)
      : words(*request.family), duty(*request.family, request.office) {}
};

TemplateFields visit_fields(const Visit& visit, const DocumentRequest& request);
TemplateFields visit_fields(const Visit& visit, const DocumentRequest& request, const JournalOf& journal);

/// The name of who made the visit; of an empty form of whoever has the family.
std::string assistant_of_visit(const Visit& visit, const DocumentRequest& request);

/// A step that was agreed at an earlier visit, and how it stood at a later one.
struct EarlierStep {
  const Visit* visit = nullptr; // at which it was agreed
  Agreed step = {};
  std::string state = {};
};

/// What a visit looks back at: the steps agreed before it that were still to be done at the last meeting with
/// the family, or were agreed there; the oldest first.
std::vector<EarlierStep> steps_before(const Visit& visit, const Family& family);

TemplateFields step_fields(const EarlierStep& step, const DocumentRequest& request);

/// The entries of the time, by day and hour.
std::vector<Visit> visits_in(const Family& family, const Period& period);

/// Adds `visits`, and of those that were held `sums` by kind and their `total`; `not_held` counts the others.
void add_journal(TemplateFields& fields, const std::vector<Visit>& visits, const DocumentRequest& request);

} // namespace asystent::document
