#pragma once

#include "casebook/lookup.hpp"

#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::casebook {

// The families that a command names. All are read to know which ones are meant; so that those are not read
// once more, the one that fits a word best is kept, and let go for another that fits it better.

class Named {
public:
  /// What was typed, a word for each family.
  explicit Named(std::span<const std::string> words);

  /// A record that was looked at, with its events; it is taken where it fits. On any thread.
  void offer(record::ReadRecord<Family>& loaded, const Digest& digest);

  /// The family, if it is one of those that are kept; then it is not any more.
  std::optional<CaseFile> take(std::string_view id);

private:
  /// Of two families that fit alike nobody knows which is meant, unless one of them has ended.
  struct Rank {
    Fit fit = Fit::none;
    bool has_ended = false;

    friend auto operator<=>(const Rank&, const Rank&) = default;
  };
  struct Word {
    Typed typed;
    Rank rank = {};
    std::optional<CaseFile> best = {};
  };

  std::mutex guard_;
  std::vector<Word> words_;
};

} // namespace asystent::casebook
