#include "cli/run.hpp"

#include "casebook/keeping.hpp"
#include "casebook/outside.hpp"
#include "cli/complete.hpp"
#include "cli/help.hpp"
#include "cli/manual.hpp"
#include "cli/parse.hpp"
#include "cli/past/go_back.hpp"
#include "cli/session.hpp"
#include "cli/version.hpp"
#include "history/clone.hpp"
#include "history/told.hpp"
#include "report/outcome.hpp"
#include "report/overdue.hpp"
#include "show/finding_text.hpp"
#include "text/utf8.hpp"

#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <functional>
#include <new>
#include <set>

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
  err += fmt::format("asystent: {}\n", printable_lines(stop.message(look.language)));
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
  return {stop.status, std::move(out), std::move(err)};
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

/// Nothing is overdue in what is not read: that must not look like good news.
std::string not_read_text(Call& call) {
  if (call.output.is_quiet() || call.options.writes() || !call.session.is_open()) return {};
  const Count files{static_cast<int>(call.session.not_read().size())};
  if (files.value == 0) return {};
  return call.output.say(
      "{0} {0:plik wygląda na zapis, a nie jest czytany|pliki wyglądają na zapisy, a nie są czytane|"
      "plików wygląda na zapisy, a nie jest czytanych}. Zobacz: asystent doctor\n",
      "{0} {0:file looks like a record and is not read|files look like records and are not read}. "
      "See: asystent doctor\n",
      files);
}

/// Bad records do not stop a reading command: it goes on with the good ones and names the bad.
ExitStatus with_bad_records(Call& call, ExitStatus status) {
  const casebook::Findings problems = call.session.problems();
  const auto line_of = [look = call.output.look()](const Finding& finding) {
    return show::finding_line(finding, look);
  };
  call.output.err += show::findings_text(show::without_values(problems.all), line_of, call.output.look());
  call.output.err += not_read_text(call);
  const bool is_told = !problems.empty() && !call.options.writes();
  return is_told ? ExitStatus::unreadable : status;
}

std::string count_of_others(const Output& output, std::span<const Deadline> others) {
  if (others.empty()) return {};
  std::set<std::string_view> families;
  for (const Deadline& deadline : others) families.insert(deadline.finding.family);
  return output.say("po terminie w innych rodzinach: {} (rodzin: {}). Zobacz: asystent report overdue\n",
                    "overdue in other families: {} (families: {}). See: asystent report overdue\n",
                    others.size(), families.size());
}

/// After a command's own output: the overdue items of the families that it touched, and one line that counts
/// the others. Nothing with --quiet, and without a look at the folder.
std::string alerts_text(Call& call) {
  if (call.output.is_quiet() || !call.session.has_looked()) return {};
  const auto& touched = call.session.touched;
  const auto is_touched = [&](const Deadline& deadline) {
    return std::ranges::find(touched, deadline.finding.family) != touched.end();
  };
  const Overview& overview = call.session.overview();
  auto all = overview.overdue();
  const auto touching = std::stable_partition(all.begin(), all.end(), is_touched) - all.begin();
  const std::string_view at_work = call.session.at_work();
  const auto is_elses = [&](const Deadline& deadline) {
    return call.options.is_dry_run() || (!at_work.empty() && !overview.is_for(deadline, at_work));
  };
  all.erase(std::remove_if(all.begin() + touching, all.end(), is_elses), all.end());
  const auto others = all.begin() + touching;
  return report::overdue_text({all.begin(), others}, overview.family_names(), call.output.look()) +
         count_of_others(call.output, {others, all.end()});
}

/// How many files others can read. What cannot be looked at is for doctor to tell: the command is done.
std::size_t places_open_to_others(Session& session) try {
  return casebook::open_to_others(session.folder());
} catch (const Error&) {
  return 0;
}

/// Git gives files back open to all: who only ever writes visits would not notice.
std::string modes_text(Call& call) {
  if (call.output.is_quiet() || !call.session.is_open()) return {};
  const Count open{static_cast<int>(places_open_to_others(call.session))};
  if (open.value == 0) return {};
  return call.output.say(
      "inni użytkownicy komputera mają dostęp do folderu spraw ({0} {0:miejsce|miejsca|miejsc}). "
      "Napraw: asystent doctor --fix\n",
      "other users of the computer have access to the case folder ({0} {0:place|places}). "
      "Mend it: asystent doctor --fix\n",
      open);
}

/// An empty folder where a disk is to be looks like an office without families.
std::string lacking_families_text(Call& call) try {
  if (!call.session.is_open() || !casebook::lacks_its_families(call.session.folder())) return {};
  return call.output.say(
      "uwaga: families/ jest puste, a git albo dzienniki asystentów mówią, że rodziny są. Czy dysk jest "
      "podłączony? Zobacz: asystent doctor\n",
      "note: families/ is empty, and git or the assistants' worklogs say that there are families. Is its "
      "disk there? See: asystent doctor\n");
} catch (const Error&) {
  return {}; // a folder that cannot be looked at is told elsewhere
}

/// What is written stays written, whatever becomes of its commit.
ExitStatus committed(Call& call, ExitStatus status) try {
  call.session.commit();
  return status;
} catch (const Error& error) {
  call.output.err +=
      call.output.say("asystent: zapisano, ale nie w historii git (zrobi to następne polecenie): {}\n",
                      "asystent: written, but not in git's history (the next command will do that): {}\n",
                      printable(error.message(call.output.language())));
  return ExitStatus::system;
}

/// Of a command that stopped half-way too what it has written is committed.
ExitStatus run_and_commit(Call& call) {
  try {
    return committed(call, call.options.command().run(call));
  } catch (...) {
    committed(call, ExitStatus::system);
    throw;
  }
}

/// Git merges records well only by the program's driver, and a fresh clone has none.
std::string lacking_driver_text(Call& call) {
  // doctor tells it itself, and the others bring the driver along.
  constexpr std::array<std::string_view, 3> silent{"doctor", "sync", "resolve"};
  const bool is_silent = std::ranges::find(silent, call.options.command().name) != silent.end();
  if (is_silent || call.output.is_quiet() || !call.session.is_open()) return {};
  if (!history::lacks_driver(call.session.folder().path())) return {};
  return call.output.say(
      "git w tym folderze nie umie jeszcze scalać zapisów (świeży klon?). Ustaw: asystent doctor --fix\n",
      "git cannot merge records in this folder yet (a fresh clone?). Set it up: asystent doctor --fix\n");
}

/// What the merge before has brought in although neither side had it: told once more, for who did not see it.
std::string told_by_merge_text(Call& call) {
  if (call.output.is_quiet() || !call.session.is_open()) return {};
  std::vector<std::string> told;
  for (const history::ToldFinding& finding : history::take_note(call.session.folder().path()))
    told.push_back(
        fmt::format("{} {}", finding.id, finding.family == "-" ? finding.assistant : finding.family));
  if (told.empty()) return {};
  return call.output.say("ostatnie scalenie przyniosło: {}. Zobacz: asystent check\n",
                         "the last merge has brought: {}. See: asystent check\n",
                         printable(fmt::format("{}", fmt::join(told, ", "))));
}

Result run_command(Call& call) {
  go_back(call);
  ExitStatus status = run_and_commit(call);
  const Afterwards after = call.options.command().after;
  if (after != Afterwards::nothing) status = with_bad_records(call, status);
  if (after != Afterwards::nothing) call.output.err += told_by_merge_text(call);
  if (after == Afterwards::alerts) call.output.err += alerts_text(call);
  if (!call.session.is_in_the_past())
    call.output.err += lacking_families_text(call) + modes_text(call) + lacking_driver_text(call);
  return {status, std::move(call.output.out), std::move(call.output.err)};
}

Result help(const Words& words, std::span<const Command> commands, Language language, std::size_t columns) {
  if (words.command != nullptr)
    return {ExitStatus::done, help_of_command(*words.command, language, columns), {}};
  if (!words.group.empty())
    return {ExitStatus::done, help_of_group(words.group, commands, language, columns), {}};
  return {ExitStatus::done, help_of_program(commands, language, columns), {}};
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

Result run_words(Words words, std::span<const Command> commands, const Environment& environment,
                 Language language, bool json) {
  if (words.version) return {ExitStatus::done, std::string(version_line()), {}};
  if (words.help) return help(words, commands, language, columns_of(environment));
  if (words.command == nullptr && !words.group.empty()) stop_incomplete(words.group, commands, language);
  if (words.command == nullptr) words.command = &today_command();
  Call call(std::move(words), environment);
  const Scene scene{.look = [&] { return call.output.look(); },
                    .json = json,
                    .hides_values = call.options.command().name != "check",
                    .out = &call.output.out,
                    .err = &call.output.err};
  return guarded([&] { return run_command(call); }, scene);
}

} // namespace

Result run(const std::vector<std::string>& arguments, const Environment& environment) {
  const Language language = language_of(arguments);
  const auto commands = all_commands();
  // Called by the scripts of `completion`: the words are not yet a command.
  if (!arguments.empty() && arguments.front() == "complete")
    return {
        ExitStatus::done, completions({arguments.begin() + 1, arguments.end()}, commands, environment), {}};
  if (!arguments.empty() && arguments.front() == "manual")
    return {ExitStatus::done, built_page({arguments.begin() + 1, arguments.end()}, commands), {}};
  const Scene scene{
      .look = [&] { return show::Look{.language = language, .names = false, .style = {}, .today = {}}; },
      .json = has_option(arguments, "--format", "json")};
  return guarded(
      [&] { return run_words(parse(arguments, commands), commands, environment, language, scene.json); },
      scene);
}

} // namespace asystent::cli
