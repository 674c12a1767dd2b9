#pragma once

#include "folder/files.hpp"
#include "record/record.hpp"
#include "text/error.hpp"

#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace asystent::casebook {

// One record file of a folder, read: what is in it, or what is wrong with it.

/// The subfolders of the two kinds of record.
inline constexpr std::string_view families_folder = "families";
inline constexpr std::string_view worklogs_folder = "worklog";

/// The family that a record file is about by its name; empty for other files.
std::string family_of(std::string_view file);
/// The record file of a family, relative to the folder: `families/R-2026-001.yaml`.
std::string file_of_family(std::string_view id);

/// Findings, and the lines of the files that they stand at.
class Findings {
public:
  Findings() = default;
  /// `document`: the file that all of them are about; nullptr where it has no text.
  explicit Findings(std::vector<Finding> findings, const yaml::YamlFile* document = nullptr);

  void add(Findings more);
  /// The line that the finding stands at, once it is known.
  void keep_line(const Place& place, std::string_view line) {
    lines_.try_emplace({place.file, place.at.line}, line);
  }
  /// The lines of the text of one file at which these stand.
  void keep_lines(std::span<const Finding> findings, std::string_view text);
  /// By file, line, id and column.
  void sort();

  /// The line without its break; empty where it is not known.
  std::string_view line(const Place& place) const;
  /// Some of them, with their lines.
  template <class Wanted>
  Findings where(Wanted wanted) const {
    Findings some;
    for (const Finding& finding : all) {
      if (!wanted(finding)) continue;
      some.all.push_back(finding);
      some.keep_line(finding.place, line(finding.place));
    }
    return some;
  }
  bool empty() const { return all.empty(); }

  std::vector<Finding> all;

private:
  std::map<std::pair<std::string, std::uint32_t>, std::string> lines_; // of a file, by number
};

/// A family's record that can be read: its text, of which the tree is made when it is asked for, and the case
/// that looks into it.
struct CaseFile {
  std::unique_ptr<yaml::YamlFile> document;
  Family family;

  std::string_view id() const { return family.id->text; }
};

/// The same of an assistant's worklog.
struct WorklogFile {
  std::unique_ptr<yaml::YamlFile> document;
  Worklog worklog;
};

/// A form of templates/, with the text that it looks into.
struct FormFile {
  std::unique_ptr<yaml::YamlFile> document;
  Form form;
};

/// A record of either kind, to look at.
using Record = std::variant<const CaseFile*, const WorklogFile*>;

/// asystent.yaml cannot be read: nothing can go on.
struct BadOffice : Error {
  explicit BadOffice(Findings what)
      : Error(asystent::message("nie można odczytać asystent.yaml", "asystent.yaml cannot be read")),
        problems(std::move(what)) {}

  Findings problems;
};

/// What a folder could not read, told as findings of the file; empty where it could.
std::vector<Finding> problems_of(const folder::FileText& file);

/// asystent.yaml, read. Throws BadOffice.
record::ReadRecord<Office> load_office(folder::FileText file);

/// The record with its events. A file that cannot be read has problems and no document.
record::ReadRecord<Family> load_family(folder::FileText file, const Office& office);
record::ReadRecord<Worklog> load_worklog(folder::FileText file, const Office& office);

/// For who goes on with the record: either it or why it cannot be read.
std::variant<CaseFile, Findings> open_family(folder::FileText file, const Office& office);
std::variant<CaseFile, Findings> open_family(std::unique_ptr<yaml::YamlFile> document, const Office& office);
std::variant<WorklogFile, Findings> open_worklog(folder::FileText file, const Office& office);
std::variant<WorklogFile, Findings> open_worklog(std::unique_ptr<yaml::YamlFile> document,
                                                 const Office& office);

/// The text of the file, which may be the program's own.
std::variant<FormFile, Findings> open_form(folder::FileText file);

} // namespace asystent::casebook
