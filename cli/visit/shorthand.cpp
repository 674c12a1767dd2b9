#include "cli/visit/shorthand.hpp"

#include "calendar/clock_time.hpp"
#include "calendar/written_date.hpp"
#include "model/facts.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace asystent::cli {
namespace {

/// One word of the shorthand, and where what it says goes.
struct Shorthand {
  Call& call;
  const Family& family;
  NewEntry& entry;
  const std::string& word;

  void put(std::string_view key, std::string_view value) const {
    refuse_given(key);
    entry.put(key, value);
  }

  /// Mostly a second word of a note without quotes.
  void refuse_given(std::string_view key) const {
    if (!entry.has(key)) return;
    call.output.stop(ExitStatus::usage, "„{}”: {} podano dwa razy. Tekst z odstępem weź w cudzysłów",
                     "'{}': {} is given twice. Put a text with a space in quotes", printable(word), key);
  }
};

/// `15:30-16:45`, `15-16.30`, with a dash too.
bool take_hours(const Shorthand& one) {
  std::size_t length = 1;
  auto dash = one.word.find('-');
  if (dash == std::string::npos) {
    dash = one.word.find("–");
    length = std::string_view("–").size();
  }
  if (dash == std::string::npos) return false;
  const auto from = parse_typed_time(std::string_view(one.word).substr(0, dash));
  const auto to = parse_typed_time(std::string_view(one.word).substr(dash + length));
  if (!from || !to) return false;
  one.put("from", to_string(*from));
  one.put("to", to_string(*to));
  return true;
}

/// `10min`, `90m`.
bool take_minutes(const Shorthand& one) {
  std::string_view rest = one.word;
  const auto minutes = take_digits(rest, 1, 4);
  if (!minutes || (rest != "min" && rest != "m")) return false;
  one.put("minutes", std::to_string(*minutes));
  return true;
}

template <class Enum>
bool take_word(const Shorthand& one, std::string_view key) {
  const Word* found = typed_word(words<Enum>, one.word);
  if (found == nullptr) return false;
  one.put(key, found->word);
  return true;
}

bool take_kind(const Shorthand& one) { return take_word<VisitKind>(one, "kind"); }
bool take_outcome(const Shorthand& one) { return take_word<Outcome>(one, "outcome"); }

/// The one word of the list that begins so, in Polish or English; nullptr where it is none or several.
const Word* beginning(std::span<const Word> list, std::string_view typed) {
  constexpr std::size_t fewest = 3;
  const std::string wanted = fold(typed);
  const Word* found = nullptr;
  if (wanted.size() < fewest) return nullptr;
  for (const Word& word : list) {
    if (!fold(word.polish).starts_with(wanted) && !word.word.starts_with(wanted)) continue;
    if (found != nullptr) return nullptr;
    found = &word;
  }
  return found;
}

/// `tel` for a phone call, `nie` for nobody at home.
bool take_beginning(const Shorthand& one) {
  const Word* kind = beginning(words<VisitKind>, one.word);
  const Word* outcome = beginning(words<Outcome>, one.word);
  if ((kind == nullptr) == (outcome == nullptr)) return false;
  one.put(kind != nullptr ? "kind" : "outcome", kind != nullptr ? kind->word : outcome->word);
  return true;
}

bool take_present(const Shorthand& one) {
  std::vector<std::string> ids;
  for (const std::string_view part : parts_of(one.word, ',')) ids.emplace_back(part);
  const auto is_member = [&](const std::string& id) {
    return find_member(one.family, Private(id)) != nullptr;
  };
  if (!std::ranges::all_of(ids, is_member)) return false;
  one.refuse_given("present");
  one.entry.put("present", ids, {});
  return true;
}

bool take_day(const Shorthand& one) {
  const Date today = one.call.options.today();
  if (!std::holds_alternative<ParsedDate>(parse_date(one.word, today, Direction::past))) return false;
  one.refuse_given("date");
  one.entry.put("date", one.call.options.parsed(one.word, "--date", Direction::past));
  return true;
}

/// One word alone is more often a mistyped id than a note.
bool take_note(const Shorthand& one) {
  if (one.word.find(' ') == std::string::npos) return false;
  one.put("note", one.word);
  return true;
}

constexpr std::array takers{take_hours,   take_minutes, take_kind,      take_outcome,
                            take_present, take_day,     take_beginning, take_note};

} // namespace

void add_shorthand(Call& call, const Family& family, NewEntry& entry) {
  for (std::size_t i = 1;; ++i) {
    const auto word = call.options.operand(i);
    if (!word) return;
    const Shorthand one{call, family, entry, *word};
    if (std::ranges::any_of(takers, [&](auto take) { return take(one); })) continue;
    call.output.stop(
        ExitStatus::usage,
        "„{}” to nie godziny (15:30-16:45), czas (10min), rodzaj, wynik, osoby z rodziny ani dzień. "
        "Notatkę weź w cudzysłów albo podaj przez --note",
        "'{}' is no hours (15:30-16:45), time (10min), kind, outcome, members or day. Put a note in "
        "quotes, or give it with --note",
        printable(*word));
  }
}

} // namespace asystent::cli
