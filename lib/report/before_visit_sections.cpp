#include "report/before_visit_sections.hpp"

#include "model/facts.hpp"
#include "report/family_lines.hpp"
#include "report/plan_text.hpp"
#include "show/actor.hpp"
#include "show/day_text.hpp"
#include "show/meeting_text.hpp"
#include "show/private.hpp"
#include "show/text_table.hpp"
#include "text/language.hpp"
#include "text/lines.hpp"

#include <algorithm>

namespace asystent::report {
namespace {

constexpr std::size_t indent_of_texts = 4;

std::string title_line(const std::string& title, const show::Look& look) {
  return look.style(show::Paint::bold, title) + "\n";
}

std::string agreed_text(const OpenStep& open, const show::Look& look) {
  if (look.names)
    return fmt::format("{}: {}", show::shown_actor(*open.step->who, look),
                       show::shown(*open.step->what, look));
  return say(look.language, "z {}", "of {}", show::day_text(*open.visit->date, look.language));
}

/// `pon 16.11.2026 16:00–17:00  wizyta w domu, elis`
std::string head_of(const Visit& visit, const show::Look& look) {
  const std::string hours = show::hours_text(visit.from.value, visit.to.value);
  std::string text = show::weekday_text(*visit.date, look.language);
  text += fmt::format("{}{}, {}", hours.empty() ? "" : " ", hours, label(*visit.kind).in(look.language));
  if (!is_held(visit)) text += fmt::format(": {}", label(*visit.outcome).in(look.language));
  if (visit.assistant) text += fmt::format(", {}", *visit.assistant);
  return text;
}

PrivateText people_at(const Visit& visit) {
  std::vector<Private> people;
  for (const auto& member : visit.present) people.push_back(member->text);
  for (const auto& other : visit.others) people.push_back(*other);
  return joined(people);
}

/// Each line of a text of the record on its own; the first behind what it is.
void add_text(Text what, const Field<Private>& text, const show::Look& look, show::TextTable& table) {
  if (!text || !look.names) return;
  std::string before(what.in(look.language));
  for (const std::string_view line : lines_of(show::shown(*text, look))) {
    table.add({{before + std::string(line)}});
    before.clear();
  }
}

std::string texts_of(const Visit& visit, const show::Look& look) {
  show::TextTable table(indent_of_texts, show::text_width);
  const PrivateText people = people_at(visit);
  if (look.names && !people.empty())
    table.add(
        {{say(look.language, "obecni: {}", "present: {}", show::shown(people, look)), show::Paint::dim}});
  add_text({"", ""}, visit.note, look, table);
  add_text({"wrażenia: ", "impression: "}, visit.impression, look, table);
  for (const auto& child : visit.children)
    if (look.names)
      table.add({{fmt::format("{}: {}", show::shown(child.of->text, look), show::shown(child.text, look))}});
  return table.text(look.style);
}

} // namespace

std::string plan_section(const BeforeVisit& known, const show::Look& look) {
  if (!known.summary.plan || is_over(known.summary)) return {};
  const Plan& plan = *known.summary.plan->plan;
  std::string title =
      say(look.language, "Plan z {}", "Plan of {}", show::day_text(*plan.date, look.language));
  if (plan.until)
    title += say(look.language, ", do {}", ", until {}", show::day_text(*plan.until, look.language));
  return title_line(title, look) + main_goal_text(plan, look) + goals_text(plan, look);
}

std::string draft_section(const BeforeVisit& known, const show::Look& look) {
  const Plan* draft = known.summary.draft;
  if (draft == nullptr || is_over(known.summary)) return {};
  return title_line(say(look.language, "Szkic planu", "Draft of a plan"), look) +
         main_goal_text(*draft, look) + goals_text(*draft, look);
}

std::string agreed_section(const BeforeVisit& known, const show::Look& look) {
  const auto& steps = known.summary.steps;
  if (steps.empty() || is_over(known.summary)) return {};
  show::TextTable table(show::section_indent, show::text_width);
  for (const OpenStep& open : steps)
    table.add({{std::to_string(open.number), show::Paint::bold, show::Align::right},
               due_cell(open.step->due, look),
               {agreed_text(open, look)}});
  return show::heading(say(look.language, "Ustalenia do wykonania", "Agreed and not done yet"), steps.size(),
                       look) +
         table.text(look.style);
}

std::string entries_section(const BeforeVisit& known, const show::Look& look) {
  if (known.entries.empty()) return {};
  std::string text = title_line(say(look.language, "Ostatnie wpisy ({} z {})", "Last entries ({} of {})",
                                    known.entries.size(), known.all_entries),
                                look);
  for (const Visit* visit : known.entries) {
    show::TextTable head(show::section_indent, show::text_width);
    head.add({{head_of(*visit, look), show::Paint::bold}});
    text += head.text(look.style) + texts_of(*visit, look);
  }
  return text;
}

} // namespace asystent::report
