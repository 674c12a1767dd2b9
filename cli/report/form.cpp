#include "cli/report/form.hpp"

#include "cli/report/template_files.hpp"
#include "document/builtin_files.hpp"
#include "text/nearest.hpp"
#include "text/utf8.hpp"

#include <fmt/ranges.h>

#include <algorithm>

namespace asystent::cli {
namespace {

constexpr std::string_view ending = ".yaml";

std::string file_of(const std::string& name) { return fmt::format("templates/{}{}", name, ending); }

const document::BuiltinFile* find_builtin(const std::string& name) {
  return document::find_builtin_file(name + std::string(ending));
}

std::vector<std::string_view> builtin_forms() {
  std::vector<std::string_view> names;
  for (const document::BuiltinFile& file : document::builtin_files())
    if (file.name.ends_with(ending)) names.push_back(file.name.substr(0, file.name.size() - ending.size()));
  return names;
}

[[noreturn]] void stop_unknown(const Output& output, const std::string& name) {
  const auto names = builtin_forms();
  if (const std::string_view near = nearest(name, names); !near.empty())
    output.stop(ExitStatus::usage, "--form: nie ma formularza „{}”; czy chodziło o {}?",
                "--form: there is no form '{}'; did you mean {}?", printable(name), near);
  output.stop(ExitStatus::usage,
              "--form: nie ma formularza „{}”; wbudowane: {}. Własny: templates/{}{} w folderze spraw",
              "--form: there is no form '{}'; built in: {}. Your own: templates/{}{} in the case folder",
              printable(name), fmt::join(names, ", "), printable(name), ending);
}

/// The name is the beginning of a file's name, not a path.
void require_name(const Output& output, const std::string& name) {
  const bool is_path = name.find('/') != std::string::npos || name.starts_with('.');
  if (!name.empty() && !is_path) return;
  output.stop(ExitStatus::usage, "--form: „{}” nie jest nazwą formularza, np. polroczne",
              "--form: '{}' is no name of a form, e.g. polroczne", printable(name));
}

/// The text of the folder's own form, or of the built-in one.
casebook::FileText text_of(Call& call, const std::string& name) {
  casebook::FileText own = call.session.read(file_of(name));
  if (!casebook::is_missing(own)) return own;
  const document::BuiltinFile* builtin = find_builtin(name);
  if (builtin == nullptr) stop_unknown(call.output, name);
  own.text = builtin->text;
  own.problem.reset();
  return own;
}

} // namespace

casebook::FormFile form_named(Call& call, const std::string& name) {
  require_name(call.output, name);
  auto form = casebook::open_form(text_of(call, name));
  if (auto* problems = std::get_if<casebook::Findings>(&form))
    throw CommandError(ExitStatus::unreadable,
                       call.output.say("nie można odczytać formularza {}", "the form {} cannot be read",
                                       printable(file_of(name))),
                       std::move(*problems));
  return std::get<casebook::FormFile>(std::move(form));
}

void eject_form(Call& call, const std::string& name) {
  require_name(call.output, name);
  if (find_builtin(name) == nullptr) stop_unknown(call.output, name);
  const std::string file = eject_file(call, name + std::string(ending));
  if (!call.options.is_dry_run() && !call.output.wants_json()) call.output.out = file + "\n";
}

} // namespace asystent::cli
