#include "folder/interpreter.hpp"

#include "folder/open_file.hpp"
#include "folder/process.hpp"
#include "text/lines.hpp"

#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <optional>
#include <unistd.h>

namespace asystent::folder {
namespace {

namespace fs = std::filesystem;

/// Where a shell would find it.
std::optional<fs::path> found_on_path(const std::string& program) {
  const char* const path = std::getenv("PATH");
  std::string_view rest = path == nullptr ? "/bin:/usr/bin" : path;
  while (!rest.empty()) {
    const std::string_view place = rest.substr(0, rest.find(':'));
    rest.remove_prefix(std::min(place.size() + 1, rest.size()));
    const fs::path file = fs::path(place.empty() ? "." : place) / program;
    std::error_code unknown;
    if (fs::is_regular_file(file, unknown) && ::access(file.c_str(), X_OK) == 0) return file;
  }
  return std::nullopt;
}

/// Of the file behind links; nothing of one that is too large for a script.
std::string first_line(const fs::path& file) {
  std::error_code unknown;
  const fs::path real = fs::canonical(file, unknown);
  const OpenFile open = open_regular(unknown ? file : real, O_RDONLY);
  const std::string text =
      read_text(open.descriptor, file, static_cast<std::size_t>(open.status.st_size)).value_or("");
  return std::string(trimmed(std::string_view(text).substr(0, text.find('\n'))));
}

std::vector<std::string> words_of(std::string_view line) {
  std::vector<std::string> words;
  while (!(line = trimmed(line)).empty()) {
    const std::size_t end = std::min(line.find_first_of(white_space), line.size());
    words.emplace_back(line.substr(0, end));
    line.remove_prefix(end);
  }
  return words;
}

} // namespace

NoPython::NoPython(const std::string& file)
    : Error(asystent::message(
          "{} nie jest skryptem Pythona, więc nie można mu zabronić wczytywania plików; "
          "wydrukuj HTML z przeglądarki",
          "{} is no script of Python, so that it cannot be kept from loading files; print the "
          "HTML from a browser",
          file)) {}

std::vector<std::string> python_of(const std::string& program) {
  const auto file = found_on_path(program);
  if (!file) throw ProcessError(program, true, {});
  const std::string line = first_line(*file);
  if (!line.starts_with("#!") || line.find("python") == std::string::npos) throw NoPython(file->string());
  return words_of(std::string_view(line).substr(2));
}

} // namespace asystent::folder
