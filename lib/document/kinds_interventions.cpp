#include "document/entries.hpp"
#include "document/kinds.hpp"
#include "document/letter.hpp"
#include "document/people.hpp"
#include "document/visit_fields.hpp"
#include "document/wording.hpp"
#include "model/newest.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <array>

namespace asystent::document {
namespace {

const Intervention* wanted_intervention(const DocumentRequest& request) {
  return wanted_entry(request.family->interventions, request.entry);
}

TemplateFields notice_fields(const Notice& notice) {
  TemplateFields fields;
  fields.text("to", label_of(notice.to))
      .text("date", short_date(notice.date))
      .text("time", time_text(notice.time))
      .text("how", text_of(notice.how))
      .text("number_of_notice", text_of(notice.number));
  return fields;
}

// The register of a Niebieska Karta stays out: these papers are handed on.
TemplateFields intervention_fields(const Intervention& entry) {
  TemplateFields fields;
  fields.text("date", date_text(entry.date))
      .text("time", time_text(entry.time))
      .text("place", text_of(entry.place))
      .text("kind", label_of(entry.kind))
      .text("what", text_of(entry.what))
      .text("present", joined(strings(entry.present)))
      .text("actions", text_of(entry.actions))
      .text("result", text_of(entry.result))
      .text("notified", joined(strings(entry.notified)))
      .list("notices", entry.notices, notice_fields)
      .text("follow_up", date_text(entry.follow_up));
  return fields;
}

/// Of an intervention, or of any other fact, as the journal has it.
TemplateFields service_note(const DocumentRequest& request) {
  const Intervention* found = wanted_intervention(request);
  const Intervention entry = found == nullptr ? Intervention{} : *found;
  const Visit visit = request.visit == nullptr ? Visit{} : *request.visit;
  TemplateFields fields;
  fields.flag("is_of_visit", request.visit != nullptr)
      .part("intervention", intervention_fields(entry))
      .part("visit", visit_fields(visit, request));
  add_signatures(fields, {request.visit == nullptr
                              ? assistant_signature(as_of(unless_empty(entry.date), request))
                              : Signature{"asystent rodziny", assistant_of_visit(visit, request)}});
  return fields;
}

Date day_of_note(const DocumentRequest& request) {
  return request.visit == nullptr ? day_of_entry(request.family->interventions, request)
                                  : *request.visit->date;
}

/// To whom a notice goes, and what it says for that.
struct NoticeWords {
  NoticeTo to;
  std::string_view stem; // folded, of the addressee's name
  std::string_view addressee;
  std::string_view matter;
  std::string_view basis;
  std::string_view basis_of_violence; // where there is domestic violence
  std::string_view asks;
};

constexpr std::string_view crime = "o uzasadnionym podejrzeniu popełnienia przestępstwa ściganego z urzędu";
constexpr std::string_view asks_of_crime =
    "Wnoszę o podjęcie czynności w sprawie i o zawiadomienie ośrodka o sposobie jej załatwienia.";
constexpr std::string_view of_crime = "art. 304 § 2 Kodeksu postępowania karnego";
constexpr std::string_view of_violence =
    "art. 12 ust. 1 ustawy z dnia 29 lipca 2005 r. o przeciwdziałaniu przemocy domowej (Dz.U. z 2024 r. poz. "
    "1673) i art. 304 § 2 Kodeksu postępowania karnego";
constexpr std::string_view of_court = "art. 572 § 1 Kodeksu postępowania cywilnego";

constexpr auto notice_words = std::to_array<NoticeWords>({
    {NoticeTo::court, "sad", "Sąd opiekuńczy",
     "o zdarzeniu, które może uzasadniać wszczęcie postępowania opiekuńczego z urzędu", of_court, of_court,
     "Wnoszę o zbadanie sytuacji dzieci i o wydanie zarządzeń, których wymaga ich dobro."},
    {NoticeTo::prosecutor, "prokurat", "Prokuratura", crime, of_crime, of_violence, asks_of_crime},
    {NoticeTo::police, "policj", "Policja", crime, of_crime, of_violence, asks_of_crime},
    {NoticeTo::other, "", "", "o zdarzeniu, które zagraża dobru dziecka lub rodziny",
     "art. 15 ust. 1 pkt 12 i 18 ustawy z dnia 9 czerwca 2011 r. o wspieraniu rodziny i systemie pieczy "
     "zastępczej (Dz.U. z 2026 r. poz. 980)",
     "art. 15 ust. 1 pkt 12 i 18 ustawy z dnia 9 czerwca 2011 r. o wspieraniu rodziny i systemie pieczy "
     "zastępczej (Dz.U. z 2026 r. poz. 980)",
     "Proszę o podjęcie działań według właściwości."},
});

const NoticeWords& words_for(NoticeTo to) {
  return *std::ranges::find(notice_words, to, &NoticeWords::to); // there is one for each
}

bool has_word(const std::string& folded, std::string_view stem) {
  const auto at = folded.find(stem);
  return at == 0 || (at != std::string::npos && folded[at - 1] == ' ');
}

/// As the addressee's name says; else as the first notice of the intervention does; else whom the act wants
/// to be told.
NoticeTo wanted_authority(const DocumentRequest& request, const Intervention& entry) {
  if (!request.recipient.empty()) {
    const std::string folded = fold(request.recipient);
    return std::ranges::find_if(notice_words,
                                [&](const NoticeWords& row) { return has_word(folded, row.stem); })
        ->to; // the last row has every word
  }
  if (!entry.notices.empty()) return *entry.notices.front().to;
  return unless_empty(entry.kind) == InterventionKind::domestic_violence ? NoticeTo::police : NoticeTo::court;
}

/// Of the guardianship court the order in force knows the name.
std::string addressee_of(const DocumentRequest& request, NoticeTo to, Date day) {
  if (!request.recipient.empty()) return request.recipient;
  const Consent* order = to == NoticeTo::court ? order_on(*request.family, day) : nullptr;
  return order == nullptr ? std::string(words_for(to).addressee) : text_of(order->court);
}

TemplateFields notice_to_authority(const DocumentRequest& request) {
  const Intervention* found = wanted_intervention(request);
  const Intervention entry = found == nullptr ? Intervention{} : *found;
  const Date day = unless_empty(entry.date).value_or(request.date);
  const NoticeTo to = wanted_authority(request, entry);
  const NoticeWords& words = words_for(to);
  const bool is_violence = unless_empty(entry.kind) == InterventionKind::domestic_violence;
  TemplateFields fields;
  fields.text("matter", std::string(words.matter))
      .text("basis", std::string(is_violence ? words.basis_of_violence : words.basis))
      .text("asks", std::string(words.asks))
      .part("intervention", intervention_fields(entry));
  add_members(fields, as_of(day, request));
  add_addressee(fields, {addressee_of(request, to, day)});
  add_copies(fields, {"adresat", "a/a"});
  add_signatures(fields, {assistant_signature(as_of(day, request)), head_signature(request)});
  return fields;
}

constexpr auto rows = document_rows({
    {.name = "notatka",
     .title = {"Notatka służbowa", "service note of an intervention, or of an entry of the journal"},
     .detail = DocumentDetail::of_a_visit,
     .fields = service_note,
     .days = [](const Family& family) { return days_of(family.interventions); },
     .day = day_of_note},
    {.name = "zawiadomienie",
     .title = {"Zawiadomienie", "notice to the police, the prosecutor or the court"},
     .detail = DocumentDetail::addressee,
     .fields = notice_to_authority,
     .days = [](const Family& family) { return days_of(family.interventions); }},
});

} // namespace

std::span<const DocumentKind> intervention_kinds() { return rows; }

} // namespace asystent::document
