#pragma once

#include "casebook/change.hpp"

#include <string_view>
#include <vector>

namespace asystent::casebook {

/// The last draft without a date, else the latest-dated one; nullptr without any.
const Plan* newest_draft(const Family& family);

/// A goal of a draft: its id, and how many actions it has.
struct DraftGoal {
  std::string_view id;
  std::size_t actions = 0;
};

/// The draft of a plan that goals and actions are added to: the newest of the record, or a new one with what
/// is left of the newest plan, its open goals with the actions that are not done. Looks into the record.
class PlanDraft {
public:
  explicit PlanDraft(const CaseFile& file);

  bool is_new() const { return is_new_; }
  /// The plan whose open goals a new draft has; nullptr where there is none.
  const Plan* copied() const { return copied_; }
  const std::vector<DraftGoal>& goals() const { return goals_; }

  /// The change that adds it, after the draft itself where that is new. Only once.
  Change with_goal(NewEntry goal) &&;
  /// `goal`: its index.
  Change with_action(std::size_t goal, NewEntry action) &&;

private:
  void take_goals_of(const Plan& draft);
  void begin(const Family& family);

  Change change_;
  edit::Path path_;
  std::vector<DraftGoal> goals_;
  const Plan* copied_ = nullptr;
  bool is_new_ = false;
};

} // namespace asystent::casebook
