#include "cli/afterwards.hpp"

#include "casebook/keeping.hpp"
#include "casebook/outside.hpp"
#include "history/clone.hpp"
#include "history/told.hpp"
#include "report/overdue.hpp"
#include "show/finding_text.hpp"
#include "text/utf8.hpp"

#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <set>

namespace asystent::cli {
namespace {

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

} // namespace

ExitStatus tell_afterwards(Call& call, ExitStatus status) {
  const Afterwards after = call.options.command().after;
  if (after != Afterwards::nothing) status = with_bad_records(call, status);
  if (after != Afterwards::nothing) call.output.err += told_by_merge_text(call);
  if (after == Afterwards::alerts) call.output.err += alerts_text(call);
  if (!call.session.is_in_the_past())
    call.output.err += lacking_families_text(call) + modes_text(call) + lacking_driver_text(call);
  return status;
}

} // namespace asystent::cli
