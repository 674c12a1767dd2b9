#pragma once

#include "casebook/new_entry.hpp"
#include "cli/exit_status.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace asystent::cli {

struct Call;

/// What the value of an option is, for reading it and for its help.
enum class Kind {
  flag,
  text,      // free text, never split
  prose,     // the same, and `-` is standard input
  name,      // of a person, a family or an institution: one line that says something
  past_date, // of what happened: a bare day of the week is the last one
  due_date,  // of what is due: the next one
  near_date, // of what may begin or end on either side of today
  moment,    // a day that is due, with the hour or without
  time,      // of day
  number,
  word, // one of the words of the record's key, or of `words`
  id,   // of a member, goal, assistant, family
  file, // a path, `-` is standard input
  directory,
};

/// One option of a command.
struct Option {
  std::string_view name;            // "--date"
  std::string_view short_name = {}; // "-q"
  Kind kind = Kind::text;
  std::string_view key = {}; // the key of the command's entry that it writes
  bool required = false;
  bool repeated = false;
  Text meaning = {}; // empty: the key's own
  Text value = {};   // empty: the kind's own; what stands for the value in the help
  std::span<const Word> words = {};
  std::string_view within = {}; // the mapping of the entry that has the key; empty: the entry itself
  std::string_view preset = {}; // what somebody who is asked for it is proposed; of --date: today
};

/// What is written alike in both languages.
constexpr Text in_both(std::string_view text) { return {text, text}; }

/// A piece of YAML for the entry, which every adding command takes.
inline constexpr Option file_option{.name = "--file",
                                    .kind = Kind::file,
                                    .meaning = {"wpis jako fragment YAML; - to standardowe wejście",
                                                "the entry as a piece of YAML; - is standard input"}};

/// How a command that takes a piece is given one by somebody who sits there. Not in the rows: each of these
/// commands has both.
inline constexpr Option editor_option{.name = "--editor",
                                      .short_name = "-e",
                                      .kind = Kind::flag,
                                      .meaning = {"napisz wpis w edytorze ($VISUAL, $EDITOR albo vi)",
                                                  "write the entry in an editor ($VISUAL, $EDITOR or vi)"}};
inline constexpr Option ask_option{
    .name = "--interactive",
    .short_name = "-i",
    .kind = Kind::flag,
    .meaning = {"pytaj po kolei o każde pole", "ask for one field after another"}};
inline constexpr std::array asking_options{editor_option, ask_option};

/// The way past what is there already, which every adding command takes.
inline constexpr Option again_option{
    .name = "--again",
    .kind = Kind::flag,
    .meaning = {"zapisz, choć taki sam wpis już jest", "write it although an equal entry is there"}};

/// Which every command takes that makes a file.
inline constexpr Option no_modeline_option{
    .name = "--no-modeline",
    .kind = Kind::flag,
    .meaning = {"bez wiersza, po którym edytor znajduje schemat pliku",
                "without the line by which an editor finds the schema of the file"}};

/// The way past the gate, which every writing command takes.
inline constexpr Option override_option{.name = "--override",
                                        .meaning = {"zapisz mimo błędu; powód zostaje w zapisie",
                                                    "save all the same; the reason stays in the record"}};

/// A global one, that stands for a day or a commit; some commands have the hour of a visit under the same
/// name.
inline constexpr Option at_option{
    .name = "--at",
    .meaning =
        {"folder, jaki był na koniec tego dnia albo w tej wersji git; dzień albo wersja, nic nie zapisuje",
         "the folder as it was at the end of that day or in that commit of git; writes nothing"},
    .value = {"DZIEŃ|WERSJA", "DAY|COMMIT"}};

/// The options of both.
template <std::size_t A, std::size_t B>
constexpr std::array<Option, A + B> operator+(const std::array<Option, A>& a,
                                              const std::array<Option, B>& b) {
  std::array<Option, A + B> both{};
  std::copy(b.begin(), b.end(), std::copy(a.begin(), a.end(), both.begin()));
  return both;
}

/// What stands behind the command's name; `document` is the kind of document and its family, `member` a
/// family and one of its members. Of words, filters and settings there may be several.
enum class Operand {
  none,
  family,
  entry, // a family, and what happened in short words
  member,
  finding,
  directory,
  document,
  day,
  month,
  words,
  filters,
  assistant,
  new_assistant, // ID=NAME
  settings,      // KEY=VALUE
  commit,        // of git
  choice,        // one of the row's `choices`
  topic,         // of the manual: a command, or what page_of_topic() knows
  line,          // the number of a line of the last list
};

/// How many words there may be.
std::size_t most_operands(Operand operand);

/// Whether a command needs the case folder, and for what.
enum class Access { no_folder, reads, writes };

/// What follows a command's own output: the alerts of overdue items; only the bad records; or nothing,
/// because the command tells these itself.
enum class Afterwards { alerts, bad_records, nothing };

/// One command: help, completion and parsing come from this row.
struct Command {
  std::string_view group; // "visit"; empty for commands of one word
  std::string_view name;  // "add"
  Operand operand = Operand::none;
  Access access = Access::reads;
  Text summary;
  std::array<std::string_view, 2> examples;
  std::span<const Option> options = {};
  casebook::EntryKind entry = nullptr; // the mapping that its options and --file write
  ExitStatus (*run)(Call&) = nullptr;
  bool has_csv = false;   // `--format csv` too
  bool has_sheet = false; // `--format xlsx` too
  bool has_lint = false;  // `--format sarif` and `--format github` too
  Afterwards after = Afterwards::alerts;
  bool is_of_now = false;            // looks at the folder on the disk, and so not at one of the past
  std::string_view writes_with = {}; // without this option a writing command only shows, and waits for nobody
  std::span<const Word> choices = {}; // what stands behind the name of a command with Operand::choice
  casebook::NewEntry (*known)(Call&) = nullptr; // of the entry before it is asked for; else: of the options
  bool is_long = false;                         // its text goes through a pager
  std::string_view polish = {};                 // another name of a command of one word
  bool amends = false; // what is known is an entry that is there; only what is changed of it is written
};

/// Several commands of one first word.
struct Group {
  std::string_view name;
  std::string_view polish; // another name; empty where it is the same word
  Text summary;
};

std::span<const Group> all_groups();

/// The names in Polish that are typed for a word of a command: as it is written, and without its marks.
std::vector<std::string> polish_names(std::string_view polish);

/// Whether it takes a piece of YAML: then it can be asked for, too.
bool takes_piece(const Command& command);

/// Its own options, and those of a command that takes a piece.
std::vector<Option> all_options(const Command& command);

/// Whether it opens an editor on something else than a piece: its own options have that of the editor.
bool has_own_editor(const Command& command);

/// Everything that `asystent` can do.
std::vector<Command> all_commands();

/// The options that stand before or after every command.
std::span<const Option> global_options();

/// What stands for an option's value, and behind a command's name, in help; empty where there is nothing.
std::string_view value_name(const Option& option, Language language);
/// `-n, --note TEXT`: the option with what stands for its value.
std::string term_of(const Option& option, Language language);
std::string operand_name(const Command& command, Language language);

/// What an option is for: its own words, else those of the key that it writes.
Text meaning_of(const Command& command, const Option& option);

/// The words that the option's value may be; none where it is open.
std::span<const Word> words_of(const Command& command, const Option& option);
/// The same as a text: `(dom, biuro)`, in English `(home, office)`; empty where it is open.
std::string words_text(const Command& command, const Option& option, Language language);

/// `asystent visit add`
std::string full_name(const Command& command);

// The commands, by the file that has them.
#define COMMANDS(file) std::span<const Command> file##_commands();
#include "cli/command_files.def"
#undef COMMANDS

/// What `asystent` alone does: shows what needs attention today.
const Command& today_command();

} // namespace asystent::cli
