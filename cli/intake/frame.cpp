#include "cli/change.hpp"
#include "cli/command.hpp"
#include "cli/replaced.hpp"
#include "model/newest.hpp"
#include "model/spans.hpp"
#include "show/private.hpp"

namespace asystent::cli {
namespace {

constexpr Option by_option{
    .name = "--by",
    .kind = Kind::name,
    .meaning = {
        "pracownik socjalny, który go przeprowadził; zostaje pracownikiem socjalnym rodziny, gdy w zapisie "
        "go brak",
        "the social worker who made it; becomes the family's social worker where the record has none"}};

constexpr std::array interview_options = std::to_array<Option>({
    {.name = "--date", .kind = Kind::past_date, .key = "interview"},
    by_option,
    override_option,
});

constexpr std::array request_options = std::to_array<Option>({
    {.name = "--date", .kind = Kind::past_date, .key = "date"},
    {.name = "--by", .kind = Kind::name, .key = "by"},
    {.name = "--number", .key = "number"},
    {.name = "--text", .kind = Kind::prose, .key = "text"},
    {.name = "--expected", .kind = Kind::prose, .key = "expected"},
    {.name = "--family-agrees", .kind = Kind::past_date, .key = "family_agrees"},
    {.name = "--attachments", .key = "attachments", .repeated = true},
    file_option,
    override_option,
});

constexpr std::array set_options = std::to_array<Option>({
    {.name = "--name", .kind = Kind::name, .key = "name"},
    {.name = "--address", .key = "address"},
    {.name = "--phone", .key = "phone"},
    {.name = "--letter-name", .key = "letter_name"},
    {.name = "--file-mark", .key = "file_mark"},
    {.name = "--social-worker", .key = "social_worker"},
    {.name = "--visit-gap-days", .kind = Kind::number, .key = "visit_gap_days"},
    {.name = "--za-zyciem", .kind = Kind::word, .key = "za_zyciem", .value = {"tak|nie", "true|false"}},
    {.name = "--previous", .kind = Kind::id, .key = "previous"},
    {.name = "--records-from", .kind = Kind::past_date, .key = "records_from"},
    {.name = "--kurator",
     .kind = Kind::name,
     .meaning = {"kurator; zapisuje się przy postanowieniu sądu, które trwa",
                 "the probation officer; written at the court's order that holds"}},
    {.name = "--kurator-phone",
     .meaning = {"telefon kuratora; zapisuje się tak samo",
                 "phone of the probation officer; written likewise"}},
    file_option,
    override_option,
});

/// Set once: another day is a correction.
void refuse_given(const Output& output, const Family& family, const Field<Date>& interview) {
  if (!interview) return;
  output.stop(ExitStatus::usage,
              "wywiad środowiskowy jest już zapisany: {} (wiersz {}); poprawi go --override \"powód\" albo "
              "edytor: {}",
              "the interview is written already: {} (line {}); it is corrected by --override \"reason\" or "
              "by an editor: {}",
              output.shown(*interview), interview.at.line, family.file);
}

/// Who made the interview is the family's social worker, unless the record knows somebody else.
std::string keep_social_worker(Call& call, Change& change, const Family& family) {
  if (!call.options.has("--by")) return {};
  const std::string by = checked_name(call.output, by_option, *call.options.text("--by"));
  if (!family.social_worker) {
    NewEntry values(entry_kind<Family>);
    values.put("social_worker", by);
    change.set_each(family, std::move(values));
    return call.output.say("; pracownik socjalny rodziny zapisany", "; the family's social worker written");
  }
  if (show::shown_always(*family.social_worker) == by) return {}; // as it was just typed
  return call.output.say(
      "; w zapisie jest inny pracownik socjalny rodziny, zmienia go: asystent intake set {} "
      "--social-worker …",
      "; the record has another social worker, changed by: asystent intake set {} "
      "--social-worker …",
      family.id->text);
}

ExitStatus record_interview(Call& call) {
  const CaseFile& file = call.session.case_file();
  if (!call.options.has("--override")) refuse_given(call.output, file.family, file.family.referral.interview);
  NewEntry given = values_from_options(call);
  given.put_default("interview", call.options.today());
  std::string done = call.output.say("zapisano wywiad środowiskowy z dnia {}", "interview of {} written",
                                     shown_date(call.output, given, "interview"));
  Change change(file);
  change.set_each(file.family.referral, std::move(given));
  done += keep_social_worker(call, change, file.family);
  return make_change(call, change, done);
}

ExitStatus record_request(Call& call) {
  const Family& family = call.session.case_file().family;
  NewEntry request = entry_from_options(call.options, call.output);
  request.put_default("date", call.options.today());
  check_entry(call, request);
  const std::string done = call.output.say("zapisano wniosek o przydzielenie asystenta z dnia {}",
                                           "request of {} written", shown_date(call.output, request, "date"));
  return write_once(call, family.referral, "request", given(family.referral.request), std::move(request),
                    done);
}

/// The kurator stands at the order of the court.
NewEntry kurator_from_options(Call& call) {
  NewEntry values(entry_kind<Consent>);
  for (const auto& [option, key] :
       {std::pair("--kurator", "kurator"), std::pair("--kurator-phone", "kurator_phone")})
    if (const auto typed = call.options.text(option))
      values.put(key, *typed, origin_of(call.options, option));
  return values;
}

const Consent& order_that_holds(const Output& output, const Family& family, Date day) {
  const Consent* order = newest(
      family.consents,
      [day](const Consent& consent) {
        return *consent.kind == ConsentKind::court_order && span_of(consent).holds(day);
      },
      [](const Consent& consent) { return *consent.from; });
  if (order != nullptr) return *order;
  output.stop(
      ExitStatus::usage,
      "w dniu {} nie trwa żadne postanowienie sądu; kuratora zapisz przy nim: asystent "
      "intake consent {} --court … --kurator …",
      "no court order holds on {}; the kurator is written with it: asystent intake consent {} --court … "
      "--kurator …",
      output.shown(day), family.id->text);
}

NewEntry frame_as_it_is(Call& call) {
  const CaseFile& file = call.session.case_file();
  return NewEntry::copy_of(entry_kind<Family>, file, file.family);
}

ExitStatus set_frame(Call& call) {
  const CaseFile& file = call.session.case_file();
  NewEntry values = changes_from_options(call);
  NewEntry kurator = kurator_from_options(call);
  if (kurator.is_empty()) refuse_nothing_to_change(call, values);
  std::string names = names_of_keys(call.output, entry_kind<Family>, values);
  if (!kurator.is_empty())
    names += (names.empty() ? "" : ", ") + names_of_keys(call.output, entry_kind<Consent>, kurator);
  Change change(file);
  auto replaced = change.replaced_by(file.family, values);
  if (!kurator.is_empty()) {
    const Consent& order = order_that_holds(call.output, file.family, call.options.today());
    for (casebook::Replaced& one : change.replaced_by(order, kurator)) replaced.push_back(std::move(one));
    change.set_each(order, std::move(kurator));
  }
  change.set_each(file.family, std::move(values));
  const ExitStatus status = make_change(call, change, call.output.say("zmieniono: {}", "changed: {}", names));
  tell_replaced(call, replaced);
  return status;
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "intake",
     .name = "interview",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"wywiad środowiskowy pracownika socjalnego", "the social worker's environmental interview"},
     .examples = {"asystent intake interview 7 --by \"Maria Nowak\"",
                  "asystent intake interview 7 --date -3d"},
     .options = interview_options,
     .entry = entry_kind<Referral>,
     .run = record_interview},
    {.group = "intake",
     .name = "request",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"wniosek pracownika socjalnego o przydzielenie asystenta",
                 "the social worker's request for an assistant"},
     .examples =
         {"asystent intake request 7 --by \"Maria Nowak\" --number AR.1.2026",
          "asystent intake request 7 --date -2d --text \"Trudności wychowawcze\" --family-agrees -2d"},
     .options = request_options,
     .entry = entry_kind<Request>,
     .run = record_request},
    {.group = "intake",
     .name = "set",
     .operand = Operand::family,
     .access = Access::writes,
     .summary =
         {"zmienia to, co zapis mówi o rodzinie: adres, telefon, pracownik socjalny, kurator …; pusty tekst "
          "usuwa wartość",
          "changes what the record says of the family: address, phone, social worker, kurator …; an empty "
          "text "
          "removes a value"},
     .examples = {"asystent intake set 7 --phone \"600 100 200\" --address \"ul. Lipowa 3/7, Lipowo\"",
                  "asystent intake set 7 --social-worker \"Maria Nowak\" --kurator-phone \"600 100 300\""},
     .options = set_options,
     .entry = entry_kind<Family>,
     .run = set_frame,
     .known = frame_as_it_is,
     .amends = true},
});

} // namespace

std::span<const Command> frame_commands() { return commands; }

} // namespace asystent::cli
