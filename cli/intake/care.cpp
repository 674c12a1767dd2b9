#include "cli/edits.hpp"
#include "cli/groups.hpp"
#include "cli/intake/members.hpp"
#include "model/facts.hpp"
#include "record/schema.hpp"
#include "show/private.hpp"

namespace asystent {
namespace {

using enum Need;

constexpr Option child_option{.name = "--child",
                              .kind = Kind::id,
                              .need = required,
                              .meaning = {"identyfikator dziecka", "id of the child"}};

constexpr std::array place_options = std::to_array<Option>({
    child_option,
    {.name = "--kind", .kind = Kind::word, .key = "kind", .need = required},
    {.name = "--from", .kind = Kind::past_date, .key = "from"},
    {.name = "--coordinator", .key = "coordinator"},
    {.name = "--help-plan", .kind = Kind::past_date, .key = "help_plan"},
    file_option,
    override_option,
});

constexpr std::array return_options = std::to_array<Option>({
    child_option,
    {.name = "--date",
     .kind = Kind::past_date,
     .key = "ended",
     .meaning = {"dzień powrotu, przeniesienia albo innego końca pobytu",
                 "day of the return, the move or another end"}},
    {.name = "--outcome", .kind = Kind::word, .key = "outcome"},
    override_option,
});

constexpr std::array review_options = std::to_array<Option>({
    child_option,
    {.name = "--date",
     .kind = Kind::past_date,
     .meaning = {"dzień oceny sytuacji dziecka", "day of the assessment of the child"}},
    override_option,
});

constexpr std::array suspend_options = std::to_array<Option>({
    {.name = "--from", .kind = Kind::past_date, .key = "from", .need = required},
    {.name = "--until", .kind = Kind::due_date, .key = "until"},
    {.name = "--reason", .key = "reason", .need = required},
    file_option,
    override_option,
});

const Member& child(Invocation& invocation, const Family& family) {
  return child_of(invocation, family, invocation.required("--child"));
}

/// As it was just typed.
std::string_view id_of(const Member& member) { return shown_always(member.id->text); }

/// The way to the list of the child's placements.
Path placements_of(const Family& family, const Member& child) {
  return {std::string("members"), static_cast<std::size_t>(&child - family.members.data()),
          std::string("placements")};
}

/// A child is in one place at a time.
void refuse_overlap(Invocation& invocation, const Family& family, const Member& child, const Node& entry) {
  const Date from = *parse_iso(text_of(entry, "from"));
  const auto ended = parse_iso(text_of(entry, "ended"));
  for (const Placement& placement : child.placements) {
    const bool is_apart =
        (placement.ended && *placement.ended <= from) || (ended && *ended <= *placement.from);
    if (is_apart) continue;
    const std::string_view id = id_of(child);
    invocation.stop(
        ExitStatus::usage,
        "dziecko {} jest już poza rodziną od {}. Najpierw zapisz koniec tego pobytu: asystent "
        "intake return {} --child {} --outcome moved",
        "child {} is outside the family already, since {}. First end that placement: asystent intake "
        "return {} --child {} --outcome moved",
        id, invocation.shown(*placement.from), family.id->text, id);
  }
}

/// The placement of the child that lasts on the day.
const Placement& placement_on(Invocation& invocation, const Member& child, Date day) {
  if (const Placement* placement = placement_on(child, day)) return *placement;
  invocation.stop(ExitStatus::usage, "w dniu {} dziecko {} nie jest poza rodziną",
                  "child {1} is not outside the family on {0}", invocation.shown(day), id_of(child));
}

ExitStatus place(Invocation& invocation) {
  const Family& family = invocation.family();
  const Member& placed = child(invocation, family);
  Node entry = entry_from_options(invocation);
  put_default(entry, "from", date_node(invocation, invocation.today()));
  check_entry(invocation, entry);
  refuse_overlap(invocation, family, placed, entry);
  Change change = change_of(family, invocation.say("zapisano pobyt dziecka {} poza rodziną od {}",
                                                   "placement of child {} from {} written", id_of(placed),
                                                   shown_date(invocation, entry, "from")));
  change.edits = {
      insert_by_date(invocation, family, placements_of(family, placed), "from", std::move(entry))};
  return make_change(invocation, std::move(change));
}

ExitStatus end_placement(Invocation& invocation) {
  const Family& family = invocation.family();
  const Member& returned = child(invocation, family);
  Node given = values_from_options(invocation);
  put_default(given, "ended", date_node(invocation, invocation.today()));
  const Date ended = *parse_iso(text_of(given, "ended"));
  const std::string day = invocation.shown(ended);
  const Placement& placement = placement_on(invocation, returned, ended);
  Change change = change_of(
      family, invocation.say("zapisano koniec pobytu dziecka {} poza rodziną z dniem {}",
                             "end of the placement of child {} on {} written", id_of(returned), day));
  for (const Node& child : given.children)
    change.edits.push_back(set_value(invocation, family, placement, child.key, child));
  return make_change(invocation, std::move(change));
}

ExitStatus review(Invocation& invocation) {
  const Family& family = invocation.family();
  const Member& reviewed = child(invocation, family);
  const Date day = invocation.date_or_today("--date");
  const Placement& placement = placement_on(invocation, reviewed, day);
  Path reviews = placements_of(family, reviewed);
  reviews.emplace_back(static_cast<std::size_t>(&placement - reviewed.placements.data()));
  reviews.emplace_back(std::string("reviews"));
  Change change = change_of(family, invocation.say("zapisano ocenę sytuacji dziecka {} z dnia {}",
                                                   "assessment of child {} on {} written", id_of(reviewed),
                                                   invocation.shown(day)));
  change.edits = {insert_by_date(invocation, family, reviews, {}, date_node(invocation, day))};
  return make_change(invocation, std::move(change));
}

ExitStatus suspend(Invocation& invocation) {
  const Family& family = invocation.family();
  Node entry = entry_from_options(invocation);
  if (text_of(entry, "reason").empty()) invocation.required("--reason");
  check_entry(invocation, entry);
  const std::string from = shown_date(invocation, entry, "from");
  const std::string until = shown_date(invocation, entry, "until");
  std::string done = until.empty() ? invocation.say("zapisano czas bez wizyt od {}",
                                                    "time without visits from {} written", from)
                                   : invocation.say("zapisano czas bez wizyt od {} do {}",
                                                    "time without visits from {} to {} written", from, until);
  return add_entry(invocation, family, "suspensions", "from", std::move(entry), std::move(done));
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "intake",
     .name = "place",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"dziecko trafia do pieczy zastępczej albo innego miejsca poza rodziną",
                 "a child goes into foster care or another place outside the family"},
     .examples = {"asystent intake place 7 --child kuba --kind foster_family --coordinator \"Jan Nowak\"",
                  "asystent intake place 7 --child kuba --kind informal_relatives --from 2026-02-01"},
     .options = place_options,
     .entry = entity_of<Placement>,
     .run = place},
    {.group = "intake",
     .name = "return",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"koniec pobytu dziecka poza rodziną", "the end of a child's time outside the family"},
     .examples = {"asystent intake return 7 --child kuba",
                  "asystent intake return 7 --child kuba --date 2026-08-01 --outcome moved"},
     .options = return_options,
     .entry = entity_of<Placement>,
     .run = end_placement},
    {.group = "intake",
     .name = "review",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"ocena sytuacji dziecka w pieczy zastępczej", "the assessment of a child in foster care"},
     .examples = {"asystent intake review 7 --child kuba",
                  "asystent intake review 7 --child kuba --date 2026-05-04"},
     .options = review_options,
     .entry = entity_of<Placement>,
     .run = review},
    {.group = "intake",
     .name = "suspend",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"czas bez wizyt z ważnego powodu", "a time without visits for a reason"},
     .examples =
         {"asystent intake suspend 7 --from 2026-07-01 --until 2026-07-31 --reason \"Pobyt w szpitalu\"",
          "asystent intake suspend 7 --from 2026-11-16 --reason \"Choroba matki\""},
     .options = suspend_options,
     .entry = entity_of<Suspension>,
     .run = suspend},
});

} // namespace

std::span<const Command> care_commands() { return commands; }

} // namespace asystent
