#include "genogram/ecomap.hpp"

#include "cli/command.hpp"
#include "cli/report/out_file.hpp"
#include "cli/report/picture.hpp"
#include "text/utf8.hpp"

namespace asystent::cli {
namespace {

constexpr std::array ecomap_options{out_option};

void stop_where_too_many(const Output& output, const genogram::Ecomap& ecomap) {
  if (ecomap.contacts.size() <= most_contacts) return;
  output.stop(
      ExitStatus::usage,
      "rodzina ma {} kontaktów: rysunek mieści najwyżej {}. Przy tych, których już nie ma, dopisz „until” "
      "w pliku {}",
      "the family has {} contacts: the picture holds {} at most. Add 'until' to those that have ended, in "
      "the file {}",
      ecomap.contacts.size(), most_contacts, printable(ecomap.family->file));
}

std::string hint(const Output& output, const genogram::Ecomap& ecomap) {
  if (!ecomap.contacts.empty()) return "";
  return output.say(
      "nie ma zapisanych kontaktów na ten dzień. Dopisz: asystent intake contact-list {} --who KTO "
      "--tie silna\n",
      "no contacts are recorded for this day. Add one: asystent intake contact-list {} --who WHO "
      "--tie strong\n",
      printable(ecomap.family->id->text));
}

ExitStatus report_ecomap(Call& call) {
  check_out(call, svg_form);
  const genogram::Ecomap around = genogram::ecomap(call.session.case_file().family, call.options.today());
  stop_where_too_many(call.output, around);
  const show::Look look = look_of_report(call.options, call.output);
  give(call, genogram::ecomap_svg(around, laid_out(call.output, genogram::ecomap_graph(around, look)), look),
       svg_form);
  if (!call.output.is_quiet())
    call.output.err += hint(call.output, around) +
                       hint_of_names(call.options, call.output, {"na rysunku są", "the picture has"});
  return ExitStatus::done;
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "report",
     .name = "ecomap",
     .operand = Operand::family,
     .summary = {"osoby i instytucje wokół rodziny na rysunku: ekomapa (SVG)",
                 "the people and institutions around the family as a picture: an ecomap (SVG)"},
     .examples = {"asystent report ecomap 7 --out ekomapa.svg",
                  "asystent report ecomap R-2026-007 --names --out ekomapa.svg"},
     .options = ecomap_options,
     .run = report_ecomap,
     .after = Afterwards::bad_records},
});

} // namespace

std::span<const Command> ecomap_commands() { return commands; }

} // namespace asystent::cli
