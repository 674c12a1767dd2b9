#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace asystent::history {

/// The settings that stand in the clone's own `config`: those of the program are nowhere else, and asking git
/// for them would cost every command a process.
class CloneSettings {
public:
  /// `common_directory` as in ClonePlace. A file that cannot be read has none.
  static CloneSettings of(const std::filesystem::path& common_directory);
  explicit CloneSettings(std::string_view text);

  /// `merge.asystent.driver`, whose parts are of small letters but for the key. Empty where it is not set. Of
  /// several the last.
  std::string_view value(std::string_view name) const;
  /// As git reads a truth value.
  bool is_true(std::string_view name) const;

private:
  std::map<std::string, std::string, std::less<>> values_;
};

} // namespace asystent::history
