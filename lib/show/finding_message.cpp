#include "show/finding_message.hpp"

#include "rules/catalogue.hpp"
#include "show/private.hpp"
#include "text/language.hpp"
#include "text/look_alike.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <stdexcept>

namespace asystent::show {
namespace {

std::string value_of(Date date, Language language) {
  return language == Language::pl ? polish(date) : iso(date);
}
std::string value_of(Text text, Language language) { return std::string(text.in(language)); }
std::string value_of(const Message& text, Language language) { return printable(text.in(language)); }
std::string value_of(const std::string& text, Language) { return printable(text); }
// A finding says which child it is about, by its id: else nobody could mend it.
std::string value_of(const PrivateText& text, Language) { return printable(shown_always(text)); }
Count value_of(int number, Language) { return {number}; }

std::string value_of(const std::optional<Date>& date, Language language) {
  return date ? value_of(*date, language) : "—";
}

/// From the end of the term to today, or from today to it.
Count days(const Finding& finding, Date today) {
  return {std::abs(days_between(finding.rolled.value_or(finding.due.value_or(today)), today))};
}

/// What the finding itself does not say, in one language; nothing where there is no such placeholder. An
/// advice for any family, as `explain` gives it, knows no goal and no number.
std::optional<std::string> standard_value(std::string_view name, const Finding& finding, Language language) {
  if (name == "date") return value_of(finding.date, language);
  if (name == "due") return value_of(finding.due, language);
  if (name == "rolled") return value_of(finding.rolled, language);
  if (name == "family") return printable(finding.family);
  if (name == "assistant") return printable(finding.assistant);
  if (name == "goal") return std::string(Text{"CEL", "GOAL"}.in(language));
  if (name == "number" || name == "step") return std::string(Text{"NUMER", "NUMBER"}.in(language));
  return std::nullopt;
}

void put(std::string& out, const std::string& value, std::string_view) { out += value; }

void put(std::string& out, Count count, std::string_view forms) {
  if (forms.empty())
    out += std::to_string(count.value);
  else
    out += plural(count.value, forms);
}

/// The finding's own arguments go first: of two with one name the first is used.
void put_value(std::string& out, std::string_view name, std::string_view forms, const Finding& finding,
               Language language, Date today) {
  for (const auto& [own, argument] : finding.arguments)
    if (own == name)
      return std::visit([&](const auto& value) { put(out, value_of(value, language), forms); }, argument);
  if (name == "days") return put(out, days(finding, today), forms);
  const auto value = standard_value(name, finding, language);
  if (!value) throw std::logic_error("a finding has no value for its placeholder");
  out += *value;
}

/// The text with its placeholders filled, `{name}` or `{name:forms}`, which were checked when it was
/// compiled. Only what it names is made: of a city's findings there are megabytes.
std::string filled(std::string_view text, const Finding& finding, Language language, Date today) {
  std::string out;
  for (auto open = text.find('{'); open != std::string_view::npos; open = text.find('{')) {
    const std::string_view inside = text.substr(open + 1, text.find('}', open) - open - 1);
    const std::size_t name_end = std::min(inside.find(':'), inside.size());
    out += text.substr(0, open);
    put_value(out, inside.substr(0, name_end), inside.substr(std::min(name_end + 1, inside.size())), finding,
              language, today);
    text.remove_prefix(open + inside.size() + 2);
  }
  return out.append(text);
}

std::string nearest_suffix(const Finding& finding, Language language) {
  const auto* word = argument<std::string>(finding, "nearest");
  if (word == nullptr || word->empty()) return {};
  return say(language, "; czy chodziło o „{}”?", "; did you mean '{}'?", printable(*word));
}

/// The keys of the place where there is no such one.
std::string allowed_suffix(const Finding& finding, Language language) {
  const auto* keys = argument<std::string>(finding, "allowed");
  if (keys == nullptr || keys->empty()) return {};
  return nearest_suffix(finding, language).empty()
             ? say(language, "; klucze w tym miejscu: {}", "; the keys of this place: {}", printable(*keys))
             : say(language, " Klucze w tym miejscu: {}", " The keys of this place: {}", printable(*keys));
}

/// What looks right and is not: a no-break space in a key, another hyphen in a date.
std::string look_alike_suffix(const Finding& finding, Language language) {
  if (finding.id != FindingId::bad_value && finding.id != FindingId::unknown_key) return {};
  for (const std::string_view name : {"value", "key"}) {
    const auto* text = argument<std::string>(finding, name);
    const auto odd = text == nullptr ? std::nullopt : first_look_alike(*text);
    if (odd) return say(language, "; jest w tym {}", "; it has {}", odd->name.in(language));
  }
  return {};
}

std::string override_suffix(const Finding& finding, Language language) {
  if (finding.override_reason.empty()) return {};
  return say(language, " (zapisano mimo to: {})", " (saved all the same: {})",
             printable(finding.override_reason));
}

/// A note in the column of the keys is read as one.
bool is_plain_key(std::string_view key) {
  return std::ranges::all_of(key, [](char one) { return one == '_' || ('a' <= one && one <= 'z'); });
}

/// Whatever a record holds in the place of an id is a value of it too.
bool tells_values(const Finding& finding) {
  return rules::info(finding.id).group == FaultGroup::unreadable_record ||
         finding.id == FindingId::previous_wrong;
}

/// What is near is then an id of somebody else.
bool is_of_ids(FindingId id) { return id == FindingId::unknown_member || id == FindingId::previous_wrong; }

void leave_out_values(Finding& finding) {
  const auto* key = argument<std::string>(finding, "key");
  const bool is_of_a_key = finding.id == FindingId::bad_value && key != nullptr && !key->empty();
  const std::string shown = is_of_a_key ? *key + ": …" : "…";
  for (auto& [name, value] : finding.arguments) {
    if (name == "value") value = shown;
    if (name == "key" && !is_plain_key(std::get<std::string>(value))) value = std::string("…");
    if (name == "nearest" && is_of_ids(finding.id)) value = std::string();
  }
}

} // namespace

std::string message(const Finding& finding, Language language, Date today) {
  return filled(rules::info(finding.id).message.in(language), finding, language, today) +
         nearest_suffix(finding, language) + allowed_suffix(finding, language) +
         look_alike_suffix(finding, language) + override_suffix(finding, language);
}

/// Of a file that cannot be read at all the advice is another one than of what is written in it.
std::string advice(const Finding& finding, Language language, Date today) {
  if (const Text* own = argument<Text>(finding, "advice")) return std::string(own->in(language));
  return filled(rules::info(finding.id).advice.in(language), finding, language, today);
}

std::string basis(const Finding& finding, Language language) {
  return std::string(rules::info(finding.id).basis.in(language));
}

std::vector<Finding> without_values(std::vector<Finding> findings) {
  for (Finding& finding : findings)
    if (tells_values(finding)) leave_out_values(finding);
  return findings;
}

} // namespace asystent::show
