#include "edit/merge.hpp"

#include "edit/merge_lines.hpp"
#include "edit/merge_markers.hpp"
#include "edit/merge_needed.hpp"
#include "edit/merge_sum.hpp"

#include <algorithm>

namespace asystent::edit {
namespace {

using namespace merging;

/// With a line break at its end: what is added behind the last line begins a line of its own.
std::string closed(std::string_view text) {
  std::string result(text);
  if (result.empty() || result.ends_with('\n')) return result;
  return result += result.find("\r\n") == std::string::npos ? "\n" : "\r\n";
}

Merged all_in_conflict(std::string_view base, std::string_view ours, std::string_view theirs,
                       const MergeOptions& options, ClashKind kind) {
  return {in_conflict(base, ours, theirs, options),
          {Clash{kind, {}, {}, {}, std::string(ours), std::string(theirs)}}};
}

class Merge {
public:
  Merge(std::string_view base, std::string_view ours, std::string_view theirs, const record::Entity& root,
        const MergeOptions& options)
      : texts_{base, ours, theirs},
        base_(closed(base)),
        ours_(closed(ours)),
        theirs_(closed(theirs)),
        root_(root),
        options_(options) {}

  Merged made() const {
    if (!base_.is_record() || !ours_.is_record() || !theirs_.is_record())
      return conflict(ClashKind::unreadable);
    if (ours_.is_empty() || theirs_.is_empty()) return conflict(ClashKind::removed_and_changed);
    Choice file = chosen(base_, ours_, theirs_, root_);
    const bool has_new_problem = !has_clash(file) && !has_no_new_problem(text(file, Resolution::ours));
    if (has_new_problem && !contest_removals(file)) return conflict(ClashKind::unreadable);
    return made_of(file);
  }

private:
  std::string text(const Choice& file, Resolution resolution) const {
    return text_of(file, ours_, resolution, options_);
  }

  Merged made_of(const Choice& file) const {
    if (file.take == Take::clash) return conflict(file.clash);
    std::vector<Clash> clashes = clashes_of(file);
    if (!is_good(file, !clashes.empty())) return conflict(ClashKind::unreadable);
    const Resolution resolution = options_.is_inner ? Resolution::base : Resolution::markers;
    return {as_open_as_ours(text(file, resolution)), std::move(clashes)};
  }

  Merged conflict(ClashKind kind) const {
    return all_in_conflict(texts_[0], texts_[1], texts_[2], options_, kind);
  }

  /// Whether what comes out reads as it must, however the clashes are resolved.
  bool is_good(const Choice& file, bool has_clashes) const {
    if (!has_clashes) return reads_well(file, Resolution::ours) && is_whole(file);
    const auto reads = [&](Resolution resolution) { return reads_well(file, resolution); };
    return reads(Resolution::ours) && reads(Resolution::theirs) &&
           (!options_.is_inner || reads(Resolution::base));
  }

  bool reads_well(const Choice& file, Resolution resolution) const {
    const Side merged(text(file, resolution));
    return merged.is_record() && !merged.is_empty() &&
           yaml::same_content(merged.root(), tree_of(file, resolution));
  }

  /// Whether nothing is lost and nothing has come.
  bool is_whole(const Choice& file) const {
    const Side merged(text(file, Resolution::ours));
    return is_sum(file, merged.root()) && has_all_comments(merged);
  }

  static std::vector<std::string> comments(const Side& side) {
    if (side.is_empty()) return {};
    return comments_of(Version{&side, &side.root(), side.whole(), 0});
  }

  bool has_all_comments(const Side& merged) const {
    const auto there = comments(merged);
    const auto old = comments(base_);
    const auto here = comments(ours_);
    const auto theirs = comments(theirs_);
    const auto has = [](const std::vector<std::string>& all, const std::string& one) {
      return std::ranges::find(all, one) != all.end();
    };
    const auto is_kept = [&](const std::vector<std::string>& other) {
      return [&](const std::string& comment) {
        return has(there, comment) || (has(old, comment) && !has(other, comment));
      };
    };
    return std::ranges::all_of(here, is_kept(theirs)) && std::ranges::all_of(theirs, is_kept(here));
  }

  /// A member that is taken out here and named there, say.
  bool has_no_new_problem(const std::string& text) const {
    if (!options_.problems) return true;
    const auto ours = options_.problems(std::string(texts_[1]));
    const auto theirs = options_.problems(std::string(texts_[2]));
    return std::ranges::all_of(options_.problems(text), [&](const std::string& problem) {
      return std::ranges::find(ours, problem) != ours.end() ||
             std::ranges::find(theirs, problem) != theirs.end();
    });
  }

  std::string as_open_as_ours(std::string text) const {
    const std::string_view ours = texts_[1];
    if (ours.ends_with('\n') || !text.ends_with('\n') || text.size() < ours.size()) return text;
    const std::size_t line_break = text.ends_with("\r\n") ? 2 : 1;
    const std::string_view last = ours.substr(ours.find_last_of('\n') + 1);
    std::string_view open = text;
    open.remove_suffix(line_break);
    if (open.substr(open.find_last_of('\n') + 1) == last) text.erase(open.size());
    return text;
  }

  std::string_view texts_[3];
  Side base_;
  Side ours_;
  Side theirs_;
  const record::Entity& root_;
  const MergeOptions& options_;
};

} // namespace

Merged merge(std::string_view base, std::string_view ours, std::string_view theirs,
             const record::Entity& root, const MergeOptions& options) {
  if (theirs == base || ours == theirs) return {std::string(ours), {}};
  if (ours == base) return {std::string(theirs), {}};
  return Merge(base, ours, theirs, root, options).made();
}

std::string in_conflict(std::string_view base, std::string_view ours, std::string_view theirs,
                        const MergeOptions& options) {
  return options.is_inner ? std::string(base) : both_in_markers(ours, theirs, options);
}

bool is_mergeable(std::string_view text) { return Side(text).is_record(); }

} // namespace asystent::edit
