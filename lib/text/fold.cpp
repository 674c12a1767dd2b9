#include "text/fold.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace asystent {
namespace {

constexpr std::pair<std::string_view, char> plain_letters[] = {
    {"ą", 'a'}, {"ć", 'c'}, {"ę", 'e'}, {"ł", 'l'}, {"ń", 'n'}, {"ó", 'o'},
    {"ś", 's'}, {"ź", 'z'}, {"ż", 'z'}, {"Ą", 'a'}, {"Ć", 'c'}, {"Ę", 'e'},
    {"Ł", 'l'}, {"Ń", 'n'}, {"Ó", 'o'}, {"Ś", 's'}, {"Ź", 'z'}, {"Ż", 'z'},
};

char lower(char letter) {
  return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

} // namespace

// Not std::tolower: it depends on the locale, and cron runs in one without Polish letters.
std::string fold(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    const auto row = std::find_if(std::begin(plain_letters), std::end(plain_letters),
                                  [&](const auto& letter) { return text.starts_with(letter.first); });
    const bool found = row != std::end(plain_letters);
    result += found ? row->second : lower(text.front());
    text.remove_prefix(found ? row->first.size() : 1);
  }
  return result;
}

} // namespace asystent
