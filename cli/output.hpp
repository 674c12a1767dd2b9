#pragma once

#include "calendar/date.hpp"
#include "cli/environment.hpp"
#include "cli/words.hpp"
#include "show/day_text.hpp"
#include "show/look.hpp"
#include "text/language.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::cli {

/// How wide what is printed may be; 0 where it does not go to a terminal.
std::size_t columns_of(const Environment& environment);

/// What a call prints, and how: in which language and in which form.
class Output {
public:
  /// Throws CommandError for a value of --lang, --format or --color that cannot be.
  Output(const Words& words, const Environment& environment);

  /// --lang, else the office's once it is known, else Polish.
  Language language() const { return own_language_.value_or(office_language_); }
  void answer_in(Language of_office) { office_language_ = of_office; }
  bool wants_json() const { return format_ == "json"; }
  bool wants_csv() const { return format_ == "csv"; }
  bool wants_sheet() const { return format_ == "xlsx"; }
  bool wants_sarif() const { return format_ == "sarif"; }
  bool wants_github() const { return format_ == "github"; }
  bool is_quiet() const { return quiet_; }
  show::Look look() const {
    return {.language = language(),
            .names = names_,
            .style = {.colour = colour_, .columns = columns_},
            .today = today_,
            .at = at_};
  }
  /// The day that what is shown is shown on.
  void show_on(Date today) { today_ = today; }
  /// The commit that what is shown is taken from.
  void show_at(show::Commit commit) { at_ = std::move(commit); }

  std::string out; // standard output
  std::string err; // standard error

  /// Shows what a dry run would write, as `git diff` shows it: on standard output, or, beside JSON, on
  /// standard error. An empty `before` is a new file.
  void show_diff(std::string_view file, std::string_view before, std::string_view after);

  /// Shows the lines that a write has changed: on a terminal only, and not with --quiet or --no-names.
  void show_changed_lines(std::string_view before, std::string_view after);

  /// Whether somebody reads the answer who can be proposed something: on a terminal, with names, not quiet.
  bool is_for_a_person() const { return is_terminal_ && !quiet_ && names_ && !wants_json(); }

  /// A date of the call that is to be told as it was understood.
  void note(std::string date) { noted_.push_back(std::move(date)); }
  const std::vector<std::string>& noted() const { return noted_; }

  /// A day as people read it in the language of messages.
  std::string shown(Date day) const { return show::day_text(day, language()); }

  template <class... Arguments>
  std::string say(fmt::format_string<Arguments...> pl, fmt::format_string<Arguments...> en,
                  Arguments&&... arguments) const {
    return asystent::say(language(), pl, en, std::forward<Arguments>(arguments)...);
  }

  template <class... Arguments>
  [[noreturn]] void stop(ExitStatus status, fmt::format_string<Arguments...> pl,
                         fmt::format_string<Arguments...> en, Arguments&&... arguments) const {
    throw CommandError(status, asystent::say(language(), pl, en, std::forward<Arguments>(arguments)...));
  }

private:
  std::optional<Language> own_language_;
  Language office_language_ = Language::pl;
  std::string format_;
  bool quiet_ = false;
  bool is_terminal_ = false;
  bool names_ = false;
  bool colour_ = false;
  std::size_t columns_ = 0; // of the terminal; 0: none
  Date today_{};
  std::optional<show::Commit> at_;
  std::vector<std::string> noted_;
};

} // namespace asystent::cli
