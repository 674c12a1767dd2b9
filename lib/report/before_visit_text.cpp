#include "report/before_visit.hpp"
#include "report/before_visit_sections.hpp"
#include "report/family_lines.hpp"
#include "report/family_members.hpp"
#include "show/deadline_text.hpp"
#include "show/look.hpp"
#include "show/private.hpp"
#include "show/text_table.hpp"
#include "text/language.hpp"
#include "text/utf8.hpp"

namespace asystent::report {
namespace {

std::string title(const Family& family, const show::Look& look) {
  const std::string text = show::with_name(family.id->text, *family.name, look, "  ");
  return look.style(show::Paint::bold, printable(text)) + "\n";
}

/// A line of a personal text; nothing where it is not there, or names are not shown.
void add_private(Text what, const Field<Private>& text, Lines& lines) {
  if (text && lines.look().names) lines.add(what, std::string(show::shown(*text, lines.look())));
}

void add_address(const Family& family, Lines& lines) {
  add_private({"adres", "address"}, family.address, lines);
  add_private({"telefon", "telephone"}, family.phone, lines);
  add_private({"pracownik socjalny", "social worker"}, family.social_worker, lines);
  if (family.previous) lines.add({"wcześniejsza sprawa", "earlier case"}, std::string(family.previous->text));
}

/// Who watches over the order, and how to reach them. The case's number leads to the family like a name.
void add_court(const Consent& order, Lines& lines) {
  const show::Look& look = lines.look();
  if (*order.kind != ConsentKind::court_order || !look.names) return;
  lines.add({"sąd", "court"},
            fmt::format("{}, {}", order.court.value_or(""), order.case_number.value_or("")));
  if (!order.kurator) return;
  std::string kurator(show::shown(*order.kurator, look));
  if (order.kurator_phone) kurator += fmt::format(", {}", show::shown(*order.kurator_phone, look));
  lines.add({"kurator", "kurator"}, std::move(kurator));
}

void add_coordinator(const MemberSummary& member, Lines& lines) {
  if (member.placement == nullptr || !member.placement->coordinator || !lines.look().names) return;
  lines.add({"koordynator", "coordinator"},
            fmt::format("{} ({})", show::shown(*member.placement->coordinator, lines.look()),
                        show::shown(member.member->id->text, lines.look())));
}

void add_blue_card(const BlueCard& card, Lines& lines) {
  std::string text = lines.say("od {}", "since {}", lines.day(*card.started));
  if (card.number && lines.look().names)
    text = fmt::format("{}, {}", show::shown(*card.number, lines.look()), text);
  text += card.sent ? lines.say(", przekazana {}", ", passed on {}", lines.day(*card.sent))
                    : lines.say(", nieprzekazana", ", not passed on");
  if (const auto until = monitored_until(card))
    text += lines.say(", zakończona {}, monitorowana do {}", ", ended {}, monitored until {}",
                      lines.day(*card.ended), lines.day(*until));
  lines.add({"Niebieska Karta", "Niebieska Karta"}, std::move(text),
            card.sent ? show::Paint::plain : show::Paint::yellow);
}

void add_risk(const BeforeVisit& known, Lines& lines) {
  if (!known.risk) return;
  lines.add({"zagrożenie dzieci", "risk to the children"},
            fmt::format("{} ({})", lines.of(known.risk->level), lines.day(known.risk->date)),
            known.risk->level == Risk::high ? show::Paint::red : show::Paint::plain);
}

void add_closure(const Family& family, Lines& lines) {
  if (!family.closure) return;
  add_private({"podsumowanie", "summary"}, family.closure->summary, lines);
  add_private({"zalecenia", "recommendations"}, family.closure->recommendations, lines);
}

std::string head(const BeforeVisit& known, const show::Look& look) {
  const FamilySummary& summary = known.summary;
  const Family& family = *summary.family;
  show::TextTable table(show::section_indent, show::text_width);
  Lines lines(look, table);
  add_status(summary, lines);
  if (is_over(summary)) add_closure(family, lines);
  add_assistant(summary, lines);
  add_address(family, lines);
  add_consents(summary, lines);
  for (const Consent* consent : summary.consents) add_court(*consent, lines);
  for (const MemberSummary& member : summary.members) add_coordinator(member, lines);
  for (const Intervention* intervention : known.blue_cards) add_blue_card(*intervention->blue_card, lines);
  add_risk(known, lines);
  for (const auto add : {add_contacts, add_assessments, add_court_papers, add_services}) add(summary, lines);
  return table.text(look.style);
}

std::string people_section(const BeforeVisit& known, const show::Look& look) {
  const auto& members = known.summary.members;
  if (members.empty()) return {};
  show::TextTable table(show::section_indent);
  for (const MemberSummary& one : members) {
    const Member& member = *one.member;
    // As in the report of one family: its commands take the ids.
    std::vector<show::Cell> row{{std::string(show::shown_always(member.id->text))}};
    show::add_private_cell(row, *member.name, look);
    row.push_back({std::string(member.relation && look.names ? show::shown(*member.relation, look)
                                                             : label(*member.role).in(look.language))});
    row.push_back({age_text(one, look)});
    show::add_private_cell(row, member.phone.value_or({}), look);
    row.push_back({whereabouts_text(one, look)});
    table.add(std::move(row));
  }
  return show::heading(say(look.language, "Osoby", "Members"), members.size(), look) + table.text(look.style);
}

/// Whom of those around the family one calls.
std::string contacts_section(const BeforeVisit& known, const show::Look& look) {
  if (known.contacts.empty() || !look.names) return {};
  show::TextTable table(show::section_indent);
  for (const Contact* contact : known.contacts) {
    std::string about(show::shown(contact->person.value_or({}), look));
    const std::string_view matter = show::shown(contact->matter.value_or({}), look);
    if (!matter.empty()) about += fmt::format("{}{}", about.empty() ? "" : ", ", matter);
    table.add({{std::string(show::shown(contact->phone.value_or({}), look))},
               {std::string(show::shown(*contact->who, look))},
               {std::move(about)}});
  }
  return show::heading(say(look.language, "Kontakty", "Contacts"), known.contacts.size(), look) +
         table.text(look.style);
}

std::string terms_section(const BeforeVisit& known, const show::Look& look) {
  show::TextTable table(show::section_indent, show::text_width);
  for (const auto* deadlines : {&known.summary.overdue, &known.summary.soon})
    for (const Deadline& deadline : *deadlines)
      table.add({{show::when_text(deadline, look),
                  deadline.state == DeadlineState::overdue ? show::Paint::red : show::Paint::yellow},
                 {show::what_text(deadline, look)}});
  if (table.empty()) return {};
  return show::heading(say(look.language, "Terminy", "Terms"), table.rows().size(), look) +
         table.text(look.style);
}

/// What a pipe, a file or a mail goes without.
std::string left_out(const show::Look& look) {
  if (look.names) return {};
  return say(look.language, "\nNazwiska, telefony, plan słowami i notatki: --names\n",
             "\nNames, telephones, the plan in words and the notes: --names\n");
}

} // namespace

std::string before_visit_text(const BeforeVisit& known, const show::Look& look) {
  return title(*known.summary.family, look) + head(known, look) + people_section(known, look) +
         contacts_section(known, look) + plan_section(known, look) + draft_section(known, look) +
         terms_section(known, look) + agreed_section(known, look) + entries_section(known, look) +
         left_out(look);
}

} // namespace asystent::report
