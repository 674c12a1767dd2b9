#include "history/undo.hpp"

#include "history/merge_driver.hpp"
#include "history/object_texts.hpp"
#include "history/record_changes.hpp"
#include "history/versions.hpp"

#include <algorithm>

namespace asystent::history {
namespace {

using Text = std::optional<std::string>;

/// Also of what is no record.
Text text_of(const ObjectTexts& texts, const std::string& id) {
  return is_nothing(id) ? std::nullopt : Text(texts.of(id));
}

struct ThreeTexts {
  Text base;   // as the commit left it
  Text ours;   // as it is now
  Text theirs; // as it was before
};

/// What it would be; nothing at all where that cannot be had.
std::optional<Text> taken_back(const std::string& file, const ThreeTexts& texts) {
  if (texts.ours == texts.base || texts.ours == texts.theirs) return texts.theirs;
  if (!texts.base || !texts.ours || !texts.theirs || schema_of(file) == nullptr) return std::nullopt;
  Merged merged = merge_files(file, *texts.base, *texts.ours, *texts.theirs);
  return merged.is_clean() ? std::optional<Text>(std::move(merged.text)) : std::nullopt;
}

/// Whether one stands in the other, or both are one: the innermost names of the shorter way.
bool is_about_same(const RecordChange& one, const RecordChange& other) {
  const auto is_same = [](const EntryName& a, const EntryName& b) {
    return a.kind.pl == b.kind.pl && a.date == b.date && a.id == b.id;
  };
  const std::size_t depth = std::min(one.where.size(), other.where.size());
  return std::equal(one.where.begin(), one.where.begin() + static_cast<std::ptrdiff_t>(depth),
                    other.where.begin(), is_same);
}

bool touches(const RecordChanges& one, const RecordChanges& other) {
  return std::ranges::any_of(one, [&](const RecordChange& change) {
    return std::ranges::any_of(other, [&](const RecordChange& its) { return is_about_same(change, its); });
  });
}

/// What the last commit has of a file of the folder.
Text committed(const Repository& repository, const std::string& file) {
  auto told = repository.ask(folder::GitUse::looking, {"cat-file", "blob", "HEAD:./" + file});
  return told.is_good() ? Text(std::move(told.text)) : std::nullopt;
}

/// Whether only what is in no commit yet stands in the way.
bool is_stopped_by_hand(const Repository& repository, const std::string& file, ThreeTexts texts) {
  Text last = committed(repository, file);
  if (last == texts.ours) return false;
  texts.ours = std::move(last);
  return taken_back(file, texts).has_value();
}

/// The newest commit that touched the same entry; else the newest that touched the file.
ChangedSince changed_since(const Repository& repository, const RawCommit& commit, const std::string& file,
                           const RecordChanges& undone) {
  const auto later = raw_log(repository, {"--no-merges", "-n", "200", commit.id + "..HEAD", "--", file});
  std::vector<RawChange> all;
  for (const RawCommit& one : later) std::ranges::copy(one.changes, std::back_inserter(all));
  const Versions versions(repository, all);
  for (const RawCommit& one : later)
    for (const RawChange& change : one.changes)
      if (touches(versions.changes(change), undone)) return {file, one.id, one.email};
  return later.empty() ? ChangedSince{file, {}, {}}
                       : ChangedSince{file, later.front().id, later.front().email};
}

RecordChanges words_of(const std::string& file, const Text& before, const Text& after) {
  const record::Entity* root = schema_of(file);
  return root == nullptr ? RecordChanges() : record_changes(before, after, *root);
}

} // namespace

Undoing undoing_of(const Repository& repository, const RawCommit& commit, const TextNow& now) {
  Undoing undoing;
  const ObjectTexts contents(repository);
  for (const RawChange& change : commit.changes) {
    const ThreeTexts texts{text_of(contents, change.after), now(change.file),
                           text_of(contents, change.before.front())};
    const auto after = taken_back(change.file, texts);
    if (!after && is_stopped_by_hand(repository, change.file, texts))
      undoing.stopped.push_back({change.file, {}, {}});
    else if (!after)
      undoing.stopped.push_back(
          changed_since(repository, commit, change.file, words_of(change.file, texts.base, texts.theirs)));
    else if (*after != texts.ours)
      undoing.files.push_back({change.file, texts.ours, *after, words_of(change.file, texts.ours, *after)});
  }
  return undoing;
}

} // namespace asystent::history
