#pragma once

#include "model/family_names.hpp"
#include "rules/judge.hpp"
#include "show/handles.hpp"
#include "show/look.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::report {

/// What is overdue, the longest overdue first.
std::vector<Deadline> overdue(const CaseSet& cases, Date today);

/// What of a family is an assistant's to see: all of one that is this assistant's, and what is said to be.
/// Everything where none is named.
class Audience {
public:
  Audience(const CaseOnDay& c, std::string_view assistant);

  bool sees_what_is_of(std::string_view whose) const { return sees_all_ || whose == assistant_; }

private:
  std::string_view assistant_;
  bool sees_all_;
};

/// What is overdue in one family, and what must be done there in at most `days` days from today; only what is
/// for the assistant, if one is named. Not sorted.
std::vector<Deadline> due_within(const CaseOnDay& c, int days, std::string_view assistant = {});

// `report overdue`: made for cron, so nothing where nothing is overdue.

/// One line for each, with the command that mends it; numbered where `handles` are given.
std::string overdue_text(std::span<const Deadline> deadlines, const FamilyNames& names,
                         const show::Look& look, show::Handles* handles = nullptr);

std::string overdue_json(std::span<const Deadline> deadlines, const FamilyNames& names,
                         const show::Look& look);

} // namespace asystent::report
