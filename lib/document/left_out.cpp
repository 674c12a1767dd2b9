#include "document/left_out.hpp"

#include "document/wording.hpp"
#include "model/facts.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace asystent::document {
namespace {

/// More days than that are told by the first and the last.
constexpr std::size_t most_days = 6;

struct LeftOut {
  std::string what;
  int count = 0;
  std::vector<Date> days = {}; // where they tell nothing about others
  std::string reason = "dotyczy także innych osób";
};

std::string days_text(std::vector<Date> days) {
  if (days.empty()) return {};
  std::ranges::sort(days);
  days.erase(std::unique(days.begin(), days.end()), days.end());
  if (days.size() > most_days) return fmt::format("{} – {}", polish(days.front()), polish(days.back()));
  std::vector<std::string> texts;
  for (const Date day : days) texts.push_back(polish(day));
  return joined(texts);
}

template <class Entry, class Day>
LeftOut dated(std::string what, const std::vector<Entry>& entries, Day Entry::*day) {
  LeftOut row{.what = std::move(what), .count = static_cast<int>(entries.size())};
  for (const Entry& entry : entries)
    if (const Field<Date> dated = entry.*day) row.days.push_back(*dated);
  return row;
}

template <class Entry, class Day>
LeftOut dated(std::string what, const std::optional<Entry>& entry, Day Entry::*day) {
  return dated(std::move(what), entry ? std::vector<Entry>{*entry} : std::vector<Entry>{}, day);
}

LeftOut undated(std::string what, std::size_t count) {
  return {.what = std::move(what), .count = static_cast<int>(count)};
}

LeftOut of_visits(const Family& family, const Member& member) {
  LeftOut without{.what = "wizyty i kontakty bez udziału tej osoby",
                  .reason = "dni i treść dotyczą innych osób"};
  for (const Visit& visit : family.visits)
    if (!names_member(visit.present, member)) ++without.count;
  return without;
}

constexpr auto to_decide = "o wydaniu decyduje kierownik jednostki";

/// What waits to be read by a person: a row for each kind of text that has no place in the copy, one for all
/// that have.
std::vector<LeftOut> of_texts(const AccessTexts& texts) {
  std::vector<LeftOut> rows;
  LeftOut in_place{.what = fmt::format("pola oznaczone „{}”", left_out_text), .reason = to_decide};
  for (std::size_t i = 0; i < texts.all().size(); ++i) {
    const AccessText& text = texts.all()[i];
    if (texts.is_released(i)) continue;
    auto row = std::ranges::find(rows, text.label, &LeftOut::what);
    if (!text.has_place && row == rows.end())
      row = rows.insert(row, {.what = std::string(text.label), .reason = to_decide});
    LeftOut& counted = text.has_place ? in_place : *row;
    ++counted.count;
    if (!text.has_place && text.day) counted.days.push_back(*text.day);
  }
  rows.push_back(std::move(in_place));
  return rows;
}

template <class Entry>
int count_of_others(const std::vector<Entry>& entries, auto is_own) {
  return static_cast<int>(std::ranges::count_if(entries, [&](const Entry& entry) { return !is_own(entry); }));
}

std::vector<LeftOut> of_others(const Family& family, const Member& member) {
  const int consents = count_of_others(family.consents, [&](const Consent& consent) {
    return names_member(consent.signed_by, member) || names_member(consent.binds, member);
  });
  const int services = count_of_others(
      family.services, [&](const Service& service) { return names_member(service.members, member); });
  const std::string reason = "dotyczy innych osób";
  return {{.what = "dane pozostałych członków rodziny",
           .count = count_of_others(family.members, [&](const Member& other) { return &other == &member; }),
           .reason = reason},
          {.what = "zgody i zobowiązania innych osób", .count = consents, .reason = reason},
          {.what = "pomoc udzielana innym osobom", .count = services, .reason = reason}};
}

std::vector<Letter> told_letters(const Family& family) {
  std::vector<Letter> letters = family.letters;
  std::erase_if(letters, [](const Letter& letter) { return is_notice(letter); });
  return letters;
}

std::vector<LeftOut> of_the_case(const Family& family) {
  return {
      dated("diagnoza sytuacji rodziny", family.diagnosis, &Diagnosis::date),
      dated("plany pracy: opisy sytuacji, cele i działania innych osób", family.plans, &Plan::date),
      dated("okresowe oceny sytuacji rodziny", family.assessments, &Assessment::date),
      dated("okresy bez wizyt i ich przyczyny", family.suspensions, &Suspension::from),
      dated("zasady współpracy", family.agreement, &Agreement::date),
      dated("umówione spotkania", family.appointments, &Appointment::date),
      dated("kontakty dzieci w pieczy z rodziną", family.child_contacts, &ChildContact::date),
      dated("pisma do instytucji", told_letters(family), &Letter::date),
      dated("katalog możliwego wsparcia", family.catalogue, &Catalogue::date),
      undated("osoby i instytucje wokół rodziny", family.contacts.size()),
      undated("warunki mieszkaniowe rodziny", family.housing ? 1 : 0),
      undated("zadłużenie rodziny", family.debts.size()),
      dated("pełnomocnictwa", family.mandates, &Mandate::from),
      dated("opinie i sprawozdania dla sądu", family.court_papers, &CourtPaper::requested),
      dated("zakończenie pracy z rodziną", family.closure, &Closure::date),
      dated("wpisy z monitorowania", family.monitoring, &Monitoring::date),
  };
}

} // namespace

bool names_member(ValueList<MemberRef> members, const Member& member) {
  return std::ranges::any_of(members,
                             [&](const Value<MemberRef>& named) { return named->text == member.id->text; });
}

bool is_notice(const Letter& letter) { return letter.kind && *letter.kind == LetterKind::notice; }

bool lives_with_family(const Member& member, Date day) {
  return !is_gone(member, day) && !member.household && placement_on(member, day) == nullptr;
}

void add_left_out(TemplateFields& fields, const DocumentRequest& request, const AccessTexts& texts) {
  const Family& family = *request.family;
  std::vector<LeftOut> rows = of_texts(texts);
  rows.push_back(of_visits(family, *request.member));
  std::ranges::move(of_the_case(family), std::back_inserter(rows));
  std::ranges::move(of_others(family, *request.member), std::back_inserter(rows));
  rows.push_back({.what = "telefon kontaktowy rodziny",
                  .count = family.phone ? 1 : 0,
                  .reason = "może należeć do innej osoby"});
  std::erase_if(rows, [](const LeftOut& row) { return row.count == 0; });
  fields.list("left_out", rows, [](const LeftOut& row) {
    return std::move(TemplateFields()
                         .text("what", row.what)
                         .text("count", std::to_string(row.count))
                         .text("days", days_text(row.days))
                         .text("reason", row.reason));
  });
}

} // namespace asystent::document
