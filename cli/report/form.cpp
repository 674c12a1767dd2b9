#include "cli/report/form.hpp"

#include "cli/report/template_files.hpp"
#include "document/builtin_files.hpp"
#include "folder/files.hpp"
#include "text/nearest.hpp"
#include "text/utf8.hpp"

#include <fmt/ranges.h>

#include <algorithm>

namespace asystent {
namespace {

constexpr std::string_view ending = ".yaml";

std::string file_of(const std::string& name) { return fmt::format("templates/{}{}", name, ending); }

const BuiltinFile* find_builtin(const std::string& name) {
  return find_builtin_file(name + std::string(ending));
}

std::vector<std::string_view> builtin_forms() {
  std::vector<std::string_view> names;
  for (const BuiltinFile& file : builtin_files())
    if (file.name.ends_with(ending)) names.push_back(file.name.substr(0, file.name.size() - ending.size()));
  return names;
}

[[noreturn]] void stop_unknown(const Invocation& invocation, const std::string& name) {
  const auto names = builtin_forms();
  if (const std::string_view near = nearest(name, names); !near.empty())
    invocation.stop(ExitStatus::usage, "--form: nie ma formularza „{}”; czy chodziło o {}?",
                    "--form: there is no form '{}'; did you mean {}?", printable(name), near);
  invocation.stop(ExitStatus::usage,
                  "--form: nie ma formularza „{}”; wbudowane: {}. Własny: templates/{}{} w folderze spraw",
                  "--form: there is no form '{}'; built in: {}. Your own: templates/{}{} in the case folder",
                  printable(name), fmt::join(names, ", "), printable(name), ending);
}

/// The name is the beginning of a file's name, not a path.
void require_name(const Invocation& invocation, const std::string& name) {
  const bool is_path = name.find('/') != std::string::npos || name.starts_with('.');
  if (!name.empty() && !is_path) return;
  invocation.stop(ExitStatus::usage, "--form: „{}” nie jest nazwą formularza, np. polroczne",
                  "--form: '{}' is no name of a form, e.g. polroczne", printable(name));
}

[[noreturn]] void stop_bad(const Invocation& invocation, const std::string& file,
                           std::vector<Finding> problems) {
  throw Stop(
      ExitStatus::unreadable,
      invocation.say("nie można odczytać formularza {}", "the form {} cannot be read", printable(file)),
      std::move(problems));
}

/// The text of the folder's own form, or of the built-in one.
std::string text_of(Invocation& invocation, const std::string& name) {
  FileText own = read_file(invocation.folder_path(), file_of(name));
  const bool is_missing = own.problem && own.problem->kind == FolderError::Kind::not_found;
  if (is_missing) {
    const BuiltinFile* builtin = find_builtin(name);
    if (builtin == nullptr) stop_unknown(invocation, name);
    return std::string(builtin->text);
  }
  if (auto problems = problems_of(own); !problems.empty())
    stop_bad(invocation, own.name, std::move(problems));
  return std::move(own.text);
}

} // namespace

Form read_form(Invocation& invocation, const std::string& name) {
  require_name(invocation, name);
  auto loaded = read_form(file_of(name), text_of(invocation, name));
  const YamlFile& document = invocation.keep(std::move(loaded.document));
  if (!loaded.value) stop_bad(invocation, document.file(), std::move(loaded.problems));
  return std::move(*loaded.value);
}

void eject_form(Invocation& invocation, const std::string& name) {
  require_name(invocation, name);
  if (find_builtin(name) == nullptr) stop_unknown(invocation, name);
  const std::string file = eject_file(invocation, name + std::string(ending));
  if (!invocation.is_dry_run() && !invocation.wants_json()) invocation.out = file + "\n";
}

} // namespace asystent
