#pragma once

#include "calendar/date_words.hpp"
#include "cli/inputs.hpp"
#include "cli/output.hpp"
#include "cli/words.hpp"
#include "model/values.hpp"

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::cli {

/// What was asked for: the command and the values of its options. A value that cannot be throws CommandError
/// (usage) where it is asked for.
class Options {
public:
  /// Throws CommandError for a value of --today, --wait or --override that cannot be.
  Options(const Words& words, const Environment& environment, Output& output);

  const Command& command() const { return *words_.command; }
  /// Where the program was called.
  const std::filesystem::path& directory() const { return environment_.directory; }

  Date today() const { return today_; }
  /// The day that it is outside of the call: of $ASYSTENT_TODAY, else of the clock, whatever --today says.
  Date present() const;
  /// --at: a day or a commit, as typed.
  std::optional<std::string> at() const;
  /// Lets this be today, unless --today says which day it is.
  void stand_on(Date day);
  bool is_dry_run() const { return has("--dry-run"); }
  /// Whether the command, as it was called, is one that writes.
  bool writes() const;
  /// How long to wait for another writer.
  std::chrono::milliseconds wait() const { return wait_; }
  /// Who is at work: --as or $ASYSTENT_ID.
  std::optional<std::string> assistant() const;
  /// The case folder that was named: --folder or $ASYSTENT_FOLDER.
  std::optional<std::filesystem::path> folder() const;

  bool has(std::string_view option) const { return words_.has(option); }
  /// The one value of an option, if it was given.
  std::optional<std::string> text(std::string_view option) const;
  /// The same for one that must be given: Stop names it.
  std::string required(std::string_view option) const;
  /// Stop: these options must be given.
  [[noreturn]] void stop_missing(const std::vector<std::string_view>& options) const;
  /// All values of a repeated option; those of ids, words and dates are split at commas, and
  /// one that is given twice counts once.
  std::vector<std::string> texts(std::string_view option) const;
  /// Whether one of these values, which are split at commas, is empty: `3,,5`. Elsewhere that is a slip of
  /// the hand; where numbers say what is given away, nobody knows what was meant.
  bool has_empty_part(std::string_view option) const;
  /// The day of a date option, if it was given; one typed as a word, or due before today, is noted for
  /// printing.
  std::optional<Date> date(std::string_view option) const;
  /// The same of an option whose day may have an hour: `pt 15:00`.
  std::optional<Moment> moment(std::string_view option) const;
  Date date_or_today(std::string_view option) const { return date(option).value_or(today_); }
  std::vector<Date> dates(std::string_view option) const;
  /// The day that a part of an option's value means; read and noted in the same way.
  Date parsed(const std::string& text, std::string_view option, Direction direction) const;
  /// What the file that was named for an option holds; `-` is standard input. It is read once. Throws
  /// FolderError.
  const std::string& input(const std::string& file) const { return inputs_.of(file); }
  /// Reads all of these of a writing command, as far as they can be read, so that input() waits for nobody.
  void read_ahead() const;
  /// What stands behind the command's name: the family, the finding, the directory.
  std::optional<std::string> operand(std::size_t index = 0) const;
  /// The same of a command with choices: one of them, if it was given. Stop names them where it is none.
  std::optional<std::string_view> choice() const;
  /// The piece of --file as it was made ready for an editor; nothing where it was not.
  const std::optional<std::string>& prepared() const { return words_.prepared; }
  /// All of them, of a command that takes any number.
  const std::vector<std::string>& operands() const { return words_.operands; }

private:
  Direction direction_of(std::string_view option) const;
  Date day_of_today() const;
  Date day_typed(const std::string& typed) const;
  [[noreturn]] void stop_bad_date(const DateProblem& problem, std::string_view option,
                                  const std::string& typed) const;
  std::chrono::milliseconds seconds_to_wait() const;

  const Words& words_;
  const Environment& environment_;
  Output& output_;
  Date today_{};
  std::chrono::milliseconds wait_{};
  mutable Inputs inputs_;
};

/// All of the text, if it is a whole number.
std::optional<int> whole_number(std::string_view text);

/// The parts of a text between separators, without the white space around them; an empty part stays.
std::vector<std::string_view> parts_of(std::string_view text, char separator);

} // namespace asystent::cli
