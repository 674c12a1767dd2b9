#include "document/work_account.hpp"

#include "document/wording.hpp"
#include "model/facts.hpp"
#include "text/language.hpp"

#include <fmt/ranges.h>

#include <algorithm>
#include <array>

namespace asystent::document {
namespace {

/// A list of more days is not read.
constexpr std::size_t most_days = 30;

constexpr std::size_t day_and_month = 6; // `01.06.`

std::chrono::year year_of(Date day) { return std::chrono::year_month_day(day).year(); }

/// `a, b i c`
std::string in_a_row(std::vector<std::string> texts) {
  if (texts.size() < 2) return joined(texts);
  const std::string last = texts.back();
  texts.pop_back();
  return joined(texts) + " i " + last;
}

/// Kinds of contacts as a paper counts them together.
struct ContactSort {
  bool (*has)(const Visit&);
  std::string (*counted)(int);
};

bool is_elsewhere(const Visit& visit) {
  return *visit.kind == VisitKind::office || *visit.kind == VisitKind::accompaniment ||
         *visit.kind == VisitKind::other;
}

bool is_with_others(const Visit& visit) {
  return *visit.kind == VisitKind::institution || *visit.kind == VisitKind::meeting;
}

constexpr auto contact_sorts = std::to_array<ContactSort>({
    {[](const Visit& visit) { return *visit.kind == VisitKind::home; },
     [](int number) { return fmt::format("{0} {0:wizyta|wizyty|wizyt} w domu rodziny", Count{number}); }},
    {is_elsewhere,
     [](int number) { return fmt::format("{0} {0:spotkanie|spotkania|spotkań} poza domem", Count{number}); }},
    {[](const Visit& visit) { return *visit.kind == VisitKind::phone; },
     [](int number) {
       return fmt::format("{0} {0:rozmowa telefoniczna|rozmowy telefoniczne|rozmów telefonicznych}",
                          Count{number});
     }},
    {is_with_others,
     [](int number) {
       return fmt::format("{0} {0:kontakt|kontakty|kontaktów} z instytucjami i zespołami", Count{number});
     }},
    {[](const Visit& visit) { return *visit.kind == VisitKind::letter; },
     [](int number) { return fmt::format("{0} {0:pismo|pisma|pism}", Count{number}); }},
});

std::vector<Date> days_held(const Family& family, const Period& period, const ContactSort& sort) {
  std::vector<Date> days;
  for (const Visit& visit : family.visits)
    if (is_held(visit) && period.contains(*visit.date) && sort.has(visit)) days.push_back(*visit.date);
  return days;
}

/// `14 wizyt w domu rodziny (18.05. i 25.05.2026 r.)`
std::vector<std::string> contacts_with_days(const Family& family, const Period& period) {
  std::vector<std::string> texts;
  for (const ContactSort& sort : contact_sorts)
    if (const auto days = days_held(family, period, sort); !days.empty())
      texts.push_back(fmt::format("{} ({})", sort.counted(static_cast<int>(days.size())), days_text(days)));
  return texts;
}

std::string documents_read(const DocumentRequest& request, const Period& period) {
  const auto& diagnosis = request.family->diagnosis;
  if (!diagnosis || diagnosis->documents.empty() || *diagnosis->date > period.until) return {};
  return "dokumenty: " + joined(strings(diagnosis->documents));
}

std::string assessments_made(const Family& family, const Period& period) {
  std::vector<Date> days;
  for (const Assessment& assessment : family.assessments)
    if (period.contains(*assessment.date)) days.push_back(*assessment.date);
  if (days.empty()) return {};
  return (days.size() == 1 ? "okresowa ocena sytuacji rodziny z " : "okresowe oceny sytuacji rodziny z ") +
         days_text(days);
}

/// Without the address below it.
std::string name_of_institution(const Letter& letter) {
  const std::string to = text_of(letter.to);
  return to.substr(0, to.find('\n'));
}

std::string answers_of_institutions(const Family& family, const Period& period) {
  std::vector<std::string> answers;
  for (const Letter& letter : family.letters)
    if (is_request(letter) && letter.answered && period.contains(*letter.answered))
      answers.push_back(fmt::format("{} ({})", name_of_institution(letter), days_text({*letter.answered})));
  return answers.empty() ? std::string() : "odpowiedzi na pisma: " + joined(answers);
}

std::string time_outside(const Placement& placement) {
  return fmt::format("{} od {} do {}: {}", label_of(placement.kind), date_text(placement.from),
                     date_text(placement.ended),
                     label(placement.outcome.value_or(PlacementOutcome::returned)).pl);
}

std::vector<Date> days_of_contacts(const Family& family, const Member& child, const Period& period,
                                   bool held) {
  std::vector<Date> days;
  for (const ChildContact& contact : family.child_contacts)
    if (contact.child->text == child.id->text && period.contains(*contact.date) &&
        (*contact.outcome == Outcome::held) == held)
      days.push_back(*contact.date);
  return days;
}

} // namespace

std::string days_text(std::vector<Date> days) {
  std::ranges::sort(days);
  days.erase(std::unique(days.begin(), days.end()), days.end());
  if (days.size() > most_days)
    return fmt::format("od {} r. do {} r.", polish(days.front()), polish(days.back()));
  std::vector<std::string> texts;
  for (std::size_t i = 0; i < days.size(); ++i) {
    const bool ends_year = i + 1 == days.size() || year_of(days[i]) != year_of(days[i + 1]);
    const std::string text = polish(days[i]);
    texts.push_back(ends_year ? text + " r." : text.substr(0, day_and_month));
  }
  return in_a_row(texts);
}

std::string sources_text(const DocumentRequest& request, const Period& period) {
  const Family& family = *request.family;
  std::vector<std::string> parts;
  if (const auto contacts = contacts_with_days(family, period); !contacts.empty())
    parts.push_back(fmt::format("{}", fmt::join(contacts, "; ")));
  for (const std::string& text : {documents_read(request, period), assessments_made(family, period),
                                  answers_of_institutions(family, period)})
    if (!text.empty()) parts.push_back(text);
  std::string text = fmt::format("{}", fmt::join(parts, "; "));
  if (!text.empty() && !text.ends_with('.')) text += '.'; // a day ends in one
  return text;
}

std::string held_text(const Family& family, const Period& period) {
  std::vector<std::string> texts;
  for (const ContactSort& sort : contact_sorts)
    if (const auto days = days_held(family, period, sort); !days.empty())
      texts.push_back(sort.counted(static_cast<int>(days.size())));
  return joined(texts);
}

std::string not_held_text(const Family& family, const Period& period) {
  int all = 0;
  std::vector<std::string> reasons;
  for (const Outcome outcome : {Outcome::not_found, Outcome::refused, Outcome::cancelled_by_family,
                                Outcome::cancelled_by_assistant}) {
    const auto number = static_cast<int>(std::ranges::count_if(family.visits, [&](const Visit& visit) {
      return *visit.outcome == outcome && period.contains(*visit.date);
    }));
    all += number;
    if (number > 0) reasons.push_back(fmt::format("{} – {}", label(outcome).pl, number));
  }
  return all == 0 ? std::string() : fmt::format("{} ({})", all, joined(reasons));
}

std::string child_contacts_text(const Family& family, const Member& child, const Period& period) {
  const auto held = days_of_contacts(family, child, period, true);
  const auto failed = days_of_contacts(family, child, period, false);
  std::vector<std::string> texts;
  if (!held.empty()) texts.push_back(fmt::format("odbyte: {} ({})", held.size(), days_text(held)));
  if (!failed.empty()) texts.push_back(fmt::format("nieodbyte: {} ({})", failed.size(), days_text(failed)));
  return fmt::format("{}", fmt::join(texts, "; "));
}

std::vector<std::string> earlier_placements(const Member& child, Date day) {
  std::vector<std::string> texts;
  for (const Placement& placement : child.placements)
    if (placement.ended && *placement.ended <= day) texts.push_back(time_outside(placement));
  return texts;
}

} // namespace asystent::document
