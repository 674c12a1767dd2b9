#pragma once

#include "model/cases.hpp"
#include "model/practice.hpp"

#include <optional>

namespace asystent {

// What follows from a record on a day. Nothing of this is ever stored.

Status status_on(const Family& family, const Practice& practice, Date day);

/// The earliest assignment; nullptr without any.
const Assignment* earliest_assignment(const Family& family);

/// Whether the family is to be monitored after the closure: as it says, else by the reason.
bool wants_monitoring(const Closure& closure);

/// Whether what is dated on that day is judged: nothing before `records_from` is.
bool is_judged(const Family& family, Date day);

/// A time [from, ended) that holds on a day. An absent `ended` is open.
bool lasts(const Value<Date>& from, const Field<Date>& ended, Date day);

/// Signed or not: by its dates alone.
bool consent_holds(const Family& family, Date day);
bool order_holds(const Family& family, Date day);

const Assistant* find_assistant(const Office& office, std::string_view id);
bool employed(const Assistant& assistant, Date day);
/// Why somebody cannot have worked on a day: not listed (nullptr), else not employed.
Text why_unknown(const Assistant* assistant);

/// By its dates, and while its assistant, if known, is employed.
bool holds(const Assignment& assignment, const Office& office, Date day);

/// The assistant of the main assignment that holds on the day, else of the substitute; empty where none does.
std::string_view assistant_on(const Family& family, const Office& office, Date day);

/// The assistant of an entry: its own, else the one on its day.
std::string_view assistant_of(const Visit& visit, const Family& family, const Office& office);

/// The area of an entry: its own, else indirect for institution, letter and meeting, else parents.
WorkArea work_area(const Visit& visit);
/// Work with the family itself: parents or children.
bool is_direct(const Visit& visit);
bool is_held(const Visit& visit);
/// Called off beforehand, by the family or the assistant: it took no time.
bool is_cancelled(const Visit& visit);
bool has_task(const Visit& visit, Task task);

bool is_draft(const Plan& plan);
/// The latest-dated plan that is not a draft; nullptr without any.
const Plan* newest_plan(const Family& family);
const Plan* earliest_plan(const Family& family);
const Assessment* newest_assessment(const Family& family);
GoalStatus status_of(const Goal& goal);

bool is_child(const Member& member);
/// Under 18 on the day, as far as is known.
bool is_minor(const Member& member, Date day);
const Member* find_member(const Family& family, Private id);
bool has_died(const Member& member, Date day);
/// Dead, or out of the family's household for good.
bool is_gone(const Member& member, Date day);

/// Where the child is on the day, outside the family; nullptr where it is not placed.
const Placement* placement_on(const Member& member, Date day);
/// In a foster family or institution, not informally with relatives.
bool is_foster(const Placement& placement);
/// Since when the child, in foster care on the day, has been there without a break; adjoining placements
/// count as one.
std::optional<Date> in_foster_care_since(const Member& member, Date day);

} // namespace asystent
