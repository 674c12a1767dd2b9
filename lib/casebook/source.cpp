#include "casebook/source.hpp"

#include "casebook/git.hpp"
#include "folder/git.hpp"
#include "folder/leftovers.hpp"
#include "folder/remove.hpp"
#include "folder/replace.hpp"
#include "folder/strays.hpp"

#include <memory>
#include <utility>
#include <vector>

namespace asystent::casebook {
namespace {

/// What a map holds under the name, as a file.
FileText file_in(const MapSource::Files& files, const std::string& name) {
  FileText file;
  file.name = name;
  if (const auto found = files.find(name); found != files.end())
    file.text = found->second;
  else
    file.problem = folder::FolderError(folder::Operation::open, name, folder::FolderError::Kind::not_found);
  return file;
}

bool is_record_in(std::string_view name, std::string_view prefix) {
  return name.starts_with(prefix) && name.ends_with(".yaml") &&
         !name.substr(prefix.size()).starts_with('.') &&
         name.find('/', prefix.size()) == std::string_view::npos;
}

} // namespace

Listing DiskSource::list(std::string_view subfolder) const {
  const auto files = std::make_shared<folder::RecordFiles>(folder_, subfolder);
  return {files->size(), [files](std::size_t index) { return files->read(index); }};
}

std::vector<std::string> DiskSource::not_read() const { return folder::stray_records(folder_); }

bool DiskSource::once_had(const std::string& name) const {
  return folder::is_in_git(folder_.path()) &&
         !ask_git(folder_.path(), {"rev-list", "-1", "HEAD", "--", name}).empty();
}

DiskWriter::DiskWriter(folder::OpenFolder folder, std::chrono::milliseconds wait)
    : folder_(std::move(folder)), lock_(folder_, wait) {
  folder::remove_leftovers(folder_);
}

void DiskWriter::create(const std::string& name, std::string_view text) {
  folder_.require_its_name();
  folder::create_file(folder_, name, text);
}

void DiskWriter::replace(const std::string& name, std::string_view expected_old, std::string_view text) {
  folder_.require_its_name();
  folder::replace_file(folder_, name, expected_old, text);
}

void DiskWriter::remove(const std::string& name, std::string_view expected_old) {
  folder_.require_its_name();
  folder::remove_file(folder_, name, expected_old);
}

void DiskWriter::rename(const std::string& name, const std::string& new_name, std::string_view expected) {
  folder_.require_its_name();
  folder::rename_file(folder_, name, new_name, expected);
}

FileText MapSource::read(const std::string& name) const { return file_in(files, name); }

Listing MapSource::list(std::string_view subfolder) const {
  const auto found = std::make_shared<std::vector<FileText>>();
  for (const auto& [name, text] : files)
    if (is_record_in(name, std::string(subfolder) + "/")) found->push_back(file_in(files, name));
  return {found->size(), [found](std::size_t index) { return found->at(index); }};
}

std::vector<std::string> MapSource::not_read() const {
  std::vector<std::string> names;
  for (const auto& [name, text] : files)
    if (folder::is_stray_record(name, [&written = text] { return written; })) names.push_back(name);
  return names;
}

void MapWriter::create(const std::string& name, std::string_view text) {
  if (!files_.emplace(name, text).second)
    throw folder::FolderError(folder::Operation::create, name, folder::FolderError::Kind::exists);
}

void MapWriter::replace(const std::string& name, std::string_view expected_old, std::string_view text) {
  const auto found = files_.find(name);
  if (found == files_.end() || found->second != expected_old)
    throw folder::FolderError(folder::Operation::replace, name, folder::FolderError::Kind::changed);
  found->second = text;
}

void MapWriter::remove(const std::string& name, std::string_view expected_old) {
  const auto found = files_.find(name);
  if (found == files_.end() || found->second != expected_old)
    throw folder::FolderError(folder::Operation::remove, name, folder::FolderError::Kind::changed);
  files_.erase(found);
}

void MapWriter::rename(const std::string& name, const std::string& new_name, std::string_view expected) {
  const auto found = files_.find(name);
  if (found == files_.end() || found->second != expected)
    throw folder::FolderError(folder::Operation::remove, name, folder::FolderError::Kind::changed);
  create(new_name, expected);
  files_.erase(name);
}

} // namespace asystent::casebook
