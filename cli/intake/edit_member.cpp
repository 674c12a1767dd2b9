#include "cli/change.hpp"
#include "cli/command.hpp"
#include "cli/intake/members.hpp"
#include "cli/replaced.hpp"
#include "model/facts.hpp"
#include "show/private.hpp"

namespace asystent::cli {
namespace {

constexpr std::array edit_options = std::to_array<Option>({
    {.name = "--name", .kind = Kind::name, .key = "name"},
    {.name = "--role", .kind = Kind::word, .key = "role"},
    {.name = "--born", .kind = Kind::past_date, .key = "born"},
    {.name = "--expected", .kind = Kind::due_date, .key = "expected"},
    {.name = "--household", .key = "household"},
    {.name = "--left", .kind = Kind::past_date, .key = "left"},
    {.name = "--died", .kind = Kind::past_date, .key = "died"},
    {.name = "--parents", .kind = Kind::id, .key = "parents", .repeated = true},
    {.name = "--partner", .kind = Kind::id, .key = "partner"},
    {.name = "--sex", .kind = Kind::word, .key = "sex"},
    {.name = "--relation", .key = "relation"},
    {.name = "--phone", .key = "phone"},
    {.name = "--citizenship", .key = "citizenship"},
    {.name = "--marital-status", .key = "marital_status"},
    {.name = "--education", .key = "education"},
    {.name = "--occupation", .key = "occupation"},
    {.name = "--workplace", .key = "workplace"},
    {.name = "--income", .key = "income"},
    {.name = "--disability", .key = "disability"},
    {.name = "--school", .key = "school"},
    {.name = "--class", .key = "class"},
    {.name = "--parental-authority", .kind = Kind::word, .key = "parental_authority"},
    {.name = "--coordinator",
     .kind = Kind::name,
     .meaning = {"koordynator, organizator lub wychowawca pobytu, który trwa",
                 "coordinator, organiser or educator of the placement that lasts"}},
    file_option,
    override_option,
});

/// A new coordinator of the placement that lasts.
bool set_coordinator(Call& call, Change& change, const Member& member) {
  const auto coordinator = call.options.text("--coordinator");
  if (!coordinator) return false;
  const Placement* placement = placement_on(member, call.options.today());
  if (placement == nullptr)
    call.output.stop(ExitStatus::usage, "--coordinator: „{}” nie jest dziś poza rodziną",
                     "--coordinator: '{}' is not outside the family today",
                     show::shown_always(member.id->text));
  NewEntry values(entry_kind<Placement>);
  values.put("coordinator", *coordinator, origin_of(call.options, "--coordinator"));
  change.set_each(*placement, std::move(values));
  return true;
}

NewEntry member_as_it_is(Call& call) {
  const CaseFile& file = call.session.case_file();
  return NewEntry::copy_of(entry_kind<Member>, file,
                           member_named(call, file.family, call.options.operand(1).value_or("")));
}

ExitStatus edit_member(Call& call) {
  const CaseFile& file = call.session.case_file();
  const Member& member = member_named(call, file.family, call.options.operand(1).value_or(""));
  NewEntry values = changes_from_options(call);
  Change change(file);
  const bool has_coordinator = set_coordinator(call, change, member);
  if (!has_coordinator) refuse_nothing_to_change(call, values);
  std::string names = names_of_keys(call.output, entry_kind<Member>, values);
  if (has_coordinator) names += (names.empty() ? "" : ", ") + call.output.say("koordynator", "coordinator");
  const auto replaced = change.replaced_by(member, values);
  change.set_each(member, std::move(values));
  const ExitStatus status = make_change(call, change,
                                        call.output.say("„{}”: zmieniono: {}", "'{}': changed: {}",
                                                        show::shown_always(member.id->text), names));
  tell_replaced(call, replaced);
  return status;
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "intake",
     .name = "edit-member",
     .operand = Operand::member,
     .access = Access::writes,
     .summary =
         {"zmienia dane członka rodziny: wyprowadzka, śmierć, telefon, szkoła …; pusty tekst usuwa wartość",
          "changes a member: moving out, death, phone, school …; an empty text removes a value"},
     .examples = {"asystent intake edit-member 7 jan --left 1.05.",
                  "asystent intake edit-member 7 kuba --school \"SP 2\" --class 4b"},
     .options = edit_options,
     .entry = entry_kind<Member>,
     .run = edit_member,
     .known = member_as_it_is,
     .amends = true},
});

} // namespace

std::span<const Command> edit_member_commands() { return commands; }

} // namespace asystent::cli
