#include "cli/change.hpp"
#include "cli/command.hpp"

namespace asystent::cli {
namespace {

constexpr std::array catalogue_options = std::to_array<Option>({
    {.name = "--file",
     .kind = Kind::file,
     .required = true,
     .meaning = {"katalog albo sama lista wsparcia jako fragment YAML; - to standardowe wejście",
                 "the catalogue, or just its list of supports, as a piece of YAML; - is standard input"}},
    {.name = "--date", .kind = Kind::past_date, .key = "date"},
    override_option,
});

/// Of a list only the supports were given.
NewEntry catalogue_from_options(const Options& options, const Output& output) {
  NewEntry catalogue = piece_of_file(options, output);
  if (catalogue.is_list()) catalogue = std::move(catalogue).as_list_of("items");
  if (!catalogue.is_mapping())
    output.stop(ExitStatus::usage, "--file: oczekiwano katalogu albo listy wsparcia",
                "--file: a catalogue or a list of supports is expected");
  put_options(options, output, catalogue);
  catalogue.put_default("date", options.today());
  return catalogue;
}

ExitStatus write_catalogue(Call& call) {
  const Family& family = call.session.case_file().family;
  NewEntry catalogue = catalogue_from_options(call.options, call.output);
  check_entry(call, catalogue);
  const std::string done = call.output.say("zapisano katalog wsparcia z dnia {}", "catalogue of {} written",
                                           shown_date(call.output, catalogue, "date"));
  return write_once(call, family, "catalogue", given(family.catalogue), std::move(catalogue), done);
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "intake",
     .name = "catalogue",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"katalog możliwego wsparcia („Za życiem”)", "the catalogue of support (“Za życiem”)"},
     .examples = {"asystent intake catalogue 7 --file katalog.yaml",
                  "asystent intake catalogue 7 --file - --date 2026-03-01"},
     .options = catalogue_options,
     .entry = entry_kind<Catalogue>,
     .run = write_catalogue},
});

} // namespace

std::span<const Command> catalogue_commands() { return commands; }

} // namespace asystent::cli
