#include "cli/change.hpp"
#include "cli/command.hpp"
#include "cli/intake/members.hpp"
#include "model/facts.hpp"
#include "show/private.hpp"

namespace asystent::cli {
namespace {

constexpr std::array risk_options = std::to_array<Option>({
    {.name = "--level", .kind = Kind::word, .key = "level", .required = true},
    {.name = "--signs", .kind = Kind::prose, .key = "signs"},
    {.name = "--plan", .kind = Kind::prose, .key = "plan"},
    {.name = "--date", .kind = Kind::past_date, .key = "date"},
    file_option,
    again_option,
    override_option,
});

constexpr std::array contact_options = std::to_array<Option>({
    {.name = "--child",
     .kind = Kind::id,
     .key = "child",
     .required = true,
     .meaning = {"identyfikator dziecka w pieczy", "id of the child in foster care"}},
    {.name = "--date", .kind = Kind::past_date, .key = "date"},
    {.name = "--who", .kind = Kind::name, .key = "who", .repeated = true},
    {.name = "--outcome", .kind = Kind::word, .key = "outcome"},
    {.name = "--note", .kind = Kind::prose, .key = "note"},
    file_option,
    again_option,
    override_option,
});

ExitStatus look_at_risk(Call& call) {
  call.session.case_file();
  NewEntry review = entry_from_options(call.options, call.output);
  review.put_default("date", call.options.today());
  check_entry(call, review);
  const Text level = label(*review.word<Risk>("level"));
  const std::string done =
      call.output.say("zapisano ocenę ryzyka z dnia {}: {}", "look at the risk of {} written: {}",
                      shown_date(call.output, review, "date"), level.in(call.output.language()));
  return add_entry(call, "risks", "date", std::move(review), done);
}

/// A child that is with its family meets it every day.
std::string told_of_stay(Call& call, const Member& child, Date day) {
  if (placement_on(child, day) != nullptr) return {};
  return call.output.say("; uwaga: tego dnia dziecko nie jest w zapisie poza rodziną",
                         "; note: the record does not have the child outside the family on that day");
}

ExitStatus meet_child(Call& call) {
  const Family& family = call.session.case_file().family;
  NewEntry contact = entry_from_options(call.options, call.output);
  contact.put_default("date", call.options.today());
  contact.put_default("outcome", word(Outcome::held));
  check_entry(call, contact);
  const Member& child = child_of(call, family, contact.text("child"));
  const std::string done =
      call.output.say("zapisano kontakt dziecka „{}” z rodziną z dnia {}",
                      "contact of child '{}' with the family on {} written",
                      show::shown_always(child.id->text), shown_date(call.output, contact, "date")) +
      told_of_stay(call, child, *contact.date("date"));
  return add_entry(call, "child_contacts", "date", std::move(contact), done);
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "visit",
     .name = "risk",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"ocena ryzyka dla dzieci z danego dnia", "the risk to the children, as seen on a day"},
     .examples =
         {"asystent visit risk 7 --level małe",
          "asystent visit risk 7 --level high --signs \"Dzieci same w domu\" --plan \"Wizyta co dwa dni\""},
     .options = risk_options,
     .entry = entry_kind<RiskReview>,
     .run = look_at_risk},
    {.group = "visit",
     .name = "child-contact",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"kontakt dziecka w pieczy z rodziną", "a meeting of a child in foster care with its family"},
     .examples = {"asystent visit child-contact 7 --child kuba --who anna",
                  "asystent visit child-contact 7 --child kuba --date -1d --outcome odwołała_rodzina"},
     .options = contact_options,
     .entry = entry_kind<ChildContact>,
     .run = meet_child},
});

} // namespace

std::span<const Command> registers_commands() { return commands; }

} // namespace asystent::cli
