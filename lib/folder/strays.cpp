#include "folder/strays.hpp"

#include "folder/files.hpp"
#include "folder/folder.hpp"
#include "text/fold.hpp"
#include "text/lines.hpp"

#include <algorithm>
#include <string_view>
#include <system_error>

namespace asystent::folder {
namespace {

namespace fs = std::filesystem;

/// In any letters.
bool is_yaml_name(const std::string& name) {
  const std::string small = in_small_letters(name);
  return small.ends_with(".yaml") || small.ends_with(".yml");
}

/// Also with the ending that Notepad adds.
bool is_yaml_name_or_text(const std::string& name) {
  const bool is_text = in_small_letters(name).ends_with(".txt");
  return is_yaml_name(is_text ? name.substr(0, name.size() - 4) : name);
}

bool is_of_records(const fs::path& name) { return *name.begin() == "families" || *name.begin() == "worklog"; }

/// As RecordFiles takes them.
bool is_read(const fs::path& name) {
  if (name == settings_file_name) return true;
  return is_of_records(name) && !name.parent_path().has_parent_path() && name.extension() == ".yaml";
}

bool is_record(const std::string& text) {
  return std::ranges::any_of(lines_of(text),
                             [](std::string_view line) { return line.starts_with("asystent:"); });
}

bool is_hidden(const fs::path& part) { return part.string().starts_with('.'); }

bool is_passed_over(const fs::path& name) { return is_hidden(name.filename()) || name == "templates"; }

} // namespace

bool is_stray_record(const fs::path& name, const std::function<std::string()>& text) {
  if (std::ranges::any_of(name, is_hidden) || *name.begin() == "templates") return false;
  const std::string file = name.filename().string();
  if (is_read(name)) return false;
  return is_of_records(name) ? is_yaml_name_or_text(file) : is_yaml_name(file) && is_record(text());
}

std::vector<std::string> stray_records(const fs::path& folder) {
  std::vector<std::string> strays;
  std::error_code error;
  fs::recursive_directory_iterator entries(folder, fs::directory_options::skip_permission_denied, error);
  for (const fs::recursive_directory_iterator end; !error && entries != end; entries.increment(error)) {
    const fs::path name = entries->path().lexically_relative(folder);
    const auto text = [&] { return read_file(folder, name.generic_string()).text; };
    std::error_code unknown;
    if (is_passed_over(name))
      entries.disable_recursion_pending();
    else if (entries->is_regular_file(unknown) && is_stray_record(name, text))
      strays.push_back(name.generic_string());
  }
  std::ranges::sort(strays);
  return strays;
}

} // namespace asystent::folder
