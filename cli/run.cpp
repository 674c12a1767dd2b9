#include "cli/run.hpp"

#include "cli/afterwards.hpp"
#include "cli/aliases.hpp"
#include "cli/complete.hpp"
#include "cli/editor.hpp"
#include "cli/help.hpp"
#include "cli/manual.hpp"
#include "cli/parse.hpp"
#include "cli/past/go_back.hpp"
#include "cli/prompts.hpp"
#include "cli/session.hpp"
#include "cli/version.hpp"
#include "cli/whole_record.hpp"
#include "report/outcome.hpp"
#include "show/finding_text.hpp"
#include "show/whole_commands.hpp"
#include "text/utf8.hpp"

#include <fmt/ranges.h>

#include <algorithm>
#include <functional>
#include <new>

namespace asystent::cli {
namespace {

/// What was going on when something went wrong: how to show it, and what was printed so far.
struct Scene {
  std::function<show::Look()> look;
  bool json = false;
  bool hides_values = true; // what stands in a record only `check` tells: it is asked
  std::string* out = nullptr;
  std::string* err = nullptr;
};

/// Nothing of a form is a family's.
bool is_of_a_form(std::span<const Finding> findings) {
  return !findings.empty() && findings.front().place.file.starts_with("templates/");
}

/// A failure in the form that was asked for: text on standard error, and JSON on standard output where
/// wanted.
Result failure(const CommandError& stop, const Scene& scene) {
  const show::Look look = scene.look();
  std::string err = scene.err != nullptr ? std::move(*scene.err) : "";
  const std::string told = "asystent: " + printable_lines(stop.message(look.language));
  err += show::broken_but_commands(told, look.style.columns) + "\n";
  const bool is_of_a_file = stop.status == ExitStatus::unreadable;
  const bool hides_values = is_of_a_file && scene.hides_values && !is_of_a_form(stop.findings.all);
  const auto findings = hides_values ? show::without_values(stop.findings.all) : stop.findings.all;
  const auto text_of = [&](const Finding& finding) {
    const std::string_view line = hides_values ? std::string_view() : stop.findings.line(finding.place);
    return is_of_a_file ? show::finding_text(finding, line, look) : show::refusal_text(finding, look);
  };
  err += show::findings_text(findings, text_of, look);
  std::string out = scene.out != nullptr ? std::move(*scene.out) : "";
  if (scene.json)
    out = report::failure_json(static_cast<int>(stop.status), stop.message(look.language), findings, look);
  Result result{.status = stop.status, .out = std::move(out), .err = std::move(err)};
  result.complaints = stop.complaints;
  if (result.complaints.empty())
    result.complaints.push_back({.line = 0, .key = {}, .value = {}, .text = result.err});
  return result;
}

/// The one place where what went wrong becomes an exit status.
template <class Body>
Result guarded(Body body, const Scene& scene) {
  try {
    return body();
  } catch (const CommandError& stop) {
    return failure(stop, scene);
  } catch (const casebook::BadOffice& bad) {
    return failure(CommandError(ExitStatus::unreadable, bad.message(scene.look().language), bad.problems),
                   scene);
  } catch (const Error& error) {
    return failure(CommandError(ExitStatus::system, printable(error.message(scene.look().language))), scene);
  } catch (const std::bad_alloc&) {
    return failure(
        CommandError(ExitStatus::system, say(scene.look().language, "brak pamięci", "out of memory")), scene);
  } catch (const std::exception& error) {
    return failure(CommandError(ExitStatus::system, say(scene.look().language, "błąd programu: {}",
                                                        "a fault of the program: {}", error.what())),
                   scene);
  }
}

/// What is written stays written, whatever becomes of its commit.
ExitStatus committed(Call& call, ExitStatus status) try {
  call.session.commit();
  return status;
} catch (const history::TakenBack& error) {
  call.output.err += fmt::format("asystent: {}\n", printable(error.message(call.output.language())));
  return ExitStatus::system;
} catch (const Error& error) {
  call.output.err +=
      call.output.say("asystent: zapisano, ale nie w historii git (zrobi to następne polecenie): {}\n",
                      "asystent: written, but not in git's history (the next command will do that): {}\n",
                      printable(error.message(call.output.language())));
  return ExitStatus::system;
}

/// Of a command that stopped half-way too what it has written is committed.
ExitStatus run_and_commit(Call& call, bool& is_done) {
  try {
    const ExitStatus status = call.options.command().run(call);
    is_done = status == ExitStatus::done;
    return committed(call, status);
  } catch (...) {
    committed(call, ExitStatus::system);
    throw;
  }
}

Result run_command(Call& call) {
  go_back(call);
  bool is_done = false;
  ExitStatus status = run_and_commit(call, is_done);
  status = tell_afterwards(call, status);
  Result result{.status = status, .out = std::move(call.output.out), .err = std::move(call.output.err)};
  result.is_done = is_done;
  result.next = std::move(call.next);
  const bool is_paged = call.options.command().is_long && call.environment.is_terminal &&
                        !call.options.has("--no-pager") && !call.output.wants_json();
  if (is_paged) result.pager = call.environment.pager;
  return result;
}

Result help(const Words& words, std::span<const Command> commands, const Environment& environment,
            Language language) {
  const std::size_t columns = columns_of(environment);
  if (words.command != nullptr)
    return {ExitStatus::done, help_of_command(*words.command, language, columns), {}};
  if (!words.group.empty())
    return {ExitStatus::done, help_of_group(words.group, commands, language, columns), {}};
  return {ExitStatus::done,
          help_of_program(commands, language, columns) + aliases_text(words, environment, language),
          {}};
}

[[noreturn]] void stop_incomplete(const std::string& group, std::span<const Command> commands,
                                  Language language) {
  std::vector<std::string_view> names;
  for (const Command& command : commands)
    if (command.group == group) names.push_back(command.name);
  throw CommandError(ExitStatus::usage,
                     say(language, "po „{0}” podaj polecenie: {1}. Pomoc: asystent {0} --help",
                         "give a command after '{0}': {1}. Help: asystent {0} --help", group,
                         fmt::join(names, ", ")));
}

/// A look at the folder, which waits for nobody and keeps nobody waiting.
Words looking(Words words) {
  words.options["--dry-run"] = {std::string()};
  return words;
}

/// How the words of a command line are run.
Result run_arguments(const std::vector<std::string>& arguments, std::span<const Command> commands,
                     const Environment& environment);

/// How a command runs of which the words are understood.
Result run_call(Words words, const Environment& environment, bool json);

/// The command, after somebody was asked for its entry in an editor or by prompts.
Result ask_for(const Words& words, const Environment& environment, bool json) {
  Call call(looking(words), environment);
  const Scene scene{.look = [&] { return call.output.look(); },
                    .json = json,
                    .out = &call.output.out,
                    .err = &call.output.err};
  const RunWords run = [&](Words next) { return run_call(std::move(next), environment, json); };
  const bool writes = !words.has("--dry-run");
  return guarded(
      [&] {
        if (wants_prompts(words)) return run_by_asking(call, run, writes);
        if (has_own_editor(*words.command)) return edit_whole_record(call, run, writes);
        return run_in_editor(call, run, writes);
      },
      scene);
}

/// `opens_editor` says whether nothing but options was missing, and somebody is there to be asked.
Result run_once(const Words& words, const Environment& environment, bool json, bool& opens_editor) {
  Call call(words, environment);
  const Scene scene{.look = [&] { return call.output.look(); },
                    .json = json,
                    .hides_values = call.options.command().name != "check",
                    .out = &call.output.out,
                    .err = &call.output.err};
  return guarded(
      [&] {
        try {
          return run_command(call);
        } catch (const CommandError& stop) {
          opens_editor = stop.lacks_options && may_open_editor(words, environment);
          throw;
        }
      },
      scene);
}

Result run_call(Words words, const Environment& environment, bool json) {
  if (wants_editor(words) || wants_prompts(words)) return ask_for(words, environment, json);
  bool opens_editor = false;
  Result result = run_once(words, environment, json, opens_editor); // which has let the folder go
  if (opens_editor) return ask_for(words, environment, json);
  return result;
}

Result run_words(Words words, std::span<const Command> commands, const Environment& environment,
                 Language language, bool json) {
  if (words.version) return {ExitStatus::done, std::string(version_line()), {}};
  if (words.help) return help(words, commands, environment, language);
  if (words.command == nullptr && !words.group.empty()) stop_incomplete(words.group, commands, language);
  if (words.command == nullptr) words.command = &today_command();
  Result result = run_call(std::move(words), environment, json);
  if (result.next.empty()) return result;
  Result next = run_arguments(result.next, commands, environment);
  next.err = result.err + next.err;
  return next;
}

/// How to show what went wrong before the command is understood.
Scene first_scene(const std::vector<std::string>& arguments, const Environment& environment) {
  const show::Look look{.language = language_of(arguments),
                        .names = false,
                        .style = {.colour = false, .columns = columns_of(environment)},
                        .today = {}};
  return {.look = [look] { return look; }, .json = has_option(arguments, "--format", "json")};
}

Result run_arguments(const std::vector<std::string>& arguments, std::span<const Command> commands,
                     const Environment& environment) {
  const Scene scene = first_scene(arguments, environment);
  const Language language = language_of(arguments);
  return guarded(
      [&] { return run_words(parse(arguments, commands), commands, environment, language, scene.json); },
      scene);
}

} // namespace

Result run(const std::vector<std::string>& arguments, const Environment& environment) {
  const auto commands = all_commands();
  // Called by the scripts of `completion`: the words are not yet a command.
  if (!arguments.empty() && arguments.front() == "complete")
    return {
        ExitStatus::done, completions({arguments.begin() + 1, arguments.end()}, commands, environment), {}};
  if (!arguments.empty() && arguments.front() == "manual")
    return {ExitStatus::done, built_page({arguments.begin() + 1, arguments.end()}, commands), {}};
  return guarded(
      [&] { return run_arguments(without_aliases(arguments, environment), commands, environment); },
      first_scene(arguments, environment));
}

} // namespace asystent::cli
