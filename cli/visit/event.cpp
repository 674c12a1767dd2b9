#include "calendar/term.hpp"
#include "cli/change.hpp"
#include "cli/command.hpp"
#include "model/facts.hpp"
#include "model/newest.hpp"
#include "model/policy.hpp"
#include "show/day_text.hpp"
#include "show/private.hpp"

#include <fmt/ranges.h>

namespace asystent::cli {
namespace {

constexpr std::array refer_options = std::to_array<Option>({
    {.name = "--kind", .kind = Kind::word, .key = "kind", .required = true},
    {.name = "--provider", .kind = Kind::name, .key = "provider", .required = true},
    {.name = "--for",
     .kind = Kind::id,
     .key = "for",
     .repeated = true,
     .meaning = {"dla kogo; wymagana, chyba że podajesz koniec trwającej pomocy",
                 "for whom; required, unless you give a help that runs its end"}},
    {.name = "--from", .kind = Kind::near_date, .key = "from"},
    {.name = "--until", .kind = Kind::due_date, .key = "until"},
    file_option,
    again_option,
    override_option,
});

constexpr std::array intervene_options = std::to_array<Option>({
    {.name = "--kind", .kind = Kind::word, .key = "kind", .required = true},
    {.name = "--what", .key = "what", .required = true},
    {.name = "--date", .kind = Kind::past_date, .key = "date"},
    {.name = "--time", .kind = Kind::time, .key = "time"},
    {.name = "--place", .key = "place"},
    {.name = "--present", .kind = Kind::name, .key = "present", .repeated = true},
    {.name = "--actions", .kind = Kind::prose, .key = "actions"},
    {.name = "--result", .kind = Kind::prose, .key = "result"},
    {.name = "--notified", .kind = Kind::name, .key = "notified", .repeated = true},
    {.name = "--blue-card",
     .meaning = {"numer formularza „Niebieska Karta – A” z tego dnia",
                 "number of the Niebieska Karta that was started on that day"},
     .value = {"NUMER", "NUMBER"}},
    file_option,
    again_option,
    override_option,
});

/// Which of several: where more than one waits it is asked for.
constexpr Option of_option{
    .name = "--of",
    .kind = Kind::past_date,
    .meaning = {"dzień interwencji, gdy czeka ich kilka", "day of the intervention, where several wait"}};

constexpr std::array follow_up_options = std::to_array<Option>({
    {.name = "--date",
     .kind = Kind::past_date,
     .meaning = {"dzień dalszych czynności", "day of the follow-up"}},
    of_option,
    override_option,
});

constexpr std::array card_sent_options = std::to_array<Option>({
    {.name = "--date", .kind = Kind::past_date, .meaning = {"dzień przekazania", "day when it was sent"}},
    of_option,
    override_option,
});

/// The help of that kind and provider that has no end yet.
const Service* running_service(const Family& family, const NewEntry& service) {
  return newest(
      family.services,
      [&](const Service& one) {
        return !one.until && word(*one.kind) == service.text("kind") &&
               show::shown_always(*one.provider) == service.text("provider"); // as it was just typed
      },
      [](const Service& one) { return *one.from; });
}

/// The same kind and provider again, with a last day and no first one, gives it its end.
ExitStatus end_service(Call& call, const Service& service, Date until) {
  Change change(call.session.case_file());
  change.set(service, "until", until);
  return make_change(call, change,
                     call.output.say("pomoc innych od {}: ostatni dzień {}",
                                     "help of others from {}: the last day is {}",
                                     call.output.shown(*service.from), call.output.shown(until)));
}

ExitStatus refer(Call& call) {
  const Family& family = call.session.case_file().family;
  NewEntry service = entry_from_options(call.options, call.output);
  const Service* running = running_service(family, service);
  if (running != nullptr && service.lacks("from") && service.date("until"))
    return end_service(call, *running, *service.date("until"));
  if (service.lacks("for")) call.options.required("--for");
  service.put_default("from", call.options.today());
  check_entry(call, service);
  const Date from = *service.date("from");
  const Text kind = label(*service.word<ServiceKind>("kind"));
  return add_entry(call, "services", "from", std::move(service),
                   call.output.say("zapisano pomoc innych: {}, od {}", "help of others written: {}, from {}",
                                   kind.in(call.output.language()), call.output.shown(from)));
}

/// The register of the card that was started at the intervention.
void add_blue_card(const Options& options, NewEntry& intervention) {
  const auto number = options.text("--blue-card");
  if (!number) return;
  intervention.erase("blue_card");
  intervention.put({"number", "blue_card"}, *number);
  intervention.put({"started", "blue_card"}, intervention.text("date"));
}

/// The day until which a card that the assistant started is to be sent on.
std::optional<Date> day_to_send(const NewEntry& intervention, const Policy& policy) {
  const bool is_sent = !intervention.text({"sent", "blue_card"}).empty();
  if (is_sent || intervention.text({"started_by", "blue_card"}) == "other") return std::nullopt;
  const auto started = intervention.date({"started", "blue_card"});
  if (!started) return std::nullopt;
  return term_in_working_days(*started, blue_card_working_days, policy.free_days).rolled;
}

/// What an intervention leaves to be done, and until when.
std::string still_to_do(Call& call, const Family& family, const NewEntry& intervention, Date day) {
  const Policy& policy = call.session.book().policy();
  const Language language = call.output.language();
  std::string told;
  if (const auto until = day_to_send(intervention, policy))
    told += call.output.say("; formularz przekaż do {}: asystent visit card-sent {}",
                            "; send the card by {}: asystent visit card-sent {}",
                            show::weekday_text(*until, language), family.id->text);
  if (intervention.text("follow_up").empty()) {
    const Date until = term_in_days(day, policy.follow_up_days, policy.free_days).rolled;
    told += call.output.say("; sprawdź sytuację do {}: asystent visit follow-up {}",
                            "; see how the family is by {}: asystent visit follow-up {}",
                            show::weekday_text(until, language), family.id->text);
  }
  return told;
}

ExitStatus intervene(Call& call) {
  const Family& family = call.session.case_file().family;
  NewEntry intervention = entry_from_options(call.options, call.output);
  intervention.put_default("date", call.options.today());
  add_blue_card(call.options, intervention);
  check_entry(call, intervention);
  const Date day = *intervention.date("date");
  std::string done = call.output.say("zapisano interwencję z dnia {}", "intervention of {} written",
                                     call.output.shown(day)) +
                     still_to_do(call, family, intervention, day);
  return add_entry(call, "interventions", "date", std::move(intervention), done);
}

/// The only one that waits, or that of --of; nullptr where there is none. Those that are judged before those
/// older than the file. For a correction of the day also one that no longer waits, if it was named.
template <class Waits>
const Intervention* waiting_one(const Options& options, const Output& output, const Family& family,
                                Waits waits) {
  const auto of = options.date("--of");
  const bool is_correction = of && options.has("--override");
  std::vector<const Intervention*> judged, older;
  for (const Intervention& each : family.interventions)
    if (waits(each, is_correction) && (!of || *each.date == *of))
      (is_judged(family, *each.date) ? judged : older).push_back(&each);
  const auto& waiting = judged.empty() ? older : judged;
  if (waiting.size() < 2) return waiting.empty() ? nullptr : waiting.front();
  if (of)
    output.stop(ExitStatus::usage, "z tego dnia jest kilka interwencji: wpisz datę w pliku {}",
                "there are several interventions of that day: write the date in the file {}", family.file);
  std::vector<std::string> days;
  for (const Intervention* each : waiting) days.push_back(iso(*each->date));
  output.stop(ExitStatus::usage, "czeka kilka interwencji: wskaż jedną przez --of ({})",
              "several interventions wait: choose one with --of ({})", fmt::join(days, ", "));
}

ExitStatus follow_up(Call& call) {
  const CaseFile& file = call.session.case_file();
  const Date day = call.options.date_or_today("--date");
  const Intervention* intervention = waiting_one(
      call.options, call.output, file.family, [day](const Intervention& each, bool is_correction) {
        return (!each.follow_up || is_correction) && *each.date <= day;
      });
  if (intervention == nullptr)
    call.output.stop(ExitStatus::usage, "do dnia {} nie ma interwencji bez dalszych czynności",
                     "there is no intervention without a follow-up up to {}", call.output.shown(day));
  Change change(file);
  change.set(*intervention, "follow_up", day);
  return make_change(call, change,
                     call.output.say("zapisano dalsze czynności z dnia {} po interwencji z dnia {}",
                                     "follow-up on {} of the intervention of {} written",
                                     call.output.shown(day), call.output.shown(*intervention->date)));
}

ExitStatus send_card(Call& call) {
  const CaseFile& file = call.session.case_file();
  const Date day = call.options.date_or_today("--date");
  const Intervention* intervention =
      waiting_one(call.options, call.output, file.family, [](const Intervention& each, bool is_correction) {
        return each.blue_card && (!each.blue_card->sent || is_correction);
      });
  if (intervention == nullptr)
    call.output.stop(ExitStatus::usage, "żaden formularz „Niebieska Karta – A” nie czeka na przekazanie",
                     "there is no Niebieska Karta that waits to be sent");
  const BlueCard& card = *intervention->blue_card;
  Change change(file);
  change.set(card, "sent", day);
  return make_change(call, change,
                     call.output.say("formularz „Niebieska Karta – A” z dnia {} przekazano {}",
                                     "Niebieska Karta of {} sent on {}", call.output.shown(*card.started),
                                     call.output.shown(day)));
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "visit",
     .name = "refer",
     .operand = Operand::family,
     .access = Access::writes,
     .summary =
         {"pomoc, której udzielają inni: świetlica, terapia, grupa …; ponownie z samym --until: podaje jej "
          "koniec",
          "help that others give: day support, therapy, a group …; again with --until alone: gives its end"},
     .examples =
         {"asystent visit refer 7 --kind świetlica --provider \"Świetlica Promyk\" --for kuba --from 16.11. "
          "--until +6m",
          "asystent visit refer 7 --kind terapia --provider \"Poradnia w Lipowie\" --until 30.06."},
     .options = refer_options,
     .entry = entry_kind<Service>,
     .run = refer},
    {.group = "visit",
     .name = "intervene",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"interwencja, także ze wszczęciem procedury „Niebieskie Karty”",
                 "an intervention, with a Niebieska Karta too"},
     .examples =
         {"asystent visit intervene 7 --kind child_danger --what \"Dzieci same w domu\" --notified Policja",
          "asystent visit intervene 7 --kind domestic_violence --what \"Zgłoszenie sąsiadki\" --date "
          "-1d --blue-card NK/3/26"},
     .options = intervene_options,
     .entry = entry_kind<Intervention>,
     .run = intervene},
    {.group = "visit",
     .name = "follow-up",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"dalsze czynności po interwencji, która na nie czeka",
                 "the follow-up of the intervention that waits for it"},
     .examples = {"asystent visit follow-up 7", "asystent visit follow-up 7 --date -1d"},
     .options = follow_up_options,
     .run = follow_up},
    {.group = "visit",
     .name = "card-sent",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"formularz „Niebieska Karta – A” przekazano zespołowi interdyscyplinarnemu",
                 "the Niebieska Karta was sent to the interdisciplinary team"},
     .examples = {"asystent visit card-sent 7", "asystent visit card-sent 7 --date 20.11."},
     .options = card_sent_options,
     .run = send_card},
});

} // namespace

std::span<const Command> event_commands() { return commands; }

} // namespace asystent::cli
