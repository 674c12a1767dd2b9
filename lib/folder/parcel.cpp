#include "folder/parcel.hpp"

#include "folder/directory.hpp"
#include "folder/open_file.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <fcntl.h>
#include <random>
#include <sys/stat.h>

namespace asystent::folder {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view digits = "0123456789abcdef";
constexpr std::string_view ending = ".age"; // who finds a stick need not know of what office it is
constexpr std::size_t name_digits = 32;
/// Not before any disk's first day.
constexpr timespec same_time_for_all{946684800, 0}; // 2000-01-01

std::string diced_name() {
  std::random_device dice;
  std::uniform_int_distribution<std::size_t> digit(0, digits.size() - 1);
  std::string name;
  while (name.size() < name_digits) name += digits[digit(dice)];
  return name;
}

bool is_parcel(std::string_view name) {
  if (name.size() != name_digits + ending.size() || !name.ends_with(ending)) return false;
  name.remove_suffix(ending.size());
  return name.find_first_not_of(digits) == std::string_view::npos;
}

void hide_time(const Descriptor& opened) {
  const std::array<timespec, 2> times{same_time_for_all, same_time_for_all};
  ::futimens(opened.number(), times.data()); // a disk that keeps none has none to hide
}

/// It is nobody's secret: who has the key reads it, others only bytes.
void write_whole(const Descriptor& directory, const fs::path& folder, const std::string& name,
                 std::string_view bytes) {
  Descriptor file(checked(Operation::create, folder / name, [&] {
    return ::openat(directory.number(), name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW,
                    0600);
  }));
  write_text(file, folder / name, bytes);
  ::fchmod(file.number(), S_IRUSR | S_IWUSR | S_IRGRP | S_IROTH); // not every disk knows modes
  hide_time(file);
  checked(Operation::sync, folder / name, [&] { return ::fsync(file.number()); });
}

void give_name(const Descriptor& directory, const fs::path& folder, const std::string& from,
               const std::string& to) {
  checked(Operation::create, folder / to,
          [&] { return ::renameat(directory.number(), from.c_str(), directory.number(), to.c_str()); });
  hide_time(directory);
  sync_directory(directory, folder);
}

Descriptor opened(const fs::path& folder) {
  return Descriptor(checked(Operation::open, folder,
                            [&] { return ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); }));
}

} // namespace

std::vector<std::string> parcels_in(const fs::path& folder) {
  std::vector<std::string> names;
  for (const OpenDirectory::Name& name : OpenDirectory(opened(folder), folder).names())
    if (is_parcel(name.name)) names.push_back(name.name);
  return names;
}

std::string put_parcel(const fs::path& folder, std::string_view bytes) {
  const Descriptor directory = opened(folder);
  const std::string name = diced_name();
  const std::string hidden = "." + name + ".tmp";
  try {
    write_whole(directory, folder, hidden, bytes);
    give_name(directory, folder, hidden, name + std::string(ending));
  } catch (const FolderError&) {
    ::unlinkat(directory.number(), hidden.c_str(), 0);
    throw;
  }
  return name + std::string(ending);
}

void remove_parcel(const fs::path& folder, const std::string& name) {
  const Descriptor directory = opened(folder);
  checked(Operation::remove, folder / name, [&] { return ::unlinkat(directory.number(), name.c_str(), 0); });
  hide_time(directory);
}

} // namespace asystent::folder
