#include "history/clone_notes.hpp"

#include "folder/files.hpp"
#include "folder/replace.hpp"

namespace asystent::history {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view notes_folder = "asystent";

} // namespace

fs::path place_of_note(const Repository& repository, std::string_view name) {
  const fs::path folder = repository.git_directory() / notes_folder;
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) throw folder::FolderError(folder::Operation::make_directory, folder, error.value());
  return folder / name;
}

std::optional<std::string> read_note(const Repository& repository, std::string_view name) {
  const fs::path file = repository.git_directory() / notes_folder / name;
  std::error_code ignored;
  if (!fs::exists(file, ignored)) return std::nullopt;
  return folder::read_input(file);
}

void write_note(const Repository& repository, std::string_view name, std::string_view text) {
  folder::write_output(place_of_note(repository, name), text);
}

void remove_note(const Repository& repository, std::string_view name) {
  std::error_code ignored;
  fs::remove(repository.git_directory() / notes_folder / name, ignored);
}

} // namespace asystent::history
