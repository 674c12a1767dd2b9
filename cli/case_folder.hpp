#pragma once

#include "cli/read_each.hpp"
#include "folder/lock.hpp"
#include "model/cases.hpp"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace asystent {

/// A case folder, read whole. Families and worklogs that cannot be read are missing from cases(), and what is
/// wrong with them is in problems(): a bad file hides none of the others.
class CaseFolder {
public:
  /// Reads the folder. Throws FolderError, and BadOffice where asystent.yaml cannot be read.
  explicit CaseFolder(std::filesystem::path path);

  const std::filesystem::path& path() const { return path_; }
  const Cases& cases() const { return cases_; }
  const Office& office() const { return cases_.office; }
  const std::vector<Finding>& problems() const { return problems_; }

  const Family* find_family(std::string_view id) const;
  const Worklog* find_worklog(std::string_view assistant) const;
  /// The ids of all families by their files' names, unreadable ones too.
  const std::vector<std::string>& family_ids() const { return family_ids_; }

  /// The text and tree of a file that was read; nullptr where there is none.
  const Document* document(std::string_view file) const;
  /// A line of a file that was read, 1-based; empty where there is none.
  std::string_view line(const Place& place) const;

  /// Puts a record in the place of the one of the same file, or adds it: the folder as it would be after a
  /// write.
  void put(Loaded<Family> family);
  void put(Loaded<Worklog> worklog);

private:
  template <class Record>
  void read(const Reading<Record>& reading, std::vector<Record>& records);
  template <class Record>
  void take(Loaded<Record> loaded, std::vector<Record>& records);

  std::filesystem::path path_;
  Cases cases_;
  std::vector<Finding> problems_;
  std::vector<std::string> family_ids_;
  std::map<std::string, std::unique_ptr<Document>, std::less<>> documents_;
  std::vector<std::unique_ptr<Document>>
      replaced_; // the old texts: findings from before a change still name them
};

/// asystent.yaml cannot be read: no command can go on (status 4).
struct BadOffice {
  std::vector<Finding> problems;
  std::unique_ptr<Document> document; // nullptr where the file itself cannot be read
};

/// asystent.yaml, read. Throws BadOffice.
Loaded<Office> read_office_of(const std::filesystem::path& folder);

} // namespace asystent
