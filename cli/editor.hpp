#pragma once

#include "casebook/outside.hpp"
#include "cli/run.hpp"
#include "cli/session.hpp"

#include <functional>

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

  /// Opens the editor. Nothing where one has given up: the text is empty, or as it was.
  std::optional<std::string> next();
  /// What is wrong stands in the text when it is opened again.
  void complain(const std::vector<Complaint>& complaints);
  /// Another text takes its place.
  void put(std::string text);
  /// It is saved, or not wanted: the text goes.
  void finish();
  /// It stays; says where: `tekst czeka: …`.
  std::string kept_text() const;
  /// The command is done; gives what is to be told.
  std::string done(bool writes);
  /// The text was empty, or as it was: it goes, and nothing was done.
  Result given_up(const std::string& told);
  std::string path() const { return draft_.path().string(); }
  bool is_left() const { return is_left_; }

private:
  static casebook::Draft open(Call& call, const std::string& subject, const std::string& prepared,
                              bool& is_left);
  void run_program();

  Call& call_;
  bool is_left_ = false; // of an earlier try: it may be as it was
  casebook::Draft draft_;
  std::string last_; // what closing the editor without a change gives up
};

/// What the text of a draft is called: the command, the family and the folder.
std::string subject_of_draft(Call& call);

} // namespace asystent::cli
