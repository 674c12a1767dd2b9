#pragma once

#include "casebook/parallel.hpp"
#include "folder/files.hpp"
#include "record/record.hpp"

#include <filesystem>
#include <string_view>
#include <type_traits>
#include <vector>

namespace asystent {

/// A kind of record: where its files are, and how one is read.
template <class Record>
struct Reading {
  std::string_view subfolder;
  Loaded<Record> (*read)(std::string file, std::string text, const Office& office);
};
inline constexpr Reading<Family> families_of_folder{"families", read_family};
inline constexpr Reading<Worklog> worklogs_of_folder{"worklog", read_worklog};

/// What the folder could not read, told as findings of the file.
std::vector<Finding> problems_of(const FileText& file);

/// asystent.yaml cannot be read: no command can go on (status 4).
struct BadOffice : Error {
  BadOffice(std::vector<Finding> what, std::unique_ptr<YamlFile> where);

  std::vector<Finding> problems;
  std::unique_ptr<YamlFile> document; // nullptr where the file itself cannot be read
};

/// asystent.yaml, read. Throws BadOffice.
Loaded<Office> read_office_of(const std::filesystem::path& folder);

/// A file that cannot be read has problems and no document.
template <class Record>
Loaded<Record> load(FileText file, const Reading<Record>& reading, const Office& office) {
  if (auto problems = problems_of(file); !problems.empty())
    return {nullptr, std::nullopt, std::move(problems)};
  return reading.read(std::move(file.name), std::move(file.text), office);
}

/// What was taken of each record, in the order of the files.
template <class OfFamily, class OfWorklog>
struct Taken {
  std::vector<OfFamily> families;
  std::vector<OfWorklog> worklogs;
};

/// Reads all records of a folder and gives what `of_family` and `of_worklog` make of each. These are called
/// on several threads at once. Throws FolderError if a subfolder cannot be listed.
template <class OfFamily, class OfWorklog>
auto read_each(const std::filesystem::path& folder, const Office& office, OfFamily of_family,
               OfWorklog of_worklog) {
  const RecordFiles families(folder, families_of_folder.subfolder);
  const RecordFiles worklogs(folder, worklogs_of_folder.subfolder);
  Taken<std::remove_cvref_t<std::invoke_result_t<OfFamily, Loaded<Family>>>,
        std::remove_cvref_t<std::invoke_result_t<OfWorklog, Loaded<Worklog>>>>
      taken;
  taken.families.resize(families.size());
  taken.worklogs.resize(worklogs.size());
  const std::size_t count = families.size();
  casebook::in_parallel(count + worklogs.size(), [&](std::size_t i) {
    if (i < count)
      taken.families[i] = of_family(load(families.read(i), families_of_folder, office));
    else
      taken.worklogs[i - count] = of_worklog(load(worklogs.read(i - count), worklogs_of_folder, office));
  });
  return taken;
}

} // namespace asystent
