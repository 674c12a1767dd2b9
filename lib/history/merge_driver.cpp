#include "history/merge_driver.hpp"

#include "edit/merge_sum.hpp"
#include "folder/files.hpp"
#include "folder/git_merge_file.hpp"
#include "folder/replace.hpp"
#include "model/enums.hpp"
#include "record/record.hpp"
#include "text/lines.hpp"

#include <algorithm>
#include <charconv>
#include <vector>

namespace asystent::history {
namespace {

struct Schema {
  std::string_view folder; // empty: any
  std::string_view name;   // how the name ends
  const record::Entity& (*entity)();
};

constexpr Schema schemas[] = {
    {"families", ".yaml", &record::entity_of<Family>},
    {"worklog", ".yaml", &record::entity_of<Worklog>},
    {"", "asystent.yaml", &record::entity_of<Office>},
};

std::string_view name_of(std::string_view path) { return path.substr(path.find_last_of('/') + 1); }

std::string_view folder_of(std::string_view path) {
  const std::size_t end = path.find_last_of('/');
  return end == path.npos ? std::string_view() : name_of(path.substr(0, end));
}

bool fits(std::string_view path, const Schema& schema) {
  if (schema.folder.empty()) return name_of(path) == schema.name;
  return folder_of(path) == schema.folder && name_of(path).ends_with(schema.name) &&
         !name_of(path).starts_with('.');
}

/// A problem is the same wherever in the file it stands.
template <class Read>
std::vector<std::string> named(const Read& read) {
  std::vector<std::string> names;
  for (const Finding& problem : read.problems) {
    std::string& name = names.emplace_back(word(problem.id));
    for (const std::string_view part : {"key", "value"})
      if (const auto* text = argument<std::string>(problem, part)) name.append(" ").append(*text);
  }
  return names;
}

/// What is wrong with a record, without the office: its own areas are unknown on both sides alike.
std::vector<std::string> problems_of(std::string_view path, const std::string& text) {
  const Office office;
  const std::string file = std::string(folder_of(path)) + "/" + std::string(name_of(path));
  const record::Entity* schema = schema_of(path);
  if (schema == &record::entity_of<Family>()) return named(record::read_family(file, text, office));
  if (schema == &record::entity_of<Worklog>()) return named(record::read_worklog(file, text, office));
  return named(record::read_office(file, text));
}

std::vector<std::string> lines_in(std::string_view text) {
  std::vector<std::string> lines;
  for (std::string_view line : lines_of(text)) {
    if (line.ends_with('\r')) line.remove_suffix(1);
    lines.emplace_back(line);
  }
  return lines;
}

Merged in_conflict(std::string text, std::string_view ours, std::string_view theirs) {
  return {std::move(text),
          {edit::Clash{edit::ClashKind::unreadable, {}, {}, {}, std::string(ours), std::string(theirs)}}};
}

/// Whether a record that was merged by lines can be believed.
bool is_good(std::string_view base, std::string_view ours, std::string_view theirs, const std::string& text,
             const MergeOptions& options) {
  const auto is_sum = edit::merging::is_sum(lines_in(base), lines_in(ours), lines_in(theirs), lines_in(text));
  return is_sum && edit::is_mergeable(text) && (!options.problems || options.problems(text).empty());
}

Merged merge_lines(std::string_view base, std::string_view ours, std::string_view theirs, bool is_record,
                   const MergeOptions& options) {
  const folder::GitAnswer answer = folder::git_merge_file(
      {base, ours, theirs, options.labels.ours, options.labels.theirs, options.marker_size});
  const bool could_not = answer.status < 0 || answer.status > 127 || answer.is_missing();
  if (could_not) return in_conflict(edit::in_conflict(base, ours, theirs, options), ours, theirs);
  if (!answer.is_good()) return in_conflict(answer.text, ours, theirs);
  if (is_record && !is_good(base, ours, theirs, answer.text, options))
    return in_conflict(edit::in_conflict(base, ours, theirs, options), ours, theirs);
  return {answer.text, {}};
}

} // namespace

const record::Entity* schema_of(std::string_view path) {
  const auto* schema = std::ranges::find_if(schemas, [&](const Schema& one) { return fits(path, one); });
  return schema == std::end(schemas) ? nullptr : &schema->entity();
}

Merged merge_files(std::string_view path, std::string_view base, std::string_view ours,
                   std::string_view theirs, MergeOptions options) {
  if (theirs == base || ours == theirs) return {std::string(ours), {}};
  if (ours == base) return {std::string(theirs), {}};
  const record::Entity* schema = schema_of(path);
  if (schema == nullptr) return merge_lines(base, ours, theirs, false, options);
  options.problems = [path](const std::string& text) { return problems_of(path, text); };
  if (edit::is_mergeable(base) && edit::is_mergeable(ours) && edit::is_mergeable(theirs))
    return edit::merge(base, ours, theirs, *schema, options);
  return merge_lines(base, ours, theirs, true, options);
}

bool are_two_families(std::string_view path, std::string_view base, std::string_view ours,
                      std::string_view theirs) {
  if (schema_of(path) != &record::entity_of<Family>() || !base.empty() || ours == theirs) return false;
  const Merged merged = merge_files(path, base, ours, theirs);
  return merged.clashes.size() == 1 && merged.clashes.front().kind == edit::ClashKind::added_twice;
}

std::optional<MergeOptions> options_of_driver(std::string_view marker_size) {
  std::size_t size = 0;
  const char* end = marker_size.data() + marker_size.size();
  const auto read = std::from_chars(marker_size.data(), end, size);
  constexpr std::size_t most = 1000;
  if (read.ec != std::errc() || read.ptr != end || size == 0 || size > most) return std::nullopt;
  MergeOptions options;
  options.marker_size = size;
  // Git adds 2 for each level of bases within bases. Another number is a wish of somebody's attributes.
  constexpr std::size_t usual = 7;
  constexpr std::size_t deepest = 47;
  options.is_inner = size > usual && size <= deepest && (size - usual) % 2 == 0;
  return options;
}

Merged drive_merge(const DriverFiles& files, const MergeOptions& options) {
  const std::string ours = folder::read_input(files.ours);
  Merged merged = merge_files(files.path, folder::read_input(files.base), ours,
                              folder::read_input(files.theirs), options);
  if (merged.text != ours) folder::write_output(files.ours, merged.text);
  return merged;
}

} // namespace asystent::history
