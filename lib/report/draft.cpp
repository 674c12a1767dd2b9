#include "report/draft.hpp"

#include "show/day_text.hpp"
#include "show/json.hpp"
#include "show/private.hpp"
#include "show/text_table.hpp"
#include "text/language.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace asystent::report {
namespace {

std::string due_text(const Field<Date>& due, const show::Look& look) {
  return due ? say(look.language, "do {}", "by {}", show::day_text(*due, look.language))
             : say(look.language, "bez terminu", "no term");
}

std::string people_text(const Action& action, const show::Look& look) {
  std::string all;
  for (const auto& who : action.who) {
    const std::string_view one = show::shown(*who, look);
    if (!one.empty()) all.append(all.empty() ? "" : ", ").append(one);
  }
  return all;
}

void add_goal(show::TextTable& table, const Goal& goal, const show::Look& look) {
  table.add({{std::string(*goal.id), show::Paint::bold},
             {due_text(goal.due, look)},
             {std::string(show::shown(*goal.goal, look))}});
  for (std::size_t i = 0; i < goal.actions.size(); ++i) {
    const Action& action = goal.actions[i];
    std::string what(show::shown(*action.what, look));
    if (const std::string people = people_text(action, look); !people.empty())
      what += fmt::format(" ({})", people);
    table.add({{fmt::format("  {}", i + 1)}, {due_text(action.due, look)}, {std::move(what)}});
  }
}

show::Json json_of(const Action& action, std::size_t number, const show::Look& look) {
  show::Json json{{"number", number}, {"due", show::json_of(action.due.value)}};
  show::add_private(json, "what", *action.what, look);
  return json;
}

show::Json json_of(const Goal& goal, const show::Look& look) {
  show::Json json{{"id", *goal.id}, {"area", goal.area->id}, {"due", show::json_of(goal.due.value)}};
  show::add_private(json, "goal", *goal.goal, look);
  json["actions"] = show::Json::array();
  for (std::size_t i = 0; i < goal.actions.size(); ++i)
    json["actions"].push_back(json_of(goal.actions[i], i + 1, look));
  return json;
}

} // namespace

std::string draft_text(const Family& family, const Plan& draft, const show::Look& look) {
  const std::string name = show::with_name(family.id->text, *family.name, look);
  std::string text = say(look.language, "{}: szkic planu", "{}: the draft of the plan", name);
  if (draft.date)
    text += say(look.language, " z dnia {}", " of {}", show::day_text(*draft.date, look.language));
  if (draft.goals.empty()) text += say(look.language, ", jeszcze bez celów", ", without goals so far");
  show::TextTable table(2, show::text_width);
  for (const Goal& goal : draft.goals) add_goal(table, goal, look);
  return text + "\n" + table.text(look.style) +
         say(look.language,
             "Uzgodnienie: asystent plan agree {0} …; usunięcie: asystent plan draft {0} --discard\n",
             "To agree on it: asystent plan agree {0} …; to remove it: asystent plan draft {0} --discard\n",
             family.id->text);
}

std::string draft_json(const Family& family, const Plan& draft, const show::Look& look) {
  show::Json goals = show::Json::array();
  for (const Goal& goal : draft.goals) goals.push_back(json_of(goal, look));
  return show::document_text({{"asystent", 1},
                              {"family", family.id->text},
                              {"draft",
                               {{"date", show::json_of(draft.date.value)},
                                {"until", show::json_of(draft.until.value)},
                                {"goals", std::move(goals)}}}});
}

} // namespace asystent::report
