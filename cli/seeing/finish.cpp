#include "casebook/last_list.hpp"
#include "cli/asking.hpp"
#include "cli/command.hpp"
#include "cli/session.hpp"
#include "report/attention.hpp"
#include "show/private.hpp"
#include "text/fold.hpp"
#include "text/quoted_words.hpp"
#include "text/utf8.hpp"

#include <fmt/ranges.h>

#include <algorithm>

namespace asystent::cli {
namespace {

using casebook::LastList;
using casebook::ListedLine;

constexpr std::string_view gap = "…"; // what only people know

LastList list_of(Call& call) {
  if (auto list = casebook::last_list(call.session.folder().path())) return std::move(*list);
  call.output.stop(
      ExitStatus::usage,
      "żadna lista nie ma tu numerów: wypisz ją na terminalu (asystent, asystent report overdue)",
      "no list has numbers here: show it on a terminal (asystent, asystent report overdue)");
}

ListedLine line_of(Call& call, const LastList& list) {
  const auto typed = call.options.operand();
  const auto number = typed ? whole_number(*typed) : std::nullopt;
  if (number && *number > 0 && static_cast<std::size_t>(*number) <= list.lines.size())
    return list.lines[static_cast<std::size_t>(*number) - 1];
  call.output.stop(ExitStatus::usage, "podaj numer wiersza ostatniej listy, od 1 do {}",
                   "give the number of a line of the last list, from 1 to {}", list.lines.size());
}

/// What can be done about in the family now; nothing where its record cannot be read.
std::vector<show::Handle> handles_now(Call& call, const std::string& family) {
  const auto& book = call.session.book();
  auto read = book.one(family);
  const auto* file = std::get_if<CaseFile>(&read);
  return file == nullptr ? std::vector<show::Handle>()
                         : report::handles_of(book.on_this_day(file->family), call.output.look());
}

/// The one thing that the line was about, as it is now.
show::Handle handle_of(Call& call, const ListedLine& line) {
  auto handles = handles_now(call, line.family);
  std::erase_if(handles, [&](const show::Handle& handle) {
    return line != ListedLine{handle.family, handle.about, handle.kept};
  });
  if (handles.size() == 1) return std::move(handles.front());
  if (handles.empty())
    call.output.stop(
        ExitStatus::usage, "to już nie czeka albo się zmieniło (było: {}). Zobacz: asystent show {}",
        "this waits no more, or has changed (it was: {}). See: asystent show {}", line.command, line.family);
  std::vector<std::string> commands;
  for (const show::Handle& handle : handles) commands.push_back(handle.command);
  call.output.stop(ExitStatus::usage, "jest kilka takich spraw; wpisz jedno z poleceń:\n{}",
                   "there are several of them; type one of these commands:\n{}", fmt::join(commands, "\n"));
}

/// `asystent visit keep R-2026-001 --agreed 2`, without the options that only people can complete.
std::vector<std::string> known_words(const std::string& command) {
  auto words = quoted_words(command).value_or(std::vector<std::string>());
  words.erase(words.begin());
  for (auto found = std::ranges::find(words, gap); found != words.end();
       found = std::ranges::find(words, gap))
    words.erase(found - 1, found + 1);
  return words;
}

const Command& command_of(const std::vector<std::string>& words, std::span<const Command> commands) {
  return *std::ranges::find_if(commands, [&](const Command& command) {
    return command.group == words[0] && command.name == words[1];
  });
}

/// A visit that was held says more than that, and so does what has a gap: it is written in an editor.
bool wants_words(const show::Handle& handle, const std::vector<std::string>& words) {
  return handle.command.find(gap) != std::string::npos || (words[0] == "visit" && words[1] == "add");
}

[[noreturn]] void stop_to_type(Call& call, const std::string& command) {
  call.output.stop(ExitStatus::usage, "wpisz całe polecenie: {}", "type the whole command: {}", command);
}

/// The options of all commands that were given go on to the command.
std::vector<std::string> global_words(const Words& words) {
  std::vector<std::string> typed;
  for (const Option& option : global_options())
    if (const auto given = words.options.find(option.name); given != words.options.end())
      for (const std::string& value : given->second) {
        typed.emplace_back(option.name);
        if (option.kind != Kind::flag) typed.push_back(value);
      }
  return typed;
}

ExitStatus finish_line(Call& call) {
  const LastList list = list_of(call);
  const show::Handle handle = handle_of(call, line_of(call, list));
  if (list.day != call.options.today())
    call.output.stop(ExitStatus::usage, "ta lista jest z innego dnia ({}). Pełne polecenie: {}",
                     "that list is of another day ({}). The full command: {}", call.output.shown(list.day),
                     handle.command);
  if (!call.environment.is_terminal || !can_answer()) stop_to_type(call, handle.command);
  const auto commands = all_commands();
  std::vector<std::string> words = known_words(handle.command);
  const bool in_words = wants_words(handle, words);
  if (in_words && !takes_piece(command_of(words, commands))) stop_to_type(call, handle.command);
  const auto answer = asked(call.output.say("{}: {}\n→ {}\nZrobić to? (t/N) ", "{}: {}\n→ {}\nDo it? (y/N) ",
                                            handle.family, printable(handle.what), handle.command));
  if (!answer || !is_yes(fold(*answer))) return ExitStatus::found;
  call.next = global_words(call.words);
  call.next.insert(call.next.end(), words.begin(), words.end());
  if (in_words) call.next.emplace_back(editor_option.name);
  return ExitStatus::done;
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "",
     .name = "done",
     .operand = Operand::line,
     .summary = {"załatwia wiersz o tym numerze z ostatniej listy na terminalu (asystent, report overdue); "
                 "pyta, zanim coś zrobi",
                 "does what the line of that number asks for, of the last list on a terminal (asystent, "
                 "report overdue); asks before"},
     .examples = {"asystent done 3", "asystent done 1 -n"},
     .run = finish_line,
     .after = Afterwards::nothing,
     .is_of_now = true,
     .polish = "zrobione"},
});

} // namespace

std::span<const Command> finish_commands() { return commands; }

} // namespace asystent::cli
