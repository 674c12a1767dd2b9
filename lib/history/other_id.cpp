#include "history/other_id.hpp"

#include "casebook/record_file.hpp"
#include "folder/files.hpp"
#include "text/lines.hpp"

#include <algorithm>
#include <iterator>
#include <set>

namespace asystent::history {
namespace {

bool is_family(std::string_view file) { return !casebook::family_of(file).empty(); }

/// The record without what a new id changes.
std::string without_ids(std::string_view text) {
  std::string rest;
  while (!text.empty()) {
    const std::string_view line = take_line(text);
    if (!line.starts_with("id:") && !line.starts_with("previous:"))
      rest.append(without_line_end(std::string(line))).append("\n");
  }
  return rest;
}

std::set<std::string> texts_of(const Repository& repository, std::span<const std::string> files) {
  std::set<std::string> texts;
  for (const std::string& file : files)
    if (is_family(file)) texts.insert(without_ids(folder::read_file(repository.folder(), file).text));
  return texts;
}

std::vector<std::string> gone_families(const Repository& repository) {
  return folder::names_of_git(
      repository.told({"diff", "-z", "--name-only", "--relative", "--no-renames", "--no-ext-diff",
                       "--diff-filter=D", "HEAD", "--", std::string(casebook::families_folder)}));
}

} // namespace

std::vector<std::string> gone_for_another_id(const Repository& repository,
                                             std::span<const std::string> come) {
  const auto texts = texts_of(repository, come);
  if (texts.empty()) return {};
  std::vector<std::string> gone;
  std::ranges::copy_if(gone_families(repository), std::back_inserter(gone), [&](const std::string& file) {
    const auto blob = repository.ask(folder::GitUse::looking, {"cat-file", "blob", "HEAD:./" + file});
    return blob.is_good() && texts.contains(without_ids(blob.text));
  });
  return gone;
}

} // namespace asystent::history
