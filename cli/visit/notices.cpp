#include "cli/change.hpp"
#include "cli/command.hpp"
#include "model/newest.hpp"

namespace asystent::cli {
namespace {

constexpr std::array notice_options = std::to_array<Option>({
    {.name = "--to", .kind = Kind::word, .key = "to", .required = true},
    {.name = "--date", .kind = Kind::past_date, .key = "date"},
    {.name = "--time", .kind = Kind::time, .key = "time"},
    {.name = "--how", .key = "how"},
    {.name = "--number", .key = "number"},
    {.name = "--of",
     .kind = Kind::past_date,
     .meaning = {"dzień interwencji; bez tej opcji najnowsza",
                 "day of the intervention; the newest without it"}},
    file_option,
    again_option,
    override_option,
});

/// The newest that the notice can be about, or the one of --of.
const Intervention& intervention_of(Call& call, const Family& family, Date day) {
  const auto of = call.options.date("--of");
  const Intervention* found = newest(family.interventions, [&](const Intervention& one) {
    return of ? *one.date == *of : *one.date <= day;
  });
  if (found != nullptr) return *found;
  call.output.stop(ExitStatus::usage,
                   "nie ma takiej interwencji. Zapisz ją: asystent visit intervene {} --kind … --what …",
                   "there is no such intervention. Record it: asystent visit intervene {} --kind … --what …",
                   family.id->text);
}

ExitStatus give_notice(Call& call) {
  const CaseFile& file = call.session.case_file();
  NewEntry notice = entry_from_options(call.options, call.output);
  notice.put_default("date", call.options.today());
  check_entry(call, notice);
  const Intervention& intervention = intervention_of(call, file.family, *notice.date("date"));
  const Text to = label(*notice.word<NoticeTo>("to"));
  const std::string done = call.output.say(
      "zapisano zawiadomienie ({}) z dnia {} o zdarzeniu z dnia {}; pismo: asystent report document "
      "zawiadomienie {} --entry {}",
      "notice ({}) of {} about the event of {} written; the letter: asystent report document zawiadomienie "
      "{} --entry {}",
      to.in(call.output.language()), shown_date(call.output, notice, "date"),
      call.output.shown(*intervention.date), file.id(), iso(*intervention.date));
  Change change(file);
  change.append(intervention, "notices", std::move(notice));
  return make_change(call, change, done);
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "visit",
     .name = "notice",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"zawiadomienie Policji, prokuratury albo sądu po interwencji",
                 "a notice to the police, the prosecutor or the court after an intervention"},
     .examples = {"asystent visit notice 7 --to policja --how telefon --time 21:55",
                  "asystent visit notice 7 --to sąd --of 14.02. --how pismo --number \"OPS.5020.12.2026\""},
     .options = notice_options,
     .entry = entry_kind<Notice>,
     .run = give_notice},
});

} // namespace

std::span<const Command> notices_commands() { return commands; }

} // namespace asystent::cli
