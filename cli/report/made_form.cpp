#include "cli/report/made_form.hpp"

#include "casebook/paper.hpp"
#include "document/text_document.hpp"
#include "document/word_processor.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace asystent::cli {
namespace {

/// A form that a program beside this one makes of the page.
struct Made {
  std::string_view option;
  const FileForm& form;
  std::string_view program;
  std::string (*of_page)(const std::string&);
  Text instead; // what to do without the program
};

/// Of a page of 2 MiB pandoc and WeasyPrint make something within a minute and a gigabyte; of one of 13 MiB
/// pandoc takes four. The papers of a family are a tenth of it, all of them.
constexpr std::size_t largest_page = 2 * std::size_t{1024} * 1024;

std::string odt_of_page(const std::string& html) {
  return document::finished_text_document(casebook::odt_of_page(document::for_word_processor(html)));
}

const std::array made_forms = {
    Made{"--pdf",
         pdf_form,
         "weasyprint",
         casebook::pdf_of_page,
         {"albo wydrukuj HTML z przeglądarki", "or print the HTML from a browser"}},
    Made{"--odt",
         odt_form,
         "pandoc",
         odt_of_page,
         {"albo otwórz HTML w edytorze tekstu", "or open the HTML in a word processor"}},
};

void check_size(const Output& output, const Made& made, const std::string& html) {
  if (html.size() > largest_page)
    output.stop(ExitStatus::usage,
                "dokument jest za duży na {}: ma ponad 2 MiB. Skróć go (--from, --until) {}",
                "the document is too large for {}: it has over 2 MiB. Shorten it (--from, --until) {}",
                made.form.name, made.instead.in(output.language()));
}

std::string made_of(const Output& output, const Made& made, const std::string& html) {
  check_size(output, made, html);
  try {
    return made.of_page(html);
  } catch (const casebook::ProcessError& error) {
    if (error.missing)
      output.stop(ExitStatus::system, "do {0} potrzebny jest program {1}: sudo apt install {1}; {2}",
                  "{0} needs the program {1}: sudo apt install {1}; {2}", made.form.name, made.program,
                  made.instead.in(output.language()));
    output.stop(ExitStatus::system, "{1} nie utworzył {0}: {2}", "{1} made no {0}: {2}", made.form.name,
                made.program, printable(error.what()));
  }
}

/// The one that is asked for, by its option or by the ending of the file's name; nullptr: the page itself.
const Made* wanted_form(const Options& options) {
  const auto first = [](auto is_wanted) {
    const auto found = std::ranges::find_if(made_forms, is_wanted);
    return found == made_forms.end() ? nullptr : &*found;
  };
  if (const Made* made = first([&](const Made& row) { return options.has(row.option); })) return made;
  const auto file = options.text("--out");
  return file ? first([&](const Made& row) { return promises(*file, row.form); }) : nullptr;
}

} // namespace

const FileForm& form_of(const Options& options) {
  const Made* made = wanted_form(options);
  return made == nullptr ? html_form : made->form;
}

void check_forms(Call& call) {
  if (call.options.has("--pdf") && call.options.has("--odt"))
    call.output.stop(ExitStatus::usage, "--pdf i --odt naraz: podaj jedno z nich",
                     "--pdf and --odt at once: give one of them");
  for (const Made& made : made_forms)
    if (call.options.has(made.option) && !call.options.has("--out")) call.options.stop_missing({"--out"});
  check_out(call, form_of(call.options));
}

std::string in_form(Call& call, const std::string& html) {
  const Made* made = wanted_form(call.options);
  return made == nullptr ? html : made_of(call.output, *made, html);
}

} // namespace asystent::cli
