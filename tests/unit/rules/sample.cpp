#include "sample.hpp"

#include "folder/strays.hpp"
#include "support/file_text.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <sstream>
#include <stdexcept>

using namespace asystent::record;

namespace asystent::test {
namespace {

namespace fs = std::filesystem;

constexpr std::array keys = {"date", "due", "rolled", "assistant"};

bool is_yaml(const fs::path& file) { return file.extension() == ".yaml"; }

void add_date(Traits& traits, std::string_view key, const std::optional<Date>& date) {
  if (date) traits.insert(fmt::format("{} {}", key, iso(*date)));
}

/// The text behind the words, if it begins with them.
std::optional<std::string_view> after(std::string_view text, std::string_view words) {
  if (!text.starts_with(words)) return std::nullopt;
  return text.substr(words.size());
}

/// The comments before the first line of the record, or all lines of expect.txt; each without `#`.
std::vector<std::string> head_of(const fs::path& file) {
  std::istringstream lines(text_of(file));
  std::vector<std::string> head;
  for (std::string line; std::getline(lines, line);) {
    if (line.ends_with('\r')) line.pop_back();
    const std::string_view text = after(line, "\xef\xbb\xbf").value_or(line);
    if (is_yaml(file) && !text.starts_with('#')) break;
    head.emplace_back(is_yaml(file) ? after(text, "# ").value_or(text.substr(1)) : text);
  }
  return head;
}

void add_line(Expected& expected, std::string_view line, const fs::path& file) {
  if (line.empty() || line.starts_with("why")) return;
  std::string day;
  if (const auto dated = after(line, "today ")) {
    day = dated->substr(0, dated->find(':'));
    line = after(*dated, day + ": ").value_or("");
    if (!parse_iso(day)) line = "";
  }
  std::vector<Traits>& lines = expected[day];
  if (line == "nothing") return;
  const Traits traits = traits_of(line);
  if (!traits.contains("error") && !traits.contains("warning") && !traits.contains("notice"))
    throw std::runtime_error(fmt::format("{}: not understood: {}", file.string(), line));
  lines.push_back(traits);
}

std::string shown(const std::vector<Traits>& findings) {
  if (findings.empty()) return "  nothing\n";
  std::string lines;
  for (const Traits& traits : findings) lines += fmt::format("  {}\n", fmt::join(traits, ", "));
  return lines;
}

/// Written in whatever form: quoted, behind more blanks.
std::string id_in(const std::string& text) {
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);)
    if (auto id = after(line, "id:")) {
      id->remove_prefix(std::min(id->find_first_not_of(" '\""), id->size()));
      return std::string(id->substr(0, id->find_first_of(" '\"#\r")));
    }
  return "R-2026-001";
}

} // namespace

fs::path samples_folder() { return ASYSTENT_TESTS_DIR; }

Traits traits_of(std::string_view line) {
  std::istringstream words{std::string(line)};
  Traits traits;
  for (std::string word, value; words >> word;) {
    if (std::ranges::find(keys, word) != keys.end() && words >> value) word += " " + value;
    traits.insert(word);
  }
  return traits;
}

Traits traits_of(const Finding& finding) {
  const Position at = finding.place.at;
  Traits traits{std::string(word(finding.id)), std::string(word(finding.severity)),
                fmt::format("{}", at.line), fmt::format("{}:{}", at.line, at.column),
                finding.family.empty() ? "-" : finding.family};
  if (!finding.assistant.empty()) traits.insert("assistant " + finding.assistant);
  add_date(traits, "date", finding.date);
  add_date(traits, "due", finding.due);
  add_date(traits, "rolled", finding.rolled);
  return traits;
}

std::vector<Traits> all_traits(const std::vector<Finding>& findings) {
  std::vector<Traits> traits;
  for (const Finding& finding : findings) traits.push_back(traits_of(finding));
  return traits;
}

Expected expected_of(const fs::path& file) {
  Expected expected;
  for (const std::string& line : head_of(file)) add_line(expected, line, file);
  if (expected.empty()) throw std::runtime_error(fmt::format("{}: nothing is expected", file.string()));
  return expected;
}

bool is_met(std::vector<Traits> expected, std::vector<Traits> got) {
  // The line that says most chooses first.
  std::ranges::stable_sort(expected, std::greater{}, &Traits::size);
  for (const Traits& line : expected) {
    const auto found =
        std::ranges::find_if(got, [&](const Traits& traits) { return std::ranges::includes(traits, line); });
    if (found == got.end()) return false;
    got.erase(found);
  }
  return got.empty();
}

std::string difference(std::string_view where, const std::vector<Traits>& expected,
                       const std::vector<Traits>& got) {
  return fmt::format("{}\n expected:\n{} got:\n{}", where, shown(expected), shown(got));
}

std::string name_in_folder(const fs::path& file) {
  const fs::path parent = file.parent_path().filename();
  if (file.filename() == "asystent.yaml") return "asystent.yaml";
  if (parent == "families" || parent == "worklog") return (parent / file.filename()).string();
  return fmt::format("families/{}.yaml", id_in(text_of(file)));
}

std::vector<Finding> problems_of(const fs::path& file, const Office& office) {
  const std::string name = name_in_folder(file);
  if (name == "asystent.yaml") return read_office(name, text_of(file)).problems;
  if (name.starts_with("worklog/")) return read_worklog(name, text_of(file), office).problems;
  return read_family(name, text_of(file), office).problems;
}

template <class Record>
std::optional<Record> Folder::take(ReadRecord<Record> loaded) {
  std::ranges::copy(loaded.problems, std::back_inserter(problems_));
  documents_.push_back(std::move(loaded.document));
  return std::move(loaded.value);
}

Folder::Folder(const fs::path& sample, const fs::path& office_file) {
  const bool is_folder = fs::is_directory(sample);
  const fs::path settings = is_folder ? sample / "asystent.yaml" : office_file;
  if (auto office = take(read_office("asystent.yaml", text_of(settings)))) cases_.office = std::move(*office);
  for (const fs::path& file : is_folder ? records_in(sample / "families") : std::vector{sample})
    if (auto family = take(read_family(name_in_folder(file), text_of(file), cases_.office)))
      cases_.families.push_back(std::move(*family));
  for (const fs::path& file : records_in(sample / "worklog"))
    if (auto worklog = take(read_worklog(name_in_folder(file), text_of(file), cases_.office)))
      cases_.worklogs.push_back(std::move(*worklog));
  if (is_folder) cases_.not_read = folder::stray_records(sample);
}

std::vector<fs::path> records_in(const fs::path& directory) {
  auto paths = paths_in(directory);
  std::erase_if(paths, [](const fs::path& path) { return !is_yaml(path) || fs::is_directory(path); });
  return paths;
}

std::vector<fs::path> paths_in(const fs::path& directory) {
  std::vector<fs::path> paths;
  if (!fs::is_directory(directory)) return paths;
  for (const fs::directory_entry& entry : fs::directory_iterator(directory)) paths.push_back(entry.path());
  std::ranges::sort(paths);
  return paths;
}

} // namespace asystent::test
