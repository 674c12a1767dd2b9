#include "folder/user_state.hpp"

#include "folder/files.hpp"
#include "folder/replace.hpp"
#include "folder/user_place.hpp"

#include <sys/stat.h>
#include <unistd.h>

namespace asystent::folder {
namespace {

/// Who else can write there could let a number stand for another line.
bool is_own_file(const std::filesystem::path& path) {
  struct stat status {};
  return ::lstat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode) && status.st_uid == ::geteuid() &&
         (status.st_mode & (S_IWGRP | S_IWOTH)) == 0;
}

} // namespace

std::filesystem::path made_state_place() {
  const std::filesystem::path place = state_place();
  std::error_code error;
  std::filesystem::create_directories(place, error); // the process makes nothing that others can read
  if (error) throw FolderError(Operation::make_directory, place, error.value());
  return place;
}

void keep_state(std::string_view name, std::string_view text) {
  write_output(made_state_place() / name, text);
}

std::optional<std::string> kept_state(std::string_view name) try {
  const std::filesystem::path path = state_place() / name;
  return is_own_file(path) ? std::optional(read_input(path)) : std::nullopt;
} catch (const FolderError&) {
  return std::nullopt;
}

} // namespace asystent::folder
