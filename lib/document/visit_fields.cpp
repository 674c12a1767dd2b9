#include "document/visit_fields.hpp"

#include "document/wording.hpp"
#include "model/disclosed.hpp"
#include "model/facts.hpp"
#include "model/worked_days.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace asystent::document {
namespace {

std::string names_of_children(const Family& family, const Visit& visit) {
  std::vector<std::string> names;
  for (const auto& ref : visit.present)
    if (const Member* member = find_member(family, ref->text); member != nullptr && is_child(*member))
      names.emplace_back(disclosed(*member->name));
  return names.empty() && !visit.present.empty() ? "nie było" : joined(names);
}

/// A visit at home that names no place was where the family lives.
std::string where(const Visit& visit, const Family& family) {
  const bool is_at_home = unless_empty(visit.kind) == VisitKind::home;
  return text_of(visit.place || !is_at_home ? visit.place : family.address);
}

std::string announced_text(const Visit& visit) {
  if (!visit.announced) return {};
  return *visit.announced ? "zapowiedziana" : "bez zapowiedzi";
}

std::string km_text(const Visit& visit) {
  return visit.km ? fmt::format("{} km", visit.km->value) : std::string();
}

TemplateFields agreed_fields(const Agreed& agreed, const DocumentRequest& request) {
  TemplateFields fields;
  fields.text("who", actor(*request.family, *agreed.who))
      .text("what", text_of(agreed.what))
      .text("due", short_date(agreed.due));
  return fields;
}

TemplateFields task_fields(const Value<Task>& task) {
  TemplateFields fields;
  fields.text("code", unless_empty(task) ? std::string(word(*task)) : "").text("label", label_of(task));
  return fields;
}

TemplateFields child_fields(const TextOf<MemberRef>& child, const DocumentRequest& request) {
  TemplateFields fields;
  fields.text("name", name_of(*request.family, child.of->text))
      .text("text", std::string(disclosed(child.text)));
  return fields;
}

std::string task_codes(const Visit& visit) {
  std::vector<std::string> codes;
  for (const auto& task : visit.tasks) codes.emplace_back(word(*task));
  return joined(codes);
}

/// Numbers of goals: a goal that a plan numbers twice is told once.
std::string goal_numbers(const Visit& visit, const GoalWords& words) {
  std::vector<std::string> numbers;
  for (const auto& goal : visit.goals) numbers.push_back(words.number_of(*goal, *visit.date));
  return joined(numbers);
}

TemplateFields goal_of_visit(const Value<GoalRef>& goal, const Visit& visit, const GoalWords& words) {
  TemplateFields fields;
  fields.text("id", words.number_of(*goal, *visit.date)).text("goal", words.of(*goal, *visit.date));
  return fields;
}

} // namespace

GoalWords::GoalWords(const Family& family) {
  for (const Plan& plan : family.plans) {
    if (is_draft(plan) || !plan.date) continue;
    Goals& goals = plans_[*plan.date];
    for (std::size_t i = 0; i < plan.goals.size(); ++i)
      goals.insert_or_assign(*plan.goals[i].id, Named{i + 1, *plan.goals[i].goal});
  }
}

const GoalWords::Named* GoalWords::find(const GoalRef& ref, Date day) const {
  if (plans_.empty()) return nullptr;
  const auto look = [&](const Goals& goals) {
    const auto found = goals.find(ref.text);
    return found == goals.end() ? nullptr : &found->second;
  };
  const auto later = plans_.upper_bound(day);
  const Named* found = later == plans_.begin() ? nullptr : look(std::prev(later)->second);
  return found != nullptr ? found : look(plans_.rbegin()->second);
}

std::string GoalWords::of(const GoalRef& ref, Date day) const {
  const Named* found = find(ref, day);
  return std::string(found == nullptr ? ref.text : disclosed(found->words));
}

std::string GoalWords::number_of(const GoalRef& ref, Date day) const {
  const Named* found = find(ref, day);
  return found == nullptr ? std::string(ref.text) : std::to_string(found->number);
}

namespace {

std::string assistant_of_visit(const Visit& visit, const DocumentRequest& request, const Duty& duty) {
  const std::string_view id =
      unless_empty(visit.date) ? duty.of(visit) : assistant_on(*request.family, request.office, request.date);
  return assistant_name(request.office, id);
}

} // namespace

std::string assistant_of_visit(const Visit& visit, const DocumentRequest& request) {
  return assistant_of_visit(visit, request, Duty(*request.family, request.office));
}

TemplateFields visit_fields(const Visit& visit, const DocumentRequest& request) {
  return visit_fields(visit, request, JournalOf(request));
}

TemplateFields visit_fields(const Visit& visit, const DocumentRequest& request, const JournalOf& journal) {
  const GoalWords& words = journal.words;
  const Family& family = *request.family;
  TemplateFields fields;
  fields.text("date", date_text(visit.date))
      .text("short_date", short_date(visit.date))
      .text("from", time_text(visit.from))
      .text("to", time_text(visit.to))
      .text("time", duration_text(minutes_of(visit)))
      .text("kind", label_of(visit.kind))
      .text("announced", announced_text(visit))
      .text("outcome", label_of(visit.outcome))
      .flag("is_held", unless_empty(visit.outcome) == Outcome::held)
      .flag("is_direct", unless_empty(visit.kind).has_value() && is_direct(visit))
      .text("place", text_of(visit.place))
      .text("where", where(visit, family))
      .text("km", km_text(visit))
      .text("present", names_of(family, visit.present))
      .text("children_seen", names_of_children(family, visit))
      .text("others", joined(strings(visit.others)))
      .text("group", text_of(visit.group))
      .text("area", unless_empty(visit.kind) ? std::string(label(work_area(visit)).pl) : "")
      .text("task_codes", task_codes(visit))
      .list("tasks", visit.tasks, task_fields)
      .text("goal_numbers", goal_numbers(visit, words))
      .list("goals", visit.goals,
            [&](const Value<GoalRef>& goal) { return goal_of_visit(goal, visit, words); })
      .text("note", text_of(visit.note))
      .text("impression", text_of(visit.impression))
      .list("children", visit.children,
            [&](const TextOf<MemberRef>& child) { return child_fields(child, request); })
      .list("agreed", visit.agreed, [&](const Agreed& agreed) { return agreed_fields(agreed, request); })
      .text("next", moment_text(visit.next))
      .text("signed_by", name_of(family, visit.signed_by))
      .text("recorded", date_text(visit.recorded))
      .text("assistant_name", assistant_of_visit(visit, request, journal.duty));
  return fields;
}

} // namespace asystent::document
