#include "history/resolution.hpp"

#include "casebook/source.hpp"
#include "folder/files.hpp"
#include "folder/lock.hpp"
#include "folder/remove.hpp"
#include "folder/replace.hpp"
#include "history/clash_place.hpp"
#include "history/clone_notes.hpp"
#include "text/lines.hpp"

#include <algorithm>
#include <array>

namespace asystent::history {
namespace {

using State = OpenFile::State;
using folder::FolderError;

constexpr std::string_view note_name = "resolving";
constexpr std::array<std::string_view, 3> words_of_states{"laid", "settled", "removed"};

/// `laid OURS THEIRS NAME`, `settled:OBJECT …`; `-` is no object.
std::string line_of(const OpenFile& file) {
  const auto or_dash = [](const std::string& object) { return object.empty() ? "-" : object; };
  return std::string(words_of_states.at(static_cast<std::size_t>(file.state))) +
         (file.settled_as.empty() ? "" : ":" + file.settled_as) + " " + or_dash(file.ours) + " " +
         or_dash(file.theirs) + " " + file.name + "\n";
}

OpenFile file_in(std::string_view line) {
  const auto without_dash = [](std::string_view word) { return std::string(word == "-" ? "" : word); };
  OpenFile file;
  const std::string word(take_word(line));
  const std::size_t end = std::min(word.find(':'), word.size());
  const auto state = std::ranges::find(words_of_states, std::string_view(word).substr(0, end));
  file.settled_as = word.substr(std::min(end + 1, word.size()));
  file.state =
      state == words_of_states.end() ? State::laid : static_cast<State>(state - words_of_states.begin());
  file.ours = without_dash(take_word(line));
  file.theirs = without_dash(take_word(line));
  file.name = line;
  return file;
}

std::string name_in_folder(const Repository& repository, const Conflict& conflict) {
  return conflict.path.substr(std::min(repository.prefix().size(), conflict.path.size()));
}

const OpenFile* find_file(const std::optional<Resolution>& resolution, const std::string& name) {
  if (!resolution) return nullptr;
  const auto found = std::ranges::find(resolution->files, name, &OpenFile::name);
  return found == resolution->files.end() ? nullptr : &*found;
}

/// In the place of what the note says of it.
void put(Resolution& resolution, OpenFile file) {
  std::erase_if(resolution.files, [&](const OpenFile& other) { return other.name == file.name; });
  resolution.files.push_back(std::move(file));
}

OpenFile open_file(const ConflictFile& file, State state) {
  return {file.name, state, file.conflict.ours, file.conflict.theirs, {}};
}

std::string text_or_nothing(ObjectTexts& texts, const std::string& object) {
  return object.empty() ? std::string() : std::string(texts.of(object));
}

bool is_as_committed_or_laid(ObjectTexts& texts, const ConflictFile& file, const std::string& disk) {
  return has_markers(disk) || disk == text_or_nothing(texts, file.conflict.ours);
}

} // namespace

std::optional<Resolution> open_resolution(const Repository& repository) {
  const auto note = read_note(repository, note_name);
  if (!note) return std::nullopt;
  std::string_view text = *note;
  Resolution resolution{.theirs = std::string(take_line(text)), .files = {}};
  for (const std::string_view line : lines_of(text)) resolution.files.push_back(file_in(line));
  return resolution;
}

void keep(const Repository& repository, const Resolution& resolution) {
  std::string text = resolution.theirs + "\n";
  for (const OpenFile& file : resolution.files) text += line_of(file);
  write_note(repository, note_name, text);
}

void forget_resolution(const Repository& repository) { remove_note(repository, note_name); }

std::vector<std::string> names_of(const std::optional<Resolution>& resolution) {
  std::vector<std::string> names;
  if (resolution)
    for (const OpenFile& file : resolution->files) names.push_back(file.name);
  return names;
}

/// The file is still as it was committed: given up by hand, or whoever settled it was killed before the file
/// was written.
bool is_not_settled(ObjectTexts& texts, const OpenFile& file, const std::string& disk) {
  const bool may_be_ours =
      file.state == State::settled && (file.settled_as.empty() || file.settled_as == file.ours);
  return !may_be_ours && disk == text_or_nothing(texts, file.ours);
}

/// Who means a file as it was committed says so by `resolve`.
std::optional<TreeChange> settled_change(ObjectTexts& texts, const std::optional<Resolution>& resolution,
                                         const Conflict& conflict) {
  const Repository& repository = texts.repository();
  const OpenFile* file = find_file(resolution, name_in_folder(repository, conflict));
  if (file == nullptr || file->ours != conflict.ours || file->theirs != conflict.theirs) return std::nullopt;
  const folder::FileText disk = folder::read_file(repository.folder(), file->name);
  if (file->state == State::removed && casebook::is_missing(disk)) return TreeChange{conflict.path, {}};
  if (disk.problem || disk.too_large || has_markers(disk.text)) return std::nullopt;
  if (is_not_settled(texts, *file, disk.text)) return std::nullopt;
  return TreeChange{conflict.path, object_of_text(repository, disk.text)};
}

bool is_as_before(ObjectTexts& texts, const std::optional<Resolution>& resolution, const Conflict& conflict) {
  const OpenFile* file = find_file(resolution, name_in_folder(texts.repository(), conflict));
  if (file == nullptr || conflict.ours.empty()) return false;
  return folder::read_file(texts.repository().folder(), file->name).text == texts.of(conflict.ours);
}

void name_places_of(ObjectTexts& texts, const ConflictFile& file, MarkedText& marked) {
  const Conflict& sides = file.conflict;
  name_places(marked, {.path = file.name,
                       .base = text_or_nothing(texts, sides.base),
                       .ours = text_or_nothing(texts, sides.ours),
                       .theirs = text_or_nothing(texts, sides.theirs)});
}

ConflictFile conflict_file(ObjectTexts& texts, const MergedTree& merged, const Conflict& conflict) {
  ConflictFile file{
      .name = name_in_folder(texts.repository(), conflict), .conflict = conflict, .text = {}, .marked = {}};
  const bool is_on_both = !conflict.ours.empty() && !conflict.theirs.empty();
  const std::string object =
      is_on_both ? object_named(texts.repository(), merged.tree + ":" + conflict.path) : std::string();
  const std::string merged_text = text_or_nothing(texts, object);
  auto marked = has_markers(merged_text) ? read_marked(merged_text) : std::nullopt;
  if (marked && !marked->clashes.empty()) {
    file.marked = merged_text;
    name_places_of(texts, file, *marked);
  }
  file.text = file.marked.empty() ? whole_clash(text_or_nothing(texts, conflict.ours),
                                                text_or_nothing(texts, conflict.theirs))
                                  : std::move(*marked);
  return file;
}

std::vector<std::string> lay_markers(ObjectTexts& texts, Resolution resolution,
                                     std::span<const ConflictFile> files, std::chrono::milliseconds wait) {
  const Repository& repository = texts.repository();
  const folder::OpenFolder folder(repository.folder());
  const folder::FolderLock lock(folder, wait);
  std::vector<std::string> changed;
  for (const ConflictFile& file : files) {
    if (file.marked.empty() || find_file(resolution, file.name) != nullptr) continue;
    Resolution next = resolution;
    put(next, open_file(file, State::laid));
    keep(repository, next); // first: marked lines are never to be taken for somebody's own
    try {
      folder::replace_file(folder, file.name, texts.of(file.conflict.ours), file.marked);
      resolution = std::move(next);
    } catch (const FolderError& error) {
      if (error.kind == FolderError::Kind::system) throw;
      changed.push_back(file.name);
    }
  }
  keep(repository, resolution);
  return changed;
}

void put_settled(ObjectTexts& texts, Resolution resolution, const ConflictFile& file,
                 const std::optional<std::string>& text, std::chrono::milliseconds wait) {
  const Repository& repository = texts.repository();
  const folder::OpenFolder folder(repository.folder());
  const folder::FolderLock lock(folder, wait);
  const folder::FileText disk = folder::read_file(folder, file.name);
  if (!is_as_committed_or_laid(texts, file, disk.text))
    throw FolderError(folder::Operation::replace, file.name, FolderError::Kind::changed);
  OpenFile settled = open_file(file, text ? State::settled : State::removed);
  if (text) settled.settled_as = object_of_text(repository, *text);
  put(resolution, std::move(settled));
  keep(repository, resolution);
  if (!text && !disk.problem) folder::remove_file(folder, file.name, disk.text);
  if (text && disk.problem) folder::create_file(folder, file.name, *text);
  if (text && !disk.problem) folder::replace_file(folder, file.name, disk.text, *text);
}

} // namespace asystent::history
