#include "folder/draft.hpp"

#include "folder/files.hpp"
#include "folder/replace.hpp"
#include "folder/user_place.hpp"
#include "folder/user_state.hpp"

#include <algorithm>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <vector>

namespace asystent::folder {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view ending = ".XXXXXX"; // as mkdtemp(3) has it

/// The directory, locked; closed where somebody else has it, or where it is not ours alone.
Descriptor locked(const fs::path& directory) {
  Descriptor lock(::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
  struct stat status {};
  if (!lock.is_open() || ::fstat(lock.number(), &status) != 0 || status.st_uid != ::geteuid()) return {};
  return ::flock(lock.number(), LOCK_EX | LOCK_NB) == 0 ? std::move(lock) : Descriptor();
}

bool is_of(const std::string& name, std::string_view subject) {
  return name.size() == subject.size() + ending.size() && name.starts_with(subject) &&
         name[subject.size()] == '.';
}

/// Those of a subject, in the order of their names.
std::vector<fs::path> directories_of(std::string_view subject) {
  std::vector<fs::path> found;
  std::error_code error;
  for (fs::directory_iterator each(state_place(), error), end; !error && each != end; each.increment(error))
    if (is_of(each->path().filename().string(), subject)) found.push_back(each->path());
  std::ranges::sort(found);
  return found;
}

} // namespace

Draft::Draft(fs::path path, Descriptor lock) : path_(std::move(path)), lock_(std::move(lock)) {}

Draft Draft::begin(std::string_view subject, std::string_view file, std::string_view text) {
  std::string name = (made_state_place() / subject).string() + std::string(ending);
  if (::mkdtemp(name.data()) == nullptr) throw FolderError(Operation::make_directory, name, errno);
  Draft draft(fs::path(name) / file, locked(name));
  draft.put(text);
  return draft;
}

std::optional<Draft> Draft::left(std::string_view subject, std::string_view file) {
  for (const fs::path& directory : directories_of(subject)) {
    std::error_code error;
    Descriptor lock = locked(directory);
    if (lock.is_open() && fs::is_regular_file(fs::symlink_status(directory / file, error)))
      return Draft(directory / file, std::move(lock));
  }
  return std::nullopt;
}

std::string Draft::text() const { return read_input(path_); }

void Draft::put(std::string_view text) const { write_output(path_, text); }

void Draft::remove() const {
  std::error_code error; // what is left there is offered once more: that loses nothing
  fs::remove_all(path_.parent_path(), error);
}

} // namespace asystent::folder
