#include "cli/change.hpp"
#include "cli/command.hpp"
#include "cli/intake/members.hpp"
#include "cli/intake/new_record.hpp"
#include "show/private.hpp"
#include "text/fold.hpp"

#include <algorithm>

namespace asystent::cli {
namespace {

constexpr Option member_option{
    .name = "--member",
    .meaning = {"identyfikator, imię i nazwisko, rola, data urodzenia (u dorosłych może być pusta); role",
                "id, name, role, date of birth (may be empty for adults); roles"},
    .value = in_both(member_form),
    .words = words<Role>};

constexpr Option members_option{.name = member_option.name,
                                .repeated = true,
                                .meaning = member_option.meaning,
                                .value = member_option.value,
                                .words = member_option.words};

constexpr std::array add_options = std::to_array<Option>({
    {.name = "--name", .kind = Kind::name, .key = "name", .required = true},
    {.name = "--source", .kind = Kind::word, .key = "source", .required = true, .within = "referral"},
    {.name = "--date", .kind = Kind::past_date, .key = "date", .within = "referral"},
    {.name = "--by", .kind = Kind::name, .key = "by", .within = "referral"},
    {.name = "--interview", .kind = Kind::past_date, .key = "interview", .within = "referral"},
    {.name = "--reasons", .kind = Kind::word, .key = "reasons", .repeated = true, .within = "referral"},
    {.name = "--id",
     .kind = Kind::id,
     .key = "id",
     .meaning = {"identyfikator rodziny; gdy brak, następny wolny R-ROK-NNN",
                 "id of the family; when absent, the next free R-YEAR-NNN"}},
    {.name = "--previous", .kind = Kind::id, .key = "previous"},
    {.name = "--za-zyciem", .kind = Kind::flag, .key = "za_zyciem"},
    members_option,
    {.name = "--address", .key = "address"},
    {.name = "--phone", .key = "phone"},
    {.name = "--records-from", .kind = Kind::past_date, .key = "records_from"},
    file_option,
    again_option,
    no_modeline_option,
    override_option,
});

constexpr std::array member_options = std::to_array<Option>({
    member_option,
    file_option,
    again_option,
    override_option,
});

constexpr std::array born_options = std::to_array<Option>({
    {.name = "--child",
     .kind = Kind::id,
     .required = true,
     .meaning = {"identyfikator oczekiwanego dziecka", "id of the expected child"}},
    {.name = "--date",
     .kind = Kind::past_date,
     .key = "born",
     .required = true,
     .meaning = {"dzień urodzenia", "day of the birth"}},
    {.name = "--name",
     .kind = Kind::name,
     .key = "name",
     .meaning = {"imię i nazwisko, gdy wcześniej nie było znane", "the name, where it was not known before"}},
    override_option,
});

void add_members(Call& call, NewEntry& record) {
  for (const std::string& text : call.options.texts("--member")) {
    NewEntry member(entry_kind<Member>);
    put_member(call, member, text);
    record.add_item("members", std::move(member));
  }
}

ExitStatus add_family(Call& call) {
  NewEntry record = entry_from_options(call.options, call.output);
  add_members(call, record);
  return write_new_family(call, std::move(record));
}

/// The name was just typed, but it goes into a log only where names are shown.
std::string told_of_member(const Output& output, const NewEntry& member) {
  const std::string name = output.look().names ? fmt::format(" ({})", member.text("name")) : std::string();
  return output.say("dopisano do rodziny: „{}”{}", "added to the family: '{}'{}", member.text("id"), name);
}

/// Twins share a day, and never a name.
std::string same_person(const Output& output, const Family& family, const NewEntry& member) {
  const std::string name = fold(member.text("name"));
  for (const Member& other : family.members)
    if (other.born && other.born.value == member.date("born") &&
        fold(show::shown_always(*other.name)) == name)
      return output.say("; uwaga: jest już „{}” o tym nazwisku i dacie urodzenia",
                        "; note: there is '{}' already, of that name and date of birth",
                        show::shown_always(other.id->text));
  return {};
}

ExitStatus add_member(Call& call) {
  const CaseFile& file = call.session.case_file();
  NewEntry member = entry_from_options(call.options, call.output);
  if (!call.options.has("--file") || call.options.has("--member"))
    put_member(call, member, call.options.required("--member"));
  check_entry(call, member);
  const std::string done =
      told_of_member(call.output, member) + same_person(call.output, file.family, member);
  Change change(file);
  change.append(file.family, "members", std::move(member));
  return make_change(call, change, done);
}

/// A birth is set once: another day is a correction, made in the file.
void refuse_born(const Output& output, const Family& family, const Member& child) {
  if (!child.born) return;
  output.stop(
      ExitStatus::usage,
      "dziecko „{}” ma już datę urodzenia {} (wiersz {}); poprawi ją --override \"powód\" albo edytor: {}",
      "child '{}' has a day of birth already, {} (line {}); it is corrected by --override \"reason\" or by "
      "an editor: {}",
      show::shown_always(child.id->text), output.shown(*child.born), child.born.at.line,
      family.file); // the id was just typed
}

ExitStatus record_birth(Call& call) {
  const CaseFile& file = call.session.case_file();
  const Member& child = child_of(call, file.family, call.options.required("--child"));
  call.options.required("--date");
  if (!call.options.has("--override")) refuse_born(call.output, file.family, child);
  NewEntry given = values_from_options(call);
  const std::string_view id = show::shown_always(child.id->text); // as it was just typed
  std::string done = call.output.say("zapisano narodziny dziecka „{}”: {}", "birth of child '{}' written: {}",
                                     id, shown_date(call.output, given, "born"));
  if (!given.has("name"))
    done += call.output.say("; imię, gdy będzie znane: asystent intake edit-member {} {} --name …",
                            "; the name, once it is known: asystent intake edit-member {} {} --name …",
                            file.id(), id);
  Change change(file);
  change.set_each(child, std::move(given));
  return make_change(call, change, done);
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "intake",
     .name = "add",
     .access = Access::writes,
     .summary = {"nowa rodzina: zakłada jej zapis i podaje identyfikator",
                 "a new family: makes its record and prints its id"},
     .examples = {"asystent intake add --name Kowalscy --source social_worker --by \"Maria Nowak\" "
                  "--interview 2026-01-03",
                  "asystent intake add --name Kowalscy --source court --member \"anna;Anna "
                  "Kowalska;mother;12.04.1990\" --member \"kuba;Kuba Kowalski;child;2015-09-03\""},
     .options = add_options,
     .entry = entry_kind<Family>,
     .run = add_family},
    {.group = "intake",
     .name = "member",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"dopisuje członka rodziny", "adds a member of the family"},
     .examples = {"asystent intake member 7 --member \"anna;Anna Kowalska;mother;1990-04-12\"",
                  "asystent intake member 7 --member \"ola;Ola Kowalska;child;2027-02-01\""},
     .options = member_options,
     .entry = entry_kind<Member>,
     .run = add_member},
    {.group = "intake",
     .name = "born",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"oczekiwane dziecko się urodziło", "an expected child is born"},
     .examples = {"asystent intake born 7 --child ula --date 2026-09-04",
                  "asystent intake born 7 --child dziecko --date -2d --name \"Ula Kowalska\""},
     .options = born_options,
     .entry = entry_kind<Member>,
     .run = record_birth},
});

} // namespace

std::span<const Command> new_family_commands() { return commands; }

} // namespace asystent::cli
