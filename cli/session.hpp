#pragma once

#include "casebook/founding.hpp"
#include "casebook/renumber.hpp"
#include "casebook/settings.hpp"
#include "casebook/transaction.hpp"
#include "cli/options.hpp"
#include "history/command_commit.hpp"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace asystent::cli {

using casebook::Casebook;
using casebook::CaseFile;
using casebook::Change;
using casebook::entry_kind;
using casebook::NewEntry;
using casebook::Overview;
using casebook::Shelf;

/// The case folder that a call is about. What is asked for is opened then, and for a writing command the
/// folder is locked before.
class Session {
public:
  Session(const Options& options, Output& output) : options_(options), output_(output) {}

  /// The folder, open: whoever gives its name to another one meanwhile changes nothing. Nothing of it is read
  /// yet. Throws CommandError (usage) where there is none, FolderError where it cannot be opened.
  const casebook::OpenFolder& folder();
  /// The folder on this day. Throws BadOffice and FolderError.
  const Casebook& book();
  const Office& office() { return book().office(); }
  /// The id of who is at work: of --as, $ASYSTENT_ID, else of whom git knows by e-mail; empty where that is
  /// not known. Each is an assistant of the office: opening the folder throws CommandError (usage) else. Git
  /// is asked when this is asked first.
  std::string_view at_work();

  /// A file of the folder that is no record. One that cannot be read has a problem and no text.
  casebook::FileText read(const std::string& name);

  /// The line that a new file begins with, so that editors find its schema; empty with --no-modeline, and
  /// where the folder has no schema.
  std::string modeline(const std::string& file);

  /// Files that look like records and are not read.
  std::vector<std::string> not_read();

  /// A look at each record, for a command that goes on with one of them or tells of the bad ones.
  const Overview& overview();
  /// The same anew, where a family that is missing in it may only just be being saved; false where not.
  bool looks_again();
  /// All records at once.
  const Shelf& shelf();
  /// Lets this be the folder that all is read from: one of the past. Called before anything is read.
  void read_from(std::unique_ptr<casebook::Source> source);
  bool is_in_the_past() const { return is_in_the_past_; }
  bool is_open() const { return book_ != nullptr; }
  bool has_looked() const { return overview_.has_value(); }

  /// The family that the operand names, opened. `beside`: what was typed for others that another() is asked
  /// for afterwards, so that one look finds all. Throws CommandError where it is none or several (usage), or
  /// its record is bad (unreadable).
  const CaseFile& case_file(std::vector<std::string> beside = {});
  /// Another family that was named beside it; it is touched too. Throws in the same way.
  CaseFile another(std::string_view typed);
  /// The record of a family as it is now, or why it cannot be read.
  std::variant<CaseFile, casebook::Findings> one(const std::string& id);
  /// The same once it has been asked for; nullptr before.
  const CaseFile* known_case_file() const { return case_file_ ? &*case_file_ : nullptr; }
  /// The families that the command is about, for the alerts.
  std::vector<std::string> touched;

  /// For changes: what is proposed to it is judged with all that the overview knows.
  casebook::Transaction& transaction();
  /// `entries` is what the changes are about, as casebook::name_of_change() has it: for git.
  void write(const casebook::Proposal& proposal, const std::string& entries);

  /// asystent.yaml, for a change of it; and the same judged and written.
  casebook::SettingsFile settings();
  casebook::SettingsProposal propose_settings(const Change& change);
  void write(const casebook::SettingsProposal& proposal, const std::string& entries);

  /// The same of a whole text that no edits made: of the past, say.
  casebook::SettingsProposal propose_settings(const casebook::SettingsFile& before, std::string after);
  /// A file of any kind goes, comes or is replaced: of such as no rule judges.
  void write_file(const std::string& file, const std::optional<std::string>& before,
                  const std::optional<std::string>& after, const std::string& entries);

  /// A family under another id; what is given is all of it.
  void write(const std::vector<casebook::RenumberedFile>& files);

  /// A file that the command has made by itself.
  void wrote(const std::string& file);
  /// Commits what was written, where the clone is set up so. Throws GitError: it is written all the same.
  void commit();

  /// What is wrong with records that the command could not read.
  casebook::Findings problems() const;
  /// The same, where the command has read them by itself.
  void tell(casebook::Findings problems) { told_ = std::move(problems); }

private:
  std::filesystem::path find_folder() const;
  void require_there(const std::filesystem::path& path) const;
  std::filesystem::path trusted(const std::filesystem::path& folder) const;
  Overview& open_overview();
  void look();
  std::string whom_git_knows();
  history::Identity identity();
  void note_written(const std::string& file, const std::optional<std::string>& text);
  void begin_write(std::vector<std::string> files, const std::string& entries);

  const Options& options_;
  Output& output_;
  std::optional<casebook::OpenFolder> folder_;
  std::unique_ptr<casebook::Writer> writer_; // held from before the reading until after the writing
  std::unique_ptr<casebook::Source> source_;
  bool is_in_the_past_ = false;
  std::unique_ptr<Casebook> book_;
  std::optional<std::string> at_work_; // not asked for yet: none
  std::vector<std::string> typed_;     // for the families that the command is about
  std::optional<casebook::Named> named_;
  std::optional<Overview> overview_;
  std::optional<Shelf> shelf_;
  std::optional<CaseFile> case_file_;
  std::optional<casebook::Transaction> transaction_;
  casebook::Findings told_;
  std::optional<history::CommandCommit> commit_; // of what is written; nothing where the clone wants none
  std::vector<std::string> written_;             // beside the transaction's
  std::vector<std::string> entries_;             // that were changed, for the message
};

/// One call of one command.
struct Call {
  /// Throws CommandError for a value of a global option that cannot be.
  Call(Words its_words, Environment its_environment)
      : words(std::move(its_words)), environment(std::move(its_environment)) {
    output.show_on(options.today());
  }
  Call(const Call&) = delete;
  Call& operator=(const Call&) = delete;

  const Words words;
  const Environment environment;
  Output output{words, environment};
  Options options{words, environment, output};
  Session session{options, output};
  std::vector<std::string> next; // what is run when this is done, as if it had been typed
};

} // namespace asystent::cli
