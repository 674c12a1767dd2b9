#include "calendar/term.hpp"
#include "cli/edits.hpp"
#include "cli/groups.hpp"
#include "model/newest.hpp"
#include "model/practice.hpp"
#include "record/fields.hpp"
#include "show/day_text.hpp"

namespace asystent {
namespace {

using enum Need;

constexpr std::array refer_options = std::to_array<Option>({
    {.name = "--kind", .kind = Kind::word, .key = "kind", .need = required},
    {.name = "--provider", .key = "provider", .need = required},
    {.name = "--for", .kind = Kind::id, .key = "for", .need = required, .repeated = true},
    {.name = "--from", .kind = Kind::past_date, .key = "from"},
    {.name = "--until", .kind = Kind::due_date, .key = "until"},
    file_option,
    override_option,
});

constexpr std::array intervene_options = std::to_array<Option>({
    {.name = "--kind", .kind = Kind::word, .key = "kind", .need = required},
    {.name = "--what", .key = "what", .need = required},
    {.name = "--date", .kind = Kind::past_date, .key = "date"},
    {.name = "--notified", .key = "notified", .repeated = true},
    {.name = "--blue-card",
     .meaning = {"numer Niebieskiej Karty wszczętej tego dnia",
                 "number of the Niebieska Karta that was started on that day"},
     .value = {"NUMER", "NUMBER"}},
    file_option,
    override_option,
});

constexpr std::array follow_up_options = std::to_array<Option>({
    {.name = "--date",
     .kind = Kind::past_date,
     .meaning = {"dzień dalszych czynności", "day of the follow-up"}},
    override_option,
});

constexpr std::array card_sent_options = std::to_array<Option>({
    {.name = "--date", .kind = Kind::past_date, .meaning = {"dzień przekazania", "day when it was sent"}},
    override_option,
});

ExitStatus refer(Invocation& invocation) {
  const Family& family = invocation.family();
  Node service = entry_from_options(invocation);
  put_default(service, "from", date_node(invocation, invocation.today()));
  check_entry(invocation, service);
  const Date from = *parse_iso(text_of(service, "from"));
  const Text kind = label(*from_word<ServiceKind>(text_of(service, "kind")));
  return add_entry(invocation, family, "services", "from", std::move(service),
                   invocation.say("zapisano pomoc innych: {}, od {}", "help of others written: {}, from {}",
                                  kind.in(invocation.language()), invocation.shown(from)));
}

/// The register of the card that was started at the intervention.
void add_blue_card(Invocation& invocation, Node& intervention) {
  const auto number = invocation.text("--blue-card");
  if (!number) return;
  Node card = mapping_node();
  put(card, "number", text_node(invocation, *number));
  put(card, "started", scalar_node(text_of(intervention, "date")));
  put(intervention, "blue_card", std::move(card));
}

/// The day until which a card that the assistant started is to be sent on.
std::optional<Date> day_to_send(const Node& intervention, const Practice& practice) {
  const Node* card = intervention.find("blue_card");
  if (card == nullptr || !text_of(*card, "sent").empty() || text_of(*card, "started_by") == "other")
    return std::nullopt;
  const auto started = parse_iso(text_of(*card, "started"));
  if (!started) return std::nullopt;
  return term_in_working_days(*started, blue_card_working_days, practice.free_days).rolled;
}

/// What an intervention leaves to be done, and until when.
std::string still_to_do(Invocation& invocation, const Family& family, const Node& intervention, Date day) {
  const Practice practice(invocation.folder().office().policy);
  const Language language = invocation.language();
  std::string told;
  if (const auto until = day_to_send(intervention, practice))
    told += invocation.say("; kartę przekaż do {}: asystent visit card-sent {}",
                           "; send the card by {}: asystent visit card-sent {}",
                           weekday_text(*until, language), family.id->text);
  if (text_of(intervention, "follow_up").empty()) {
    const Date until = term_in_days(day, practice.follow_up_days, practice.free_days).rolled;
    told += invocation.say("; sprawdź sytuację do {}: asystent visit follow-up {}",
                           "; see how the family is by {}: asystent visit follow-up {}",
                           weekday_text(until, language), family.id->text);
  }
  return told;
}

ExitStatus intervene(Invocation& invocation) {
  const Family& family = invocation.family();
  Node intervention = entry_from_options(invocation);
  put_default(intervention, "date", date_node(invocation, invocation.today()));
  add_blue_card(invocation, intervention);
  check_entry(invocation, intervention);
  const Date day = *parse_iso(text_of(intervention, "date"));
  std::string done =
      invocation.say("zapisano interwencję z dnia {}", "intervention of {} written", invocation.shown(day)) +
      still_to_do(invocation, family, intervention, day);
  return add_entry(invocation, family, "interventions", "date", std::move(intervention), std::move(done));
}

ExitStatus follow_up(Invocation& invocation) {
  const Family& family = invocation.family();
  const Date day = invocation.date_or_today("--date");
  const Intervention* intervention = newest(
      family.interventions, [day](const Intervention& each) { return !each.follow_up && *each.date <= day; });
  if (intervention == nullptr)
    invocation.stop(ExitStatus::usage, "do dnia {} nie ma interwencji bez dalszych czynności",
                    "there is no intervention without a follow-up up to {}", invocation.shown(day));
  Change change =
      change_of(family, invocation.say("zapisano dalsze czynności z dnia {} po interwencji z dnia {}",
                                       "follow-up on {} of the intervention of {} written",
                                       invocation.shown(day), invocation.shown(*intervention->date)));
  change.edits = {set_value(invocation, family, *intervention, "follow_up", date_node(invocation, day))};
  return make_change(invocation, std::move(change));
}

ExitStatus send_card(Invocation& invocation) {
  const Family& family = invocation.family();
  const Date day = invocation.date_or_today("--date");
  const Intervention* intervention = newest(
      family.interventions, [](const Intervention& each) { return each.blue_card && !each.blue_card->sent; });
  if (intervention == nullptr)
    invocation.stop(ExitStatus::usage, "nie ma Niebieskiej Karty, która czeka na przekazanie",
                    "there is no Niebieska Karta that waits to be sent");
  const BlueCard& card = *intervention->blue_card;
  Change change = change_of(family, invocation.say("Niebieską Kartę z dnia {} przekazano {}",
                                                   "Niebieska Karta of {} sent on {}",
                                                   invocation.shown(*card.started), invocation.shown(day)));
  change.edits = {set_value(invocation, family, card, "sent", date_node(invocation, day))};
  return make_change(invocation, std::move(change));
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "visit",
     .name = "refer",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"pomoc, której udzielają inni: świetlica, terapia, grupa …",
                 "help that others give: day support, therapy, a group …"},
     .examples = {"asystent visit refer 7 --kind day_support --provider \"Świetlica Promyk\" --for kuba",
                  "asystent visit refer 7 --kind therapy --provider \"Poradnia w Lipowie\" --for anna,kuba "
                  "--from 2026-11-16 --until +6m"},
     .options = refer_options,
     .entry = entity_of<Service>,
     .run = refer},
    {.group = "visit",
     .name = "intervene",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"interwencja, także z Niebieską Kartą", "an intervention, with a Niebieska Karta too"},
     .examples =
         {"asystent visit intervene 7 --kind child_danger --what \"Dzieci same w domu\" --notified Policja",
          "asystent visit intervene 7 --kind domestic_violence --what \"Zgłoszenie sąsiadki\" --date "
          "-1d --blue-card NK/3/26"},
     .options = intervene_options,
     .entry = entity_of<Intervention>,
     .run = intervene},
    {.group = "visit",
     .name = "follow-up",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"dalsze czynności po najnowszej interwencji", "the follow-up of the newest intervention"},
     .examples = {"asystent visit follow-up 7", "asystent visit follow-up 7 --date -1d"},
     .options = follow_up_options,
     .run = follow_up},
    {.group = "visit",
     .name = "card-sent",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"Niebieską Kartę przekazano zespołowi interdyscyplinarnemu",
                 "the Niebieska Karta was sent to the interdisciplinary team"},
     .examples = {"asystent visit card-sent 7", "asystent visit card-sent 7 --date 20.11."},
     .options = card_sent_options,
     .run = send_card},
});

} // namespace

std::span<const Command> event_commands() { return commands; }

} // namespace asystent
