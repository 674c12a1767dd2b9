#include "report/family.hpp"
#include "report/family_lines.hpp"
#include "report/family_members.hpp"
#include "show/deadline_text.hpp"
#include "show/finding_text.hpp"
#include "show/look.hpp"
#include "show/private.hpp"
#include "text/language.hpp"
#include "text/utf8.hpp"

namespace asystent::report {
namespace {

std::string title(const FamilySummary& summary, const show::Look& look) {
  const std::string text = show::with_name(summary.family->id->text, *summary.family->name, look, "  ");
  return look.style(show::Paint::bold, printable(text)) + "\n";
}

std::string deadlines_section(Text title, std::span<const Deadline> deadlines, const show::Look& look) {
  if (deadlines.empty()) return {};
  return show::heading(title.in(look.language), deadlines.size(), look) +
         show::deadlines_table_of_family(deadlines, look, show::section_indent);
}

std::string findings_section(const FamilySummary& summary, const show::Look& look) {
  if (summary.findings.empty()) return {};
  show::TextTable table(show::section_indent, show::text_width);
  for (const Finding& finding : summary.findings)
    table.add({{std::string(label(finding.severity).in(look.language)), show::paint_of(finding.severity)},
               {show::message(finding, look.language, look.today)}});
  return show::heading(say(look.language, "Uchybienia", "Problems"), summary.findings.size(), look) +
         table.text(look.style);
}

} // namespace

void add_family_lines(const FamilySummary& summary, const show::Look& look, show::TextTable& table) {
  Lines lines(look, table);
  for (const auto add : {add_status, add_assistant, add_consents, add_plan, add_contacts, add_steps,
                         add_assessments, add_court_papers, add_services})
    add(summary, lines);
}

std::string family_text(const FamilySummary& summary, const show::Look& look) {
  show::TextTable lines(show::section_indent, show::text_width);
  add_family_lines(summary, look, lines);
  return title(summary, look) + lines.text(look.style) + members_section(summary, look) +
         deadlines_section({"Po terminie", "Overdue"}, summary.overdue, look) +
         deadlines_section({"W ciągu 30 dni", "Within 30 days"}, summary.soon, look) +
         findings_section(summary, look);
}

} // namespace asystent::report
