#pragma once

#include "calendar/date_words.hpp"
#include "cli/case_folder.hpp"
#include "cli/command.hpp"
#include "cli/environment.hpp"
#include "folder/lock.hpp"
#include "show/day_text.hpp"
#include "show/look.hpp"
#include "text/language.hpp"

#include <chrono>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace asystent {

/// The words of the command line, sorted by the options that they belong to.
struct Words {
  const Command* command = nullptr;
  std::vector<std::string> operands;
  std::map<std::string, std::vector<std::string>, std::less<>>
      options;                     // a flag has one empty word for each time
  std::string group;               // the first word of the command, also where the second is missing
  std::vector<std::string> extras; // what no row knows
  bool help = false;
  bool version = false;
};

/// One call of one command: what was asked for, the folder it is about, and what it prints.
class Invocation {
public:
  /// Throws Stop for a value of a global option that cannot be.
  Invocation(Words words, Environment environment);

  const Command& command() const { return *words_.command; }
  const Environment& environment() const { return environment_; }

  Date today() const { return today_; }
  Language language() const;
  bool wants_json() const { return format_ == "json"; }
  bool wants_csv() const { return format_ == "csv"; }
  bool is_quiet() const { return has("--quiet"); }
  bool is_dry_run() const { return has("--dry-run"); }
  std::chrono::milliseconds wait() const { return wait_; }
  Look look() const;

  bool has(std::string_view option) const;
  /// The one value of an option, if it was given.
  std::optional<std::string> text(std::string_view option) const;
  /// The same for one that must be given: Stop names it.
  std::string required(std::string_view option) const;
  /// Stop: these options must be given.
  [[noreturn]] void stop_missing(const std::vector<std::string_view>& options) const;
  /// All values of a repeated option; those of ids, words and dates are split at commas, and
  /// one that is given twice counts once.
  std::vector<std::string> texts(std::string_view option) const;
  /// The day of a date option, if it was given; one typed as a word, or due before today, is noted for
  /// printing.
  std::optional<Date> date(std::string_view option);
  Date date_or_today(std::string_view option);
  std::vector<Date> dates(std::string_view option);
  /// The day that a part of an option's value means; read and noted in the same way.
  Date parsed(const std::string& text, std::string_view option, Direction direction);
  /// What stands behind the command's name: the family, the finding, the directory.
  std::optional<std::string> operand() const { return operand(0); }
  std::optional<std::string> operand(std::size_t index) const;
  /// Who is at work: --as or $ASYSTENT_ID.
  std::optional<std::string> assistant() const;

  /// Where the case folder is; nothing of it is read yet.
  std::filesystem::path folder_path() const;
  /// Its asystent.yaml, for a command that reads the records by itself. Throws BadOffice.
  const Loaded<Office>& office();
  /// The case folder; opened, and for a writing command locked, when it is first asked for.
  CaseFolder& folder();
  /// All its records, for a report of several families. They are held only where this is asked for before
  /// anything else of the folder.
  const Cases& all_cases();
  bool has_folder() const { return folder_ != nullptr; }
  /// A line of a record or form that was read; empty where there is none.
  std::string_view line(const Place& place) const;
  /// The family that the operand names.
  const Family& family();
  /// The families that the command is about, for the alerts.
  std::vector<std::string> touched;

  /// What is wrong with the records that a command could not read.
  std::vector<Finding> problems;

  /// A text that lives as long as the invocation, for nodes of edits.
  std::string_view keep(std::string text) { return kept_.emplace_back(std::move(text)); }
  const YamlFile& keep(std::unique_ptr<YamlFile> document) {
    return *documents_.emplace_back(std::move(document));
  }

  /// Shows what a dry run would write: on standard output, or, beside JSON, on standard error.
  void show_diff(const std::string& diff) { (wants_json() ? err : out) += diff; }

  std::string out; // standard output
  std::string err; // standard error
  /// The dates that were noted, as they were understood.
  const std::vector<std::string>& understood() const { return understood_; }

  /// A day as people read it in the language of messages.
  std::string shown(Date day) const { return day_text(day, language()); }

  template <class... Arguments>
  std::string say(fmt::format_string<Arguments...> pl, fmt::format_string<Arguments...> en,
                  Arguments&&... arguments) const {
    return asystent::say(language(), pl, en, std::forward<Arguments>(arguments)...);
  }

  template <class... Arguments>
  [[noreturn]] void stop(ExitStatus status, fmt::format_string<Arguments...> pl,
                         fmt::format_string<Arguments...> en, Arguments&&... arguments) const {
    throw Stop(status, asystent::say(language(), pl, en, std::forward<Arguments>(arguments)...));
  }

private:
  const Option& option(std::string_view name) const;
  /// The value of an option that is one of few words; the first of them where it was not given.
  std::string choice(std::string_view option, std::vector<std::string_view> allowed) const;
  Date day_of_today() const;
  [[noreturn]] void stop_bad_date(const DateProblem& problem, std::string_view option,
                                  const std::string& typed) const;
  std::chrono::milliseconds seconds_to_wait() const;
  std::filesystem::path find_folder() const;
  std::unique_ptr<CaseFolder> open_folder(Holds holds);

  Words words_;
  Environment environment_;
  std::optional<Language> language_;
  Date today_{};
  std::string format_;
  std::chrono::milliseconds wait_{};
  std::optional<FolderLock> lock_; // held from before the reading until after the writing
  std::optional<Loaded<Office>> office_;
  std::unique_ptr<CaseFolder> folder_;
  std::deque<std::string> kept_;
  std::vector<std::unique_ptr<YamlFile>> documents_;
  std::vector<std::string> understood_;
};

} // namespace asystent
