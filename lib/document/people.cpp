#include "document/people.hpp"

#include "document/left_out.hpp"
#include "document/wording.hpp"
#include "model/facts.hpp"
#include "model/household.hpp"
#include "model/spans.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace asystent::document {
namespace {

std::string whereabouts_text(const Member& member, Date day) {
  const auto [stay, placement] = whereabouts(member, day);
  switch (stay) {
  case Stay::dead:
    return "nie żyje";
  case Stay::placed:
    return fmt::format("{} od {}", label_of(placement->kind), short_date(placement->from));
  case Stay::left:
    return "nie mieszka z rodziną od " + short_date(member.left);
  case Stay::in_a_household:
    return text_of(member.household);
  case Stay::in_the_family:
    return "w rodzinie";
  }
  return {};
}

std::string age_text(const Member& member, Date day) {
  if (!member.born || *member.born > day || has_died(member, day)) return {};
  return std::to_string(age_on(*member.born, day));
}

std::string birth_text(const Member& member) {
  if (member.born) return polish(*member.born);
  return member.expected ? "spodziewane " + polish(*member.expected) : std::string();
}

/// A minor mother or father is asked too (art. 11 ust. 1a).
bool speaks_for_family(const Member& member, Date day) {
  const auto role = unless_empty(member.role);
  if (role == Role::mother || role == Role::father) return true;
  return member.born ? age_on(*member.born, day) >= 18 : !is_child(member);
}

/// In a consent that holds on the day, or in the court's order.
bool takes_part(const Member& member, const Family& family, Date day) {
  return std::ranges::any_of(family.consents, [&](const Consent& consent) {
    return span_of(consent).holds(day) &&
           (names_member(consent.signed_by, member) || names_member(consent.binds, member));
  });
}

TemplateFields office_fields(const Office& office) {
  const OfficeAddress& address = office.office;
  TemplateFields fields;
  fields.text("name", text_of(address.name))
      .text("address", text_of(address.address))
      .text("place", text_of(address.place))
      .text("addressee", text_of(address.addressee))
      .text("head", text_of(address.head))
      .text("head_title", std::string(address.head_title.value_or("Kierownik")));
  return fields;
}

TemplateFields family_fields(const DocumentRequest& request) {
  const Family& family = *request.family;
  const auto member = [&](const Member& entry) { return member_fields(entry, request); };
  std::vector<Member> children;
  for (const Member& entry : family.members)
    if (is_child(entry)) children.push_back(entry);
  TemplateFields fields;
  fields.text("id", std::string(family.id->text))
      .text("name", text_of(family.name))
      .text("letter_name", letter_name(family, request.date))
      .text("file_mark", text_of(family.file_mark))
      .text("address", text_of(family.address))
      .text("phone", text_of(family.phone))
      .flag("za_zyciem", family.za_zyciem.value_or(false))
      .list("members", family.members, member)
      .list("children", children, member);
  return fields;
}

/// What the page is called by, beside its title.
std::string subject_of(const DocumentRequest& request, std::string_view assistant, bool is_letter) {
  const Family& family = *request.family;
  if (&family == &blank_family) return std::string(assistant);
  return is_letter ? letter_name(family, request.date) : std::string(family.id->text);
}

/// The assistant who has the family, or whom the document is about.
std::string_view responsible(const DocumentRequest& request) {
  if (request.family != &blank_family) return assistant_on(*request.family, request.office, request.date);
  return request.assistant->id->text;
}

} // namespace

TemplateFields common_fields(const DocumentRequest& request, std::string_view title, bool is_letter) {
  const std::string_view assistant = responsible(request);
  TemplateFields person;
  person.text("id", std::string(assistant)).text("name", assistant_name(request.office, assistant));
  TemplateFields fields;
  fields.text("title", std::string(title))
      .text("blank", "")
      .text("date", request.is_form ? "" : polish_long(request.date))
      .text("printed", polish(request.printed.value_or(request.date)))
      .text("state", request.state)
      .text("subject", subject_of(request, assistant, is_letter))
      .flag("is_form", request.is_form)
      .flag("is_letter", is_letter)
      .part("office", office_fields(request.office))
      .part("family", family_fields(request))
      .part("assistant", person);
  return fields;
}

TemplateFields member_fields(const Member& member, const DocumentRequest& request) {
  TemplateFields fields;
  fields.text("name", text_of(member.name))
      .text("role", role_text(member))
      .text("born", birth_text(member))
      .text("age", age_text(member, request.date))
      .text("whereabouts", whereabouts_text(member, request.date));
  return fields;
}

void add_members(TemplateFields& fields, const DocumentRequest& request) {
  std::vector<Member> members;
  for (Member member : request.family->members) {
    const bool unborn = member.born && *member.born > request.date;
    if (unborn && !member.expected) continue;
    if (unborn) member.born = {};
    members.push_back(member);
  }
  fields.list("members", members, [&](const Member& member) { return member_fields(member, request); });
}

void add_children(TemplateFields& fields, const DocumentRequest& request, Date day) {
  const DocumentRequest then = as_of(day, request);
  std::vector<Member> children;
  for (const Member& member : request.family->members)
    if (is_child(member) && is_minor(member, day) && !is_gone(member, day)) children.push_back(member);
  fields.list("children", children, [&](const Member& child) { return member_fields(child, then); });
}

std::vector<Member> adults_on(const Family& family, Date day) {
  std::vector<Member> adults;
  for (const Member& member : family.members)
    if (speaks_for_family(member, day) && !is_gone(member, day)) adults.push_back(member);
  const auto is_apart = [&](const Member& member) {
    return lives_apart(member, family) && !takes_part(member, family, day);
  };
  if (!std::ranges::all_of(adults, is_apart)) std::erase_if(adults, is_apart);
  return adults;
}

std::string letter_name(const Family& family, Date day) {
  if (family.letter_name) return text_of(family.letter_name);
  std::vector<std::string> names;
  for (const Member& adult : adults_on(family, day)) names.push_back(text_of(adult.name));
  return names.empty() ? text_of(family.name) : joined(names);
}

void add_signatures(TemplateFields& fields, const std::vector<Signature>& signatures) {
  fields.list("signatures", signatures, [](const Signature& signature) {
    return std::move(TemplateFields().text("role", signature.role).text("name", signature.name));
  });
}

Signature assistant_signature(const DocumentRequest& request) {
  return {"asystent rodziny", assistant_name(request.office, responsible(request))};
}

Signature head_signature(const DocumentRequest& request) {
  const OfficeAddress& office = request.office.office;
  return {std::string(office.head_title.value_or("Kierownik")), text_of(office.head)};
}

Signature decider_signature(const DocumentRequest& request, std::string by) {
  Signature signature = head_signature(request);
  if (!by.empty()) signature.name = std::move(by);
  return signature;
}

Signature social_worker_signature(const Family& family) {
  const FirstContact contact = family.first_contact.value_or(FirstContact{});
  const Request request = family.referral.request.value_or(Request{});
  return {"pracownik socjalny", text_of(contact.social_worker ? contact.social_worker : request.by)};
}

std::vector<Signature> member_signatures(const Family& family, ValueList<MemberRef> members) {
  std::vector<Signature> signatures;
  for (const auto& member : members) {
    const Member* found = find_member(family, member->text);
    signatures.push_back({found == nullptr ? "" : role_text(*found), name_of(family, member)});
  }
  return signatures;
}

std::vector<Signature> adult_signatures(const DocumentRequest& request) {
  std::vector<Signature> signatures;
  for (const Member& adult : adults_on(*request.family, request.date))
    signatures.push_back({role_text(adult), text_of(adult.name)});
  if (signatures.empty()) signatures.push_back({"członek rodziny", ""});
  return signatures;
}

} // namespace asystent::document
