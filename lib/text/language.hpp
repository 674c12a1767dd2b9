#pragma once

// What is said to people: every text is written in Polish and English side by side, at the place where it is
// said.
//
//   Text       two literals, chosen by the language when they are shown
//   say()      one sentence in the chosen language, with its values
//   message()  the same in both languages at once, for what is told elsewhere: an error, a finding of a check

#include <fmt/format.h>

#include <string>
#include <string_view>
#include <utility>

namespace asystent {

/// The language of messages. Documents are always in Polish.
enum class Language { pl, en };

/// One text for people in both languages, side by side.
struct Text {
  std::string_view pl;
  std::string_view en;

  constexpr std::string_view in(Language language) const { return language == Language::pl ? pl : en; }
};

/// The same, owned: it may be told after all that it was made of is gone.
struct Message {
  std::string pl;
  std::string en;

  const std::string& in(Language language) const { return language == Language::pl ? pl : en; }
  bool operator==(const Message&) const = default;
};

/// A number that chooses the form of its noun. In a format string `{count}` is the number itself, and
/// `{count:rodzina|rodziny|rodzin}` (Polish: 1, 2, 5) or `{count:family|families}` (English) the noun.
struct Count {
  int value;
};

/// The form among `one|few|many` (Polish) or `one|many` (English) for so many things.
std::string_view plural(int count, std::string_view forms);

/// One message in the chosen language. Both format strings stand side by side and are checked at compile
/// time.
template <class... Arguments>
std::string say(Language language, fmt::format_string<Arguments...> pl, fmt::format_string<Arguments...> en,
                Arguments&&... arguments) {
  return fmt::format(language == Language::pl ? pl : en, std::forward<Arguments>(arguments)...);
}

/// The message in both languages, checked in the same way.
template <class... Arguments>
Message message(fmt::format_string<Arguments...> pl, fmt::format_string<Arguments...> en,
                Arguments&&... arguments) {
  return {fmt::vformat(pl, fmt::make_format_args(arguments...)),
          fmt::vformat(en, fmt::make_format_args(arguments...))};
}

/// A text that is complete as it is written.
inline Message message(const Text& text) { return {std::string(text.pl), std::string(text.en)}; }

} // namespace asystent

template <>
struct fmt::formatter<asystent::Count> {
  std::string_view forms;

  constexpr auto parse(fmt::format_parse_context& context) -> fmt::format_parse_context::iterator {
    const auto* end = context.begin();
    while (end != context.end() && *end != '}') ++end;
    forms = std::string_view(context.begin(), static_cast<std::size_t>(end - context.begin()));
    return end;
  }

  template <class Context>
  auto format(asystent::Count count, Context& context) const -> decltype(context.out()) {
    if (forms.empty()) return fmt::format_to(context.out(), "{}", count.value);
    return fmt::format_to(context.out(), "{}", asystent::plural(count.value, forms));
  }
};
