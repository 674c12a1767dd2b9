#include "casebook/cut_off.hpp"

#include "folder/folder.hpp"
#include "folder/remove.hpp"
#include "folder/replace.hpp"
#include "text/lines.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace asystent::casebook {
namespace {

std::string file_of(std::string_view id) { return fmt::format("{}/{}.yaml", families_folder, id); }

/// What stands behind a key of the record itself, without quotes and comment; a look that reads nothing else,
/// as all records are looked at.
std::string_view value_of(std::string_view text, std::string_view key) {
  while (!text.empty()) {
    const std::string_view line = take_line(text);
    if (!line.starts_with(key) || line.substr(key.size(), 1) != ":") continue;
    const std::string_view value = trimmed(line.substr(key.size() + 1));
    const std::size_t begin = std::min(value.find_first_not_of("\"'"), value.size());
    return value.substr(begin, std::min(value.find_first_of("\"' \t#", begin), value.size()) - begin);
  }
  return {};
}

/// Records are read by it; nothing where it cannot be read itself.
std::optional<record::ReadRecord<Office>> office_of(const DiskSource& source) try {
  return load_office(source.read(std::string(folder::settings_file_name)));
} catch (const BadOffice&) {
  return std::nullopt;
}

/// The record as it would be read under another name; nothing where it cannot be.
std::optional<CaseFile> read_as(FileText file, std::string name, const Office& office) {
  file.name = std::move(name);
  auto read = open_family(std::move(file), office);
  if (auto* record = std::get_if<CaseFile>(&read)) return std::move(*record);
  return std::nullopt;
}

bool names(const CaseFile& record, std::string_view previous) {
  return record.family.previous && record.family.previous->text == previous;
}

bool is_cut_off(const DiskSource& source, const FileText& file, const std::string& id) {
  const std::string from = family_of(file.name);
  if (id.empty() || id == from || !is_missing(source.read(file_of(id)))) return false;
  const auto office = office_of(source);
  const auto record = office ? read_as(file, file_of(id), *office->value) : std::nullopt;
  return record && (names(*record, from) || source.once_had(file_of(id)));
}

/// The records that still name the family by its old id.
std::vector<RenumberedFile> followers(const DiskSource& source, const std::string& from,
                                      const std::string& to) {
  std::vector<RenumberedFile> files;
  const auto office = office_of(source);
  const Listing listing = source.list(families_folder);
  for (std::size_t i = 0; office && i < listing.size; ++i) {
    const FileText file = listing.read(i);
    if (value_of(file.text, "previous") != from || family_of(file.name) == from) continue;
    if (const auto record = read_as(file, file.name, *office->value))
      files.push_back({file.name, file.text, with_previous(*record, to)});
  }
  return files;
}

} // namespace

std::vector<CutOff> cut_off_renumberings(const folder::OpenFolder& folder) {
  const DiskSource source(folder);
  const Listing listing = source.list(families_folder);
  std::vector<CutOff> found;
  for (std::size_t i = 0; i < listing.size; ++i) {
    const FileText file = listing.read(i);
    const std::string id(value_of(file.text, "id"));
    if (is_cut_off(source, file, id)) found.push_back({file.name, id});
  }
  return found;
}

std::vector<std::string> finish_renumbering(const folder::OpenFolder& folder, const CutOff& renumbering) {
  const DiskSource source(folder);
  std::vector<std::string> written;
  for (const RenumberedFile& file : followers(source, family_of(renumbering.file), renumbering.id)) {
    folder::replace_file(folder, file.name, *file.before, *file.after);
    written.push_back(file.name);
  }
  const std::string name = file_of(renumbering.id);
  folder::rename_file(folder, renumbering.file, name, source.read(renumbering.file).text);
  written.insert(written.end(), {renumbering.file, name});
  return written;
}

} // namespace asystent::casebook
