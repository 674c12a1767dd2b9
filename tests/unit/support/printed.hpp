#pragma once

#include "document/builtin_files.hpp"
#include "document/kinds.hpp"
#include "document/template.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace asystent::test {

inline document::Template builtin(const std::string& name) {
  const document::BuiltinFile* file = document::find_builtin_file(name);
  REQUIRE_MESSAGE(file != nullptr, name);
  return {name, std::string(file->text)};
}

/// The pieces that the program's own templates share.
inline std::vector<document::Partial> partials() {
  std::vector<document::Partial> all;
  for (const document::BuiltinFile& file : document::builtin_files())
    if (file.name.starts_with("_"))
      all.push_back({std::string(file.name.substr(0, file.name.find('.'))), builtin(std::string(file.name))});
  return all;
}

/// The paper of these fields by the program's own template, which they must suit.
inline std::string printed(const document::DocumentKind& kind, const document::TemplateFields& fields) {
  const document::Template main = builtin(std::string(kind.name) + ".html");
  for (const document::TemplateProblem& problem : check_template(main, partials(), fields))
    FAIL_CHECK(problem.file << ":" << problem.at.line << ": " << problem.what.en);
  return print_template(main, partials(), fields).html;
}

} // namespace asystent::test
