#include "casebook/cut_values.hpp"

#include "text/utf8.hpp"
#include "yaml/trailing_comments.hpp"

namespace asystent::casebook {

std::vector<Remark> cut_values(std::string_view text, std::string_view before, std::set<std::string>& meant,
                               Language language) {
  for (const yaml::TrailingComment& known : yaml::comments_behind_values(before))
    meant.emplace(known.comment);
  std::vector<Remark> remarks;
  const auto behind_values = yaml::comments_behind_values(text);
  for (const auto& [line, comment] : behind_values)
    if (!meant.contains(std::string(comment)))
      remarks.push_back(
          {line, say(language,
                     "„{}” byłoby tylko komentarzem, nie wartością: weź wartość w cudzysłów; jeśli to "
                     "komentarz, zapisz jeszcze raz bez zmian",
                     "'{}' would be a comment only, and no value: put the value in quotes; if it is a "
                     "comment, save once more as it is",
                     printable(comment))});
  for (const auto& [line, comment] : behind_values) meant.emplace(comment);
  return remarks;
}

} // namespace asystent::casebook
