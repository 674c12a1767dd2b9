#pragma once

#include "calendar/period.hpp"
#include "document/picture.hpp"
#include "document/purpose.hpp"
#include "model/case_set.hpp"
#include "model/newest.hpp"
#include "model/policy.hpp"

#include <optional>
#include <string>
#include <vector>

namespace asystent::document {

// Of these nothing is recorded. A document of them is an empty form: each field is there, to be filled in by
// hand. It also shows which fields a template may name.
inline const Family blank_family;
inline const Member blank_member;
inline const Assistant blank_assistant;

/// What a document is about. Which of these a kind needs is in its row; the others stay blank.
struct DocumentRequest {
  const Office& office;
  const Policy& policy;
  Date date;                                     // of the document
  const CaseSet* all = nullptr;                  // the whole folder: of a document about an assistant only
  const Family* family = &blank_family;          // blank in a document about an assistant
  const Member* member = &blank_member;          // whose data is asked for
  const Assistant* assistant = &blank_assistant; // the one it is about, or who takes the family over
  std::optional<Date> entry = {};    // the day of the entry that it is about; the newest where it is open
  const Visit* visit = nullptr;      // the same of a visit
  std::optional<Period> period = {}; // of documents about a time
  std::string recipient = {};        // to whom a letter goes
  std::string subject = {};          // what a letter asks for
  bool days_only = false;            // task-based working time: no hours
  bool as_agreed = false;            // a plan as it was signed: nothing of what became of it
  bool scores = false;               // a paper for a court shows the scores too
  Purpose purpose = {};              // of a bundle of papers
  bool is_form = false;             // an empty form: of the family its people and address, the rest for a pen
  std::optional<Date> printed = {}; // the day of printing; that of the document where it is not known
  std::string state =
      {}; // the commit of git that the paper is printed from; empty where there is none of just this
  std::vector<int> released = {}; // texts that a person released into a copy of data: see access_texts.hpp
  Pictures pictures = {};         // of a kind that shows them
};

/// The same request on the day of the entry, where that is known: who was responsible then, who lived where.
inline DocumentRequest as_of(const std::optional<Date>& day, const DocumentRequest& request) {
  DocumentRequest then = request;
  then.date = day.value_or(request.date);
  return then;
}

/// The entry that the request asks for: of its day, else the newest; nullptr where there is none. Of several
/// on a day the last in the record.
template <class Entry>
const Entry* wanted_entry(const std::vector<Entry>& entries, const std::optional<Date>& day) {
  return newest(entries, [&](const Entry& entry) {
    const Field<Date> date = entry.date;
    return date && (!day || *date == *day);
  });
}

/// The day of the entry that the request asks for; of the document where there is none.
template <class Entry>
Date day_of_entry(const std::vector<Entry>& entries, const DocumentRequest& request) {
  const Entry* found = wanted_entry(entries, request.entry);
  return found == nullptr ? request.date : *found->date;
}

/// The days of the entries, which a document may be about.
template <class Entry>
std::vector<Date> days_of(const std::vector<Entry>& entries) {
  std::vector<Date> days;
  for (const Entry& entry : entries)
    if (const Field<Date> date = entry.date) days.push_back(*date);
  return days;
}

} // namespace asystent::document
