#include "casebook/cut_off.hpp"

#include "casebook/git.hpp"
#include "folder/directory.hpp"
#include "folder/folder.hpp"
#include "folder/remove.hpp"
#include "folder/replace.hpp"
#include "text/lines.hpp"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <set>

namespace asystent::casebook {
namespace {

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

/// The folder, and what is asked of it once, and only where something looks as if it were cut off.
class Looked {
public:
  explicit Looked(const folder::OpenFolder& folder) : path_(folder.path()), source_(folder) {}

  const DiskSource& source() const { return source_; }

  /// The record as it would be read under another name; nothing where it cannot be.
  std::optional<CaseFile> read_as(FileText file, std::string name) {
    const Office* office = by_which_to_read();
    if (office == nullptr) return std::nullopt;
    file.name = std::move(name);
    auto read = open_family(std::move(file), *office);
    if (auto* record = std::get_if<CaseFile>(&read)) return std::move(*record);
    return std::nullopt;
  }

  bool once_had(const std::string& file) {
    if (!once_) {
      const auto known = files_known_to_git(path_, families_folder, Knowledge::history).files;
      once_.emplace(known.begin(), known.end());
    }
    return once_->contains(file);
  }

private:
  const Office* by_which_to_read() try {
    if (!office_) office_ = load_office(source_.read(std::string(folder::settings_file_name)));
    return &*office_->value;
  } catch (const BadOffice&) {
    return nullptr;
  }

  std::filesystem::path path_;
  DiskSource source_;
  std::optional<record::ReadRecord<Office>> office_;
  std::optional<std::set<std::string>> once_;
};

bool names(const CaseFile& record, std::string_view previous) {
  return record.family.previous && record.family.previous->text == previous;
}

bool is_cut_off(Looked& looked, const FileText& file, const std::string& id) {
  const std::string from = family_of(file.name);
  if (id.empty() || id == from || !is_missing(looked.source().read(file_of_family(id)))) return false;
  const auto record = looked.read_as(file, file_of_family(id));
  return record && (names(*record, from) || looked.once_had(file_of_family(id)));
}

/// The records that still name the family by its old id.
std::vector<RenumberedFile> followers(Looked& looked, const std::string& from, const std::string& to) {
  std::vector<RenumberedFile> files;
  const Listing listing = looked.source().list(families_folder);
  for (std::size_t i = 0; i < listing.size; ++i) {
    const FileText file = listing.read(i);
    if (value_of(file.text, "previous") != from || family_of(file.name) == from) continue;
    if (const auto record = looked.read_as(file, file.name))
      files.push_back({file.name, file.text, with_previous(*record, to)});
  }
  return files;
}

} // namespace

std::vector<CutOff> cut_off_renumberings(const folder::OpenFolder& folder) {
  const bool is_told_as_missing = !folder::subfolder_inside(folder, families_folder);
  if (is_told_as_missing) return {};
  Looked looked(folder);
  const Listing listing = looked.source().list(families_folder);
  std::vector<CutOff> found;
  for (std::size_t i = 0; i < listing.size; ++i) {
    const FileText file = listing.read(i);
    const std::string id(value_of(file.text, "id"));
    if (is_cut_off(looked, file, id)) found.push_back({file.name, id});
  }
  return found;
}

std::vector<std::string> finish_renumbering(const folder::OpenFolder& folder, const CutOff& renumbering) {
  Looked looked(folder);
  std::vector<std::string> written;
  for (const RenumberedFile& file : followers(looked, family_of(renumbering.file), renumbering.id)) {
    folder::replace_file(folder, file.name, *file.before, *file.after);
    written.push_back(file.name);
  }
  const std::string name = file_of_family(renumbering.id);
  folder::rename_file(folder, renumbering.file, name, looked.source().read(renumbering.file).text);
  written.insert(written.end(), {renumbering.file, name});
  return written;
}

} // namespace asystent::casebook
