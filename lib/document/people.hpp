#pragma once

#include "document/fields.hpp"
#include "document/request.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace asystent::document {

// The office, the family and whoever signs, as papers name them. Each part can be made of somebody of whom
// nothing is recorded.

/// What every document has: `title date printed subject is_form is_letter office family assistant`, and
/// `blank`, a line to fill in. A letter has no id of the record.
TemplateFields common_fields(const DocumentRequest& request, std::string_view title, bool is_letter);

TemplateFields member_fields(const Member& member, const DocumentRequest& request);

/// Adds the list `members` as they are on the day. A child that was born later was expected, or is left out.
void add_members(TemplateFields& fields, const DocumentRequest& request);

/// Adds `children`: those under 18 who live and belong to the family on the day, and where they are then.
void add_children(TemplateFields& fields, const DocumentRequest& request, Date day);

/// Who speaks for the family on the day: of age, or its mother or father of any age; alive, in the family
/// and in its household, or with a part in the work by consent or by the court's order. By role where no date
/// of birth is known. Where all live apart, all of them.
std::vector<Member> adults_on(const Family& family, Date day);

/// How papers that leave the office call the family: as its record says, else by the adults' names; where
/// none is recorded by the name of the case.
std::string letter_name(const Family& family, Date day);

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
/// Of who decided it, in the head's place: by now the office may have another head. The head, where nobody is
/// named.
Signature decider_signature(const DocumentRequest& request, std::string by);
/// Of the social worker: the one of the first contact, else of the request.
Signature social_worker_signature(const Family& family);
/// Of each of these members.
std::vector<Signature> member_signatures(const Family& family, ValueList<MemberRef> members);
/// Of all adults of the family; one without a name where none is known.
std::vector<Signature> adult_signatures(const DocumentRequest& request);

} // namespace asystent::document
