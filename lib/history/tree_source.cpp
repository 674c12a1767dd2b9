#include "history/tree_source.hpp"

#include "folder/folder.hpp"
#include "folder/strays.hpp"
#include "history/layout.hpp"
#include "history/mainline.hpp"
#include "history/objects.hpp"
#include "text/lines.hpp"

#include <algorithm>

namespace asystent::history {
namespace {

using casebook::FileText;
using folder::FolderError;

FileText file_without(const std::string& name, FolderError::Kind why) {
  FileText file;
  file.name = name;
  file.problem = FolderError(folder::Operation::open, name, why);
  return file;
}

/// A record of a listing, whose object is none where it is no file.
struct Listed {
  std::string name;
  std::string object;
};

FileText text_of(const ObjectTexts& texts, const Listed& listed) {
  if (listed.object.empty()) return file_without(listed.name, FolderError::Kind::not_regular);
  return file_of(listed.name, std::string(texts.of(listed.object)));
}

} // namespace

/// `MODE TYPE ID`, a tabulator, the name, a NUL.
std::vector<TreeFile> files_of_tree(const Repository& repository, const std::string& tree) {
  std::vector<TreeFile> files;
  std::vector<std::string> words{"ls-tree", "-r", "-z", "--full-tree", tree};
  if (!repository.prefix().empty()) words.push_back(repository.prefix());
  for (const std::string& line : folder::names_of_git(repository.look(words))) {
    std::string_view rest = line;
    TreeFile& file = files.emplace_back();
    file.mode = take_word(rest);
    take_word(rest);
    file.object = take_word(rest, '\t');
    file.path = rest;
  }
  return files;
}

TreeSource::TreeSource(const ObjectTexts& texts, const std::string& tree) : texts_(texts), tree_(tree) {
  const std::string& prefix = texts.repository().prefix();
  std::vector<std::string> records;
  for (TreeFile& file : files_of_tree(texts.repository(), tree)) {
    if (!file.path.starts_with(prefix)) continue;
    std::string name = file.path.substr(prefix.size());
    if (file.is_plain() && is_record_path(name) && name != folder::settings_file_name)
      records.push_back(file.object);
    if (file.is_plain())
      objects_.emplace(std::move(name), std::move(file.object));
    else
      odd_.push_back(std::move(name));
  }
  texts_.expect(records);
}

FileText TreeSource::read(const std::string& name) const {
  if (const auto found = objects_.find(name); found != objects_.end())
    return text_of(texts_, {name, found->second});
  const bool is_odd = std::ranges::find(odd_, name) != odd_.end();
  return file_without(name, is_odd ? FolderError::Kind::not_regular : FolderError::Kind::not_found);
}

casebook::Listing TreeSource::list(std::string_view subfolder) const {
  std::vector<Listed> found;
  for (const auto& [name, object] : objects_)
    if (is_record_in(name, subfolder)) found.push_back({name, object});
  for (const std::string& name : odd_)
    if (is_record_in(name, subfolder)) found.push_back({name, {}});
  std::ranges::sort(found, {}, &Listed::name);
  const std::size_t size = found.size();
  return {size, [found = std::move(found), texts = texts_](std::size_t index) {
            return text_of(texts, found.at(index));
          }};
}

/// A tree that is not committed yet comes from what the branches have.
bool TreeSource::once_had(const std::string& name) const {
  const Repository& repository = texts_.repository();
  const std::string commit = object_named(repository, tree_ + "^{commit}");
  const std::vector<std::string> all{"rev-list", "-1", "--all", "HEAD", "--", name};
  const std::vector<std::string> its{"rev-list", "-1", commit, "--", name};
  return !repository.told(commit.empty() ? all : its).empty();
}

std::vector<std::string> TreeSource::not_read() const {
  std::vector<std::string> names;
  for (const auto& [name, object] : objects_) {
    const auto text = [&, &its = object] { return std::string(texts_.of(its)); };
    if (folder::is_stray_record(name, text)) names.push_back(name);
  }
  return names;
}

std::unique_ptr<casebook::Source> folder_of_the_past(const Repository& repository,
                                                     const std::string& commit) {
  if (is_partial(repository)) stop_for_missing_contents();
  return std::make_unique<TreeSource>(ObjectTexts(repository), commit);
}

} // namespace asystent::history
