#include "cli/report/template_files.hpp"

#include "cli/diff.hpp"
#include "document/builtin_files.hpp"
#include "folder/files.hpp"
#include "folder/replace.hpp"
#include "report/outcome.hpp"
#include "text/utf8.hpp"

namespace asystent {
namespace {

constexpr std::string_view partial_sign = "_";

std::string path_of(std::string_view name) { return "templates/" + std::string(name); }

/// What stands before the first dot: `_head` of `_head.html`.
std::string stem(std::string_view name) { return std::string(name.substr(0, name.find('.'))); }

} // namespace

TemplateFile template_file(Invocation& invocation, std::string_view name) {
  FileText file = read_file(invocation.folder().path(), path_of(name));
  if (file.problem && file.problem->kind == FolderError::Kind::not_found)
    return {{file.name, std::string(find_builtin_file(name)->text)}};
  if (file.problem) throw *file.problem;
  if (file.too_large || first_bad_byte(file.text))
    invocation.stop(ExitStatus::unreadable, "{}: to nie jest szablon w UTF-8 do 8 MiB",
                    "{}: no template in UTF-8 of at most 8 MiB", printable(file.name));
  return {{file.name, std::move(file.text)}, true};
}

std::vector<Partial> partials(Invocation& invocation) {
  std::vector<Partial> found;
  for (const BuiltinFile& file : builtin_files())
    if (file.name.starts_with(partial_sign))
      found.push_back({stem(file.name), template_file(invocation, file.name).content});
  return found;
}

std::string eject_file(Invocation& invocation, std::string_view name) {
  const std::string path = path_of(name);
  const FileText own = read_file(invocation.folder().path(), path);
  if (!own.problem || own.problem->kind != FolderError::Kind::not_found)
    invocation.stop(ExitStatus::usage, "{} już jest w folderze spraw: popraw ten plik albo go usuń",
                    "{} is in the case folder already: edit that file, or remove it", printable(path));
  const std::string_view text = find_builtin_file(name)->text;
  if (invocation.is_dry_run())
    invocation.show_diff(diff_text(path, "", text, invocation.look()));
  else
    create_file(invocation.folder().path(), path, text);
  if (invocation.wants_json()) invocation.out = written_json({}, path, !invocation.is_dry_run());
  return path;
}

} // namespace asystent
