#include "cli/report/template_files.hpp"

#include "casebook/outside.hpp"
#include "document/builtin_files.hpp"
#include "report/outcome.hpp"
#include "text/utf8.hpp"

namespace asystent::cli {
namespace {

constexpr std::string_view partial_sign = "_";

std::string path_of(std::string_view name) { return "templates/" + std::string(name); }

/// What stands before the first dot: `_head` of `_head.html`.
std::string stem(std::string_view name) { return std::string(name.substr(0, name.find('.'))); }

} // namespace

TemplateFile template_file(Call& call, std::string_view name) {
  casebook::FileText file = call.session.read(path_of(name));
  if (casebook::is_missing(file)) return {{file.name, std::string(document::find_builtin_file(name)->text)}};
  if (file.problem) throw *file.problem;
  if (file.too_large || first_bad_byte(file.text))
    call.output.stop(ExitStatus::unreadable, "{}: to nie jest szablon w UTF-8 do 8 MiB",
                     "{}: no template in UTF-8 of at most 8 MiB", printable(file.name));
  return {{file.name, std::move(file.text)}, true};
}

std::vector<document::Partial> partials(Call& call) {
  std::vector<document::Partial> found;
  for (const document::BuiltinFile& file : document::builtin_files())
    if (file.name.starts_with(partial_sign))
      found.push_back({stem(file.name), template_file(call, file.name).content});
  return found;
}

std::string eject_file(Call& call, std::string_view name) {
  if (call.session.is_in_the_past())
    call.output.stop(ExitStatus::usage, "--eject zapisuje szablon: podaj bez --at",
                     "--eject writes a template: give it without --at");
  const std::string path = path_of(name);
  call.session.overview(); // to tell of bad records
  if (!casebook::is_missing(call.session.read(path)))
    call.output.stop(ExitStatus::usage, "{} już jest w folderze spraw: popraw ten plik albo go usuń",
                     "{} is in the case folder already: edit that file, or remove it", printable(path));
  const std::string_view text = document::find_builtin_file(name)->text;
  if (call.options.is_dry_run())
    call.output.show_diff(path, "", text);
  else {
    casebook::create_beside_records(call.session.folder(), path, text);
    call.session.wrote(path);
  }
  if (call.output.wants_json()) call.output.out = report::written_json({}, path, !call.options.is_dry_run());
  return path;
}

} // namespace asystent::cli
