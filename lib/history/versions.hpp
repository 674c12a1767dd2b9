#pragma once

#include "history/object_texts.hpp"
#include "history/raw_log.hpp"
#include "model/record_change.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace asystent::history {

/// The contents of many versions of files, each read once and all of them in one run of git.
class Versions {
public:
  /// Those that the changes name. Throws GitError.
  Versions(const Repository& repository, std::span<const RawChange> changes);

  /// Nothing where the file was not there.
  std::optional<std::string_view> text(const std::string& id) const;
  /// What became of the record; of a merge what it itself has made. Nothing for a file that is no record.
  RecordChanges changes(const RawChange& change) const;

private:
  ObjectTexts texts_;
};

} // namespace asystent::history
