#include "history/marked_text.hpp"

#include "text/lines.hpp"

#include <algorithm>

namespace asystent::history {
namespace {

/// The four kinds of marker; others may be of another length.
constexpr std::string_view begin = "<<<<<<<";
constexpr std::string_view base = "|||||||";
constexpr std::string_view middle = "=======";
constexpr std::string_view end = ">>>>>>>";

bool is_marker(std::string_view line, std::string_view marker) {
  if (!line.starts_with(marker)) return false;
  line.remove_prefix(marker.size());
  return line.empty() || line.front() == ' ' || line.front() == '\r';
}

/// The first line with its break.
std::string_view take_whole_line(std::string_view& text) {
  const std::size_t size = std::min(text.find('\n'), text.size() - 1) + 1;
  const std::string_view line = text.substr(0, size);
  text.remove_prefix(size);
  return line;
}

std::size_t indent_of(std::string_view line) { return std::min(line.find_first_not_of(" -"), line.size()); }

std::string_view without_break(std::string_view line) {
  while (line.ends_with('\n') || line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

/// A key and its value on one line; the key is empty where the line has none.
struct KeyLine {
  std::string_view key;
  std::string_view value;
};

KeyLine key_line(std::string_view line) {
  line = trimmed(line.substr(indent_of(line)));
  const std::size_t colon = line.find(':');
  const bool ends = colon != std::string_view::npos && (colon + 1 == line.size() || line[colon + 1] == ' ');
  if (!ends || line.starts_with('#') || line.substr(0, colon).find(' ') != std::string_view::npos) return {};
  return {line.substr(0, colon), trimmed(line.substr(colon + 1))};
}

bool begins_item(std::string_view line) { return trimmed(line).starts_with('-'); }

/// The lines without the comments in front of them; as they are where they are nothing else.
std::string_view without_comments(std::string_view lines) {
  std::string_view rest = lines;
  while (trimmed(rest.substr(0, rest.find('\n'))).starts_with('#')) take_line(rest);
  return rest.empty() ? lines : rest;
}

/// Keeps in mind in which list and entry of the record the lines are.
class Way {
public:
  void go(std::string_view line) {
    const KeyLine key = key_line(line);
    if (key.key.empty() && !begins_item(line)) return;
    if (!line.starts_with(' ') && !begins_item(line)) {
      list_ = key.key;
      entry_.clear();
    } else if (begins_item(line) && is_outer(line)) {
      entry_ = key.value;
      entry_indent_ = indent_of(line);
    }
  }
  void tell(Clash& clash) const {
    const std::string_view next = without_comments(clash.ours.empty() ? clash.theirs : clash.ours);
    const bool is_top = !next.starts_with(' ') && !begins_item(next);
    if (is_top) return;
    clash.list = list_;
    if (!begins_item(next)) clash.entry = entry_;
  }

private:
  bool is_outer(std::string_view line) const { return entry_.empty() || indent_of(line) <= entry_indent_; }

  std::string list_;
  std::string entry_;
  std::size_t entry_indent_ = 0;
};

/// The lines up to a marker; nothing where the text ends without.
bool take_until(std::string_view& text, std::string& lines, std::string_view marker,
                std::string_view other = {}) {
  while (!text.empty()) {
    const std::string_view rest = text;
    const std::string_view line = take_whole_line(text);
    if (is_marker(without_break(line), marker)) return true;
    if (!other.empty() && is_marker(without_break(line), other)) return (text = rest, true);
    lines += line;
  }
  return false;
}

bool take_sides(std::string_view& text, Clash& clash) {
  std::string ignored;
  if (!take_until(text, clash.ours, middle, base)) return false;
  if (text.starts_with(base) && !take_until(text, ignored, middle)) return false;
  return take_until(text, clash.theirs, end);
}

std::string shown_lines(const std::string& lines) {
  std::string shown;
  for (const std::string_view line : lines_of(lines))
    shown += (shown.empty() ? "" : " ") + std::string(trimmed(line));
  return shown;
}

/// The keys of the lines, where each line is a key with a value of its own.
std::optional<std::vector<KeyLine>> key_lines(const std::string& lines) {
  std::vector<KeyLine> keys;
  for (const std::string_view line : lines_of(lines)) {
    if (trimmed(line).empty() || trimmed(line).starts_with('#')) continue;
    const KeyLine key = key_line(line);
    if (key.key.empty() || begins_item(line)) return std::nullopt;
    keys.push_back(key);
  }
  return keys;
}

std::string value_in(const std::vector<KeyLine>& lines, std::string_view key) {
  const auto found = std::ranges::find(lines, key, &KeyLine::key);
  return found == lines.end() ? std::string() : std::string(found->value);
}

} // namespace

bool has_markers(std::string_view text) {
  return std::ranges::any_of(lines_of(text), [](std::string_view line) {
    line = without_break(line);
    return is_marker(line, begin) || is_marker(line, end) || is_marker(line, middle);
  });
}

std::optional<MarkedText> read_marked(std::string_view text) {
  MarkedText marked;
  Way way;
  while (!text.empty()) {
    Clash clash;
    const bool has_one = take_until(text, clash.before, begin);
    for (const std::string_view line : lines_of(clash.before)) way.go(line);
    if (!has_one) {
      marked.rest = std::move(clash.before);
      break;
    }
    if (!take_sides(text, clash)) return std::nullopt;
    way.tell(clash);
    marked.clashes.push_back(std::move(clash));
  }
  if (has_markers(settled(marked, std::vector<Choice>(marked.clashes.size(), Choice::both))))
    return std::nullopt;
  return marked;
}

MarkedText whole_clash(std::string_view ours, std::string_view theirs) {
  return {{{.list = {}, .entry = {}, .before = {}, .ours = std::string(ours), .theirs = std::string(theirs)}},
          {}};
}

std::string settled(const MarkedText& text, std::span<const Choice> choices) {
  std::string all;
  for (std::size_t i = 0; i < text.clashes.size(); ++i) {
    const Clash& clash = text.clashes[i];
    all += clash.before;
    if (choices[i] != Choice::theirs) all += clash.ours;
    if (choices[i] != Choice::ours) all += clash.theirs;
  }
  return all + text.rest;
}

bool can_have_both(const Clash& clash) {
  return begins_item(without_comments(clash.ours)) && begins_item(without_comments(clash.theirs));
}

std::vector<ClashValue> values_of(const Clash& clash) {
  if (clash.value) return {*clash.value};
  const auto ours = key_lines(clash.ours);
  const auto theirs = key_lines(clash.theirs);
  if (!ours || !theirs)
    return {{.key = {}, .ours = shown_lines(clash.ours), .theirs = shown_lines(clash.theirs)}};
  std::vector<ClashValue> values;
  for (const KeyLine& line : *ours)
    if (const std::string other = value_in(*theirs, line.key); other != line.value)
      values.push_back({std::string(line.key), std::string(line.value), other});
  for (const KeyLine& line : *theirs)
    if (std::ranges::find(*ours, line.key, &KeyLine::key) == ours->end())
      values.push_back({std::string(line.key), {}, std::string(line.value)});
  return values;
}

} // namespace asystent::history
