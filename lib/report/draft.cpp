#include "report/draft.hpp"

#include "report/plan_data.hpp"
#include "report/plan_text.hpp"
#include "show/day_text.hpp"
#include "show/json.hpp"
#include "show/private.hpp"
#include "text/language.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace asystent::report {

std::string draft_text(const Family& family, const Plan& draft, const show::Look& look) {
  const std::string name = show::with_name(family.id->text, *family.name, look);
  std::string text = say(look.language, "{}: szkic planu", "{}: the draft of the plan", name);
  if (draft.date)
    text += say(look.language, " z dnia {}", " of {}", show::day_text(*draft.date, look.language));
  if (draft.goals.empty()) text += say(look.language, ", jeszcze bez celów", ", without goals so far");
  return text + "\n" + main_goal_text(draft, look) + goals_text(draft, look) +
         say(look.language,
             "Uzgodnienie: asystent plan agree {0} …; usunięcie: asystent plan draft {0} --discard\n",
             "To agree on it: asystent plan agree {0} …; to remove it: asystent plan draft {0} --discard\n",
             family.id->text);
}

std::string draft_json(const Family& family, const Plan& draft, const show::Look& look) {
  show::Json document = show::document_of(look);
  document["family"] = family.id->text;
  document["draft"] = plan_json(draft, look);
  return show::document_text(document);
}

} // namespace asystent::report
