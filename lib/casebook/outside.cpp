#include "casebook/outside.hpp"

#include "casebook/git.hpp"
#include "casebook/record_file.hpp"
#include "folder/directory.hpp"
#include "folder/folder.hpp"
#include "folder/output_folder.hpp"
#include "folder/strays.hpp"
#include "text/lines.hpp"

#include <algorithm>

namespace asystent::casebook {

namespace fs = std::filesystem;

std::string email_of_git_user(const fs::path& folder) {
  return without_line_end(ask_git(folder, {"config", "--get", "user.email"}));
}

namespace {

/// What a file that is not read says of its id; empty where it says nothing.
std::string id_written_in(const std::string& text) {
  for (std::string_view line : lines_of(text)) {
    if (!line.starts_with("id:")) continue;
    line.remove_prefix(std::min(line.find_first_not_of(" '\"", 3), line.size()));
    return std::string(line.substr(0, line.find_first_of(" '\"#\r")));
  }
  return {};
}

std::string stem_of(const fs::path& file) {
  const std::string name = file.filename().string();
  return name.substr(0, name.find('.'));
}

} // namespace

GivenIds ids_given_before(const folder::OpenFolder& folder) {
  GivenIds given;
  for (const auto find : {folder::stray_records, folder::kept_copies})
    for (const std::string& file : find(folder)) {
      given.ids.push_back(stem_of(file));
      given.ids.push_back(id_written_in(folder::read_file(folder, file).text));
    }
  const KnownFiles known = files_known_to_git(folder.path(), families_folder, Knowledge::history);
  for (const std::string& file : known.files) given.ids.push_back(stem_of(file));
  given.is_git_silent = known.is_silent;
  return given;
}

bool PageFolder::is_among_records(const fs::path& case_folder) const {
  if (folder::is_at_or_inside(path, case_folder)) return true;
  for (const std::string_view records : folder::subfolders)
    for (const fs::path& target : {path, path / subfolder})
      if (folder::is_at_or_inside(case_folder / records, target)) return true;
  return false;
}

std::vector<std::string> PageFolder::foreign(std::span<const OutputFile> files) const {
  std::vector<std::string> names;
  for (const OutputFile& file : files) names.push_back(file.name);
  return folder::foreign_files(path, names, mark);
}

void PageFolder::write(std::span<const OutputFile> files, std::string_view gitignore) const {
  const bool is_new = folder::is_missing_or_empty(path);
  const folder::OpenFolder pages = folder::make_folder(path);
  folder::make_directories_inside(pages, subfolder);
  if (is_new) folder::create_file(pages, ".gitignore", gitignore);
  std::vector<folder::Output> outputs;
  std::vector<std::string> kept;
  for (const OutputFile& file : files) {
    outputs.push_back({path / file.name, file.text});
    kept.push_back(fs::path(file.name).filename().string());
  }
  folder::write_outputs(outputs);
  folder::remove_own_files(path / subfolder, ".html", mark, kept);
}

void write_outputs(const fs::path& path, std::span<const OutputFile> files) {
  if (!fs::exists(path)) folder::make_folder(path);
  for (const OutputFile& file : files) folder::write_output(path / file.name, file.text);
}

bool is_kept_in_folder(const fs::path& case_folder, const fs::path& path) {
  if (folder::is_own_place(case_folder, path)) return true;
  const auto other = folder::find_upwards(fs::weakly_canonical(fs::absolute(path)).parent_path());
  return other && folder::is_own_place(*other, path);
}

void create_beside_records(const folder::OpenFolder& case_folder, const std::string& name,
                           std::string_view text) {
  case_folder.require_its_name();
  folder::create_file(case_folder, name, text);
}

} // namespace asystent::casebook
