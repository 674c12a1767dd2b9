#include "cli/complete.hpp"

#include "calendar/date_words.hpp"
#include "cli/aliases.hpp"
#include "cli/complete_folder.hpp"
#include "cli/manual.hpp"
#include "document/kinds.hpp"
#include "report/word_lists.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <set>

namespace asystent::cli {
namespace {

using casebook::NamedBy;

/// Options that name somebody and write no key of the record.
constexpr auto named_options = std::to_array<std::pair<std::string_view, NamedBy>>({
    {"--as", NamedBy::assistant},
    {"--to", NamedBy::assistant},
    {"--assistant", NamedBy::assistant},
    {"--child", NamedBy::member},
    {"--member", NamedBy::member},
    {"--goal", NamedBy::goal},
});

/// The words before the last one, understood as far as they are.
struct Line {
  const Command* command = nullptr;
  std::string group;
  std::vector<std::string> operands;
  const Option* open = nullptr; // whose value the last word is
  std::string folder;           // of -C
  Language language = Language::pl;
};

class Understanding {
public:
  Understanding(std::span<const Command> commands, const std::vector<std::string>& words)
      : commands_(commands) {
    for (std::size_t i = 0; i + 1 < words.size(); ++i) take(words[i]);
  }

  const Line& line() const { return line_; }

private:
  void take(const std::string& word) {
    if (line_.open != nullptr) return take_value(word);
    if (word.size() > 1 && word.front() == '-') return take_option(word);
    if (line_.command != nullptr) return line_.operands.push_back(word);
    for (const Command& command : commands_)
      if (command.group == line_.group && command.name == word) line_.command = &command;
    if (line_.command == nullptr && line_.group.empty()) line_.group = word;
  }

  void take_value(const std::string& word) {
    if (line_.open->name == "--folder") line_.folder = word;
    if (line_.open->name == "--lang" && word == "en") line_.language = Language::en;
    line_.open = nullptr;
  }

  void take_option(const std::string& word) {
    const auto is_it = [&](const Option& option) { return option.name == word || option.short_name == word; };
    for (const auto options :
         {line_.command == nullptr ? std::span<const Option>() : line_.command->options, global_options()})
      if (const auto found = std::ranges::find_if(options, is_it);
          found != options.end() && line_.open == nullptr && found->kind != Kind::flag)
        line_.open = &*found;
  }

  std::span<const Command> commands_;
  Line line_;
};

class Proposals {
public:
  Proposals(const Line& line, std::string word, std::span<const Command> commands,
            const Environment& environment)
      : line_(line), word_(std::move(word)), commands_(commands), folder_(environment, line.folder) {}

  std::string text() {
    if (line_.open != nullptr)
      add_values(*line_.open);
    else if (word_.starts_with('-'))
      add_options();
    else if (line_.command == nullptr)
      add_commands();
    else
      add_operands();
    return std::move(text_);
  }

private:
  void add(std::string_view candidate, std::string_view meaning) {
    if (candidate.empty() || !fold(candidate).starts_with(fold(last_part()))) return;
    text_ += fmt::format("{}{}\t{}\n", first_parts(), candidate, meaning);
  }

  /// Of a list between commas, what is complete and what is being typed.
  std::string_view last_part() const {
    return std::string_view(word_).substr(splits_ ? word_.rfind(',') + 1 : 0);
  }
  std::string_view first_parts() const {
    return std::string_view(word_).substr(0, word_.size() - last_part().size());
  }

  void add_words(std::span<const Word> words) {
    for (const Word& word : words) add(word_in(line_.language, word), word.label.in(line_.language));
  }

  /// One without options where none is typed yet.
  const Command& command_so_far() const {
    static const Command none{};
    return line_.command == nullptr ? none : *line_.command;
  }

  void add_options() {
    const Command& command = command_so_far();
    std::vector<Option> options = all_options(command);
    options.insert(options.end(), global_options().begin(), global_options().end());
    for (const Option& option : options) add(option.name, meaning_of(command, option).in(line_.language));
  }

  void add_commands() {
    std::set<std::string_view> told;
    for (const Command& command : commands_) {
      if (command.group == line_.group) add(command.name, command.summary.in(line_.language));
      if (!line_.group.empty() || command.group.empty() || !told.insert(command.group).second) continue;
      const auto group = std::ranges::find(all_groups(), command.group, &Group::name);
      add(command.group, group->summary.in(line_.language));
    }
    if (line_.group.empty()) add_aliases();
  }

  /// Where there is no folder nothing of it is proposed, and all else is.
  void add_aliases() try {
    for (const Named& alias : folder_.aliases()) add(alias.id, printable(alias.meaning));
  } catch (const Error&) {
  }

  void add_values(const Option& option) {
    splits_ = option.repeated;
    const Command& command = command_so_far();
    if (const auto words = words_of(command, option); !words.empty()) return add_words(words);
    if (option.kind == Kind::past_date || option.kind == Kind::due_date || option.kind == Kind::near_date ||
        option.kind == Kind::moment)
      return add_dates();
    if (option.kind == Kind::word) return add_choices(option);
    add_named(named_by(command, option));
  }

  /// `text|json|csv`: of global options the words stand in what stands for the value.
  void add_choices(const Option& option) {
    std::string_view words = option.value.pl;
    for (std::size_t bar = 0; bar != std::string_view::npos; words.remove_prefix(bar + 1)) {
      bar = words.find('|');
      add(words.substr(0, bar), "");
      if (bar == std::string_view::npos) break;
    }
  }

  static NamedBy named_by(const Command& command, const Option& option) {
    if (command.entry != nullptr && !option.key.empty())
      if (const auto key = casebook::meaning_of(command.entry, {option.key, option.within}))
        return key->named;
    const auto known =
        std::ranges::find(named_options, option.name, [](const auto& row) { return row.first; });
    return known == named_options.end() ? NamedBy::nothing : known->second;
  }

  void add_named(NamedBy named) {
    std::vector<Named> found;
    if (named == NamedBy::family) found = folder_.families(word_);
    if (named == NamedBy::assistant) found = folder_.assistants();
    if (!line_.operands.empty() && named == NamedBy::member) found = folder_.members(line_.operands.front());
    if (!line_.operands.empty() && named == NamedBy::goal) found = folder_.goals(line_.operands.front());
    for (const Named& each : found) add(each.id, each.meaning);
  }

  void add_families() {
    for (const Named& family : folder_.families(word_))
      text_ += fmt::format("{}\t{}\n", family.id, family.meaning);
  }

  void add_dates() {
    for (const std::string_view word : date_words()) add(word, "");
  }

  void add_documents() {
    for (const document::DocumentKind& kind : document::document_kinds())
      add(kind.name, kind.title.in(line_.language));
  }

  void add_findings() {
    add_words(words<FindingId>);
    for (const report::WordList& list : report::word_lists())
      add(line_.language == Language::pl ? list.polish : list.name, list.title.in(line_.language));
  }

  /// Of the manual: a page or a command.
  void add_topics() {
    const std::string_view group = line_.operands.empty() ? "" : std::string_view(line_.operands.front());
    if (group.empty())
      for (const manual::Item& topic : manual_topics(commands_, line_.language)) add(topic.term, topic.text);
    for (const Command& command : commands_)
      if (command.group == group) add(command.name, command.summary.in(line_.language));
  }

  void add_operands() {
    const bool is_first = line_.operands.empty();
    switch (line_.command->operand) {
    case Operand::family:
    case Operand::entry:
      return is_first ? add_families() : add_shorthand();
    case Operand::member:
      return is_first ? add_families() : add_named(NamedBy::member);
    case Operand::document:
      return is_first ? add_documents() : add_families();
    case Operand::finding:
      return add_findings();
    case Operand::assistant:
      return add_named(NamedBy::assistant);
    case Operand::day:
      return add_dates();
    case Operand::choice:
      return add_words(line_.command->choices);
    case Operand::topic:
      return add_topics();
    default:
      return;
    }
  }

  /// Of a visit: who was there, and the words of its kind and outcome.
  void add_shorthand() {
    splits_ = true;
    add_named(NamedBy::member);
    if (line_.command->operand == Operand::entry)
      for (const std::string_view list : {"kind", "outcome"})
        for (const report::WordList& known : report::word_lists())
          if (known.name == list) add_words(known.words);
  }

  const Line& line_;
  std::string word_;
  std::span<const Command> commands_;
  CompleteFolder folder_;
  std::string text_;
  bool splits_ = false; // the value is a list between commas
};

} // namespace

std::string completions(const std::vector<std::string>& words, std::span<const Command> commands,
                        const Environment& environment) try {
  std::vector<std::string> typed = words.empty() ? std::vector<std::string>{""} : words;
  const std::string last = typed.back();
  typed.pop_back();
  typed = without_aliases(std::move(typed), environment);
  typed.push_back(last);
  const Understanding understanding(commands, typed);
  return Proposals(understanding.line(), typed.back(), commands, environment).text();
} catch (const std::exception&) {
  return {}; // a shell that waits for proposals shows no messages
}

} // namespace asystent::cli
