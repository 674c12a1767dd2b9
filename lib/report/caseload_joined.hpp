#pragma once

#include "report/caseload.hpp"

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace asystent::report {

// The caseload of people who work in several case folders: an office keeps one for each circle, git shows
// nobody a part of a folder, and the limit (art. 15 ust. 4) is a person's. By ids only.

/// What one folder says. Looks into the office.
struct FolderCaseload {
  std::string folder; // as it was named; empty: the one that the report is of
  const Office* office = nullptr;
  std::vector<CaseloadRow> rows;
};

/// The families of one person in one folder.
struct CaseloadShare {
  std::string folder;
  std::string_view id; // the person's there
  std::vector<std::string> families;
};

struct PersonCaseload {
  std::string_view id;               // in the first folder that has the person
  std::vector<CaseloadShare> shares; // in the order of the folders
  int elsewhere = 0;                 // families in another gmina: once, the most that a folder says
  int limit = 0;                     // the lowest of the folders'

  int count() const;
  int free() const { return limit - count(); }
};

/// Two who may be one person and were counted apart.
struct Namesakes {
  std::string folder;
  std::string_view id;
  std::string other_folder;
  std::string_view other_id;
};

struct JoinedCaseload {
  std::vector<PersonCaseload> people; // in the order of the folders and of their offices
  std::vector<Namesakes> namesakes;
};

/// Those employed, person by person. One person: the same e-mail address where both folders have one, else
/// the same id and the same name. The folders must live as long as this.
JoinedCaseload joined_caseload(std::span<const FolderCaseload> folders);

std::string joined_caseload_text(const JoinedCaseload& joined, const show::Look& look);

/// `date` as of caseload_json().
std::string joined_caseload_json(const JoinedCaseload& joined, const show::Look& look,
                                 std::optional<Date> date = std::nullopt);

} // namespace asystent::report
