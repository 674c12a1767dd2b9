#include "edit/merge_lines.hpp"

#include "edit/merge_comments.hpp"
#include "edit/merge_markers.hpp"
#include "edit/merge_tree.hpp"
#include "edit/writing.hpp"
#include "text/lines.hpp"
#include "yaml/text_check.hpp"

#include <algorithm>
#include <iterator>

namespace asystent::edit::merging {
namespace {

using Lines = std::vector<std::string>;

/// A line with its dash or key in another column.
std::string moved(std::string line, std::size_t from, std::size_t to) {
  if (to > from && !line.empty()) return std::string(to - from, ' ') + line;
  if (to < from) line.erase(0, std::min({from - to, line.find_first_not_of(' '), line.size()}));
  return line;
}

bool is_trivia(std::string_view line) {
  const std::size_t start = line.find_first_not_of(" \t\r\n");
  return start == std::string_view::npos || line[start] == '#';
}

/// What stands at the end of a version that has parts, or of one that has none.
std::size_t foot_of(const Version& version) {
  const auto parts = version.side->parts(*version.node, *version.part);
  return parts ? parts->back().behind : version.part->end;
}

/// Where what stands behind the value, or behind the key of a value in lines, begins.
std::size_t tail_of(const Version& version) {
  const Part& part = *version.part;
  if (!version.side->parts(*version.node, part)) return part.value.end;
  const SourceText& source = version.side->source();
  const std::string_view line = source.line(part.at);
  return source.line_start(part.at) + line.find(':', part.column) + 1;
}

class Writer {
public:
  Writer(Resolution resolution, const MergeOptions& options, const SourceText& ours)
      : resolution_(resolution), options_(options), ours_(ours), line_break_(ours.line_break()) {}

  std::string written(const Choice& file) {
    write(file, (file.ours ? file.ours : file.theirs).part->column);
    std::string text;
    if (ours_.text().starts_with(yaml::byte_order_mark)) text = yaml::byte_order_mark;
    for (const std::string& line : lines_) text += line;
    return text;
  }

private:
  void write(const Choice& choice, std::size_t column) {
    switch (choice.take) {
    case Take::nothing:
      return;
    case Take::clash:
      return write_clash(choice, column);
    case Take::parts:
      return write_parts(choice, column);
    case Take::values:
      return write_values(choice, column);
    default:
      return choice.is_whole ? write_whole(choice, column) : write_value(choice, column);
    }
  }

  /// Lines of a version, as they stand in that column, with the line breaks of ours.
  Lines lines(const Version& version, std::size_t from, std::size_t to, std::size_t column) const {
    Lines result;
    if (!version || !version.part) return result;
    const SourceText& source = version.side->source();
    for (std::size_t i = from; i < to; ++i) {
      const bool is_ours = &source == &ours_;
      std::string_view line_break = line_break_;
      if (is_ours)
        line_break = source.text().substr(source.line_end(i), source.line_start(i + 1) - source.line_end(i));
      result.push_back(
          moved(version.side->line(*version.part, i), version.part->column, column).append(line_break));
    }
    return result;
  }

  Lines above(const Version& version, std::size_t column) const {
    return version && version.part ? lines(version, version.part->first, version.part->at, column) : Lines{};
  }

  Lines below(const Version& version, std::size_t column) const {
    return version && version.part ? lines(version, foot_of(version), version.part->behind, column) : Lines{};
  }

  Lines own(const Version& version, std::size_t column) const {
    return version && version.part ? lines(version, version.part->at, version.part->behind, column) : Lines{};
  }

  /// Of what only one side has, what it wrote is there.
  template <class Get>
  Lines merged(const Choice& choice, std::size_t column, Get get) const {
    const Lines base = choice.base ? (this->*get)(choice.base, column) : Lines{};
    if (!choice.ours) return (this->*get)(choice.theirs, column);
    if (!choice.theirs) return (this->*get)(choice.ours, column);
    return merged_comments(base, (this->*get)(choice.ours, column), (this->*get)(choice.theirs, column));
  }

  void put(Lines lines) {
    for (std::string& line : lines) {
      if (dash_ && !is_trivia(line)) {
        line[*dash_] = '-';
        dash_.reset();
      }
      lines_.push_back(std::move(line));
    }
  }

  void put_above(const Choice& choice, std::size_t column) {
    Lines comments = merged(choice, column, &Writer::above);
    // A comment below an entry must not come to stand right above the next one.
    if (follows_comment_ && choice.place == Place::item &&
        (comments.empty() || comments.front().find_first_not_of("\r\n") != std::string::npos))
      comments.insert(comments.begin(), line_break_);
    follows_comment_ = false;
    put(std::move(comments));
  }

  void put_below(const Choice& choice, std::size_t column) { put(merged(choice, column, &Writer::below)); }

  void write_whole(const Choice& choice, std::size_t column) {
    put_above(choice, column);
    put(own(choice.taken(), column));
  }

  Tail tail(const Choice& choice) const {
    const auto text = [](const Version& version) {
      return version && version.part ? std::string(version.side->tail(tail_of(version))) : std::string();
    };
    if (!choice.ours) return {text(choice.theirs), {}};
    if (!choice.theirs) return {text(choice.ours), {}};
    return merged_tail(text(choice.base), text(choice.ours), text(choice.theirs));
  }

  /// One line up to the byte, with the tail that both sides together have there.
  void put_line(const Version& version, std::size_t end, const Tail& tail, std::size_t column) {
    Lines all = lines(version, version.part->at, version.part->at + 1, column);
    const std::size_t length = version.side->source().line_end(version.part->at) - end;
    std::string& line = all.front();
    const std::string line_break = line.substr(line.find_last_not_of("\r\n") + 1);
    line.resize(line.size() - line_break.size() - length);
    if (!tail.above.empty()) put({std::string(column, ' ') + tail.above + line_break_});
    put({line + tail.text + line_break});
  }

  /// A single value, of which the comments around may be another's.
  void write_value(const Choice& choice, std::size_t column) {
    put_above(choice, column);
    const Version& taken = choice.taken();
    const Part& part = *taken.part;
    const bool is_on_one_line = part.end == part.at + 1 && !taken.side->parts(*taken.node, part) &&
                                taken.node->style != yaml::Node::Style::block;
    if (is_on_one_line)
      put_line(taken, part.value.end, tail(choice), column);
    else
      put(lines(taken, part.at, part.end, column));
    put_below(choice, column);
  }

  /// The version that has its parts in lines, ours first.
  static const Version& frame(const Choice& choice) {
    const Version& ours = choice.ours;
    return ours && ours.part && ours.side->parts(*ours.node, *ours.part) ? ours : choice.theirs;
  }

  void write_parts(const Choice& choice, std::size_t column) {
    put_above(choice, column);
    const Version& frame = Writer::frame(choice);
    if (choice.place == Place::pair) put_line(frame, tail_of(frame), tail(choice), column);
    if (choice.place == Place::item) dash_ = column;
    const std::size_t inner = frame.node->at.column - 1 + column - frame.part->column;
    const bool is_list = frame.node->kind == yaml::Node::Kind::sequence;
    for (const Choice& part : choice.parts) {
      write(part, inner);
      follows_comment_ =
          is_list && part.take != Take::nothing && !lines_.empty() && is_comment(lines_.back());
    }
    follows_comment_ = false;
    put_below(choice, column);
  }

  static bool is_comment(std::string_view line) { return is_trivia(line) && line.find('#') != line.npos; }

  /// The value anew: in brackets on one line where it stood in brackets.
  std::string written_anew(const Choice& choice, std::size_t column) const {
    const yaml::Node value = tree_of(choice, resolution_);
    const Version& known = choice.ours ? choice.ours : choice.theirs;
    const bool is_pair = choice.place == Place::pair;
    if (known.node->style == yaml::Node::Style::flow && !value.children.empty())
      return std::string(column, ' ') +
             (is_pair ? written_key(choice.key, Surrounding::block) + ": " : "- ") +
             written_on_line(value, choice.shape, Surrounding::block) + "\n";
    return is_pair ? written_pair(choice.key, value, choice.shape, column, LongText::lines)
                   : written_item(value, choice.shape, column, LongText::lines);
  }

  void write_values(const Choice& choice, std::size_t column) {
    put_above(choice, column);
    const std::string text = written_anew(choice, column);
    const Tail behind = tail(choice);
    if (!behind.above.empty()) put({std::string(column, ' ') + behind.above + line_break_});
    Lines written;
    for (const std::string_view line : lines_of(text)) written.push_back(std::string(line) + line_break_);
    if (written.size() == 1) written.front().insert(written.front().size() - line_break_.size(), behind.text);
    put(std::move(written));
    put_below(choice, column);
  }

  /// Where one side has nothing there, its comments go with the other's lines.
  Lines side_of_clash(const Choice& choice, const Version& version, std::size_t column) const {
    const bool is_on_both_sides = choice.ours && choice.theirs;
    Lines result = is_on_both_sides ? Lines{} : above(version, column);
    std::ranges::move(own(version, column), std::back_inserter(result));
    return result;
  }

  void put_marker(char sign, std::string_view label) {
    lines_.push_back(marker(sign, label, options_) + line_break_);
  }

  void write_clash(const Choice& choice, std::size_t column) {
    if (choice.ours && choice.theirs) put_above(choice, column);
    if (resolution_ != Resolution::markers)
      return put(side_of_clash(choice, resolved(choice, resolution_), column));
    const auto dash = dash_;
    put_marker('<', options_.labels.ours);
    put(side_of_clash(choice, choice.ours, column));
    put_marker('=', {});
    dash_ = dash;
    put(side_of_clash(choice, choice.theirs, column));
    put_marker('>', options_.labels.theirs);
  }

  Resolution resolution_;
  const MergeOptions& options_;
  const SourceText& ours_;
  std::string line_break_;
  Lines lines_;
  std::optional<std::size_t> dash_; // the first line to come is that of an item
  bool follows_comment_ = false;
};

} // namespace

std::string text_of(const Choice& file, const Side& ours, Resolution resolution,
                    const MergeOptions& options) {
  return Writer(resolution, options, ours.source()).written(file);
}

} // namespace asystent::edit::merging
