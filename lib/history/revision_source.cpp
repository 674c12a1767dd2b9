#include "history/revision_source.hpp"

#include "folder/folder.hpp"
#include "folder/strays.hpp"
#include "history/layout.hpp"
#include "history/mainline.hpp"

namespace asystent::history {
namespace {

using casebook::FileText;
using casebook::Listing;

[[noreturn]] void stop_missing() {
  throw GitError(
      message("w repozytorium brakuje treści plików (klon częściowy albo uszkodzony); pełny klon: git clone "
              "bez --filter",
              "the repository lacks contents of files (a partial or a damaged clone); a full one: git clone "
              "without --filter"));
}

FileText file_without(std::string_view name, folder::FolderError::Kind why) {
  FileText file;
  file.name = name;
  file.problem = folder::FolderError(folder::Operation::open, file.name, why);
  return file;
}

} // namespace

std::vector<std::string> contents_of(const Repository& repository, const std::vector<std::string>& ids) {
  std::string input;
  for (const std::string& id : ids) input.append(id).append("\n");
  const std::string all = repository.look({"cat-file", "--batch", "--buffer"}, input);
  std::string_view told = all;
  std::vector<std::string> contents;
  contents.reserve(ids.size());
  while (contents.size() < ids.size()) {
    const auto object = folder::take_object(told);
    if (!object || object->is_missing()) stop_missing();
    contents.emplace_back(object->content);
  }
  return contents;
}

/// `MODE TYPE ID`, a tabulator, the name, a NUL.
RevisionSource::RevisionSource(const Repository& repository, std::string_view commit)
    : repository_(repository), commit_(commit) {
  if (is_partial(repository_)) stop_missing();
  const auto all = std::make_shared<Files>();
  std::vector<std::string> ids;
  std::vector<File*> files;
  for (const std::string& told :
       folder::names_of_git(repository_.look({"ls-tree", "-r", "-z", std::string(commit)}))) {
    const std::size_t tab = told.find('\t');
    const std::size_t space = tab == std::string::npos ? tab : told.rfind(' ', tab);
    if (space == std::string::npos) continue;
    File& file = (*all)[told.substr(tab + 1)];
    file.is_regular = told.starts_with("100");
    file.id = told.substr(space + 1, tab - space - 1);
    if (!file.is_regular || !is_record_path(std::string_view(told).substr(tab + 1))) continue;
    ids.push_back(file.id);
    files.push_back(&file);
  }
  auto contents = contents_of(repository_, ids);
  for (std::size_t i = 0; i < files.size(); ++i) files[i]->text = std::move(contents[i]);
  files_ = all;
}

std::string RevisionSource::text_of(const File& file) const {
  return file.text ? *file.text : contents_of(repository_, {file.id}).front();
}

FileText RevisionSource::read(const std::string& name) const {
  const auto found = files_->find(name);
  if (found == files_->end()) return file_without(name, folder::FolderError::Kind::not_found);
  if (!found->second.is_regular) return file_without(name, folder::FolderError::Kind::not_regular);
  return file_of(name, text_of(found->second));
}

Listing RevisionSource::list(std::string_view subfolder) const {
  std::vector<Files::const_iterator> found;
  for (auto file = files_->begin(); file != files_->end(); ++file)
    if (is_record_in(file->first, subfolder)) found.push_back(file);
  const std::size_t size = found.size();
  return {size, [found = std::move(found), files = files_](std::size_t index) {
            const auto& [name, file] = *found.at(index);
            return file.text ? file_of(name, *file.text)
                             : file_without(name, folder::FolderError::Kind::not_regular);
          }};
}

bool RevisionSource::once_had(const std::string& name) const {
  return !repository_.look({"rev-list", "-1", commit_, "--", name}).empty();
}

std::vector<std::string> RevisionSource::not_read() const {
  std::vector<std::string> names;
  for (const auto& [name, file] : *files_)
    if (file.is_regular &&
        folder::is_stray_record(name, [&written = file, this] { return text_of(written); }))
      names.push_back(name);
  return names;
}

} // namespace asystent::history
