#include "cli/report/picture.hpp"

#include "genogram/ecomap.hpp"
#include "genogram/genogram.hpp"
#include "text/utf8.hpp"

namespace asystent::cli {
namespace {

std::string layout_of(const std::string& graph) { return casebook::run_program("dot", {"-Tplain"}, graph); }

/// Why there is no picture, and what helps.
Message reason_of(const casebook::ProcessError& error) {
  if (error.missing)
    return {"rysunek układa program dot, którego tu nie ma. Zainstaluj: sudo apt install graphviz",
            "the program dot lays out the picture, and is not here. Install: sudo apt install graphviz"};
  const std::string said = printable(error.what());
  return {"program dot nie ułożył rysunku: " + said, "dot could not lay out the picture: " + said};
}

/// A genogram that cannot be is told by its own report, and by `check`.
document::Picture genogram_of(const Family& family, Date day, const show::Look& look) {
  if (family.members.empty() || family.members.size() > most_persons) return {};
  const genogram::Genogram known = genogram::genogram(family, day);
  if (!known.own_ancestors.empty()) return {};
  return {genogram::genogram_svg(known, layout_of(genogram::genogram_graph(known, look)), look,
                                 genogram::Setting::paper)};
}

document::Picture ecomap_of(const Family& family, Date day, const show::Look& look) {
  const genogram::Ecomap known = genogram::ecomap(family, day);
  if (known.contacts.empty() || known.contacts.size() > most_contacts) return {};
  return {genogram::ecomap_svg(known, layout_of(genogram::ecomap_graph(known, look)), look,
                               genogram::Setting::paper)};
}

} // namespace

std::string laid_out(const Output& output, const std::string& graph) {
  try {
    return layout_of(graph);
  } catch (const casebook::ProcessError& error) {
    const Message reason = reason_of(error);
    output.stop(ExitStatus::system, "{}", "{}", reason.in(output.language()));
  }
}

document::Pictures pictures_of(Output& output, const Family& family, Date day) {
  show::Look look = output.look();
  look.names = true; // as in all papers
  try {
    return {.genogram = genogram_of(family, day, look), .ecomap = ecomap_of(family, day, look)};
  } catch (const casebook::ProcessError& error) {
    output.err += output.say("dokument bez rysunków: {}\n", "the document has no pictures: {}\n",
                             reason_of(error).in(output.language()));
    return {};
  }
}

} // namespace asystent::cli
