#include "cli/editor.hpp"

#include "casebook/cut_values.hpp"
#include "casebook/prepared_piece.hpp"
#include "cli/asking.hpp"
#include "cli/piece.hpp"
#include "text/lines.hpp"
#include "text/sha256.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace asystent::cli {
namespace {

/// Editors know by it what is YAML.
constexpr std::string_view draft_file = "wpis.yaml";

bool says_nothing(std::string_view text) {
  const auto is_nothing = [](std::string_view line) {
    return trimmed(line).empty() || trimmed(line).front() == '#';
  };
  return std::ranges::all_of(lines_of(text), is_nothing);
}

/// The line of a key at the beginning of a line, of any mapping; 0 where it has none.
std::uint32_t line_of_key(std::string_view text, const std::string& key) {
  std::uint32_t number = 0;
  for (const std::string_view line : lines_of(text)) {
    ++number;
    if (trimmed(line).starts_with(key + ":")) return number;
  }
  return 0;
}

/// The first line that has the value and is no comment; 0 where none has.
std::uint32_t line_of_value(std::string_view text, const std::string& value) {
  std::uint32_t number = 0;
  for (const std::string_view line : lines_of(text)) {
    ++number;
    if (!trimmed(line).starts_with('#') && line.find(value) != std::string_view::npos) return number;
  }
  return 0;
}

std::uint32_t line_of(std::string_view text, const Complaint& complaint) {
  if (!complaint.key.empty()) return line_of_key(text, complaint.key);
  return complaint.value.empty() ? complaint.line : line_of_value(text, complaint.value);
}

bool has_answered_no(Call& call, const casebook::Draft& draft) {
  const auto answer = asked(call.output.say("Jest niezapisany tekst: {}. Otworzyć go? (T/n) ",
                                            "There is a text that was not saved: {}. Open it? (Y/n) ",
                                            printable(draft.path().string())));
  return answer && !answer->empty() && (answer->front() == 'n' || answer->front() == 'N');
}

/// What is in the piece is not in the options any more: who changes it there means it.
Words words_with_piece(const Words& words, const std::string& path, std::string prepared, bool writes) {
  Words next = words;
  if (writes) next.options.erase("--dry-run"); // of the look
  if (!words.command->amends)
    std::erase_if(next.options, [&](const auto& given) {
      const auto& options = words.command->options;
      const auto found = std::ranges::find(options, given.first, &Option::name);
      return found != options.end() && !found->key.empty();
    });
  next.options.erase(std::string(editor_option.name));
  next.options[std::string(file_option.name)] = {path};
  next.prepared = std::move(prepared);
  if (words.command->operand == Operand::entry && next.operands.size() > 1) next.operands.resize(1);
  return next;
}

/// What the piece cannot say has to be said before.
void require_other_options(const Options& options) {
  std::vector<std::string_view> missing;
  for (const Option& option : options.command().options)
    if (option.required && option.key.empty() && option.name != file_option.name && !options.has(option.name))
      missing.push_back(option.name);
  if (!missing.empty()) options.stop_missing(missing);
}

} // namespace

bool wants_editor(const Words& words) { return words.has(editor_option.name); }

bool may_open_editor(const Words& words, const Environment& environment) {
  const bool is_told_otherwise = words.has(file_option.name) || words.has(ask_option.name) ||
                                 words.has("--dry-run") || words.has("--format") || words.prepared;
  return environment.is_terminal && can_answer() &&
         (takes_piece(*words.command) || has_own_editor(*words.command)) && !is_told_otherwise;
}

std::string subject_of_draft(Call& call) {
  std::string subject = full_name(call.options.command()).substr(std::string_view("asystent ").size());
  const CaseFile* file = call.session.known_case_file();
  if (file != nullptr) subject += fmt::format("-{}", file->id());
  std::ranges::replace(subject, ' ', '-');
  const std::string folder = std::filesystem::absolute(call.session.folder().path()).string();
  return fmt::format("{}-{}", subject, sha256(folder).substr(0, 8));
}

casebook::Draft Editing::open(Call& call, const std::string& subject, const std::string& prepared,
                              bool& is_left) {
  auto left = casebook::Draft::left(subject, draft_file);
  is_left = left && !(can_answer() && call.environment.is_terminal && has_answered_no(call, *left));
  if (is_left) return std::move(*left);
  return casebook::Draft::begin(subject, draft_file, prepared);
}

Editing::Editing(Call& call, const std::string& subject, const std::string& prepared)
    : call_(call),
      draft_(open(call, subject, prepared, is_left_)),
      prepared_(prepared),
      last_(is_left_ ? "" : prepared) {
  if (is_left_)
    tell(call.output.say("asystent: otwarto niezapisany tekst: {}\n",
                         "asystent: a text that was not saved is opened: {}\n", printable(path())));
}

void Editing::run_program() {
  auto words = casebook::words_of_program(call_.environment.editor);
  if (words.empty()) words.emplace_back("vi");
  const std::string program = words.front();
  words.push_back(draft_.path().string());
  const int status = casebook::run_on_terminal(words);
  if (status == 0) return;
  const bool is_changed = casebook::without_remarks(draft_.text()) != last_;
  const std::string kept = is_changed || is_left_ ? "; " + kept_text() : std::string();
  if (kept.empty()) draft_.remove();
  if (status == 127)
    call_.output.stop(ExitStatus::system, "nie ma edytora „{}” ($VISUAL, $EDITOR){}",
                      "there is no editor '{}' ($VISUAL, $EDITOR){}", printable(program), kept);
  call_.output.stop(ExitStatus::system, "edytor „{}” zakończył się błędem; nic nie zapisano{}",
                    "the editor '{}' has failed; nothing is saved{}", printable(program), kept);
}

/// Nothing where one has given up: the text is empty, or as it was.
std::optional<std::string> Editing::next() {
  run_program();
  std::string text = casebook::without_remarks(draft_.text());
  draft_.put(text);
  if (says_nothing(text)) {
    draft_.remove();
    return std::nullopt;
  }
  if (text == last_ && !is_asked_) return std::nullopt;
  last_ = text;
  return text;
}

/// Whether the editor opens again for what YAML would leave out. To leave it so says that it is meant.
bool Editing::asks_about(const std::string& text) {
  auto cut = casebook::cut_values(text, prepared_, meant_, call_.output.language());
  is_asked_ = !cut.empty();
  if (is_asked_) draft_.put(casebook::with_remarks(text, std::move(cut)));
  return is_asked_;
}

void Editing::complain(const std::vector<Complaint>& complaints) {
  std::vector<casebook::Remark> remarks;
  for (const Complaint& one : complaints) remarks.push_back({line_of(last_, one), printable_lines(one.text)});
  draft_.put(casebook::with_remarks(last_, std::move(remarks)));
}

void Editing::put(std::string text) {
  last_ = std::move(text);
  draft_.put(last_);
}

std::string Editing::done(bool writes) {
  if (!writes) return fmt::format("asystent: {}\n", kept_text()); // a dry run has saved nothing
  draft_.remove();
  return {};
}

Result Editing::given_up() {
  draft_.remove();
  Result result{.status = ExitStatus::found, .out = {}, .err = told_};
  result.err += call_.output.say("asystent: nic nie zapisano: tekst jest pusty albo bez zmian\n",
                                 "asystent: nothing is saved: the text is empty or as it was\n");
  return result;
}

std::string Editing::kept_text() const {
  return call_.output.say("tekst czeka: {} (następnym razem program go otworzy)",
                          "the text is kept: {} (it will be opened the next time)", printable(path()));
}

Result Editing::until_done(const Attempt& attempt, bool writes) {
  std::optional<Result> failed;
  while (const auto text = next()) {
    if (asks_about(*text)) continue;
    Result result = attempt(*text);
    if (result.is_done) result.err += done(writes);
    result.err.insert(0, told_);
    if (result.is_done) return result;
    failed = std::move(result);
    if (failed->status != ExitStatus::usage && failed->status != ExitStatus::refused) break;
    complain(failed->complaints);
  }
  if (!failed) return given_up();
  failed->err += fmt::format("asystent: {}\n", kept_text());
  return std::move(*failed);
}

Result run_in_editor(Call& call, const RunWords& run, bool writes) {
  if (call.options.has(file_option.name))
    call.output.stop(ExitStatus::usage, "podaj --file albo --editor, nie obie opcje",
                     "give --file or --editor, not both");
  call.session.book();
  require_other_options(call.options);
  const std::string prepared = piece_of(call);
  Editing editing(call, subject_of_draft(call), prepared);
  return editing.until_done(
      [&](const std::string&) { return run(words_with_piece(call.words, editing.path(), prepared, writes)); },
      writes);
}

} // namespace asystent::cli
