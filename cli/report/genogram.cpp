#include "genogram/genogram.hpp"

#include "cli/report/out_file.hpp"
#include "cli/report/picture.hpp"
#include "show/private.hpp"
#include "text/utf8.hpp"

namespace asystent::cli {
namespace {

constexpr std::array genogram_options{out_option};

void stop_where_own_ancestor(const Output& output, const genogram::Genogram& genogram) {
  if (genogram.own_ancestors.empty()) return;
  const Member& member = *genogram.persons[genogram.own_ancestors.front()].member;
  output.stop(ExitStatus::unreadable,
              "{}:{}: z kluczy parents wynika, że {} jest własnym przodkiem. Popraw parents tych osób",
              "{}:{}: by parents, {} is their own ancestor. Correct parents of these persons",
              printable(genogram.family->file), member.at.line,
              printable(show::shown_always(member.id->text)));
}

/// Ids are often first names: they are named only where names are shown.
std::string named(const std::vector<std::size_t>& persons, const genogram::Genogram& genogram,
                  const show::Look& look) {
  std::string ids;
  if (look.names)
    for (const std::size_t person : persons)
      ids += (ids.empty() ? ": " : ", ") +
             printable(show::shown(genogram.persons[person].member->id->text, look));
  return ids;
}

std::string hint(const Output& output, const genogram::Genogram& genogram) {
  const auto unlinked = genogram::persons_without_links(genogram);
  if (unlinked.empty()) return "";
  const Count count{static_cast<int>(unlinked.size())};
  const std::string ids = named(unlinked, genogram, output.look());
  return output.say("{0} {0:osoba|osoby|osób} bez zapisanych powiązań{1}. W {2} dopisz przy dziecku "
                    "„parents: [matka, ojciec]”, a przy jednej osobie z pary „partner: druga” "
                    "(identyfikatory osób)\n",
                    "{0} {0:person|persons} without recorded links{1}. In {2} write 'parents: [mother, "
                    "father]' at a child, and 'partner: other' at one of a couple (ids of the persons)\n",
                    count, ids, printable(genogram.family->file));
}

void stop_where_too_many(const Output& output, const Family& family) {
  if (family.members.size() <= most_persons) return;
  output.stop(ExitStatus::usage,
              "w rodzinie zapisano {} osób: rysunek mieści najwyżej {}. Sprawdź „members” w pliku {}",
              "the family has {} persons: the picture holds {} at most. Look at 'members' in the file {}",
              family.members.size(), most_persons, printable(family.file));
}

ExitStatus report_genogram(Call& call) {
  check_out(call, svg_form);
  stop_where_too_many(call.output, call.session.case_file().family);
  const genogram::Genogram family = genogram::genogram(call.session.case_file().family, call.options.today());
  const show::Look look = look_of_report(call.options, call.output);
  stop_where_own_ancestor(call.output, family);
  give(call,
       genogram::genogram_svg(family, laid_out(call.output, genogram::genogram_graph(family, look)), look),
       svg_form);
  if (!call.output.is_quiet())
    call.output.err += hint(call.output, family) +
                       hint_of_names(call.options, call.output, {"na rysunku są", "the picture has"});
  return ExitStatus::done;
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "report",
     .name = "genogram",
     .operand = Operand::family,
     .summary = {"rodzina na rysunku: genogram (SVG)", "the family as a picture: a genogram (SVG)"},
     .examples = {"asystent report genogram 7 --out genogram.svg",
                  "asystent report genogram R-2026-007 --names --out genogram.svg"},
     .options = genogram_options,
     .run = report_genogram,
     .after = Afterwards::bad_records},
});

} // namespace

std::span<const Command> genogram_commands() { return commands; }

} // namespace asystent::cli
