#pragma once

// A file's text as events: values, each with its place. The text goes through three hands: text_check says
// whether the bytes are a text at all, fast_reader makes the events of what is written as usual, and
// library_reader, which alone knows yaml-cpp, of all the rest, and it says what is wrong. Both give the same
// events for the same text. Who reads a record goes through these; who changes, merges or compares one has
// the tree made of them. A value is `plain` where it stands without quotes, as YAML has it; the word means
// nothing else here.
//
//   yaml_file        one file, its text and its events   event      what a reader meets: a value
//   text_check       bytes, before they are YAML         tree       a value and its children
//   arena            where texts and lists stand         usual_bytes    bytes that need no closer look
//   fast_reader      the usual form (its own map)        problems   what is wrong, as findings
//   library_reader   all other YAML                      library_marks   yaml-cpp's places and messages
//   scalar_text      what such a text in quotes or in lines of its own says
//   brackets         what is nested too deep for the library     library_text   what it would refuse

#include "model/finding.hpp"
#include "yaml/arena.hpp"
#include "yaml/event.hpp"
#include "yaml/problems.hpp"
#include "yaml/tree.hpp"

#include <memory_resource>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::yaml {

/// One file as text and as events. Owns the texts and lists that events, tree and model look into, so it
/// stays where it is.
class YamlFile {
public:
  /// `file` is relative to the case folder, `text` the whole file. Nothing is thrown for what is wrong in the
  /// text: it stands in problems(), and then events and tree are not to be trusted.
  YamlFile(std::string file, std::string text);
  YamlFile(const YamlFile&) = delete;
  YamlFile& operator=(const YamlFile&) = delete;

  const std::string& file() const { return file_; }
  const std::string& text() const { return text_; }
  const std::vector<Finding>& problems() const { return problems_; }

  /// Where what is made of the events may stand, as long as this document.
  Arena& arena() { return arena_; }

  /// The first of the events, with all the others in it. Throws std::logic_error where they were let go.
  const Event& events() const;
  /// Lets them go. They take more room than the text, and are seldom asked for once the model is made.
  void drop_events() { events_ = Events(); } // not {}, which would keep their room

  /// The tree, made when it is first asked for, by one at a time; the text is then read again where the
  /// events were let go.
  const Node& root() const;
  /// Lets the tree go, until it is asked for again.
  void drop_tree();

  /// A line of the text, 1-based, without its line break; empty where there is none.
  std::string_view line(std::uint32_t number) const;

private:
  Events read(FindingCollector& problems) const;

  std::string file_;
  std::string text_;
  std::optional<std::string> normalised_; // where the text is not
  std::vector<Finding> problems_;
  mutable Arena arena_;
  Events events_;
  mutable std::pmr::monotonic_buffer_resource nodes_; // where the tree stands
  mutable const Node* root_ = nullptr;
};

} // namespace asystent::yaml
