#pragma once

#include "cli/read_each.hpp"
#include "cli/survey.hpp"
#include "model/cases.hpp"
#include "model/family_names.hpp"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace asystent {

/// What a case folder holds of the records that it has read.
enum class Holds {
  all,     // every record: for reports of several families
  touched, // those that are asked for, and of the others what they can touch
};

/// A case folder on a day. Every record is read when it is opened; a bad file hides none of the others, and
/// what is wrong with it is in problems().
class CaseFolder {
public:
  /// Throws FolderError, and BadOffice where asystent.yaml cannot be read.
  CaseFolder(std::filesystem::path path, Date today, Holds holds);

  const std::filesystem::path& path() const { return path_; }
  const Office& office() const { return cases_.office; }
  const std::vector<Finding>& problems() const { return problems_; }

  /// All records that can be read. Only where the folder holds them.
  const Cases& cases() const;

  /// A record that can be read; nullptr where there is none.
  const Family* find_family(std::string_view id);
  /// The text and tree of a record; nullptr where there is none.
  const YamlFile* document(const std::string& file);
  /// A line of a file that was read, 1-based; empty where there is none.
  std::string_view line(const Place& place) const;

  /// The ids of all families by their files' names, unreadable ones too.
  const std::vector<std::string>& family_ids() const { return family_ids_; }
  /// Of those that can be read.
  const FamilyNames& family_names() const { return family_names_; }

  /// What the rules find in the record of one file and in the office: what a change of it can change.
  std::vector<Finding> findings_around(const std::string& file);
  /// What is overdue, sorted.
  std::vector<Deadline> overdue() const;

  /// Puts a record in the place of the one of the same file, or adds it: the folder as it would be after a
  /// write. Only where the folder holds what is touched.
  void put(Loaded<Family> family);
  void put(Loaded<Worklog> worklog);

private:
  void hold_records();
  void look_at_records();
  template <class Record>
  void take(std::vector<Loaded<Record>> all, std::vector<Record>& records);
  void know(std::string_view file, std::optional<Private> name);
  void keep(std::unique_ptr<YamlFile> document);

  std::filesystem::path path_;
  Date today_;
  Holds holds_;
  Cases cases_;
  std::vector<Finding> problems_;
  std::vector<std::string> family_ids_;
  FamilyNames family_names_;
  Survey survey_;                                      // where only what is touched is held
  std::map<std::string, Family, std::less<>> touched_; // by file
  std::map<std::string, std::unique_ptr<YamlFile>, std::less<>> documents_;
  std::vector<std::unique_ptr<YamlFile>>
      replaced_; // the old texts: findings from before a change still name them
};

} // namespace asystent
