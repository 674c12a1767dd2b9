#pragma once

#include "model/case_set.hpp"
#include "model/members.hpp"
#include "model/policy.hpp"

#include <optional>

namespace asystent {

// What follows from a record on a day. Nothing of this is ever stored.

Status status_on(const Family& family, const Policy& policy, Date day);

/// The earliest assignment; nullptr without any.
const Assignment* earliest_assignment(const Family& family);
/// The main one; any other is a substitute's.
bool is_main(const Assignment& assignment);
/// Whether an assignment had begun by the day: somebody has worked with the family.
bool was_assigned_by(const Family& family, Date day);

/// Whether the family is to be monitored after the closure: as it says, else by the reason.
bool wants_monitoring(const Closure& closure);

/// Whether what is dated on that day is judged: nothing before `records_from` is.
bool is_judged(const Family& family, Date day);

/// Signed or not: by its dates alone.
bool consent_holds(const Family& family, Date day);
bool order_holds(const Family& family, Date day);

const Assistant* find_assistant(const Office& office, std::string_view id);
/// Of the office's own areas.
const OwnArea* find_own_area(const Office& office, std::string_view id);
bool employed(const Assistant& assistant, Date day);
/// Why somebody cannot have worked on a day: not listed (nullptr), else not employed.
Text why_unknown(const Assistant* assistant);

/// By its dates, and while its assistant, if known, is employed.
bool holds(const Assignment& assignment, const Office& office, Date day);

/// The assistant of the main assignment that holds on the day; empty where none does.
std::string_view main_on(const Family& family, const Office& office, Date day);

/// The assistant of the main assignment that holds on the day, else of the substitute; empty where none does.
std::string_view assistant_on(const Family& family, const Office& office, Date day);

/// The absence of the assistant that lasts on the day; nullptr where there is none.
const Absence* absence_on(const Assistant& assistant, Date day);

/// Who looks after the family on the day: the main assistant, on a day of an absence the substitute: of an
/// assignment that holds, else of the absence. A substitute is somebody else and employed; without one it
/// stays the main assistant's. Empty where nobody has the family.
std::string_view on_duty(const Family& family, const Office& office, Date day);

/// Whether the family is the assistant's to see on the day: on duty, or a substitute whose assignment holds.
bool is_seen_by(const Family& family, const Office& office, std::string_view assistant, Date day);

/// Those who see the family beside the one on duty: substitutes whose assignment holds.
std::vector<std::string_view> substitutes_on(const Family& family, const Office& office, Date day);

/// The assistant of an entry: its own, else the one on duty on its day.
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
bool is_open(const Goal& goal);
/// Neither done nor given up.
bool is_left(const Action& action);
/// Whether the letter asks for an answer.
bool is_request(const Letter& letter);

} // namespace asystent
