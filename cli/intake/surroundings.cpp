#include "cli/change.hpp"
#include "cli/command.hpp"
#include "cli/replaced.hpp"
#include "show/private.hpp"
#include "text/fold.hpp"

#include <algorithm>

namespace asystent::cli {
namespace {

constexpr std::array contact_options = std::to_array<Option>({
    {.name = "--who", .kind = Kind::name, .key = "who", .required = true},
    {.name = "--person", .key = "person"},
    {.name = "--phone", .key = "phone"},
    {.name = "--matter", .key = "matter"},
    {.name = "--for", .kind = Kind::id, .key = "for", .repeated = true},
    {.name = "--tie", .kind = Kind::word, .key = "tie"},
    {.name = "--since", .kind = Kind::past_date, .key = "since"},
    {.name = "--until", .kind = Kind::near_date, .key = "until"},
    file_option,
    again_option,
    override_option,
});

constexpr std::array home_options = std::to_array<Option>({
    {.name = "--tenure", .key = "tenure"},
    {.name = "--rooms", .key = "rooms"},
    {.name = "--heating", .key = "heating"},
    {.name = "--condition", .key = "condition"},
    {.name = "--needs", .key = "needs"},
    file_option,
    override_option,
});

constexpr std::array debt_options = std::to_array<Option>({
    {.name = "--creditor", .kind = Kind::name, .key = "creditor", .required = true},
    {.name = "--amount", .key = "amount", .value = {"ZŁ", "ZŁOTY"}},
    {.name = "--instalment", .key = "instalment", .value = {"ZŁ", "ZŁOTY"}},
    {.name = "--state", .key = "state"},
    {.name = "--since", .kind = Kind::past_date, .key = "since"},
    {.name = "--paid-off", .kind = Kind::past_date, .key = "paid_off"},
    file_option,
    again_option,
    override_option,
});

constexpr std::array rules_options = std::to_array<Option>({
    {.name = "--days", .key = "days"},
    {.name = "--hours", .key = "hours"},
    {.name = "--place", .key = "place"},
    {.name = "--cancel", .key = "cancel"},
    {.name = "--other", .key = "other"},
    {.name = "--date", .kind = Kind::past_date, .key = "date"},
    file_option,
    override_option,
});

/// Whether the text is the one that was just typed.
bool is_typed(Private text, std::string_view typed) { return fold(show::shown_always(text)) == fold(typed); }

/// The known contact that is meant: of that name, and of that person where one is given.
const Contact* known_contact(const Family& family, const NewEntry& contact) {
  const auto is_it = [&](const Contact& known) {
    const std::string_view person = contact.text("person");
    const bool is_its_person = person.empty() || (known.person && is_typed(*known.person, person));
    return !known.until && is_typed(*known.who, contact.text("who")) && is_its_person;
  };
  const auto found = std::ranges::find_if(family.contacts, is_it);
  return found == family.contacts.end() ? nullptr : &*found;
}

const Debt* known_debt(const Family& family, const NewEntry& debt) {
  const auto is_it = [&](const Debt& known) {
    return !known.paid_off && is_typed(*known.creditor, debt.text("creditor"));
  };
  const auto found = std::ranges::find_if(family.debts, is_it);
  return found == family.debts.end() ? nullptr : &*found;
}

/// Nothing is said that the record does not have already.
void refuse_nothing_new(Call& call, const Change& change, const Entry& entry, NewEntry& values,
                        std::initializer_list<std::string_view> names) {
  for (const std::string_view name : names) values.erase(name);
  if (!values.is_empty()) return;
  call.output.stop(ExitStatus::usage,
                   "to już jest w zapisie ({}:{}). Podaj, co się zmienia, albo zapisz drugi raz: --again",
                   "this is in the record already ({}:{}). Give what changes, or write it twice: --again",
                   change.file(), entry.at.line);
}

/// The same thing again: what is given in the place of what was there.
ExitStatus change_known(Call& call, const Entry& known, NewEntry values,
                        std::initializer_list<std::string_view> names) {
  refuse_nothing_new(call, Change(call.session.case_file()), known, values, names);
  check_values(call, values);
  const std::string done = call.output.say("zmieniono: {}", "changed: {}",
                                           names_of_keys(call.output, call.options.command().entry, values));
  return change_entry(call, known, std::move(values), done);
}

/// A list that has no day: the newest last.
ExitStatus append_entry(Call& call, std::string_view list, NewEntry entry, const std::string& done) {
  const CaseFile& file = call.session.case_file();
  Change change(file);
  change.append(file.family, list, std::move(entry));
  return make_change(call, change, done);
}

ExitStatus list_contact(Call& call) {
  const Family& family = call.session.case_file().family;
  NewEntry contact = entry_from_options(call.options, call.output);
  const Contact* known = known_contact(family, contact);
  if (known != nullptr && !call.options.has(again_option.name))
    return change_known(call, *known, std::move(contact), {"who", "person"});
  check_entry(call, contact);
  return append_entry(call, "contacts", std::move(contact),
                      call.output.say("dopisano do osób i instytucji wokół rodziny",
                                      "added to the people and institutions around the family"));
}

ExitStatus describe_home(Call& call) {
  const Family& family = call.session.case_file().family;
  NewEntry home = entry_from_options(call.options, call.output);
  refuse_nothing_to_change(call, home);
  check_entry(call, home);
  const std::string done = call.output.say("zapisano warunki mieszkaniowe: {}", "housing written: {}",
                                           names_of_keys(call.output, entry_kind<Housing>, home));
  if (family.housing) return change_entry(call, *family.housing, std::move(home), done);
  Change change(call.session.case_file());
  change.set(family, "housing", std::move(home));
  return make_change(call, change, done);
}

ExitStatus record_debt(Call& call) {
  const Family& family = call.session.case_file().family;
  NewEntry debt = entry_from_options(call.options, call.output);
  const Debt* known = known_debt(family, debt);
  if (known != nullptr && !call.options.has(again_option.name))
    return change_known(call, *known, std::move(debt), {"creditor"});
  check_entry(call, debt);
  return append_entry(call, "debts", std::move(debt), call.output.say("zapisano zadłużenie", "debt written"));
}

ExitStatus agree_rules(Call& call) {
  const Family& family = call.session.case_file().family;
  NewEntry rules = entry_from_options(call.options, call.output);
  refuse_nothing_to_change(call, rules);
  rules.put_default("date", call.options.today());
  check_entry(call, rules);
  const std::string done =
      call.output.say("zapisano zasady współpracy z dnia {}; do podpisu: asystent report document zasady {}",
                      "rules of working together of {} written; to sign: asystent report document zasady {}",
                      shown_date(call.output, rules, "date"), family.id->text);
  return write_once(call, family, "agreement", given(family.agreement), std::move(rules), done);
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "intake",
     .name = "contact-list",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"osoba albo instytucja wokół rodziny; ponownie z tym samym --who: zmienia wpis",
                 "a person or institution around the family; again with the same --who: changes the entry"},
     .examples = {"asystent intake contact-list 7 --who \"Szkoła Podstawowa nr 2\" --person \"Ewa Maj\" "
                  "--phone \"22 100 "
                  "20 30\" --for kuba",
                  "asystent intake contact-list 7 --who \"Szkoła Podstawowa nr 2\" --until 30.06."},
     .options = contact_options,
     .entry = entry_kind<Contact>,
     .run = list_contact},
    {.group = "intake",
     .name = "home",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"warunki mieszkaniowe", "the family's housing"},
     .examples = {"asystent intake home 7 --tenure komunalne --rooms 2 --heating piec",
                  "asystent intake home 7 --file mieszkanie.yaml"},
     .options = home_options,
     .entry = entry_kind<Housing>,
     .run = describe_home},
    {.group = "intake",
     .name = "debt",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"zadłużenie; ponownie z tym samym wierzycielem: zmienia wpis",
                 "a debt; again with the same creditor: changes the entry"},
     .examples = {"asystent intake debt 7 --creditor \"Spółdzielnia Lipka\" --amount 4860 --state ugoda",
                  "asystent intake debt 7 --creditor \"Spółdzielnia Lipka\" --paid-off -1d"},
     .options = debt_options,
     .entry = entry_kind<Debt>,
     .run = record_debt},
    {.group = "intake",
     .name = "agree-rules",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"zasady współpracy podpisane z rodziną", "the rules of working together, as signed"},
     .examples = {"asystent intake agree-rules 7 --days czwartki --hours 15-17 --place \"w domu\" --cancel "
                  "\"telefonicznie "
                  "dzień wcześniej\"",
                  "asystent intake agree-rules 7 --file zasady.yaml --date -1d"},
     .options = rules_options,
     .entry = entry_kind<Agreement>,
     .run = agree_rules},
});

} // namespace

std::span<const Command> surroundings_commands() { return commands; }

} // namespace asystent::cli
