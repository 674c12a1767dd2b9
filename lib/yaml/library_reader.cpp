#include "yaml/library_reader.hpp"

#include "yaml/brackets.hpp"
#include "yaml/library_marks.hpp"
#include "yaml/library_text.hpp"
#include "yaml/scalar_text.hpp"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <optional>
#include <sstream>

namespace asystent::yaml {
namespace {

/// Leaves yaml-cpp from the midst of its events; told already when it is thrown.
struct TooDeep {};

void tell_too_deep(FindingCollector& problems, Position at) {
  problems.add(FindingId::too_large, at,
               {{"what", Text{"ponad 32 poziomy zagnieżdżenia", "nested more than 32 levels deep"}}});
}

/// Takes yaml-cpp's events and makes ours of them.
class EventMaker final : public YAML::EventHandler {
public:
  /// `depth` levels are around what is read. Of the surrogates that are `hidden` the library knows nothing.
  EventMaker(const MarkedSource& source, std::size_t depth, bool hidden, Arena& arena,
             FindingCollector& problems)
      : source_(source), depth_(depth), has_hidden_(hidden), arena_(arena), problems_(problems) {}

  /// At least one.
  Events take() {
    if (events_.empty()) events_.emplace_back();
    return std::move(events_);
  }
  bool has_second_document() const { return documents_ > 1; }

  /// yaml-cpp stays at a mark that cannot begin a value, such as a comma, and finds document after document.
  void OnDocumentStart(const YAML::Mark& mark) override {
    if (++documents_ == 1)
      start_ = mark;
    else if (mark.pos == start_.pos)
      problems_.add(FindingId::yaml_syntax, source_.position(mark),
                    {{"what", syntax_error(YAML::ErrorMsg::UNKNOWN_TOKEN)}});
    else
      refuse(mark, {"drugi dokument w jednym pliku (---)", "a second document in one file (---)"});
  }
  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    refuse_anchor(mark, anchor);
    put(scalar(mark, null_word(mark)));
  }

  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
    refuse(mark, {"alias (*nazwa)", "an alias (*name)"});
    put(scalar(mark, {}));
  }

  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override {
    refuse_anchor(mark, anchor);
    const Style style = style_at(mark);
    Event event = scalar(mark, text_at(mark, style, value));
    event.style = style;
    refuse_tag(mark, tag, style == Style::plain ? "?" : "!");
    put(event);
  }

  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override {
    open(Kind::sequence, mark, tag, anchor, style);
  }
  void OnSequenceEnd() override { close(); }

  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override {
    open(Kind::mapping, mark, tag, anchor, style);
  }
  void OnMapEnd() override { close(); }

private:
  struct Key {
    std::string_view text;
    Position at;
  };

  struct Open {
    std::size_t begin;      // its index
    std::size_t count;      // what is in it so far
    bool is_key;            // itself, which is told once it ends
    std::optional<Key> key; // that waits for its value
  };

  void refuse(const YAML::Mark& mark, Text what) {
    problems_.add(FindingId::not_plain, source_.position(mark), {{"what", what}});
  }

  void refuse_anchor(const YAML::Mark& mark, YAML::anchor_t anchor) {
    if (anchor != YAML::NullAnchor) refuse(mark, {"kotwica (&nazwa)", "an anchor (&name)"});
  }

  void refuse_tag(const YAML::Mark& mark, const std::string& tag, std::string_view implied) {
    if (!tag.empty() && tag != implied) refuse(mark, {"znacznik typu (!typ)", "a tag (!type)"});
  }

  Event scalar(const YAML::Mark& mark, std::string_view text) const {
    Event event;
    event.kind = text.empty() ? Kind::empty : Kind::scalar;
    event.text = text;
    event.at = source_.position(mark);
    return event;
  }

  /// yaml-cpp tells `null` and nothing alike, and marks nothing at the next token, which may be a key that
  /// begins with such a word.
  std::string_view null_word(const YAML::Mark& mark) const {
    const bool in_brackets = !open_.empty() && event_of(open_.back()).style == Style::flow;
    const std::string_view rest = source_.rest_of_line(mark);
    const std::string_view word = rest.substr(0, rest.find_first_of(in_brackets ? " \t,]}:" : " \t"));
    const std::size_t after = rest.find_first_not_of(" \t", word.size());
    const std::string_view follows = in_brackets ? "#,]}" : "#";
    const bool is_whole = after == rest.npos || follows.find(rest[after]) != follows.npos;
    return is_null_word(word) && is_whole ? arena_.copy(word) : std::string_view();
  }

  Style style_at(const YAML::Mark& mark) const {
    const std::string_view rest = source_.rest_of_line(mark);
    const char first = rest.empty() ? ' ' : rest.front();
    if (first == '"' || first == '\'') return Style::quoted;
    return first == '|' || first == '>' ? Style::block : Style::plain;
  }

  /// What is written at the mark. Where that is a text without quotes the library has it right.
  std::string_view text_at(const YAML::Mark& mark, Style style, const std::string& value) {
    const std::string_view written = source_.rest(mark);
    if (style == Style::block) return arena_.copy(block_text(written, column_of_parent()));
    if (style == Style::plain) return arena_.copy(has_hidden_ ? with_surrogates(value, written) : value);
    const auto [text, bad_escape] = quoted_text(written);
    if (bad_escape)
      problems_.add(FindingId::yaml_syntax, source_.position(mark, *bad_escape),
                    {{"what", syntax_error(YAML::ErrorMsg::INVALID_UNICODE)}});
    return arena_.copy(text);
  }

  /// 0-based. A text in lines of its own is no part of a list in brackets.
  std::size_t column_of_parent() const { return open_.empty() ? 0 : event_of(open_.back()).at.column - 1; }

  void open(Kind kind, const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
            YAML::EmitterStyle::value style) {
    refuse_anchor(mark, anchor);
    refuse_tag(mark, tag, "?");
    if (depth_ + open_.size() == max_depth) {
      tell_too_deep(problems_, source_.position(mark));
      throw TooDeep{};
    }
    Event event;
    event.kind = kind;
    event.style = style == YAML::EmitterStyle::Flow ? Style::flow : Style::block;
    event.at = source_.position(mark);
    const bool is_key = awaits_key();
    if (!is_key) place(event);
    open_.push_back({events_.size(), 0, is_key, std::nullopt});
    events_.push_back(event);
  }

  void close() {
    const Open closed = open_.back();
    open_.pop_back();
    end_at_last(events_, closed.begin, closed.count);
    if (!closed.is_key) return;
    take_key(events_[closed.begin]);
    events_.resize(closed.begin);
  }

  const Event& event_of(const Open& open) const { return events_[open.begin]; }

  bool awaits_key() const {
    return !open_.empty() && event_of(open_.back()).kind == Kind::mapping && !open_.back().key;
  }

  /// A value without anything in it.
  void put(Event event) {
    if (awaits_key()) return take_key(event);
    place(event);
    events_.push_back(event);
  }

  /// Gives the value its place in what is around it.
  void place(Event& event) {
    if (open_.empty()) {
      if (event.kind == Kind::empty) event.at = {1, 1}; // yaml-cpp marks the line after the last one
      return;
    }
    Open& parent = open_.back();
    ++parent.count;
    if (event_of(parent).kind == Kind::sequence)
      place_item(event, event_of(parent));
    else
      place_value(event, parent);
  }

  /// A key without a word yaml-cpp marks at the next token: it is told at its mapping.
  void take_key(const Event& event) {
    if (event.is_collection())
      problems_.add(FindingId::not_plain, event.at,
                    {{"what", Text{"klucz, który nie jest słowem", "a key that is not a word"}}});
    if (event.text == "<<" && event.style == Style::plain)
      problems_.add(FindingId::not_plain, event.at,
                    {{"what", Text{"klucz scalający (<<)", "a merge key (<<)"}}});
    const bool is_nothing = event.kind == Kind::empty && event.style == Style::plain;
    const Position mapping = event_of(open_.back()).at;
    open_.back().key = {event.text, is_nothing && event.at.column != mapping.column ? mapping : event.at};
  }

  void place_item(Event& event, const Event& list) const {
    const bool is_bare =
        event.kind == Kind::empty && event.style == Style::plain && list.style == Style::block;
    if (is_bare) event.at = source_.bare_dash_before(event.at, list.at);
  }

  static void place_value(Event& event, Open& parent) {
    event.key = parent.key->text;
    event.key_at = parent.key->at;
    parent.key.reset();
    if (event.kind == Kind::empty) event.at = event.key_at;
  }

  const MarkedSource& source_;
  const std::size_t depth_;
  const bool has_hidden_;
  Arena& arena_;
  FindingCollector& problems_;
  std::vector<Open> open_;
  Events events_;
  int documents_ = 0;
  YAML::Mark start_; // of the first document
};

/// yaml-cpp takes the end of the file for the end of an open quote. An explicit end of the document is an
/// error there.
std::string with_end(std::string text) {
  return std::move(text.append(text.empty() || text.back() == '\n' ? "...\n" : "\n...\n"));
}

/// Where nothing can be read there is nothing.
Events read(const Piece& piece, Arena& arena, FindingCollector& problems) {
  const MarkedSource source(piece.text, piece.first_line);
  const auto hidden = without_surrogates(piece.text);
  std::string text = with_comments_at_tabs(hidden ? *hidden : std::string(piece.text));
  if (const auto bracket = too_deep_bracket(text, piece.depth, max_depth)) {
    tell_too_deep(problems, source.position(YAML::Mark(), *bracket));
    return Events(1);
  }
  EventMaker maker(source, piece.depth, hidden.has_value(), arena, problems);
  std::istringstream stream(with_end(std::move(text)));
  try {
    YAML::Parser parser(stream);
    while (!maker.has_second_document() && parser.HandleNextDocument(maker)) {
    }
    return maker.take();
  } catch (const YAML::ParserException& error) {
    if (const auto odd = source.odd_character_near(error.mark))
      problems.add(FindingId::yaml_syntax, odd->first, {{"what", odd->second}});
    else
      problems.add(FindingId::yaml_syntax, source.position(error.mark), {{"what", syntax_error(error.msg)}});
  } catch (const TooDeep&) {
    // It is told already.
  }
  return Events(1);
}

} // namespace

Events read_with_library(std::string_view text, Arena& arena, FindingCollector& problems) {
  return read(Piece{text, 1, 0}, arena, problems);
}

std::optional<Events> read_with_library(const Piece& piece, Arena& arena) {
  FindingCollector problems{std::string()};
  Events events = read(piece, arena, problems);
  return problems.empty() ? std::optional(std::move(events)) : std::nullopt;
}

} // namespace asystent::yaml
