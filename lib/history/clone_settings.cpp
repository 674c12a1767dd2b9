#include "history/clone_settings.hpp"

#include "folder/files.hpp"
#include "text/fold.hpp"
#include "text/lines.hpp"

#include <algorithm>
#include <array>

namespace asystent::history {
namespace {

/// `[merge "asystent"]` is `merge.asystent.`: the name in quotes as it stands.
std::string section_of(std::string_view line) {
  const std::string_view inside = line.substr(1, line.find(']') - 1);
  const std::size_t quote = inside.find('"');
  std::string section = in_small_letters(std::string(trimmed(inside.substr(0, quote)))) + ".";
  if (quote == std::string_view::npos) return section;
  const std::string_view name = inside.substr(quote + 1);
  return section.append(name.substr(0, name.find('"'))).append(".");
}

char escaped(char letter) {
  if (letter == 'n') return '\n';
  return letter == 't' ? '\t' : letter;
}

/// Quotes may stand anywhere; outside of them a comment ends the value.
std::string value_of(std::string_view written) {
  std::string value;
  bool is_quoted = false;
  for (std::size_t i = 0; i < written.size(); ++i) {
    const char letter = written[i];
    if (letter == '\\' && i + 1 < written.size())
      value += escaped(written[++i]);
    else if (letter == '"')
      is_quoted = !is_quoted;
    else if (!is_quoted && (letter == '#' || letter == ';'))
      break;
    else
      value += letter;
  }
  return std::string(trimmed(value));
}

/// A line that ends with a backslash goes on in the next.
std::string joined(std::string_view text) {
  std::string all(text);
  for (std::size_t at = 0; (at = all.find("\\\n", at)) != std::string::npos;) all.erase(at, 2);
  return all;
}

} // namespace

CloneSettings CloneSettings::of(const std::filesystem::path& common_directory) try {
  return CloneSettings(folder::read_input(common_directory / "config"));
} catch (const folder::FolderError&) {
  return CloneSettings(std::string_view());
}

CloneSettings::CloneSettings(std::string_view text) {
  const std::string all = joined(text);
  std::string section;
  for (std::string_view line : lines_of(all)) {
    line = trimmed(line);
    if (line.empty() || line.front() == '#' || line.front() == ';') continue;
    if (line.front() == '[') {
      section = section_of(line);
      continue;
    }
    const std::size_t equals = line.find('=');
    const std::string key = in_small_letters(std::string(trimmed(line.substr(0, equals))));
    values_[section + key] = equals == std::string_view::npos ? "true" : value_of(line.substr(equals + 1));
  }
}

std::string_view CloneSettings::value(std::string_view name) const {
  const auto found = values_.find(in_small_letters(std::string(name)));
  return found == values_.end() ? std::string_view() : std::string_view(found->second);
}

bool CloneSettings::is_true(std::string_view name) const {
  constexpr std::array words = {"true", "yes", "on", "1"};
  const std::string word = in_small_letters(std::string(value(name)));
  return std::ranges::find(words, word) != words.end();
}

} // namespace asystent::history
