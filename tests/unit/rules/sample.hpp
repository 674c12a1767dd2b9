#pragma once

#include "record/record.hpp"

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::test {

/// The directory that holds `rules/` and `reading/`.
std::filesystem::path samples_folder();

/// What is said of one finding: `error`, `15` and `15:5`, `due 2026-07-10`, `assistant elis`, its family or
/// `-`, its id.
using Traits = std::set<std::string>;

Traits traits_of(std::string_view line);
Traits traits_of(const Finding& finding);
std::vector<Traits> all_traits(const std::vector<Finding>& findings);

/// The findings that a sample expects, by day; the key is empty where the day plays no part. No traits:
/// nothing.
using Expected = std::map<std::string, std::vector<Traits>>;

/// Reads the lines `today DAY: TRAITS` and `TRAITS`, which are comments at the head of a record, or bare in
/// expect.txt; throws std::runtime_error for a line that is neither such a one nor `why …`.
Expected expected_of(const std::filesystem::path& file);

/// Whether each line is met by a finding of its own that has all its traits, and no finding is left over.
bool is_met(std::vector<Traits> expected, std::vector<Traits> got);

/// What a failing test says of a sample: what it expects and what was got, one finding a line.
std::string difference(std::string_view where, const std::vector<Traits>& expected,
                       const std::vector<Traits>& got);

/// The name of a record in its case folder. A record in no `families/` or `worklog/` is named by its own id.
std::string name_in_folder(const std::filesystem::path& file);

/// A record is read only to see what is wrong with it.
std::vector<Finding> problems_of(const std::filesystem::path& file, const Office& office);

/// A case folder, or one family file with the settings of `office_file`.
class Folder {
public:
  Folder(const std::filesystem::path& sample, const std::filesystem::path& office_file);

  const CaseSet& cases() const { return cases_; }
  const std::vector<Finding>& problems() const { return problems_; }

private:
  template <class Record>
  std::optional<Record> take(record::ReadRecord<Record> loaded);

  std::vector<std::unique_ptr<yaml::YamlFile>> documents_;
  std::vector<Finding> problems_;
  CaseSet cases_;
};

/// The records in a directory, sorted: the files that are read.
std::vector<std::filesystem::path> records_in(const std::filesystem::path& directory);

/// The files and folders in a directory, sorted; none where there is no directory.
std::vector<std::filesystem::path> paths_in(const std::filesystem::path& directory);

} // namespace asystent::test
