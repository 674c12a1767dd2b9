#include "report/find.hpp"

#include "show/day_text.hpp"
#include "show/json.hpp"
#include "show/private.hpp"
#include "show/text_table.hpp"
#include "text/fold_search.hpp"
#include "text/language.hpp"
#include "text/utf8.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <vector>

namespace asystent::report {
namespace {

constexpr std::size_t indent_of_line = 4;

/// Where the words stand, in the order of the line; what overlaps is one.
std::vector<TextRange> hits_of(std::string_view line, std::span<const std::string> words) {
  const FoldedText folded(line);
  std::vector<TextRange> hits;
  for (const std::string& word : words)
    for (auto hit = folded.find(word); hit; hit = folded.find(word, hit->from + hit->size))
      hits.push_back(*hit);
  std::ranges::sort(hits, {}, &TextRange::from);
  std::vector<TextRange> apart;
  for (const TextRange& hit : hits) {
    if (apart.empty() || hit.from >= apart.back().from + apart.back().size)
      apart.push_back(hit);
    else
      apart.back().size = std::max(apart.back().size, hit.from + hit.size - apart.back().from);
  }
  return apart;
}

std::size_t width_of(std::string_view text) { return display_width(printable(text)); }

/// The end of the text in at most so many columns.
std::string_view last_columns(std::string_view text, std::size_t columns) {
  std::size_t kept = text.size();
  std::size_t used = 0;
  while (kept > 0) {
    std::size_t start = kept - 1;
    while (start > 0 && continues_character(text[start])) --start;
    used += width_of(text.substr(start, kept - start));
    if (used > columns) break;
    kept = start;
  }
  return text.substr(kept);
}

std::string_view first_columns(std::string_view text, std::size_t columns) {
  std::size_t kept = 0;
  std::size_t used = 0;
  while (kept < text.size()) {
    const std::string_view next = first_character(text.substr(kept));
    used += width_of(next);
    if (used > columns) break;
    kept += next.size();
  }
  return text.substr(0, kept);
}

std::string marked(std::string_view line, std::span<const std::string> words, const show::Style& style) {
  std::string text;
  std::size_t at = 0;
  for (const TextRange& hit : hits_of(line, words)) {
    text += printable(line.substr(at, hit.from - at));
    text += style(show::Paint::yellow, printable(line.substr(hit.from, hit.size)));
    at = hit.from + hit.size;
  }
  return text + printable(line.substr(at));
}

std::string place_of(const SearchHit& hit, const show::Look& look) {
  const std::string_view entry = hit.entry.in(look.language);
  const std::string_view key = hit.key.in(look.language);
  return fmt::format("{}, {}", entry, key);
}

std::string heading_of(const SearchHits& hits, const FamilyNames& names, const show::Look& look) {
  const SearchHit& first = hits.front();
  const std::string whose = first.family.empty()
                                ? say(look.language, "karta pracy: {}", "worklog: {}", first.assistant)
                                : printable(show::with_name(first.family, names.of(first.family), look));
  return show::heading(whose, hits.size(), look);
}

std::string hit_text(const SearchHit& hit, std::span<const std::string> words, const show::Look& look) {
  show::TextTable table(show::section_indent);
  table.add(
      {{hit.date ? show::day_text(*hit.date, look.language) : "—"}, {place_of(hit, look), show::Paint::dim}});
  std::string text = table.text(look.style);
  if (!look.names) return text;
  const std::size_t columns = look.style.columns == 0 ? 0 : look.style.columns - indent_of_line;
  return text + std::string(indent_of_line, ' ') +
         marked_line(show::shown(hit.line, look), words, columns, look.style) + "\n";
}

std::string left_out(const show::Look& look) {
  if (look.names) return {};
  return say(look.language, "\nWiersze zapisów: --names\n", "\nThe lines of the records: --names\n");
}

show::Json json_of(const SearchHit& hit, const FamilyNames& names, const show::Look& look) {
  show::Json json{{"family", show::json_of(hit.family)},
                  {"assistant", show::json_of(hit.assistant)},
                  {"date", show::json_of(hit.date)},
                  {"entry", hit.entry.in(look.language)},
                  {"key", hit.path},
                  {"file", hit.file},
                  {"line", hit.at.line}};
  if (!hit.family.empty()) show::add_private(json, "name", names.of(hit.family), look);
  show::add_private(json, "text", hit.line, look);
  return json;
}

} // namespace

std::string marked_line(std::string_view line, std::span<const std::string> words, std::size_t columns,
                        const show::Style& style) {
  if (columns == 0 || width_of(line) <= columns) return marked(line, words, style);
  const auto hits = hits_of(line, words);
  const TextRange hit = hits.empty() ? TextRange{} : hits.front();
  const std::string_view middle = first_columns(line.substr(hit.from, hit.size), columns - 2);
  const std::size_t room = columns - width_of(middle) - 2; // the … of both sides
  const std::string_view before = line.substr(0, hit.from);
  const std::string_view after = line.substr(hit.from + middle.size());
  // What one side does not need the other has.
  const std::size_t wanted_after = std::min(width_of(after), room / 2);
  const std::string_view left = last_columns(before, room - wanted_after);
  const std::string_view right = first_columns(after, room - width_of(left));
  const std::string_view part = line.substr(static_cast<std::size_t>(left.data() - line.data()),
                                            left.size() + middle.size() + right.size());
  return (left.size() < before.size() ? "…" : "") + marked(part, words, style) +
         (right.size() < after.size() ? "…" : "");
}

std::string find_text(std::span<const SearchHits> found, std::span<const std::string> words,
                      const FamilyNames& names, const show::Look& look) {
  if (found.empty()) return say(look.language, "Nigdzie tego nie ma.\n", "It stands nowhere.\n");
  std::string text;
  for (const SearchHits& hits : found) {
    text += heading_of(hits, names, look);
    for (const SearchHit& hit : hits) text += hit_text(hit, words, look);
  }
  return text + left_out(look);
}

std::string find_json(std::span<const SearchHits> found, const FamilyNames& names, const show::Look& look) {
  show::Json document = show::document_of(look);
  document["hits"] = show::Json::array();
  for (const SearchHits& hits : found)
    for (const SearchHit& hit : hits) document["hits"].push_back(json_of(hit, names, look));
  return show::document_text(document);
}

} // namespace asystent::report
