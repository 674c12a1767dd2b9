#include "document/monthly_family.hpp"

#include "document/monthly.hpp"
#include "document/open_work.hpp"
#include "document/situation.hpp"
#include "document/visit_fields.hpp"
#include "document/wording.hpp"
#include "model/disclosed.hpp"
#include "model/facts.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace asystent::document {
namespace {

/// How far the report looks ahead.
constexpr int next_month_days = 31;

/// Something asked of an institution, or that was settled with it.
struct InstitutionMatter {
  std::optional<Date> day = {};
  std::string kind = {};
  std::string with = {};
  std::string text = {};
};

void add_letters(const DocumentRequest& request, std::vector<InstitutionMatter>& matters) {
  for (const Letter& letter : request.family->letters)
    if (request.period->contains(*letter.date)) {
      const std::string answer =
          letter.answered ? fmt::format("; odpowiedź {}", short_date(letter.answered)) : std::string();
      matters.push_back({*letter.date, std::string(label(letter.kind.value_or(LetterKind::request)).pl),
                         text_of(letter.to), text_of(letter.about) + answer});
    }
}

std::vector<InstitutionMatter> matters_of(const std::vector<Visit>& visits, const DocumentRequest& request) {
  std::vector<InstitutionMatter> matters;
  for (const Visit& visit : visits)
    if (is_held(visit) && !is_direct(visit))
      matters.push_back({*visit.date, label_of(visit.kind), text_of(visit.place), text_of(visit.note)});
  add_letters(request, matters);
  std::ranges::stable_sort(matters, {}, &InstitutionMatter::day);
  return matters;
}

TemplateFields matter_row(const InstitutionMatter& matter) {
  TemplateFields fields;
  fields.text("day", short_date(matter.day))
      .text("kind", matter.kind)
      .text("with", matter.with)
      .text("text", matter.text);
  return fields;
}

/// A goal as it stood on the last day of the report, and what was done for it in the time.
struct GoalOfMonth {
  std::size_t number = 0;
  Goal goal = {};
  bool is_open = true;
  std::vector<Action> done = {};
};

GoalOfMonth goal_of_month(std::size_t number, const Goal& goal, const Period& period) {
  GoalOfMonth row{number, goal, is_open(goal) || (goal.closed && *goal.closed > period.until), {}};
  for (const Action& action : goal.actions)
    if (action.done && period.contains(*action.done)) row.done.push_back(action);
  return row;
}

/// Those that were worked at in the time: open at its end, or closed in it.
std::vector<GoalOfMonth> goals_of(const DocumentRequest& request) {
  const Plan* plan = plan_on(*request.family, request.period->until);
  std::vector<GoalOfMonth> rows;
  if (plan == nullptr) return rows;
  for (std::size_t i = 0; i < plan->goals.size(); ++i) {
    const Goal& goal = plan->goals[i];
    const GoalOfMonth row = goal_of_month(i + 1, goal, *request.period);
    const bool is_closed_now = goal.closed && request.period->contains(*goal.closed);
    if (row.is_open || is_closed_now || !row.done.empty()) rows.push_back(row);
  }
  return rows;
}

TemplateFields goal_row(const GoalOfMonth& row) {
  const GoalStatus status = row.is_open ? GoalStatus::open : status_of(row.goal);
  TemplateFields fields;
  fields.text("which", row.number == 0 ? "" : std::to_string(row.number))
      .text("goal", text_of(row.goal.goal))
      .text("due", short_date(row.goal.due))
      .text("status", row.number == 0 ? "" : std::string(label(status).pl))
      .list("done", row.done, [](const Action& action) {
        return std::move(
            TemplateFields().text("what", text_of(action.what)).text("day", short_date(action.done)));
      });
  return fields;
}

/// What was seen of a child last in the time.
struct SeenChild {
  std::string name = {};
  std::optional<Date> day = {};
  std::string text = {};
};

std::vector<SeenChild> seen_children(const std::vector<Visit>& visits, const Family& family) {
  std::vector<SeenChild> seen;
  for (const Visit& visit : visits)
    for (const auto& child : visit.children) {
      const std::string name = name_of(family, child.of->text);
      std::erase_if(seen, [&](const SeenChild& one) { return one.name == name; });
      seen.push_back({name, *visit.date, std::string(disclosed(child.text))});
    }
  std::ranges::stable_sort(seen, {}, &SeenChild::name);
  return seen;
}

TemplateFields child_row(const SeenChild& child) {
  TemplateFields fields;
  fields.text("name", child.name).text("day", short_date(child.day)).text("text", child.text);
  return fields;
}

TemplateFields event_row(const Progress& event) {
  TemplateFields fields;
  fields.text("day", event.what.empty() ? "" : short_date(std::optional(event.day))).text("what", event.what);
  return fields;
}

} // namespace

TemplateFields month_of_family(const DocumentRequest& request) {
  const Family& family = *request.family;
  const std::vector<Visit> entries = visits_in(family, *request.period);
  std::vector<Visit> meetings = entries;
  std::erase_if(meetings, [](const Visit& visit) { return !is_direct(visit); });
  TemplateFields fields;
  add_journal(fields, meetings, request);
  fields.list("matters", matters_of(entries, request), matter_row)
      .list("goals_of_month", goals_of(request), goal_row)
      .list("children_seen", seen_children(entries, family), child_row)
      .list("events", progress_in(*request.period, family, request.office), event_row)
      .text("next", next_meeting_text(request));
  add_open_steps(fields, request);
  add_terms(fields, request, next_month_days);
  return fields;
}

} // namespace asystent::document
