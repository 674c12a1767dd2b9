#include "folder/strays.hpp"

#include "folder/beneath.hpp"
#include "folder/files.hpp"
#include "folder/folder.hpp"
#include "text/fold.hpp"
#include "text/lines.hpp"

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <string_view>
#include <sys/stat.h>

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

constexpr auto endings_of_copies = std::to_array<std::string_view>({".bak", ".orig", ".old", ".txt", "~"});

bool is_hidden(const fs::path& part) { return part.string().starts_with('.'); }

bool is_passed_over(const fs::path& name) { return is_hidden(name.filename()) || name == "templates"; }

/// Whether the file of that name is looked for.
using IsWanted = bool (*)(const fs::path& name, const std::function<std::string()>& text);

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
  void look_into(const OpenDirectory& directory, const fs::path& name) {
    for (const OpenDirectory::Name& entry : directory.names()) {
      const fs::path inside = name / entry.name;
      if (is_passed_over(inside)) continue;
      if (entry.is_regular)
        look_at_file(inside);
      else
        look_at_other(directory, entry.name, inside);
    }
  }

  void look_at_file(const fs::path& name) {
    const auto text = [&] { return read_file(folder_, name.generic_string()).text; };
    if (is_wanted_(name, text)) found_.push_back(name.generic_string());
  }

  void look_at_other(const OpenDirectory& directory, const std::string& entry, const fs::path& name) {
    struct stat status {};
    if (::fstatat(directory.number(), entry.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) return;
    if (S_ISREG(status.st_mode)) return look_at_file(name);
    if (S_ISLNK(status.st_mode)) return look_at_link(name);
    if (S_ISDIR(status.st_mode)) look_below(directory, entry, name);
  }

  void look_below(const OpenDirectory& directory, const std::string& entry, const fs::path& name) try {
    const int flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
    Descriptor below{checked(Operation::list_directory, name,
                             [&] { return ::openat(directory.number(), entry.c_str(), flags); })};
    look_into({std::move(below), folder_.path() / name}, name);
  } catch (const FolderError&) {
    tell_unseen(name);
  }

  /// Where a link leads is looked at, not followed into; one that leads nowhere is a bad file of its own.
  void look_at_link(const fs::path& name) try {
    const Spot spot = find_spot(folder_, name);
    struct stat status {};
    if (::fstatat(spot.directory.number(), spot.name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) return;
    if (S_ISREG(status.st_mode)) look_at_file(name);
    if (S_ISDIR(status.st_mode)) tell_unseen(name);
  } catch (const FolderError&) {
    tell_unseen(name);
  }

  void tell_unseen(const fs::path& name) {
    const bool is_among_records = is_of_records(name) && name.has_parent_path();
    if (unseen_ && is_among_records && !is_read(name)) found_.push_back(name.generic_string());
  }

  const OpenFolder& folder_;
  const IsWanted is_wanted_;
  const bool unseen_;
  std::vector<std::string> found_;
};

} // namespace

bool is_stray_record(const fs::path& name, const std::function<std::string()>& text) {
  if (std::ranges::any_of(name, is_hidden) || *name.begin() == "templates") return false;
  const std::string file = name.filename().string();
  if (is_read(name)) return false;
  return is_of_records(name) ? is_yaml_name_or_text(file) : is_yaml_name(file) && is_record(text());
}

bool is_kept_copy(const fs::path& name, const std::function<std::string()>& text) {
  if (std::ranges::any_of(name, is_hidden) || !is_of_records(name) || is_stray_record(name, text))
    return false;
  const std::string file = in_small_letters(name.filename().string());
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
