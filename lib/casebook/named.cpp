#include "casebook/named.hpp"

#include <algorithm>
#include <utility>

namespace asystent::casebook {

Named::Named(std::span<const std::string> words) {
  for (const std::string& word : words) words_.push_back({Typed(word)});
}

void Named::offer(record::ReadRecord<Family>& loaded, const Digest& digest) {
  const Family& family = *loaded.value;
  for (Word& word : words_) {
    const Rank rank{std::min(word.typed.fit_of_id(family.id->text), word.typed.fit_of_name(digest.name)),
                    has_ended(*digest.status)};
    if (rank.fit == Fit::none) continue;
    const std::lock_guard hold(guard_);
    if (word.rank <= rank) continue;
    word.rank = rank;
    word.best = CaseFile{std::move(loaded.document), std::move(*loaded.value)};
    return;
  }
}

std::optional<CaseFile> Named::take(std::string_view id) {
  const auto is_it = [&](const Word& word) { return word.best && word.best->id() == id; };
  const auto found = std::ranges::find_if(words_, is_it);
  return found == words_.end() ? std::nullopt : std::exchange(found->best, std::nullopt);
}

} // namespace asystent::casebook
