#include "casebook/last_list.hpp"

#include "folder/folder_error.hpp"
#include "folder/user_state.hpp"
#include "text/lines.hpp"
#include "text/sha256.hpp"

#include <fmt/format.h>

namespace asystent::casebook {
namespace {

/// The name tells nobody which folder it is.
std::string name_of(const std::filesystem::path& folder) {
  std::error_code error;
  const auto path = std::filesystem::canonical(folder, error);
  return "list-" + sha256((error ? folder : path).string()).substr(0, 16);
}

std::optional<ListedLine> line_of(std::string_view text) {
  ListedLine line;
  line.family = take_word(text, '\t');
  line.about = take_word(text, '\t');
  line.command = text;
  return line.command.empty() ? std::nullopt : std::optional(std::move(line));
}

} // namespace

bool keep_list(const std::filesystem::path& folder, const LastList& list) try {
  std::string text = iso(list.day) + "\n";
  for (const ListedLine& line : list.lines)
    text += fmt::format("{}\t{}\t{}\n", line.family, line.about, line.command);
  folder::keep_state(name_of(folder), text);
  return true;
} catch (const folder::FolderError&) {
  return false;
}

std::optional<LastList> last_list(const std::filesystem::path& folder) {
  const auto kept = folder::kept_state(name_of(folder));
  if (!kept) return std::nullopt;
  std::string_view text = *kept;
  const auto day = parse_iso(take_line(text));
  if (!day) return std::nullopt;
  LastList list{*day, {}};
  for (const std::string_view each : lines_of(text)) {
    auto line = line_of(each);
    if (!line) return std::nullopt;
    list.lines.push_back(std::move(*line));
  }
  return list;
}

} // namespace asystent::casebook
