#pragma once

#include <fmt/format.h>

#include <string_view>

namespace asystent {

/// A number that chooses the form of its noun. In a format string `{count}` is the number itself, and
/// `{count:rodzina|rodziny|rodzin}` (Polish: 1, 2, 5) or `{count:family|families}` (English) the noun.
struct Count {
  int value;
};

/// The form among `one|few|many` (Polish) or `one|many` (English) for so many things.
std::string_view plural(int count, std::string_view forms);

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
