#pragma once

#include "document/fields.hpp"
#include "document/request.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace asystent::document {

// The office, the family and whoever signs, as papers name them. Each part can be made of somebody of whom
// nothing is recorded.

/// What every document has: `title date subject office family assistant`, and `blank`, a line to fill in.
TemplateFields common_fields(const DocumentRequest& request, std::string_view title);

TemplateFields member_fields(const Member& member, const DocumentRequest& request);

/// Adds the list `members` as they are on the day. A child that was born later was expected, or is left out.
void add_members(TemplateFields& fields, const DocumentRequest& request);

/// Adds `children`: those under 18 who live and belong to the family on the day, and where they are then.
void add_children(TemplateFields& fields, const DocumentRequest& request, Date day);

/// Who is of age on the day, alive and in the family; by role where no date of birth is known.
std::vector<Member> adults_on(const Family& family, Date day);

/// A place to sign.
struct Signature {
  std::string role;
  std::string name; // empty: to be written by hand
};

/// Adds the list `signatures`.
void add_signatures(TemplateFields& fields, const std::vector<Signature>& signatures);

/// Of the assistant who is responsible on the day of the document.
Signature assistant_signature(const DocumentRequest& request);
/// Of the head of the unit.
Signature head_signature(const DocumentRequest& request);
/// Of the social worker: the one of the first contact, else of the request.
Signature social_worker_signature(const Family& family);
/// Of each of these members.
std::vector<Signature> member_signatures(const Family& family, ValueList<MemberRef> members);
/// Of all adults of the family; one without a name where none is known.
std::vector<Signature> adult_signatures(const DocumentRequest& request);

} // namespace asystent::document
