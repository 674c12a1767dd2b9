#include "text/language.hpp"

#include <algorithm>

namespace asystent {
namespace {

std::string_view form(std::string_view forms, std::ptrdiff_t index) {
  while (index-- > 0) forms.remove_prefix(forms.find('|') + 1);
  return forms.substr(0, forms.find('|'));
}

/// Polish: 1 rodzina; 2, 3, 4, 22 rodziny; 0, 5, 12, 21 rodzin.
std::ptrdiff_t polish_form(int count) {
  if (count == 1) return 0;
  const int units = count % 10;
  const int tens = count / 10 % 10;
  return units >= 2 && units <= 4 && tens != 1 ? 1 : 2;
}

} // namespace

std::string_view plural(int count, std::string_view forms) {
  const int size = count < 0 ? -count : count;
  const auto bars = std::ranges::count(forms, '|');
  return form(forms, bars == 2 ? polish_form(size) : (size == 1 ? 0 : bars));
}

} // namespace asystent
