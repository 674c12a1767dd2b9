#include "cli/run.hpp"

#include "cli/alerts.hpp"
#include "cli/help.hpp"
#include "cli/invocation.hpp"
#include "cli/office/today.hpp"
#include "cli/parse.hpp"
#include "folder/folder_error.hpp"
#include "report/outcome.hpp"
#include "show/finding_text.hpp"
#include "text/utf8.hpp"

#include <functional>
#include <new>

namespace asystent {
namespace {

constexpr std::string_view version_text = "asystent 1.0.0\n";

/// What was going on when something went wrong: how to show it, what was printed so far, and the lines that
/// were read.
struct Scene {
  std::function<Look()> look;
  bool json = false;
  std::function<std::string_view(const Place&)> line = [](const Place&) { return std::string_view(); };
  std::string* out = nullptr;
  std::string* err = nullptr;
};

/// A failure in the form that was asked for: text on standard error, and JSON on standard output where
/// wanted.
Result failure(const Stop& stop, const Scene& scene) {
  const Look look = scene.look();
  std::string err = scene.err != nullptr ? std::move(*scene.err) : "";
  err += fmt::format("asystent: {}\n", printable_lines(stop.message(look.language)));
  const bool is_of_a_file = stop.status == ExitStatus::unreadable;
  for (const Finding& finding : stop.findings)
    err +=
        is_of_a_file ? finding_text(finding, scene.line(finding.place), look) : refusal_text(finding, look);
  std::string out = scene.out != nullptr ? std::move(*scene.out) : "";
  if (scene.json)
    out = failure_json(static_cast<int>(stop.status), stop.message(look.language), stop.findings, look);
  return {stop.status, std::move(out), std::move(err)};
}

Result failure(const BadOffice& bad, Scene scene) {
  if (bad.document != nullptr)
    scene.line = [&](const Place& place) { return bad.document->line(place.at.line); };
  return failure(Stop(ExitStatus::unreadable, bad.message(scene.look().language), bad.problems), scene);
}

/// The one place where what went wrong becomes an exit status.
template <class Body>
Result guarded(Body body, const Scene& scene) {
  try {
    return body();
  } catch (const Stop& stop) {
    return failure(stop, scene);
  } catch (const BadOffice& bad) {
    return failure(bad, scene);
  } catch (const Error& error) {
    return failure(Stop(ExitStatus::system, printable(error.message(scene.look().language))), scene);
  } catch (const std::bad_alloc&) {
    return failure(Stop(ExitStatus::system, say(scene.look().language, "brak pamięci", "out of memory")),
                   scene);
  } catch (const std::exception& error) {
    return failure(Stop(ExitStatus::system, say(scene.look().language, "błąd programu: {}",
                                                "a fault of the program: {}", error.what())),
                   scene);
  }
}

/// Bad records do not stop a reading command: it goes on with the good ones and names the bad.
ExitStatus with_bad_records(Invocation& invocation, ExitStatus status) {
  if (invocation.has_folder()) invocation.problems = invocation.folder().problems();
  if (invocation.problems.empty()) return status;
  invocation.err += bad_records_text(invocation);
  return invocation.command().access == Access::reads ? ExitStatus::unreadable : status;
}

Result run_command(Invocation& invocation) {
  ExitStatus status = invocation.command().run(invocation);
  const After after = invocation.command().after;
  if (after != After::nothing) status = with_bad_records(invocation, status);
  if (after == After::alerts) invocation.err += alerts_text(invocation);
  return {status, std::move(invocation.out), std::move(invocation.err)};
}

Result help(const Words& words, std::span<const Command> commands, Language language) {
  if (words.command != nullptr) return {ExitStatus::done, help_of_command(*words.command, language), {}};
  if (!words.group.empty()) return {ExitStatus::done, help_of_group(words.group, commands, language), {}};
  return {ExitStatus::done, help_of_program(commands, language), {}};
}

[[noreturn]] void stop_incomplete(const std::string& group, Language language) {
  throw Stop(ExitStatus::usage, say(language, "brak polecenia po „{0}”. Pomoc: asystent {0} --help",
                                    "a command is missing after '{0}'. Help: asystent {0} --help", group));
}

Result run_words(Words words, std::span<const Command> commands, const Environment& environment,
                 Language language, bool json) {
  if (words.version) return {ExitStatus::done, std::string(version_text), {}};
  if (words.help) return help(words, commands, language);
  if (words.command == nullptr && !words.group.empty()) stop_incomplete(words.group, language);
  if (words.command == nullptr) words.command = &today_command();
  Invocation invocation(std::move(words), environment);
  const Scene scene{.look = [&] { return invocation.look(); },
                    .json = json,
                    .line = [&](const Place& place) { return invocation.line(place); },
                    .out = &invocation.out,
                    .err = &invocation.err};
  return guarded([&] { return run_command(invocation); }, scene);
}

} // namespace

Result run(const std::vector<std::string>& arguments, const Environment& environment) {
  const Language language = language_of(arguments);
  const auto commands = all_commands();
  const Scene scene{
      .look = [&] { return Look{.language = language, .names = false, .style = {}, .today = {}}; },
      .json = has_option(arguments, "--format", "json")};
  return guarded(
      [&] { return run_words(parse(arguments, commands), commands, environment, language, scene.json); },
      scene);
}

} // namespace asystent
