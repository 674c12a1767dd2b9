#include "history/received.hpp"

#include "folder/folder.hpp"
#include "history/layout.hpp"
#include "history/objects.hpp"
#include "history/office_language.hpp"
#include "history/raw_log.hpp"
#include "history/told.hpp"
#include "text/lines.hpp"
#include "text/utf8.hpp"

#include <charconv>
#include <map>
#include <set>
#include <sstream>

namespace asystent::history {
namespace {

/// A line of what the hook is given.
struct Update {
  std::string before; // zeros: a new branch
  std::string after;  // zeros: it is to go
  std::string name;
};

std::vector<Update> updates_in(std::string_view lines) {
  std::vector<Update> updates;
  for (const std::string_view line : lines_of(lines)) {
    std::istringstream words{std::string(line)};
    Update update;
    if (words >> update.before >> update.after >> update.name) updates.push_back(std::move(update));
  }
  return updates;
}

/// Every commit's own, and not only what the last one still has: whatever came once stays in history. Nor is
/// it the new objects alone: a file outside may have the text of a record.
std::vector<RawChange> new_files(const Repository& repository, const Update& update) {
  std::vector<RawChange> files;
  for (RawCommit& commit : raw_log(repository, {"--root", update.after, "--not", "--all"}))
    for (RawChange& change : commit.changes)
      if (!is_nothing(change.after)) files.push_back(std::move(change));
  return files;
}

/// By the object; of what is no text of a file there is none.
std::map<std::string, std::size_t> sizes_of(const Repository& repository,
                                            const std::vector<RawChange>& files) {
  std::string wanted;
  for (const RawChange& file : files)
    if (file.is_plain_file()) wanted += file.after + "\n";
  const std::string told =
      repository.look({"cat-file", "--buffer", "--batch-check=%(objectname) %(objectsize)"}, wanted);
  std::map<std::string, std::size_t> sizes;
  for (std::string_view line : lines_of(told)) {
    std::size_t& size = sizes[std::string(take_word(line))];
    std::from_chars(line.data(), line.data() + line.size(), size);
  }
  return sizes;
}

std::optional<Message> why_not(const RawChange& file, std::size_t size) {
  const std::string name = printable(file.file);
  if (!is_of_the_layout(file.file))
    return message("{}: nie należy do folderu spraw", "{}: does not belong to a case folder", name);
  if (!file.is_plain_file()) return message("{}: to nie zwykły plik", "{}: is no ordinary file", name);
  if (size > folder::max_file_bytes) return message("{}: ponad 8 MiB", "{}: more than 8 MiB", name);
  return std::nullopt;
}

void look_at_files(const Repository& repository, const Update& update, std::vector<Message>& refused) {
  const std::vector<RawChange> files = new_files(repository, update);
  const auto sizes = sizes_of(repository, files);
  std::set<std::string> told;
  for (const RawChange& file : files) {
    const auto size = sizes.find(file.after);
    auto why = why_not(file, size == sizes.end() ? 0 : size->second);
    if (why && told.insert(file.file).second) refused.push_back(std::move(*why));
  }
}

/// What cannot be read in the folder of a commit; none where there is none.
casebook::Findings unreadable_in(ObjectTexts& texts, const std::string& commit) {
  if (is_nothing(commit)) return {};
  const TreeSource source(texts, commit);
  const std::string settings(folder::settings_file_name);
  const auto office = record::read_office(settings, source.read(settings).text);
  const Office none{};
  casebook::Findings all;
  for (const auto& [name, object] : source.objects())
    if (is_record_path(name))
      all.add(reading_problems(source.read(name), office.value ? *office.value : none));
  return all;
}

/// What was unreadable there already is nobody's fault who pushes now.
void look_at_folder(const Repository& repository, const Update& update, Date today, Received& received) {
  ObjectTexts texts(repository);
  auto bad = brought(unreadable_in(texts, update.after), unreadable_in(texts, update.before), {});
  const bool is_bad = !bad.empty();
  received.unreadable.add(std::move(bad));
  if (is_bad || is_nothing(update.before)) return;
  FindingsOfTrees findings(texts, today);
  received.brought.add(brought(findings.of(update.after), findings.of(update.before), {}));
}

/// Why the branch may not become that, whatever it holds.
std::optional<Message> why_not(const Repository& repository, const Update& update) {
  const std::string name = printable(update.name);
  if (!update.name.starts_with("refs/heads/"))
    return message("{}: serwer przyjmuje tylko gałęzie", "{}: the server takes branches only", name);
  if (is_nothing(update.after)) return message("{}: gałęzi się nie usuwa", "{}: no branch is removed", name);
  if (!is_nothing(update.before) && !is_ancestor(repository, update.before, update.after))
    return message("{}: historia byłaby przepisana; zrób: asystent sync",
                   "{}: history would be rewritten; do: asystent sync", name);
  return std::nullopt;
}

/// A file that is too large is not read.
void judge(const Repository& repository, const Update& update, Date today, Received& received) {
  if (auto why = why_not(repository, update)) return received.refused.push_back(std::move(*why));
  look_at_files(repository, update, received.refused);
  if (received.refused.empty()) look_at_folder(repository, update, today, received);
}

} // namespace

Received judge_received(const Repository& repository, std::string_view lines, Date today) {
  Received received;
  for (const Update& update : updates_in(lines)) judge(repository, update, today, received);
  return received;
}

std::optional<Language> language_of_received(const Repository& repository, std::string_view lines) {
  for (const Update& update : updates_in(lines))
    for (const std::string* commit : {&update.after, &update.before})
      if (!is_nothing(*commit))
        if (const auto language = language_of(repository, *commit)) return language;
  return std::nullopt;
}

} // namespace asystent::history
