#include "cli/change.hpp"
#include "cli/command.hpp"
#include "cli/intake/members.hpp"
#include "model/facts.hpp"
#include "show/private.hpp"

namespace asystent::cli {
namespace {

constexpr Option child_option{.name = "--child",
                              .kind = Kind::id,
                              .required = true,
                              .meaning = {"identyfikator dziecka", "id of the child"}};

constexpr std::array place_options = std::to_array<Option>({
    child_option,
    {.name = "--kind", .kind = Kind::word, .key = "kind", .required = true},
    {.name = "--from", .kind = Kind::past_date, .key = "from"},
    {.name = "--coordinator", .kind = Kind::name, .key = "coordinator"},
    {.name = "--help-plan", .kind = Kind::past_date, .key = "help_plan"},
    file_option,
    again_option,
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
    again_option,
    override_option,
});

constexpr std::array suspend_options = std::to_array<Option>({
    {.name = "--from", .kind = Kind::near_date, .key = "from", .required = true},
    {.name = "--until", .kind = Kind::due_date, .key = "until"},
    {.name = "--reason",
     .key = "reason",
     .meaning = {"powód; zbędny, gdy podajesz koniec zapisanej przerwy",
                 "the reason; not needed to give a break that is there its end"}},
    file_option,
    again_option,
    override_option,
});

/// As it was just typed.
std::string_view id_of(const Member& member) { return show::shown_always(member.id->text); }

const Member& child(Call& call, const Family& family) {
  return child_of(call, family, call.options.required("--child"));
}

/// A child is in one place at a time.
void refuse_overlap(const Output& output, const Family& family, const Member& child, const NewEntry& entry) {
  const Date from = *entry.date("from");
  const auto ended = entry.date("ended");
  for (const Placement& placement : child.placements) {
    const bool is_apart =
        (placement.ended && *placement.ended <= from) || (ended && *ended <= *placement.from);
    if (is_apart) continue;
    const std::string_view id = id_of(child);
    output.stop(
        ExitStatus::usage,
        "dziecko „{}” jest już poza rodziną od {}. Najpierw zapisz koniec tego pobytu: asystent "
        "intake return {} --child {} --outcome moved",
        "child '{}' is outside the family already, since {}. First end that placement: asystent intake "
        "return {} --child {} --outcome moved",
        id, output.shown(*placement.from), family.id->text, id);
  }
}

/// The newest placement that had begun by the day: whose end is corrected, it need not last on it.
const Placement* begun_by(const Member& child, Date day) {
  const Placement* newest = nullptr;
  for (const Placement& placement : child.placements)
    if (*placement.from <= day && (newest == nullptr || *newest->from <= *placement.from))
      newest = &placement;
  return newest;
}

/// The placement of the child that lasts on the day.
const Placement& placement_on(const Output& output, const Member& child, Date day) {
  if (const Placement* placement = placement_on(child, day)) return *placement;
  output.stop(ExitStatus::usage, "w dniu {} dziecko „{}” nie jest poza rodziną",
              "child '{1}' is not outside the family on {0}", output.shown(day), id_of(child));
}

ExitStatus place(Call& call) {
  const CaseFile& file = call.session.case_file();
  const Family& family = file.family;
  const Member& placed = child(call, family);
  NewEntry entry = entry_from_options(call.options, call.output);
  entry.put_default("from", call.options.today());
  check_entry(call, entry);
  refuse_overlap(call.output, family, placed, entry);
  const std::string done =
      call.output.say("zapisano pobyt poza rodziną: „{}”, od {}", "placement of '{}' from {} written",
                      id_of(placed), shown_date(call.output, entry, "from"));
  Change change(file);
  change.insert(placed, "placements", "from", std::move(entry));
  return make_change(call, change, done);
}

ExitStatus end_placement(Call& call) {
  const CaseFile& file = call.session.case_file();
  const Member& returned = child(call, file.family);
  NewEntry given = values_from_options(call);
  given.put_default("ended", call.options.today());
  const Date ended = *given.date("ended");
  const std::string day = call.output.shown(ended);
  const Placement* corrected = call.options.has("--override") ? begun_by(returned, ended) : nullptr;
  const Placement& placement = corrected != nullptr ? *corrected : placement_on(call.output, returned, ended);
  Change change(file);
  change.set_each(placement, std::move(given));
  return make_change(call, change,
                     call.output.say("zapisano koniec pobytu poza rodziną: „{}”, z dniem {}",
                                     "end of the placement of '{}' on {} written", id_of(returned), day));
}

ExitStatus review(Call& call) {
  const CaseFile& file = call.session.case_file();
  const Member& reviewed = child(call, file.family);
  const Date day = call.options.date_or_today("--date");
  const Placement& placement = placement_on(call.output, reviewed, day);
  Change change(file);
  change.insert(placement, "reviews", day);
  return make_change(call, change,
                     call.output.say("zapisano ocenę sytuacji dziecka „{}” z dnia {}",
                                     "assessment of child '{}' on {} written", id_of(reviewed),
                                     call.output.shown(day)));
}

const Suspension* suspension_from(const Family& family, std::optional<Date> from) {
  const auto found = std::ranges::find_if(
      family.suspensions, [from](const Suspension& suspension) { return from && *suspension.from == *from; });
  return found == family.suspensions.end() ? nullptr : &*found;
}

/// The same `from` again gives an end to a time without visits, or changes it.
ExitStatus end_suspension(Call& call, const Suspension& suspension, NewEntry entry) {
  if (!entry.has("until")) call.options.required("--until");
  check_values(call, entry);
  const std::string until = shown_date(call.output, entry, "until");
  const std::string from = call.output.shown(*suspension.from);
  Change change(call.session.case_file());
  change.set_each(suspension, std::move(entry));
  return make_change(call, change,
                     call.output.say("czas bez wizyt od {}: ostatni dzień {}",
                                     "time without visits from {}: the last day is {}", from, until));
}

ExitStatus suspend(Call& call) {
  const Family& family = call.session.case_file().family;
  NewEntry entry = entry_from_options(call.options, call.output);
  if (const Suspension* known = suspension_from(family, entry.date("from")))
    return end_suspension(call, *known, std::move(entry));
  if (entry.text("reason").empty()) call.options.required("--reason");
  check_entry(call, entry);
  const std::string from = shown_date(call.output, entry, "from");
  const std::string until = shown_date(call.output, entry, "until");
  std::string done =
      until.empty()
          ? call.output.say("zapisano czas bez wizyt od {}", "time without visits from {} written", from)
          : call.output.say("zapisano czas bez wizyt od {} do {}",
                            "time without visits from {} to {} written", from, until);
  return add_entry(call, "suspensions", "from", std::move(entry), done);
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
     .entry = entry_kind<Placement>,
     .run = place},
    {.group = "intake",
     .name = "return",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"koniec pobytu dziecka poza rodziną", "the end of a child's time outside the family"},
     .examples = {"asystent intake return 7 --child kuba",
                  "asystent intake return 7 --child kuba --date 2026-08-01 --outcome moved"},
     .options = return_options,
     .entry = entry_kind<Placement>,
     .run = end_placement},
    {.group = "intake",
     .name = "review",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"ocena sytuacji dziecka w pieczy zastępczej", "the assessment of a child in foster care"},
     .examples = {"asystent intake review 7 --child kuba",
                  "asystent intake review 7 --child kuba --date 2026-05-04"},
     .options = review_options,
     .entry = entry_kind<Placement>,
     .run = review},
    {.group = "intake",
     .name = "suspend",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"czas bez wizyt z ważnego powodu; ponownie z tym samym --from: podaje jego koniec",
                 "a time without visits for a reason; again with the same --from: gives its end"},
     .examples =
         {"asystent intake suspend 7 --from 2026-07-01 --until 2026-07-31 --reason \"Pobyt w szpitalu\"",
          "asystent intake suspend 7 --from 2026-07-01 --until 2026-07-24"},
     .options = suspend_options,
     .entry = entry_kind<Suspension>,
     .run = suspend},
});

} // namespace

std::span<const Command> care_commands() { return commands; }

} // namespace asystent::cli
