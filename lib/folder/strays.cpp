#include "folder/strays.hpp"

#include "folder/beneath.hpp"
#include "folder/files.hpp"
#include "folder/folder.hpp"
#include "text/fold.hpp"
#include "text/lines.hpp"

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <filesystem>
#include <string_view>
#include <sys/stat.h>

namespace asystent::folder {
namespace {

namespace fs = std::filesystem;

/// In any letters.
bool is_yaml_name(std::string_view name) {
  const std::string small = in_small_letters(std::string(name));
  return small.ends_with(".yaml") || small.ends_with(".yml");
}

/// Also with the ending that Notepad adds.
bool is_yaml_name_or_text(std::string_view name) {
  const bool is_text = in_small_letters(std::string(name)).ends_with(".txt");
  return is_yaml_name(is_text ? name.substr(0, name.size() - 4) : name);
}

// A folder holds thousands of files: their names are looked at as texts, of which no path is made.

std::string_view first_part(std::string_view name) { return name.substr(0, name.find('/')); }

/// All of it where there is no slash: npos + 1 is 0.
std::string_view last_part(std::string_view name) { return name.substr(name.rfind('/') + 1); }

bool is_of_records(std::string_view name) {
  return first_part(name) == "families" || first_part(name) == "worklog";
}

/// As RecordFiles takes them.
bool is_read(std::string_view name) {
  if (name == settings_file_name) return true;
  const std::string_view file = last_part(name);
  const bool is_directly_inside = first_part(name).size() + 1 + file.size() == name.size();
  return is_of_records(name) && is_directly_inside && file.ends_with(".yaml");
}

bool is_record(const std::string& text) {
  return std::ranges::any_of(lines_of(text),
                             [](std::string_view line) { return line.starts_with("asystent:"); });
}

constexpr auto endings_of_copies = std::to_array<std::string_view>({".bak", ".orig", ".old", ".txt", "~"});

/// Itself, or what it is within.
bool is_hidden(std::string_view name) {
  return name.starts_with('.') || name.find("/.") != std::string_view::npos;
}

bool is_passed_over(std::string_view name) { return is_hidden(name) || first_part(name) == "templates"; }

/// Whether the file of that name is looked for.
using IsWanted = bool (*)(std::string_view name, const std::function<std::string()>& text);

/// One look at all that the folder holds.
class Search {
public:
  /// With `unseen`, what could hold such files and cannot be looked into is one itself.
  Search(const OpenFolder& folder, IsWanted is_wanted, bool unseen)
      : folder_(folder), is_wanted_(is_wanted), unseen_(unseen) {}

  std::vector<std::string> found() {
    look_into({opened_again(folder_.directory(), folder_.path()), folder_.path()}, {});
    std::ranges::sort(found_);
    return std::move(found_);
  }

private:
  /// Its name is empty, or ends with a slash.
  void look_into(const OpenDirectory& directory, const std::string& name) {
    for (const OpenDirectory::Name& entry : directory.names()) {
      const std::string inside = name + entry.name;
      if (is_passed_over(inside)) continue;
      if (entry.is_regular)
        look_at_file(inside);
      else
        look_at_other(directory, entry.name, inside);
    }
  }

  void look_at_file(const std::string& name) {
    const auto text = [&] { return read_file(folder_, name).text; };
    if (is_wanted_(name, text)) found_.push_back(name);
  }

  void look_at_other(const OpenDirectory& directory, const std::string& entry, const std::string& name) {
    struct stat status {};
    if (::fstatat(directory.number(), entry.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) return;
    if (S_ISREG(status.st_mode)) return look_at_file(name);
    if (S_ISLNK(status.st_mode)) return look_at_link(name);
    if (S_ISDIR(status.st_mode)) look_below(directory, entry, name);
  }

  void look_below(const OpenDirectory& directory, const std::string& entry, const std::string& name) try {
    const int flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
    Descriptor below{checked(Operation::list_directory, name,
                             [&] { return ::openat(directory.number(), entry.c_str(), flags); })};
    look_into({std::move(below), folder_.path() / name}, name + "/");
  } catch (const FolderError&) {
    tell_unseen(name);
  }

  /// Where a link leads is looked at, not followed into; one that leads nowhere is a bad file of its own.
  void look_at_link(const std::string& name) try {
    const Spot spot = find_spot(folder_, name);
    struct stat status {};
    if (::fstatat(spot.directory.number(), spot.name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) return;
    if (S_ISREG(status.st_mode)) look_at_file(name);
    if (S_ISDIR(status.st_mode)) tell_unseen(name);
  } catch (const FolderError&) {
    tell_unseen(name);
  }

  void tell_unseen(const std::string& name) {
    const bool is_among_records = is_of_records(name) && first_part(name) != name;
    if (unseen_ && is_among_records && !is_read(name)) found_.push_back(name);
  }

  const OpenFolder& folder_;
  const IsWanted is_wanted_;
  const bool unseen_;
  std::vector<std::string> found_;
};

} // namespace

bool is_stray_record(std::string_view name, const std::function<std::string()>& text) {
  if (is_passed_over(name) || is_read(name)) return false;
  const std::string_view file = last_part(name);
  return is_of_records(name) ? is_yaml_name_or_text(file) : is_yaml_name(file) && is_record(text());
}

bool is_kept_copy(std::string_view name, const std::function<std::string()>& text) {
  if (is_hidden(name) || !is_of_records(name) || is_stray_record(name, text)) return false;
  const std::string file = in_small_letters(std::string(last_part(name)));
  const auto ends_it = [&](std::string_view ending) { return file.ends_with(ending); };
  return std::ranges::any_of(endings_of_copies, ends_it) && is_record(text());
}

std::vector<std::string> stray_records(const OpenFolder& folder) {
  return Search(folder, is_stray_record, true).found();
}

std::vector<std::string> kept_copies(const OpenFolder& folder) {
  return Search(folder, is_kept_copy, false).found();
}

std::vector<std::string> orphaned_copies(const OpenFolder& folder) {
  std::vector<std::string> copies = kept_copies(folder);
  std::erase_if(copies, [&](const fs::path& copy) {
    const std::string name = copy.filename().string();
    const auto record = copy.parent_path() / (name.substr(0, name.find('.')) + ".yaml");
    return !read_file(folder, record.generic_string()).problem;
  });
  return copies;
}

} // namespace asystent::folder
