#include "history/received.hpp"

#include "casebook/casebook.hpp"
#include "folder/folder.hpp"
#include "text/lines.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <sstream>
#include <tuple>

namespace asystent::history {
namespace {

/// A line of what the hook is given.
struct Update {
  std::string before; // zeros: a new branch
  std::string after;  // zeros: it is to go
  std::string name;
};

bool is_nothing(const std::string& id) { return id.find_first_not_of('0') == std::string::npos; }

std::vector<Update> updates_in(std::string_view lines) {
  std::vector<Update> updates;
  for (const std::string_view line : lines_of(lines)) {
    std::istringstream words{std::string(line)};
    Update update;
    if (words >> update.before >> update.after >> update.name) updates.push_back(std::move(update));
  }
  return updates;
}

bool is_rewritten(const HookGit& git, const Update& update) {
  return !is_nothing(update.before) &&
         !git.ask({"merge-base", "--is-ancestor", update.before, update.after}).is_good();
}

/// Of each object that is new: its path, if it is a file, and its size.
void look_at_objects(const HookGit& git, const Update& update, std::vector<Message>& refused) {
  const std::string objects = git.look({"rev-list", "--objects", update.after, "--not", "--all"});
  const std::string told =
      git.look({"cat-file", "--buffer", "--batch-check=%(objecttype) %(objectsize) %(rest)"}, objects);
  std::set<std::string> outside;
  for (const std::string_view line : lines_of(told)) {
    std::istringstream words{std::string(line)};
    std::string type;
    std::size_t size = 0;
    std::string path;
    words >> type >> size;
    std::getline(words >> std::ws, path);
    if (type != "blob") continue;
    if (size > folder::max_file_bytes)
      refused.push_back(message("{}: ponad 8 MiB", "{}: more than 8 MiB", printable(path)));
    if (!is_of_the_layout(path) && outside.insert(path).second)
      refused.push_back(message("{}: nie należy do folderu spraw", "{}: does not belong to a case folder",
                                printable(path)));
  }
}

/// The case folder of a commit.
casebook::MapSource::Files files_of(const HookGit& git, const std::string& commit) {
  std::vector<HookGit::Wanted> wanted;
  for (const std::string& line :
       folder::names_of_git(git.look({"ls-tree", "-r", "-z", "--format=%(objectname) %(path)", commit}))) {
    const std::size_t blank = std::min(line.find(' '), line.size() - 1);
    if (const std::string path = line.substr(blank + 1); is_record_path(path))
      wanted.push_back({path, line.substr(0, blank)});
  }
  casebook::MapSource::Files files;
  for (folder::FileText& file : git.texts(wanted)) files.emplace(file.name, std::move(file.text));
  return files;
}

casebook::Findings unreadable_in(const casebook::MapSource::Files& files) {
  const auto office = files.find(std::string(folder::settings_file_name));
  const auto read = record::read_office(std::string(folder::settings_file_name),
                                        office == files.end() ? std::string() : office->second);
  const Office none{};
  casebook::Findings all;
  for (const auto& [name, text] : files) {
    folder::FileText file;
    file.name = name;
    file.text = text;
    all.add(reading_problems(std::move(file), read.value ? *read.value : none));
  }
  return all;
}

/// By what it is about, never by its line.
using Identity = std::tuple<FindingId, std::string, std::string, std::optional<Date>>;

Identity identity_of(const Finding& finding) {
  return {finding.id, finding.family, finding.assistant, finding.date};
}

casebook::Findings findings_of(const casebook::MapSource::Files& files, Date today) {
  const casebook::MapSource source(files);
  try {
    return casebook::Casebook(source, today).inspect().findings;
  } catch (const casebook::BadOffice& bad) {
    return bad.problems;
  }
}

casebook::Findings brought_by(casebook::Findings after, const casebook::Findings& before) {
  std::multiset<Identity> known;
  for (const Finding& finding : before.all) known.insert(identity_of(finding));
  return after.where([&](const Finding& finding) {
    const auto found = known.find(identity_of(finding));
    if (found == known.end()) return true;
    known.erase(found);
    return false;
  });
}

/// One unreadable file that was there already is nobody's fault who pushes now.
void look_at_folder(const HookGit& git, const Update& update, Date today, Received& received) {
  const auto after = files_of(git, update.after);
  const auto before = is_nothing(update.before) ? casebook::MapSource::Files() : files_of(git, update.before);
  auto bad = brought_by(unreadable_in(after), unreadable_in(before));
  const bool is_bad = !bad.empty();
  received.unreadable.add(std::move(bad));
  if (is_bad || is_nothing(update.before)) return;
  received.brought.add(brought_by(findings_of(after, today), findings_of(before, today)));
}

void judge(const HookGit& git, const Update& update, Date today, Received& received) {
  const std::string name = printable(update.name);
  if (!update.name.starts_with("refs/heads/"))
    return received.refused.push_back(
        message("{}: serwer przyjmuje tylko gałęzie", "{}: the server takes branches only", name));
  if (is_nothing(update.after))
    return received.refused.push_back(message("{}: gałęzi się nie usuwa", "{}: no branch is removed", name));
  if (is_rewritten(git, update))
    return received.refused.push_back(message("{}: historia byłaby przepisana; zrób: asystent sync",
                                              "{}: history would be rewritten; do: asystent sync", name));
  look_at_objects(git, update, received.refused);
  look_at_folder(git, update, today, received);
}

} // namespace

Received judge_received(const HookGit& git, std::string_view lines, Date today) {
  Received received;
  for (const Update& update : updates_in(lines)) judge(git, update, today, received);
  return received;
}

} // namespace asystent::history
