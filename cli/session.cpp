#include "cli/session.hpp"

#include "casebook/outside.hpp"
#include "cli/lookup.hpp"
#include "history/moved_places.hpp"
#include "model/facts.hpp"
#include "show/private.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace asystent::cli {

std::filesystem::path Session::find_folder() const {
  if (const auto given = options_.folder()) return *given;
  if (const auto found = casebook::find_upwards(options_.directory())) return trusted(*found);
  output_.stop(
      ExitStatus::usage,
      "nie ma tu folderu spraw (asystent.yaml) ani powyżej. Podaj go przez -C FOLDER albo załóż: asystent "
      "init",
      "no case folder (asystent.yaml) here or above. Give it with -C DIR, or make one: asystent init");
}

/// Nobody has named the folder: it lies above where one happens to work, and there somebody else may have put
/// it.
std::filesystem::path Session::trusted(const std::filesystem::path& folder) const {
  const auto stranger = casebook::stranger_in(folder);
  if (!stranger) return folder;
  output_.stop(
      ExitStatus::usage,
      "{} należy do kogoś innego ({}). Jeśli to Twój folder spraw, nazwij go: -C {} albo "
      "ASYSTENT_FOLDER",
      "{} belongs to somebody else ({}). If it is your case folder, name it: -C {} or ASYSTENT_FOLDER",
      printable(stranger->path), printable(stranger->user), printable(folder.string()));
}

void Session::require_there(const std::filesystem::path& path) const {
  std::error_code error;
  if (std::filesystem::exists(path, error) || error) return;
  output_.stop(ExitStatus::usage, "nie ma folderu {}. Nowy folder: asystent init FOLDER",
               "there is no folder {}. A new one: asystent init DIR", printable(path.string()));
}

const casebook::OpenFolder& Session::folder() {
  if (folder_) return *folder_;
  const std::filesystem::path path = find_folder();
  require_there(path);
  casebook::OpenFolder folder(path);
  if (!casebook::is_case_folder(folder))
    output_.stop(ExitStatus::usage,
                 "{} nie jest folderem spraw: nie ma w nim asystent.yaml. Nowy folder: asystent init FOLDER",
                 "{} is no case folder: it has no asystent.yaml. A new one: asystent init DIR",
                 printable(path.string()));
  return folder_.emplace(std::move(folder));
}

const Casebook& Session::book() {
  if (book_) return *book_;
  folder();
  if (options_.writes() && !options_.is_dry_run()) {
    options_.read_ahead(); // nobody is to wait while somebody types
    writer_ = std::make_unique<casebook::DiskWriter>(folder(), options_.wait());
  }
  if (!source_) source_ = std::make_unique<casebook::DiskSource>(folder());
  book_ = std::make_unique<Casebook>(*source_, options_.today());
  output_.answer_in(book_->office().language.value_or(Language::pl));
  if (const auto typed = options_.assistant())
    at_work_ = look_up_assistant(output_, book_->office(), *typed).id->text;
  return *book_;
}

void Session::read_from(std::unique_ptr<casebook::Source> source) {
  source_ = std::move(source);
  is_in_the_past_ = true;
}

/// It is asked only where it can answer: it costs a process.
std::string Session::whom_git_knows() {
  const Office& office = book_->office();
  const auto has_email = [](const Assistant& assistant) { return bool(assistant.email); };
  if (std::ranges::none_of(office.assistants, has_email)) return {};
  const std::string email = casebook::email_of_git_user(folder().path());
  // Only compared with what git knows already, never shown.
  const auto found = std::ranges::find_if(office.assistants, [&](const Assistant& assistant) {
    return has_email(assistant) && !email.empty() && show::shown_always(*assistant.email) == email;
  });
  return found == office.assistants.end() ? std::string() : std::string(found->id->text);
}

std::string_view Session::at_work() {
  book();
  if (!at_work_) at_work_ = whom_git_knows();
  return *at_work_;
}

casebook::FileText Session::read(const std::string& name) {
  book();
  return source_->read(name);
}

std::string Session::modeline(const std::string& file) {
  book();
  return options_.has(no_modeline_option.name) ? std::string() : casebook::modeline(*source_, file);
}

std::vector<std::string> Session::not_read() {
  book();
  return source_->not_read();
}

void Session::look() {
  named_.emplace(typed_);
  overview_ = book().overview(*named_);
}

Overview& Session::open_overview() {
  if (!overview_) look();
  return *overview_;
}

const Overview& Session::overview() { return open_overview(); }

bool Session::looks_again() {
  if (!source_->may_come_back()) return false;
  look();
  return true;
}

const Shelf& Session::shelf() {
  if (!shelf_) shelf_ = book().all();
  return *shelf_;
}

const CaseFile& Session::case_file(std::vector<std::string> beside) {
  const std::size_t index = options_.command().operand == Operand::document ? 1 : 0;
  if (!case_file_) {
    const std::string typed = options_.operand(index).value_or("");
    typed_ = std::move(beside);
    typed_.push_back(typed);
    case_file_ = look_up_case_file(*this, options_, output_, typed);
  }
  touched = {std::string(case_file_->id())};
  return *case_file_;
}

CaseFile Session::another(std::string_view typed) {
  CaseFile file = look_up_case_file(*this, options_, output_, typed);
  touched.emplace_back(file.id());
  return file;
}

std::variant<CaseFile, casebook::Findings> Session::one(const std::string& id) {
  return named_ ? book().one(id, *named_) : book().one(id);
}

casebook::Transaction& Session::transaction() {
  if (!transaction_) transaction_.emplace(book(), open_overview());
  return *transaction_;
}

casebook::SettingsFile Session::settings() {
  return casebook::open_settings(read(std::string(casebook::settings_file_name)));
}

casebook::SettingsProposal Session::propose_settings(const Change& change) {
  return casebook::propose_settings(*source_, book(), change);
}

/// Who git knows is nobody's to guess: only who was named.
history::Identity Session::identity() {
  if (!options_.assistant()) return {};
  const Assistant* assistant = find_assistant(office(), at_work());
  return history::identity_of_assistant(assistant->id->text, show::shown_always(*assistant->name));
}

/// What stood there before is committed by itself.
void Session::begin_write(std::vector<std::string> files, const std::string& entries) {
  if (!commit_) commit_ = history::CommandCommit::in(folder().path());
  if (!entries.empty()) entries_.push_back(entries);
  if (commit_) commit_->before(files, identity());
}

void Session::note_written(const std::string& file, const std::optional<std::string>& text) {
  if (commit_) commit_->wrote(file, text);
}

void Session::write(const casebook::Proposal& proposal, const std::string& entries) {
  std::vector<std::string> files;
  for (const casebook::ProposedFile& file : proposal.files) {
    files.push_back(file.name);
    if (!file.former_name.empty()) files.push_back(file.former_name);
  }
  begin_write(std::move(files), entries);
  transaction().write(proposal, *writer_);
  for (const casebook::ProposedFile& file : proposal.files) note_written(file.name, file.after);
}

void Session::write(const casebook::SettingsProposal& proposal, const std::string& entries) {
  const std::string file(casebook::settings_file_name);
  begin_write({file}, entries);
  writer_->replace(file, proposal.before, proposal.after);
  note_written(file, proposal.after);
  written_.push_back(file);
}

casebook::SettingsProposal Session::propose_settings(const casebook::SettingsFile& before,
                                                     std::string after) {
  return history::rewritten_settings(*source_, book(), before, std::move(after));
}

void Session::write_file(const std::string& file, const std::optional<std::string>& before,
                         const std::optional<std::string>& after, const std::string& entries) {
  begin_write({file}, entries);
  if (!after)
    writer_->remove(file, before.value_or(""));
  else if (before)
    writer_->replace(file, *before, *after);
  else
    writer_->create(file, *after);
  note_written(file, after);
  written_.push_back(file);
}

void Session::write(const std::vector<casebook::RenumberedFile>& files) {
  std::vector<std::string> names;
  for (const casebook::RenumberedFile& file : files) names.push_back(file.name);
  begin_write(names, {});
  casebook::write_renumbered(files, *writer_);
  for (const casebook::RenumberedFile& file : files) note_written(file.name, file.after);
  written_ = std::move(names);
}

void Session::wrote(const std::string& file) {
  if (!commit_) commit_ = history::CommandCommit::in(folder().path());
  written_.push_back(file);
}

/// A file may have been written in several steps.
void Session::commit() {
  if (!commit_) return;
  std::vector<std::string> files = transaction_ ? transaction_->written() : std::vector<std::string>();
  files.insert(files.end(), written_.begin(), written_.end());
  std::ranges::sort(files);
  files.erase(std::unique(files.begin(), files.end()), files.end());
  if (files.empty()) return;
  const std::string command = full_name(options_.command()).substr(std::string_view("asystent ").size());
  std::string message = fmt::format("{} {}", command, history::ids_of(files));
  for (const std::string& entries : entries_) message += " " + entries;
  commit_->after(files, message, identity());
}

casebook::Findings Session::problems() const {
  if (overview_) return overview_->problems();
  return shelf_ ? shelf_->problems : told_;
}

} // namespace asystent::cli
