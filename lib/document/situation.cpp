#include "document/situation.hpp"

#include "document/wording.hpp"
#include "model/case_on_day.hpp"
#include "model/newest.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace asystent::document {
namespace {

constexpr std::string_view minus = "\u2212";

/// 1 to 5; none for the words in place of a number.
std::optional<int> points(std::optional<Score> score) {
  if (!score || *score > Score::five) return std::nullopt;
  return static_cast<int>(*score) + 1;
}

std::string score_text(std::optional<Score> score, const Office& office) {
  if (!score) return {};
  const std::string text(label(*score).pl);
  const auto own = std::ranges::find(office.scale, *score, &ScaleWord::score);
  return own == office.scale.end() ? text : fmt::format("{} – {}", text, own->label);
}

/// A word beside the sign: a sign alone is not read aloud.
std::string difference_text(std::optional<Score> now, std::optional<Score> before) {
  const auto to = points(now), from = points(before);
  if (!to || !from) return {};
  if (*to == *from) return "bez zmian";
  return *to > *from ? fmt::format("+{} poprawa", *to - *from)
                     : fmt::format("{}{} pogorszenie", minus, *from - *to);
}

std::optional<Score> score_of(const Assessment* assessment, std::string_view area) {
  if (assessment == nullptr) return std::nullopt;
  const auto found =
      std::ranges::find(assessment->scores, area, [](const AreaScore& entry) { return entry.area.id; });
  return found == assessment->scores.end() ? std::nullopt : std::optional(found->score);
}

/// All areas in the order of the list of the act's practice, the office's own behind them.
std::vector<std::string_view> all_areas(const Office& office) {
  std::vector<std::string_view> ids;
  for (const Word& area : words<BuiltInArea>) ids.push_back(area.word);
  for (const OwnArea& own : office.areas) ids.push_back(own.area.id);
  return ids;
}

struct AreaRow {
  std::string_view id;
  std::optional<Score> now;
  std::optional<Score> before;
};

std::vector<AreaRow> area_rows(const Assessment* now, const Assessment* before, const Office& office) {
  std::vector<AreaRow> rows;
  for (const std::string_view id : all_areas(office)) {
    const AreaRow row{id, score_of(now, id), score_of(before, id)};
    if (now == nullptr || row.now || row.before) rows.push_back(row);
  }
  return rows;
}

TemplateFields area_fields(const AreaRow& row, const Office& office) {
  TemplateFields fields;
  fields.text("area", row.id.empty() ? "" : area_label({Area{row.id}, {}, true}, office))
      .text("score", score_text(row.now, office))
      .text("before", score_text(row.before, office))
      .text("difference", difference_text(row.now, row.before));
  return fields;
}

std::string scale_text(const Office& office) {
  if (office.scale.empty()) return "od 1 (najgorzej) do 5 (najlepiej)";
  std::vector<std::string> texts;
  for (const Score score : {Score::one, Score::two, Score::three, Score::four, Score::five})
    texts.push_back(score_text(score, office));
  return joined(texts);
}

bool is_before_or_on(const Field<Date>& date, Date day) { return date && *date <= day; }

struct ClosedOrOpenGoal {
  Goal goal;
  GoalStatus status{}; // on the last day of the time
};

/// As it stood on the day: what was closed later was open then.
ClosedOrOpenGoal goal_on(const Goal& goal, Date day) {
  const bool is_closed_later = goal.closed && *goal.closed > day;
  return {goal, is_closed_later ? GoalStatus::open : status_of(goal)};
}

bool is_listed(const std::vector<ClosedOrOpenGoal>& goals, const Goal& goal) {
  return std::ranges::any_of(goals,
                             [&](const ClosedOrOpenGoal& other) { return *other.goal.goal == *goal.goal; });
}

TemplateFields goal_row(const ClosedOrOpenGoal& entry, const Office& office) {
  const Goal& goal = entry.goal;
  const bool is_open = entry.status == GoalStatus::open;
  TemplateFields fields;
  fields.text("goal", text_of(goal.goal))
      .text("area", area_label(goal.area, office))
      .text("expected_effect", text_of(goal.expected_effect))
      .text("due", short_date(goal.due))
      .text("status", unless_empty(goal.id) ? std::string(label(entry.status).pl) : std::string())
      .text("closed", is_open ? std::string() : short_date(goal.closed));
  return fields;
}

/// The goals of the plan in force, and behind them what older plans had closed in the time.
std::vector<ClosedOrOpenGoal> goals_of(const Family& family, const Plan* in_force, const Period& period) {
  std::vector<ClosedOrOpenGoal> goals;
  if (in_force != nullptr)
    for (const Goal& goal : in_force->goals) goals.push_back(goal_on(goal, period.until));
  for (const Plan& plan : family.plans) {
    if (&plan == in_force || is_draft(plan)) continue;
    for (const Goal& goal : plan.goals)
      if (goal.closed && period.contains(*goal.closed) && !is_listed(goals, goal))
        goals.push_back(goal_on(goal, period.until));
  }
  return goals;
}

struct Contacts {
  int home = 0, elsewhere = 0, remote = 0, indirect = 0;
  int not_found = 0, refused = 0, by_family = 0, by_assistant = 0;

  int held() const { return home + elsewhere + remote + indirect; }
  int not_held() const { return not_found + refused + by_family + by_assistant; }
};

int& count_of(Contacts& contacts, const Visit& visit) {
  switch (*visit.outcome) {
  case Outcome::not_found:
    return contacts.not_found;
  case Outcome::refused:
    return contacts.refused;
  case Outcome::cancelled_by_family:
    return contacts.by_family;
  case Outcome::cancelled_by_assistant:
    return contacts.by_assistant;
  case Outcome::held:
    break;
  }
  if (*visit.kind == VisitKind::home) return contacts.home;
  if (*visit.kind == VisitKind::phone || *visit.kind == VisitKind::letter) return contacts.remote;
  return is_direct(visit) ? contacts.elsewhere : contacts.indirect;
}

} // namespace

const Assessment* assessment_until(const Family& family, Date day) {
  return newest(family.assessments, [day](const Assessment& each) { return *each.date <= day; });
}

const Assessment* assessment_before(const Family& family, Date day) {
  return newest(family.assessments, [day](const Assessment& each) { return *each.date < day; });
}

const Plan* plan_on(const Family& family, Date day) {
  return newest(family.plans,
                [day](const Plan& plan) { return !is_draft(plan) && is_before_or_on(plan.date, day); });
}

std::optional<Date> work_began(const DocumentRequest& request) {
  return CaseOnDay(*request.family, request.office, request.policy, request.date).first();
}

void add_scores(TemplateFields& fields, const Assessment* now, const Assessment* before,
                const Office& office) {
  fields.text("scores_date", now == nullptr ? "" : short_date(now->date))
      .text("before_date", before == nullptr ? "" : short_date(before->date))
      .flag("is_compared", before != nullptr)
      .text("scale", scale_text(office))
      .list("areas", area_rows(now, before, office),
            [&](const AreaRow& row) { return area_fields(row, office); });
}

void add_contacts(TemplateFields& fields, const Family& family, const Period& period) {
  Contacts contacts;
  for (const Visit& visit : family.visits)
    if (period.contains(*visit.date)) ++count_of(contacts, visit);
  TemplateFields part;
  const auto number = [&part](std::string_view name, int count) { part.text(name, std::to_string(count)); };
  number("held", contacts.held());
  number("home", contacts.home);
  number("elsewhere", contacts.elsewhere);
  number("remote", contacts.remote);
  number("indirect", contacts.indirect);
  number("not_held", contacts.not_held());
  number("not_found", contacts.not_found);
  number("refused", contacts.refused);
  number("cancelled_by_family", contacts.by_family);
  number("cancelled_by_assistant", contacts.by_assistant);
  fields.part("contacts", part);
}

void add_goals(TemplateFields& fields, const DocumentRequest& request, const Period& period) {
  const Plan* plan = plan_on(*request.family, period.until);
  fields.text("plan_date", plan == nullptr ? std::string() : date_text(plan->date))
      .list("goals", goals_of(*request.family, plan, period),
            [&](const ClosedOrOpenGoal& goal) { return goal_row(goal, request.office); });
}

} // namespace asystent::document
