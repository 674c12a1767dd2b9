#pragma once

#include "casebook/outside.hpp"
#include "cli/run.hpp"
#include "cli/session.hpp"

#include <functional>
#include <set>
#include <string>

namespace asystent::cli {

/// Runs a command anew, with these words.
using RunWords = std::function<Result(Words)>;

/// Whether the words ask for an editor by themselves.
bool wants_editor(const Words& words);
/// Whether one may be opened where options are missing: somebody sits at the terminal, and the command takes
/// a piece.
bool may_open_editor(const Words& words, const Environment& environment);

/// The command's entry as a piece of YAML in an editor, run as if it came from --file; with what is wrong as
/// comments again, until it is done or given up (status 1, as git has it). What was typed and could not be
/// saved stays among what is the user's own, and is offered the next time. `call` only looks, and locks
/// nothing; `writes`: what is run does more than that. Throws CommandError: system where the editor fails.
Result run_in_editor(Call& call, const RunWords& run, bool writes);

/// A text in an editor, by the user's program; the remarks of the program in it do not count. `subject` names
/// the command and what it is about, by ids.
class Editing {
public:
  /// What was left of the same subject, or this text.
  Editing(Call& call, const std::string& subject, const std::string& prepared);

  /// Runs the command on a text.
  using Attempt = std::function<Result(const std::string& text)>;
  /// Opens the editor until the command is done, with what is wrong in the text, or until one gives up or
  /// nothing in the text can help. `writes`: the command does more than look; the text of a look stays.
  Result until_done(const Attempt& attempt, bool writes);

  /// Another text takes its place.
  void put(std::string text);
  /// A line that is told before what the command says.
  void tell(const std::string& line) { told_ += line; }
  std::string path() const { return draft_.path().string(); }
  bool is_left() const { return is_left_; }

private:
  static casebook::Draft open(Call& call, const std::string& subject, const std::string& prepared,
                              bool& is_left);
  void run_program();
  std::optional<std::string> next();
  bool asks_about(const std::string& text);
  void complain(const std::vector<Complaint>& complaints);
  std::string kept_text() const;
  std::string done(bool writes);
  Result given_up();

  Call& call_;
  bool is_left_ = false; // of an earlier try: it may be as it was
  casebook::Draft draft_;
  std::string prepared_;        // before anybody wrote
  std::set<std::string> meant_; // comments that were asked about
  bool is_asked_ = false;       // closing the editor without a change is an answer
  std::string last_;            // what closing the editor without a change gives up
  std::string told_;
};

/// What the text of a draft is called: the command, the family and the folder.
std::string subject_of_draft(Call& call);

} // namespace asystent::cli
