#include "history/layout.hpp"

#include "folder/folder.hpp"
#include "schema/json_schema.hpp"

#include <algorithm>
#include <array>

namespace asystent::history {
namespace {

constexpr std::array beside_records =
    std::to_array<std::string_view>({".gitignore", ".gitattributes", ".mailmap", "README", "README.md",
                                     ".asystent/recipients", ".asystent/signers"});

/// What editors know the form of the files by.
bool is_schema(std::string_view path) {
  return std::ranges::any_of(schema::file_kinds,
                             [path](const Word& kind) { return path == schema::schema_file(kind.word); });
}

/// `families/R-2026-001.yaml`: in the subfolder itself.
bool is_in(std::string_view path, std::string_view subfolder) {
  if (!path.starts_with(subfolder) || path.size() <= subfolder.size() || path[subfolder.size()] != '/')
    return false;
  const std::string_view name = path.substr(subfolder.size() + 1);
  return !name.empty() && name.find('/') == std::string_view::npos && !name.starts_with('.');
}

bool is_worklog(std::string_view path) { return is_record_in(path, casebook::worklogs_folder); }
bool is_family(std::string_view path) { return is_record_in(path, casebook::families_folder); }

template <class File>
casebook::Findings problems_in(std::variant<File, casebook::Findings> read) {
  auto* bad = std::get_if<casebook::Findings>(&read);
  return bad == nullptr ? casebook::Findings() : std::move(*bad);
}

casebook::Findings problems_of_office(folder::FileText file) try {
  casebook::load_office(std::move(file));
  return {};
} catch (const casebook::BadOffice& bad) {
  return bad.problems;
}

} // namespace

bool is_record_in(std::string_view path, std::string_view subfolder) {
  return is_in(path, subfolder) && path.ends_with(".yaml");
}

bool is_record_path(std::string_view path) {
  return path == folder::settings_file_name || is_family(path) || is_worklog(path);
}

bool is_of_the_layout(std::string_view path) {
  return is_record_path(path) || is_in(path, "templates") || is_schema(path) ||
         std::ranges::find(beside_records, path) != beside_records.end();
}

std::string_view folder_of_path(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  if (slash == std::string_view::npos) return {};
  const std::size_t above = path.rfind('/', slash - 1);
  const std::size_t begin = above == std::string_view::npos || slash == 0 ? 0 : above + 1;
  const std::string_view inside = path.substr(begin);
  return is_record_path(inside) ? path.substr(0, begin) : path.substr(0, slash + 1);
}

folder::FileText file_of(std::string_view name, std::string text) {
  folder::FileText file;
  file.name = name;
  file.too_large = text.size() > folder::max_file_bytes;
  if (!file.too_large) file.text = std::move(text);
  return file;
}

std::vector<std::filesystem::path> case_folders_in(const Repository& repository) {
  const std::string office(folder::settings_file_name);
  std::vector<std::filesystem::path> folders;
  for (const std::string& file :
       folder::names_of_git(repository.look({"ls-files", "-z", "--", ":(glob)**/" + office})))
    folders.push_back((repository.folder() / file).parent_path());
  return folders;
}

casebook::Findings reading_problems(folder::FileText file, const Office& office) {
  if (file.name == folder::settings_file_name) return problems_of_office(std::move(file));
  if (is_family(file.name)) return problems_in(casebook::open_family(std::move(file), office));
  if (is_worklog(file.name)) return problems_in(casebook::open_worklog(std::move(file), office));
  return {};
}

} // namespace asystent::history
