#pragma once

// A version of a record, cut into parts: each key with its value and each item of a list is a range of whole
// lines, with the comments and empty lines above it.

#include "edit/edit.hpp"
#include "edit/extents.hpp"
#include "edit/source_text.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::edit::merging {

enum class Place : std::uint8_t { file, pair, item };

/// The lines of a part, counted from 0; the last of each range is not in it.
struct Part {
  Place place = Place::file;
  std::size_t first = 0;  // with what stands above it
  std::size_t at = 0;     // the line of its key or dash
  std::size_t end = 0;    // behind its own lines
  std::size_t behind = 0; // behind the comments below that are indented as its content
  std::size_t column = 0; // of its key or dash, from 0
  bool on_dash = false;   // the first key of an item, on the line of the dash
  Range value;            // bytes

  /// Where the parts within begin.
  std::size_t inner() const { return place == Place::pair ? at + 1 : at; }
};

using Parts = std::vector<Part>;

/// One of the three texts.
class Side {
public:
  explicit Side(std::string_view text);

  /// Nothing at all, or comments only.
  bool is_empty() const;
  bool is_record() const;

  const yaml::Node& root() const { return file_.root(); }
  const SourceText& source() const { return source_; }
  Part whole() const;

  /// The parts of a list or mapping that is written in lines; none where it is not, or is not written as
  /// usual.
  std::optional<Parts> parts(const yaml::Node& node, const Part& part) const;

  /// A line of a part without its line break and its dash.
  std::string line(const Part& part, std::size_t index) const;
  /// What stands on the last line of a value behind it: blanks and a comment.
  std::string_view tail(std::size_t value_end) const;

private:
  Part pair(const yaml::Node& mapping, const yaml::Node& child) const;
  Part item(const yaml::Node& list, std::size_t index) const;
  bool begins_its_line(const Part& part) const;

  yaml::YamlFile file_;
  SourceText source_;
  Extents extents_{source_};
};

/// A part as one of the sides has it.
struct Version {
  const Side* side = nullptr;
  const yaml::Node* node = nullptr; // nullptr where it is not there
  std::optional<Part> part;         // none where its value is not written in lines of its own
  std::size_t index = 0;            // among the parts beside it

  explicit operator bool() const { return node != nullptr; }
};

/// The text of a version, or its lines within a range, without indentation: equal for the same writing.
std::vector<std::string> plain_lines(const Version& version, std::size_t from, std::size_t to);

/// Whether both are written alike; where one has no lines of its own, whether both say the same.
bool same_writing(const Version& a, const Version& b);

/// The comments of a version, above it and within it.
std::vector<std::string> comments_of(const Version& version);

} // namespace asystent::edit::merging
