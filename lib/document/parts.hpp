#pragma once

#include "document/fields.hpp"
#include "document/request.hpp"
#include "model/deadline.hpp"
#include "model/newest.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace asystent {

// Parts that several kinds of documents have. Each can be made from an empty entry of a record.

/// What every document has: `title date subject office family assistant`, and `blank`, a line to fill in.
Fields common_fields(const DocumentRequest& request, std::string_view title);

Fields member_fields(const Member& member, const DocumentRequest& request);
Fields visit_fields(const Visit& visit, const DocumentRequest& request);
Fields goal_fields(const Goal& goal, const DocumentRequest& request);
Fields plan_fields(const Plan& plan, const DocumentRequest& request);
Fields consent_fields(const Consent& consent, const DocumentRequest& request);

/// What is overdue in the family, and what must be done in at most so many days, by rolled date.
std::vector<Deadline> terms_within(const DocumentRequest& request, int days);

/// A place to sign.
struct Signature {
  std::string role;
  std::string name; // empty: to be written by hand
};

/// Adds the list `signatures`.
void add_signatures(Fields& fields, const std::vector<Signature>& signatures);

/// Of the assistant who is responsible on the day of the document.
Signature assistant_signature(const DocumentRequest& request);
/// Of the head of the unit.
Signature head_signature(const DocumentRequest& request);
/// Of each of these members.
std::vector<Signature> member_signatures(const Family& family, FieldList<MemberRef> members);

/// The entry that the request asks for: of its day, else the newest; nullptr where there is none. Of several
/// on a day the last in the record.
template <class Entry>
const Entry* wanted_entry(const std::vector<Entry>& entries, const std::optional<Date>& day) {
  return newest(entries, [&](const Entry& entry) { return entry.date && (!day || *entry.date == *day); });
}

/// The days of the entries, which a document may be about.
template <class Entry>
std::vector<Date> days_of(const std::vector<Entry>& entries) {
  std::vector<Date> days;
  for (const Entry& entry : entries)
    if (entry.date) days.push_back(*entry.date);
  return days;
}

} // namespace asystent
