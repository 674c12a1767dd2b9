#include "report/list_filter.hpp"

#include "model/score_history.hpp"
#include "text/fold.hpp"
#include "text/language.hpp"
#include "text/nearest.hpp"

#include <algorithm>
#include <array>

namespace asystent::report {
namespace {

enum class Sort { status, assistant, area, risk, text };

/// What stands before the colon.
struct Prefix {
  Sort sort;
  std::array<std::string_view, 3> words; // as fold() makes them
  Text shown;
};

constexpr auto prefixes = std::to_array<Prefix>({
    {Sort::status, {"status", "stan", "status"}, {"status", "status"}},
    {Sort::assistant, {"asystent", "assistant", "as"}, {"asystent", "assistant"}},
    {Sort::area, {"obszar", "area", "obszary"}, {"obszar", "area"}},
    {Sort::risk, {"ryzyko", "risk", "zagrozenie"}, {"ryzyko", "risk"}},
    {Sort::text, {"tekst", "text", "slowo"}, {"tekst", "text"}},
});

/// `Budżet-i_zadłużenie` is `budzet i zadluzenie`.
std::string plain(std::string_view text) {
  std::string folded = fold(text);
  std::ranges::replace_if(
      folded, [](char c) { return c == '_' || c == '-'; }, ' ');
  return folded;
}

/// Without the ending of an adjective's gender or number: `aktywna`, `aktywne`.
std::string_view stem(std::string_view word) {
  return word.size() > 3 && std::string_view("aeiy").find(word.back()) != std::string_view::npos
             ? word.substr(0, word.size() - 1)
             : word;
}

std::string_view first_word(std::string_view text) { return text.substr(0, text.find(' ')); }

/// Whether people may say so for the value: its word in either language, what people read for it, or the
/// first word of that.
bool names(std::string_view typed, const Word& word) {
  if (typed == plain(word.word) || (!word.polish.empty() && typed == plain(word.polish))) return true;
  for (const std::string_view text : {word.label.pl, word.label.en}) {
    const std::string folded = plain(text);
    if (typed == folded || stem(typed) == stem(first_word(folded))) return true;
  }
  return false;
}

/// The values that the word may stand for; one alone is meant.
template <Worded Enum>
std::vector<Enum> values_of(std::string_view typed) {
  std::vector<Enum> found;
  for (std::size_t i = 0; i < words<Enum>.size(); ++i) {
    if (typed == plain(words<Enum>[i].word)) return {static_cast<Enum>(i)};
    if (names(typed, words<Enum>[i])) found.push_back(static_cast<Enum>(i));
  }
  return found;
}

std::vector<Word> areas_of(const Office& office) {
  std::vector<Word> areas(words<BuiltInArea>.begin(), words<BuiltInArea>.end());
  for (const OwnArea& own : office.areas) areas.push_back({own.area.id, {own.label, own.label}});
  return areas;
}

bool put_area(std::string_view typed, const Office& office, ListFilter& filter) {
  for (const Word& area : areas_of(office))
    if (names(typed, area)) return filter.areas.emplace(area.word), true;
  return false;
}

bool put_assistant(std::string_view typed, const Office& office, ListFilter& filter) {
  for (const Assistant& assistant : office.assistants)
    if (fold(assistant.id->text) == typed) return filter.assistants.emplace(assistant.id->text), true;
  return false;
}

template <Worded Enum>
bool put_word(std::string_view typed, std::set<Enum>& into) {
  const auto found = values_of<Enum>(typed);
  into.insert(found.begin(), found.end());
  return !found.empty();
}

bool put(Sort sort, const std::string& typed, const Office& office, ListFilter& filter) {
  switch (sort) {
  case Sort::status:
    return put_word(plain(typed), filter.statuses);
  case Sort::assistant:
    return put_assistant(fold(typed), office, filter);
  case Sort::area:
    return put_area(plain(typed), office, filter);
  case Sort::risk:
    return put_word(plain(typed), filter.risks);
  case Sort::text:
    filter.texts.push_back(typed);
    return !plain(typed).empty();
  }
  return false;
}

const Prefix* prefix_of(const std::string& word) {
  const std::string before = fold(word.substr(0, word.find(':')));
  const auto found = std::ranges::find_if(prefixes, [&](const Prefix& prefix) {
    return std::ranges::find(prefix.words, before) != prefix.words.end();
  });
  return found == prefixes.end() ? nullptr : &*found;
}

/// A word that says by itself what it is. An assistant's id first: the office has chosen it.
bool put_bare(const std::string& word, const Office& office, ListFilter& filter) {
  constexpr std::array sorts{Sort::assistant, Sort::status, Sort::risk, Sort::area};
  return std::ranges::any_of(sorts, [&](Sort sort) { return put(sort, word, office, filter); });
}

std::string nearest_filter(const std::string& word, const Office& office) {
  std::vector<std::string_view> candidates;
  const auto add = [&](const Word& each) {
    candidates.push_back(each.word);
    candidates.push_back(each.label.pl);
  };
  std::ranges::for_each(words<Status>, add);
  std::ranges::for_each(words<Risk>, add);
  for (const Word& area : areas_of(office)) candidates.push_back(area.word);
  for (const Assistant& assistant : office.assistants) candidates.push_back(assistant.id->text);
  return std::string(nearest(word, candidates));
}

std::optional<UnknownFilter> put_filter(const std::string& word, const Office& office, ListFilter& filter) {
  const std::size_t colon = word.find(':');
  if (colon == std::string::npos) {
    if (put_bare(word, office, filter)) return std::nullopt;
    return UnknownFilter{word, nearest_filter(word, office), {}};
  }
  const Prefix* prefix = prefix_of(word);
  if (prefix == nullptr) return UnknownFilter{word, {}, {}};
  const std::string value = word.substr(colon + 1);
  if (put(prefix->sort, value, office, filter)) return std::nullopt;
  return UnknownFilter{value, nearest_filter(value, office), word.substr(0, colon)};
}

/// `aktywna (active)`; in English the word alone, where it says the same.
std::string shown_word(std::string_view word, Text label, Language language) {
  const std::string_view text = label.in(language);
  return text == word ? std::string(text) : fmt::format("{} ({})", text, word);
}

template <Worded Enum>
std::string list_of_words(Language language) {
  std::string all;
  for (const Word& each : words<Enum>)
    all += (all.empty() ? "" : ", ") + shown_word(each.word, each.label, language);
  return all;
}

} // namespace

std::variant<ListFilter, UnknownFilter> read_filters(std::span<const std::string> words,
                                                     const Office& office) {
  ListFilter filter;
  for (const std::string& word : words)
    if (auto unknown = put_filter(word, office, filter)) return std::move(*unknown);
  return filter;
}

std::string known_filters(const Office& office, Language language) {
  std::string assistants;
  for (const Assistant& assistant : office.assistants)
    assistants += fmt::format("{}{}", assistants.empty() ? "" : ", ", assistant.id->text);
  std::string areas;
  for (const Word& area : areas_of(office))
    areas += (areas.empty() ? "" : ", ") + shown_word(area.word, area.label, language);
  return say(language,
             "  status: {}\n  asystent: {}\n  ryzyko: {}\n  obszar: {}\n  tekst: słowo z zapisu, np. "
             "tekst:świetlica",
             "  status: {}\n  assistant: {}\n  risk: {}\n  area: {}\n  text: a word of the record, such as "
             "text:school",
             list_of_words<Status>(language), assistants, list_of_words<Risk>(language), areas);
}

} // namespace asystent::report
