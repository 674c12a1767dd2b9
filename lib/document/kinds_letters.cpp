#include "calendar/term.hpp"
#include "document/kinds.hpp"
#include "document/letter.hpp"
#include "document/people.hpp"
#include "document/wording.hpp"
#include "model/facts.hpp"
#include "model/newest.hpp"

namespace asystent::document {
namespace {

bool is_motion(const Letter& letter) { return letter.kind.value == LetterKind::motion; }

using IsWanted = bool (*)(const Letter&);

std::vector<Date> days_of_letters(const Family& family, IsWanted is_wanted) {
  std::vector<Date> days;
  for (const Letter& letter : family.letters)
    if (is_wanted(letter)) days.push_back(*letter.date);
  return days;
}

/// The letter of the register that was asked for by its day; nullptr where the request itself says to whom
/// and about what.
const Letter* wanted_letter(const DocumentRequest& request, IsWanted is_wanted) {
  if (!request.entry) return nullptr;
  return newest(request.family->letters,
                [&](const Letter& letter) { return is_wanted(letter) && *letter.date == *request.entry; });
}

Date day_of_letter(const DocumentRequest& request, IsWanted is_wanted) {
  const Letter* letter = wanted_letter(request, is_wanted);
  return letter == nullptr ? request.date : *letter->date;
}

/// Until when an answer is asked for. Of information art. 190a wants it at once, in at most seven days; of a
/// motion no act sets a day.
std::optional<Date> answer_until(const Letter* letter, const DocumentRequest& request, Date day,
                                 IsWanted is_wanted) {
  if (letter != nullptr && letter->due) return *letter->due;
  if (is_wanted == is_motion) return std::nullopt;
  return term_in_days(day, request.policy.letter_days, request.policy.free_days).rolled;
}

/// Whom of the family the letter is about: as it was asked for, else as the register says.
const Member* person_of(const Letter* letter, const DocumentRequest& request) {
  if (request.member != &blank_member) return request.member;
  if (letter == nullptr || !letter->member) return nullptr;
  return find_member(*request.family, letter->member->text);
}

/// By these an institution finds somebody.
void add_person(TemplateFields& fields, const Member* found, const DocumentRequest& request) {
  const Member& person = found == nullptr ? blank_member : *found;
  TemplateFields part = member_fields(person, request);
  part.text("school", text_of(person.school)).text("school_class", text_of(person.school_class));
  fields.flag("has_person", found != nullptr).part("person", part);
}

void add_letter(TemplateFields& fields, const DocumentRequest& request, IsWanted is_wanted) {
  const Letter* letter = wanted_letter(request, is_wanted);
  const Date day = day_of_letter(request, is_wanted);
  const std::string to = letter == nullptr ? request.recipient : text_of(letter->to);
  const std::string subject = letter == nullptr ? request.subject : text_of(letter->about);
  TemplateFields part;
  part.text("to", to)
      .text("subject", subject)
      .text("answer_until", date_text(answer_until(letter, request, day, is_wanted)));
  fields.part("letter", part);
  add_addressee(fields, {to});
  add_person(fields, person_of(letter, request), as_of(day, request));
  add_copies(fields, {"adresat", "a/a"});
}

/// The unit asks, so its head signs: only to the unit art. 190a promises an answer.
TemplateFields information_letter(const DocumentRequest& request) {
  TemplateFields fields;
  add_letter(fields, request, is_request);
  add_signatures(fields, {head_signature(request)});
  return fields;
}

/// What protects the rights of the family, the assistant puts forward (art. 16 ust. 1 pkt 3).
TemplateFields motion_letter(const DocumentRequest& request) {
  TemplateFields fields;
  add_letter(fields, request, is_motion);
  add_signatures(fields, {assistant_signature(as_of(day_of_letter(request, is_motion), request))});
  return fields;
}

constexpr auto rows = document_rows({
    {.name = "pismo",
     .title = {"Prośba o udzielenie informacji", "request for information to an institution"},
     .detail = DocumentDetail::recipient,
     .fields = information_letter,
     .days = [](const Family& family) { return days_of_letters(family, is_request); },
     .day = [](const DocumentRequest& request) { return day_of_letter(request, is_request); }},
    {.name = "wystapienie",
     .title = {"Wystąpienie w sprawie ochrony praw rodziny", "motion that protects the rights of a family"},
     .detail = DocumentDetail::recipient,
     .fields = motion_letter,
     .days = [](const Family& family) { return days_of_letters(family, is_motion); },
     .day = [](const DocumentRequest& request) { return day_of_letter(request, is_motion); }},
});

} // namespace

std::span<const DocumentKind> letter_kinds() { return rows; }

} // namespace asystent::document
