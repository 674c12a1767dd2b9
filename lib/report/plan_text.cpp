#include "report/plan_text.hpp"

#include "model/facts.hpp"
#include "show/actor.hpp"
#include "show/day_text.hpp"
#include "show/private.hpp"
#include "text/language.hpp"

#include <fmt/ranges.h>

namespace asystent::report {
namespace {

/// `Kuba chodzi do szkoły (kuba, anna)`
std::string with_people(Private text, ValueList<Private> people, const show::Look& look) {
  std::string told(show::shown(text, look));
  if (!look.names || people.empty()) return told;
  std::vector<std::string> names;
  for (const auto& person : people) names.push_back(show::shown_actor(*person, look));
  return told + fmt::format(" ({})", fmt::join(names, ", "));
}

void add_goal(const Goal& goal, const show::Look& look, show::TextTable& table) {
  table.add({{std::string(*goal.id), show::Paint::bold},
             due_cell(goal.due, look),
             {std::string(show::shown(*goal.goal, look))}});
  int number = 0;
  int done = 0;
  for (const Action& action : goal.actions) {
    ++number;
    done += action.done ? 1 : 0;
    if (!is_left(action)) continue;
    table.add({{fmt::format("  {}.", number), show::Paint::dim},
               due_cell(action.due, look),
               {with_people(*action.what, action.who, look)}});
  }
  if (done > 0)
    table.add(
        {{}, {}, {say(look.language, "wykonane działania: {}", "actions done: {}", done), show::Paint::dim}});
}

/// Goals that are no longer worked on, in one line.
std::string closed_goals(const Plan& plan, const show::Look& look) {
  std::string text;
  for (const Goal& goal : plan.goals) {
    if (is_open(goal)) continue;
    text += fmt::format("{}{} ({})", text.empty() ? "" : ", ", *goal.id,
                        label(status_of(goal)).in(look.language));
  }
  return text;
}

} // namespace

show::Cell due_cell(const Field<Date>& due, const show::Look& look) {
  if (!due) return {};
  return {say(look.language, "do {}", "by {}", show::day_text(*due, look.language)),
          *due < look.today ? show::Paint::red : show::Paint::plain};
}

std::string goals_text(const Plan& plan, const show::Look& look) {
  show::TextTable table(show::section_indent, show::text_width);
  for (const Goal& goal : plan.goals)
    if (is_open(goal)) add_goal(goal, look, table);
  std::string text = table.text(look.style);
  if (const std::string closed = closed_goals(plan, look); !closed.empty()) {
    show::TextTable below(show::section_indent, show::text_width);
    below.add({{say(look.language, "zakończone cele: {}", "goals closed: {}", closed), show::Paint::dim}});
    text += below.text(look.style);
  }
  return text;
}

std::string main_goal_text(const Plan& plan, const show::Look& look) {
  if (!plan.main_goal || !look.names) return {};
  show::TextTable table(show::section_indent, show::text_width);
  table.add({{std::string(show::shown(*plan.main_goal, look))}});
  return table.text(look.style);
}

} // namespace asystent::report
