#include "cli/edits.hpp"
#include "cli/groups.hpp"
#include "cli/intake/members.hpp"
#include "record/schema.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <charconv>

namespace asystent {
namespace {

using enum Need;

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
    {.name = "--name", .key = "name", .need = required},
    {.name = "--source", .kind = Kind::word, .key = "source", .need = required, .within = "referral"},
    {.name = "--date", .kind = Kind::past_date, .key = "date", .within = "referral"},
    {.name = "--by", .key = "by", .within = "referral"},
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
    override_option,
});

constexpr std::array member_options = std::to_array<Option>({
    member_option,
    file_option,
    override_option,
});

constexpr std::size_t most_digits = 9;

/// NNN of an id R-YEAR-NNN of the year; 0 for an id of another form.
unsigned number_of(std::string_view id, std::string_view year_prefix) {
  if (!id.starts_with(year_prefix)) return 0;
  id.remove_prefix(year_prefix.size());
  unsigned number = 0;
  const char* const end = id.data() + id.size();
  const auto [parsed_to, error] = std::from_chars(id.data(), end, number);
  return error == std::errc() && parsed_to == end && id.size() <= most_digits ? number : 0;
}

std::string next_id(Invocation& invocation) {
  const int year = int(std::chrono::year_month_day(invocation.today()).year());
  const std::string prefix = fmt::format("R-{}-", year);
  unsigned last = 0;
  for (const std::string& id : invocation.folder().family_ids())
    last = std::max(last, number_of(fold(id), fold(prefix)));
  return fmt::format("{}{:03}", prefix, last + 1);
}

/// Two files whose names differ only in small and capital letters are one on many disks.
void refuse_taken(Invocation& invocation, std::string_view id) {
  for (const std::string& taken : invocation.folder().family_ids()) {
    if (taken == id)
      invocation.stop(ExitStatus::usage, "rodzina {} już jest w folderze spraw",
                      "family {} is in the case folder already", taken);
    if (fold(taken) == fold(id))
      invocation.stop(ExitStatus::usage,
                      "{} różni się od rodziny {} tylko wielkością liter: w Windows i macOS to jeden plik",
                      "{} differs from family {} only in small and capital letters: in Windows and macOS "
                      "they are one file",
                      id, taken);
  }
}

void add_members(Invocation& invocation, Node& record) {
  const auto given = invocation.texts("--member");
  if (given.empty()) return;
  put_default(record, "members", list_node({}));
  for (const std::string& text : given) {
    Node member = mapping_node();
    put_member(invocation, member, text);
    record.find("members")->children.push_back(std::move(member));
  }
}

ExitStatus add_family(Invocation& invocation) {
  Node record = entry_from_options(invocation);
  put_default(record, "asystent", scalar_node("1"));
  put_default(record, "id", text_node(invocation, next_id(invocation)));
  put_default(record, "referral", mapping_node());
  put_default(*record.find("referral"), "date", date_node(invocation, invocation.today()));
  add_members(invocation, record);
  check_entry(invocation, record);
  const std::string id(text_of(record, "id"));
  refuse_taken(invocation, id);
  invocation.touched = {id};
  return make_change(invocation, {.file = fmt::format("families/{}.yaml", id),
                                  .family = id,
                                  .edits = {},
                                  .record = std::move(record),
                                  .done = {}});
}

ExitStatus add_member(Invocation& invocation) {
  const Family& family = invocation.family();
  Node member = entry_from_options(invocation);
  if (!invocation.has("--file") || invocation.has("--member"))
    put_member(invocation, member, invocation.required("--member"));
  check_entry(invocation, member);
  Change change = change_of(
      family, invocation.say("dopisano członka rodziny {}", "member {} added", text_of(member, "id")));
  change.edits = {InsertItem{{std::string("members")}, family.members.size(), std::move(member)}};
  return make_change(invocation, std::move(change));
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
     .entry = entity_of<Family>,
     .run = add_family},
    {.group = "intake",
     .name = "member",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"dopisuje członka rodziny", "adds a member of the family"},
     .examples = {"asystent intake member 7 --member \"anna;Anna Kowalska;mother;1990-04-12\"",
                  "asystent intake member 7 --member \"ola;Ola Kowalska;child;2027-02-01\""},
     .options = member_options,
     .entry = entity_of<Member>,
     .run = add_member},
});

} // namespace

std::span<const Command> new_family_commands() { return commands; }

} // namespace asystent
