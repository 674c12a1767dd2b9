#include "casebook/renumber.hpp"

#include "casebook/transaction.hpp"
#include "edit/edit.hpp"
#include "record/schema.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <span>

namespace asystent::casebook {
namespace {

using Values = std::vector<std::pair<std::string, std::string>>;

/// The record's text with these values, every other byte as it is.
std::string with_values(const yaml::YamlFile& record, const Values& values) {
  std::vector<edit::Edit> edits;
  for (const auto& [key, value] : values)
    edits.emplace_back(edit::SetValue{.mapping = {}, .key = key, .value = yaml::scalar_node(value)});
  try {
    return edit::apply(record, edits, record::entity_of<Family>()).document->text();
  } catch (const edit::CannotEdit& error) {
    throw NotEditable(record.file(), error);
  }
}

/// A record that cannot be read names nobody: it is told with the others.
void follow(const Casebook& book, const Engagements& other, const std::string& to,
            std::vector<RenumberedFile>& files) {
  const auto read = book.one(other.id);
  const auto* record = std::get_if<CaseFile>(&read);
  if (record == nullptr) return;
  files.push_back({other.file, record->document->text(), with_previous(*record, to)});
}

} // namespace

std::vector<RenumberedFile> renumbered(const Casebook& book, const Overview& overview, const CaseFile& family,
                                       const std::string& to) {
  const std::string from(family.id());
  Values values{{"id", to}};
  if (!family.family.previous) values.emplace_back("previous", from);
  std::vector<RenumberedFile> files{
      {file_of_family(to), std::nullopt, with_values(*family.document, values)}};
  for (const Engagements& other : overview.caseloads().families())
    if (other.previous == from && other.id != from) follow(book, other, to, files);
  files.push_back({file_of_family(from), family.document->text(), std::nullopt});
  return files;
}

std::string with_previous(const CaseFile& record, const std::string& id) {
  return with_values(*record.document, {{"previous", id}});
}

void write_renumbered(const std::vector<RenumberedFile>& files, Writer& writer) {
  const RenumberedFile& now = files.front();
  const RenumberedFile& old = files.back();
  writer.replace(old.name, *old.before, *now.after);
  for (const RenumberedFile& file : std::span(files).subspan(1, files.size() - 2))
    writer.replace(file.name, *file.before, *file.after);
  writer.rename(old.name, now.name, *now.after);
}

std::string family_once_called(const Overview& overview, std::string_view id) {
  const std::string folded = fold(id);
  for (const Engagements& family : overview.caseloads().families())
    if (!family.previous.empty() && fold(family.previous) == folded) return family.id;
  return {};
}

} // namespace asystent::casebook
