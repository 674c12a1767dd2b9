#include "show/message.hpp"

#include "rules/catalogue.hpp"
#include "text/language.hpp"
#include "text/utf8.hpp"

#include <fmt/args.h>

#include <algorithm>
#include <cstdlib>

namespace asystent {
namespace {

std::string shown(Date date, Language language) {
  return language == Language::pl ? polish(date) : iso(date);
}
std::string shown(Text text, Language language) { return std::string(text.in(language)); }
std::string shown(const std::string& text, Language) { return printable(text); }
Count shown(int number, Language) { return {number}; }

std::string shown(const std::optional<Date>& date, Language language) {
  return date ? shown(*date, language) : "—";
}

/// From the end of the term to today, or from today to it.
Count days(const Finding& finding, Date today) {
  return {std::abs(days_between(finding.rolled.value_or(finding.due.value_or(today)), today))};
}

/// The values of the placeholders, in one language.
class Values {
public:
  Values(const Finding& finding, Language language, Date today) {
    // The finding's own arguments go first: of two with one name the first is used.
    for (const auto& [name, argument] : finding.arguments)
      std::visit([&, &own = name](const auto& value) { add(own, shown(value, language)); }, argument);
    add("date", shown(finding.date, language));
    add("due", shown(finding.due, language));
    add("rolled", shown(finding.rolled, language));
    add("days", days(finding, today));
    add("family", printable(finding.family));
    add("assistant", printable(finding.assistant));
  }

  std::string fill(std::string_view format) const { return fmt::vformat(format, values_); }

private:
  template <class Value>
  void add(std::string_view name, const Value& value) {
    values_.push_back(fmt::arg(std::string(name).c_str(), value));
  }

  fmt::dynamic_format_arg_store<fmt::format_context> values_;
};

std::string nearest_suffix(const Finding& finding, Language language) {
  const auto found = std::ranges::find(finding.arguments, "nearest", &Arguments::value_type::first);
  if (found == finding.arguments.end()) return {};
  const auto* word = std::get_if<std::string>(&found->second);
  if (word == nullptr || word->empty()) return {};
  return say(language, "; czy chodziło o „{}”?", "; did you mean '{}'?", printable(*word));
}

std::string override_suffix(const Finding& finding, Language language) {
  if (finding.override_reason.empty()) return {};
  return say(language, " (zapisano mimo to: {})", " (saved all the same: {})",
             printable(finding.override_reason));
}

} // namespace

std::string message(const Finding& finding, Language language, Date today) {
  return Values(finding, language, today).fill(info(finding.id).message.in(language)) +
         nearest_suffix(finding, language) + override_suffix(finding, language);
}

std::string advice(const Finding& finding, Language language, Date today) {
  return Values(finding, language, today).fill(info(finding.id).advice.in(language));
}

std::string basis(const Finding& finding, Language language) {
  return std::string(info(finding.id).basis.in(language));
}

} // namespace asystent
