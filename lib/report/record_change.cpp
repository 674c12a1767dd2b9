#include "report/record_change.hpp"

#include "show/day_text.hpp"
#include "show/json.hpp"
#include "show/private.hpp"
#include "text/lines.hpp"
#include "text/utf8.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace asystent::report {
namespace {

constexpr std::size_t longest_value = 60; // of a text that is shown: what it was about, not all of it

/// A key that says what was done, once it has a value.
struct Deed {
  std::string_view list; // where it stands; empty: anywhere
  std::string_view key;
  Text word;
};

constexpr auto deeds = std::to_array<Deed>({
    {"plans", "agreed_by", {"uzgodniono", "agreed"}},
    {"visits", "signed_by", {"podpisano", "signed"}},
    {"assessments", "passed_on", {"przekazano", "passed on"}},
    {"", "sent", {"wysłano", "sent"}},
    {"", "done", {"wykonano", "done"}},
    {"", "answered", {"odpowiedziano", "answered"}},
    {"", "dropped", {"zrezygnowano", "given up"}},
    {"", "ended", {"zakończono", "ended"}},
});

constexpr auto kinds = std::to_array<Word>({
    {"added", {"dodano", "added"}},
    {"removed", {"usunięto", "removed"}},
    {"changed", {"zmieniono", "changed"}},
    {"unreadable", {"zapisu nie można odczytać", "the record cannot be read"}},
});

const Word& word_of(ChangeKind kind) { return kinds[static_cast<std::size_t>(kind)]; }

std::string_view last_key(std::string_view path) { return path.substr(path.rfind('.') + 1); }

bool is_set(const ValueChange& value) { return value.before.pl.empty() && value.hidden_before.empty(); }

Text deed_of(const RecordChange& change) {
  for (const Deed& deed : deeds)
    for (const ValueChange& value : change.values)
      if (value.key == deed.key && is_set(value) && (deed.list.empty() || deed.list == last_key(change.path)))
        return deed.word;
  return word_of(change.kind).label;
}

/// On one line, and cut.
std::string brief(std::string_view text) {
  std::string line;
  std::size_t columns = 0;
  for (text = trimmed(text); !text.empty();) {
    const std::string_view next = first_character(text);
    if (++columns > longest_value) return line + "…";
    line += next == "\n" || next == "\r" ? " " : std::string(next);
    text.remove_prefix(next.size());
  }
  return line;
}

std::string name_text(const EntryName& name, const show::Look& look) {
  std::string text(name.kind.in(look.language));
  if (name.date) text += say(look.language, " z {}", " of {}", show::day_text(*name.date, look.language));
  if (!name.hour.empty()) text += " " + name.hour;
  if (!name.id.empty()) text += " " + name.id;
  if (const auto words = show::shown(name.words, look); !words.empty()) text += " „" + brief(words) + "”";
  return text;
}

std::string or_nothing(std::string_view text) { return text.empty() ? "—" : brief(text); }

std::string value_text(const ValueChange& value, const show::Look& look) {
  const std::string& meaning = value.meaning.in(look.language);
  if (value.is_personal && !look.names) return meaning;
  const std::string_view before =
      value.is_personal ? show::shown(value.hidden_before, look) : value.before.in(look.language);
  const std::string_view after =
      value.is_personal ? show::shown(value.hidden_after, look) : value.after.in(look.language);
  return before.empty() ? fmt::format("{}: {}", meaning, or_nothing(after))
                        : fmt::format("{}: {} → {}", meaning, brief(before), or_nothing(after));
}

show::Json json_of_value(const ValueChange& value, const show::Look& look) {
  show::Json json{{"key", value.key}};
  if (value.is_personal) {
    show::add_private(json, "before", value.hidden_before, look);
    show::add_private(json, "after", value.hidden_after, look);
  } else {
    json["before"] = show::json_of(value.raw_before);
    json["after"] = show::json_of(value.raw_after);
  }
  return json;
}

} // namespace

std::string entry_text(const RecordChange& change, const show::Look& look) {
  std::string text;
  // The record itself needs no word: its id stands above.
  const std::size_t outermost = change.where.size() > 1 ? 1 : 0;
  for (std::size_t i = change.where.size(); i-- > outermost;)
    text += (text.empty() ? "" : ", ") + name_text(change.where[i], look);
  return text;
}

std::string change_text(const RecordChange& change, const show::Look& look) {
  std::string text = fmt::format("{}: {}", deed_of(change).in(look.language), entry_text(change, look));
  for (const ValueChange& value : change.values)
    text += (&value == &change.values.front() ? " — " : "; ") + value_text(value, look);
  return printable(text);
}

nlohmann::ordered_json changes_json(const RecordChanges& changes, const show::Look& look) {
  show::Json all = show::Json::array();
  for (const RecordChange& change : changes) {
    const EntryName& name = change.where.back();
    show::Json json{{"kind", word_of(change.kind).word}, {"path", change.path},
                    {"entry", entry_text(change, look)}, {"date", show::json_of(name.date)},
                    {"time", show::json_of(name.hour)},  {"id", show::json_of(name.id)},
                    {"values", show::Json::array()}};
    for (const ValueChange& value : change.values) json["values"].push_back(json_of_value(value, look));
    all.push_back(std::move(json));
  }
  return all;
}

} // namespace asystent::report
