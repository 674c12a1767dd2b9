#pragma once

#include "cli/parallel.hpp"
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
struct BadOffice {
  std::vector<Finding> problems;
  std::unique_ptr<Document> document; // nullptr where the file itself cannot be read
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

/// Reads all records of a kind and gives what `take` makes of each, in the order of the files. `take` is
/// called on several threads at once. Throws FolderError if the subfolder cannot be listed.
template <class Record, class Take>
auto read_each(const std::filesystem::path& folder, const Office& office, const Reading<Record>& reading,
               Take take) {
  const RecordFiles files(folder, reading.subfolder);
  std::vector<std::remove_cvref_t<std::invoke_result_t<Take, Loaded<Record>>>> taken(files.size());
  in_parallel(files.size(), [&](std::size_t i) { taken[i] = take(load(files.read(i), reading, office)); });
  return taken;
}

} // namespace asystent
