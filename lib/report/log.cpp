#include "report/log.hpp"

#include "report/record_change.hpp"
#include "show/json.hpp"
#include "show/private.hpp"
#include "text/utf8.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace asystent::report {
namespace {

constexpr std::size_t digits_shown = 12;

/// Without seconds and zone, which JSON has: it is the office's clock.
std::string minute_of(sys_seconds moment) { return office_time(moment).substr(0, 16); }

std::string whose(const LoggedCommit& commit, const show::Look& look) {
  if (!commit.assistant.empty()) return commit.assistant;
  return std::string(
      show::shown(commit.author, look, look.language == Language::pl ? "ktoś inny" : "somebody else"));
}

std::string heading_of(const LoggedCommit& commit, std::string_view family, const show::Look& look) {
  std::string line = look.style(show::Paint::bold, minute_of(commit.written)) + "  " +
                     printable(whose(commit, look)) + "  " +
                     look.style(show::Paint::dim, commit.id.substr(0, digits_shown));
  if (commit.family != family) line += "  " + printable(commit.family);
  if (commit.is_merge)
    line += say(look.language, "  scalenie samo zmieniło", "  changed by the merge itself");
  if (office_day(commit.came) != office_day(commit.written))
    line += say(look.language, "  (do wspólnej historii: {})", "  (came: {})", minute_of(commit.came));
  return line + "\n";
}

std::string lines_of_commit(const LoggedCommit& commit, const show::Look& look) {
  std::string text;
  for (const Text& doubt : commit.doubts)
    text += "  " + look.style(show::Paint::yellow, fmt::format("! {}", doubt.in(look.language))) + "\n";
  for (const RecordChange& change : commit.changes) text += "  " + change_text(change, look) + "\n";
  if (commit.changes.empty())
    text += say(look.language, "  tylko układ pliku albo komentarze\n", "  only layout or comments\n");
  return text;
}

std::string count_of_doubts(std::span<const LoggedCommit> commits, const show::Look& look) {
  const auto doubtful =
      std::ranges::count_if(commits, [](const auto& commit) { return !commit.doubts.empty(); });
  return say(look.language, "\n{0} {0:wersja|wersje|wersji}, z uwagami: {1}\n",
             "\n{0} {0:commit|commits}, with doubts: {1}\n", Count{static_cast<int>(commits.size())},
             doubtful);
}

show::Json json_of_commit(const LoggedCommit& commit, const show::Look& look) {
  show::Json json{{"commit", commit.id},
                  {"family", commit.family},
                  {"written", office_time(commit.written)},
                  {"came", office_time(commit.came)},
                  {"assistant", show::json_of(commit.assistant)}};
  show::add_private(json, "author", commit.author, look);
  show::add_private(json, "subject", commit.subject, look);
  json["merge"] = commit.is_merge;
  json["changes"] = changes_json(commit.changes, look);
  json["doubts"] = show::Json::array();
  for (const Text& doubt : commit.doubts) json["doubts"].push_back(doubt.in(look.language));
  return json;
}

} // namespace

std::string log_text(std::string_view family, std::span<const LoggedCommit> commits,
                     std::string_view previous, bool verifies, const show::Look& look) {
  std::string text;
  for (const LoggedCommit& commit : commits)
    text += heading_of(commit, family, look) + lines_of_commit(commit, look);
  if (commits.empty()) text = say(look.language, "Nie ma takich zmian.\n", "There are no such changes.\n");
  if (!previous.empty())
    text += say(look.language, "\nWcześniejsza sprawa: asystent log {}\n",
                "\nThe earlier case: asystent log {}\n", printable(previous));
  return verifies ? text + count_of_doubts(commits, look) : text;
}

std::string log_json(std::string_view family, std::span<const LoggedCommit> commits,
                     std::string_view previous, const show::Look& look) {
  show::Json document = show::document_of(look);
  document["family"] = family;
  document["previous"] = show::json_of(previous);
  document["zone"] = office_zone;
  document["commits"] = show::Json::array();
  for (const LoggedCommit& commit : commits) document["commits"].push_back(json_of_commit(commit, look));
  return show::document_text(document);
}

} // namespace asystent::report
