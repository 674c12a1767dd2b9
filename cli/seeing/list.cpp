#include "cli/command.hpp"
#include "cli/report/sheet_file.hpp"
#include "cli/session.hpp"
#include "report/family_list.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <set>

namespace asystent::cli {
namespace {

/// Where a family's name is meant it is found in the text of the record.
[[noreturn]] void stop_unknown(const Output& output, const Office& office,
                               const report::UnknownFilter& unknown) {
  const std::string word = printable(unknown.word);
  std::string hint;
  if (!unknown.nearest.empty())
    hint = output.say("; czy chodziło o {}?", "; did you mean {}?", unknown.nearest);
  else if (unknown.sort.empty() && word.find(':') == std::string::npos)
    hint =
        output.say("; słowa z zapisu znajdzie tekst:{}", "; a word of the record is found by text:{}", word);
  output.stop(ExitStatus::usage, "„{}” nie jest filtrem{}\nSą:\n{}", "'{}' is no filter{}\nThere are:\n{}",
              unknown.sort.empty() ? word : fmt::format("{}:{}", printable(unknown.sort), word), hint,
              report::known_filters(office, output.language()));
}

report::ListFilter filter_of(Call& call) {
  const Office& office = call.session.office();
  auto read = report::read_filters(call.options.operands(), office);
  if (const auto* unknown = std::get_if<report::UnknownFilter>(&read))
    stop_unknown(call.output, office, *unknown);
  return std::get<report::ListFilter>(std::move(read));
}

/// The ids of the families in whose records the text stands.
std::set<std::string> families_with(const Casebook& book, const std::string& text) {
  std::set<std::string> ids;
  for (const SearchHits& hits : book.search(casebook::SearchQuery({text})).answers)
    ids.insert(hits.front().family);
  return ids;
}

constexpr std::array list_options{sheet_out_option};

void give_list(Call& call, const FileForm& as, std::span<const report::ListedFamily> families,
               bool is_narrowed) {
  const show::Look look = look_of_report(call.options, call.output);
  if (&as == &sheet_form)
    give_sheet(call, report::family_list_sheet(families, call.session.office(), look));
  else
    give(call,
         &as == &json_form ? report::family_list_json(families, look)
                           : report::family_list_text(families, is_narrowed, look),
         as);
  if (!call.output.is_quiet())
    call.output.err += hint_of_names(call.options, call.output, {"w pliku są", "the file has"});
}

ExitStatus list_families(Call& call) {
  const FileForm& as = form_of_report(call);
  const report::ListFilter filter = filter_of(call);
  const Casebook& book = call.session.book();
  // Who asks for somebody's families means these, and not one's own.
  const std::string assistant(filter.assistants.empty() ? call.session.at_work() : "");
  auto read = book.each([&](const CaseOnDay& c) { return report::listed(c, filter, assistant); });
  call.session.tell(std::move(read.problems));
  auto families = casebook::joined(std::move(read.answers));
  for (const std::string& text : filter.texts)
    std::erase_if(families, [ids = families_with(book, text)](const report::ListedFamily& family) {
      return !ids.contains(family.id);
    });
  report::sort(families);
  const bool is_narrowed = !filter.empty() || !assistant.empty();
  give_list(call, as, families, is_narrowed);
  return ExitStatus::done;
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "",
     .name = "list",
     .operand = Operand::filters,
     .summary =
         {"rodziny ze statusem, asystentem, kontaktami i terminami; filtry: status, asystent, obszar:…, "
          "ryzyko:…, tekst:…",
          "families with status, assistant, contacts and terms; filters: status, assistant, area:…, "
          "risk:…, text:…"},
     .examples = {"asystent list aktywne elis", "asystent list active area:budget risk:high"},
     .options = list_options,
     .run = list_families,
     .has_sheet = true,
     .after = Afterwards::bad_records,
     .is_long = true,
     .polish = "lista"},
});

} // namespace

std::span<const Command> list_commands() { return commands; }

} // namespace asystent::cli
