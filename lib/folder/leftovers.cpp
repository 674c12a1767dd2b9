#include "folder/leftovers.hpp"

#include "folder/folder.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <fcntl.h>
#include <optional>
#include <random>
#include <sys/file.h>
#include <sys/stat.h>

namespace asystent::folder {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view prefix = ".";
constexpr std::size_t random_letters = 6;
constexpr std::string_view suffix = ".tmp";
constexpr std::string_view letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// What this library writes into a case folder: records, templates, schemas, and the .gitignore of a new one.
bool is_folder_name(std::string_view name) {
  const auto is_named = [&](std::string_view ending) {
    return name.size() > ending.size() && name.ends_with(ending);
  };
  return is_named(".yaml") || is_named(".html") || is_named(".schema.json") || name == ".gitignore" ||
         name == "signers";
}

bool is_letter_or_digit(char character) { return letters.find(character) != std::string_view::npos; }

/// The name that the file was to take; nothing where it is no temporary file of ours.
std::optional<std::string_view> target_name(std::string_view name) {
  const bool is_long_enough = name.size() >= prefix.size() + suffix.size();
  if (!is_long_enough || !name.starts_with(prefix) || !name.ends_with(suffix)) return std::nullopt;
  name.remove_prefix(prefix.size());
  name.remove_suffix(suffix.size());
  const std::size_t dot = name.rfind('.');
  if (dot == std::string_view::npos) return std::nullopt;
  const std::string_view random = name.substr(dot + 1);
  if (random.size() != random_letters || !std::ranges::all_of(random, is_letter_or_digit))
    return std::nullopt;
  return name.substr(0, dot);
}

/// A leftover, held: as long as this lives no writer can have it.
class Abandoned {
public:
  /// `find` gives where it is.
  template <class Find>
  explicit Abandoned(Find find) {
    try {
      spot_ = find();
      file_ = open_regular(spot_, O_RDONLY);
    } catch (const FolderError&) {
      return; // a link, a directory, a colleague's: not ours to judge; or gone by now
    }
    is_free_ = ::flock(file_.descriptor.number(), LOCK_EX | LOCK_NB) == 0;
  }

  explicit operator bool() const { return is_free_; }
  int remove() const { return ::unlinkat(spot_.directory.number(), spot_.name.c_str(), 0); }

private:
  Spot spot_;
  OpenFile file_;
  bool is_free_ = false;
};

Abandoned abandoned(const OpenFolder& folder, const std::string& name) {
  return Abandoned([&] { return find_spot(folder, name, LastLink::kept); });
}

/// By their names: those of living writers too.
std::vector<std::string> temporary_files(const OpenFolder& folder) {
  std::vector<std::string> files;
  for (const std::string_view subfolder : folder_and_subfolders)
    for (const std::string& name : names_inside(folder, subfolder))
      if (is_temporary_name(name)) files.push_back((fs::path(subfolder) / name).string());
  return files;
}

} // namespace

std::string temporary_name_of(std::string_view target) {
  static thread_local std::random_device random;
  std::uniform_int_distribution<std::size_t> any(0, letters.size() - 1);
  std::string chosen;
  for (std::size_t i = 0; i < random_letters; ++i) chosen += letters[any(random)];
  return fmt::format("{}{}.{}{}", prefix, target, chosen, suffix);
}

bool is_temporary_name(std::string_view name) {
  const auto target = target_name(name);
  return target && is_folder_name(*target);
}

std::vector<std::string> leftovers(const OpenFolder& folder) {
  std::vector<std::string> names = temporary_files(folder);
  std::erase_if(names, [&](const std::string& name) { return !abandoned(folder, name); });
  return names;
}

std::size_t remove_leftovers(const OpenFolder& folder) {
  std::size_t removed = 0;
  for (const std::string& name : temporary_files(folder))
    if (const Abandoned file = abandoned(folder, name); file && file.remove() == 0) ++removed;
  return removed;
}

void remove_leftover(const OpenFolder& folder, const std::string& name) {
  const Abandoned file = abandoned(folder, name);
  if (file && file.remove() != 0 && errno != ENOENT)
    throw FolderError(Operation::remove, folder.path() / name, errno);
}

void remove_leftovers_of(const Spot& any_of_them, const std::set<std::string>& outputs) {
  const fs::path folder = any_of_them.path.parent_path();
  const auto again = [&] { return opened_again(any_of_them.directory, folder); };
  for (const OpenDirectory::Name& entry : OpenDirectory(again(), folder).names()) {
    const auto output = target_name(entry.name);
    if (!output || !outputs.contains(std::string(*output))) continue;
    if (const Abandoned file([&] { return Spot{again(), entry.name, folder / entry.name}; }); file)
      file.remove();
  }
}

} // namespace asystent::folder
