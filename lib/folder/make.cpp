#include "folder/make.hpp"

#include "folder/directory.hpp"
#include "folder/folder_error.hpp"

#include <cerrno>
#include <sys/resource.h>
#include <sys/stat.h>
#include <system_error>

namespace asystent {

void make_folder(const std::filesystem::path& path) {
  std::error_code error;
  make_directory(path.has_filename() ? path : path.parent_path());
  if (!std::filesystem::is_directory(path, error)) throw FolderError(Operation::make_directory, path, EEXIST);
}

void make_private_process() {
  constexpr rlimit none{0, 0};
  ::umask(S_IRWXG | S_IRWXO);
  // Lowering a limit cannot fail.
  ::setrlimit(RLIMIT_CORE, &none);
}

} // namespace asystent
