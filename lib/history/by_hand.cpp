#include "history/by_hand.hpp"

#include "folder/files.hpp"
#include "folder/folder.hpp"
#include "history/age.hpp"
#include "history/marked_text.hpp"
#include "history/other_id.hpp"
#include "history/signing.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

namespace asystent::history {
namespace {

namespace fs = std::filesystem;

bool is_in(std::string_view name, std::string_view subfolder) {
  if (!name.starts_with(subfolder)) return false;
  name.remove_prefix(subfolder.size());
  return name.starts_with('/') && !name.starts_with("/.") && name.find('/', 1) == std::string_view::npos;
}

bool is_family(std::string_view name) {
  return is_in(name, casebook::families_folder) && name.ends_with(".yaml");
}
bool is_worklog(std::string_view name) {
  return is_in(name, casebook::worklogs_folder) && name.ends_with(".yaml");
}
bool is_template(std::string_view name) {
  return is_in(name, "templates") && (name.ends_with(".html") || name.ends_with(".yaml"));
}

/// The folder's own files are exchanged; what else lies there may be anything, and anybody's.
bool is_ours(std::string_view name) {
  return name == folder::settings_file_name || is_family(name) || is_worklog(name) || is_template(name) ||
         name == recipients_file || name == signers_file;
}

/// As the disk has it, else as it was committed last: a record can be read without it only in part.
record::ReadRecord<Office> office_to_read_by(ObjectTexts& texts) {
  const std::string name(folder::settings_file_name);
  try {
    return casebook::load_office(folder::read_file(texts.repository().folder(), name));
  } catch (const casebook::BadOffice&) {
    return casebook::load_office(TreeSource(texts, "HEAD").read(name));
  }
}

using casebook::Findings;

Findings problems_of_office(folder::FileText file) try {
  return Findings(casebook::load_office(std::move(file)).problems);
} catch (const casebook::BadOffice& bad) {
  return bad.problems;
}

template <class Record>
Findings told(const record::ReadRecord<Record>& read) {
  return Findings(read.problems, read.document.get());
}

Findings problems_by(const Office& office, folder::FileText file) {
  const std::string name = file.name;
  if (name == folder::settings_file_name) return problems_of_office(std::move(file));
  if (is_family(name)) return told(casebook::load_family(std::move(file), office));
  if (is_worklog(name)) return told(casebook::load_worklog(std::move(file), office));
  return {};
}

bool can_be_read(folder::FileText file, const Office& office) {
  if (file.problem || file.too_large || has_markers(file.text)) return false;
  return problems_by(office, std::move(file)).empty();
}

bool is_unmerged(std::string_view state) {
  return state == "DD" || state == "AA" || state.find('U') != std::string_view::npos;
}

[[noreturn]] void stop_unmerged(const std::string& name) {
  throw GitError(message("{} nie jest scalony; rozstrzygnij: asystent resolve RODZINA",
                         "{} is not merged; settle it: asystent resolve FAMILY", name));
}

/// `XY PATH`, from the top of the repository.
std::vector<std::string> changed_files(const Repository& repository) {
  std::vector<std::string> names;
  const std::string told = repository.look({"status", "--porcelain", "-z", "--untracked-files=all",
                                            "--no-renames", "--ignore-submodules", "--", "."});
  for (const std::string& line : folder::names_of_git(told)) {
    if (line.size() <= 3 + repository.prefix().size()) continue;
    std::string name = line.substr(3 + repository.prefix().size());
    if (!is_ours(name)) continue;
    if (is_unmerged(line.substr(0, 2))) stop_unmerged(name);
    names.push_back(std::move(name));
  }
  return names;
}

void sort_in(HandWork& work, const std::string& name, const fs::path& folder, const Office& office) {
  folder::FileText file = folder::read_file(folder, name);
  if (casebook::is_missing(file))
    work.missing.push_back(name);
  else
    (can_be_read(std::move(file), office) ? work.good : work.bad).push_back(name);
}

/// What is missing may have been removed by mistake, so nobody's copy is; but not a family that has another
/// id now.
void take_renumbered(HandWork& work, const Repository& repository) {
  for (std::string& name : gone_for_another_id(repository, work.good)) {
    std::erase(work.missing, name);
    work.good.push_back(std::move(name));
  }
}

} // namespace

HandWork hand_work(ObjectTexts& texts, std::span<const std::string> but) {
  HandWork work;
  std::vector<std::string> names = changed_files(texts.repository());
  std::erase_if(names, [&](const std::string& name) { return std::ranges::find(but, name) != but.end(); });
  if (names.empty()) return work;
  const auto office = office_to_read_by(texts);
  for (const std::string& name : names) sort_in(work, name, texts.repository().folder(), *office.value);
  if (!work.missing.empty()) take_renumbered(work, texts.repository());
  return work;
}

Findings problems_of_text(ObjectTexts& texts, folder::FileText file) {
  const auto office = office_to_read_by(texts);
  return problems_by(*office.value, std::move(file));
}

void commit_hand_work(const Repository& repository, const HandWork& work, const Identity& identity) {
  if (work.good.empty()) return;
  commit_files(repository, work.good, "by hand " + ids_in_message(work.good), identity);
}

std::string ids_in_message(std::span<const std::string> files) {
  constexpr std::size_t most = 12;
  std::string ids;
  for (const std::string& file : files.first(std::min(files.size(), most))) {
    const fs::path path(file);
    const bool is_record = is_family(file) || is_worklog(file);
    ids += fmt::format("{}{}", ids.empty() ? "" : " ", (is_record ? path.stem() : path).string());
  }
  if (files.size() > most) ids += fmt::format(" +{}", files.size() - most);
  return ids;
}

} // namespace asystent::history
