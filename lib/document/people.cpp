#include "document/people.hpp"

#include "document/wording.hpp"
#include "model/facts.hpp"

#include <fmt/format.h>

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

bool is_adult(const Member& member, Date day) {
  return member.born ? age_on(*member.born, day) >= 18 : !is_child(member);
}

TemplateFields office_fields(const Office& office) {
  const OfficeAddress& address = office.office;
  TemplateFields fields;
  fields.text("name", text_of(address.name))
      .text("address", text_of(address.address))
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
      .text("address", text_of(family.address))
      .text("phone", text_of(family.phone))
      .flag("za_zyciem", family.za_zyciem.value_or(false))
      .list("members", family.members, member)
      .list("children", children, member);
  return fields;
}

std::string family_id(const DocumentRequest& request) { return std::string(request.family->id->text); }

/// The assistant who has the family, or whom the document is about.
std::string_view responsible(const DocumentRequest& request) {
  if (request.family != &blank_family) return assistant_on(*request.family, request.office, request.date);
  return request.assistant->id->text;
}

} // namespace

TemplateFields common_fields(const DocumentRequest& request, std::string_view title) {
  const std::string_view assistant = responsible(request);
  TemplateFields person;
  person.text("id", std::string(assistant)).text("name", assistant_name(request.office, assistant));
  TemplateFields fields;
  fields.text("title", std::string(title))
      .text("blank", "")
      .text("date", polish_long(request.date))
      .text("subject", request.family == &blank_family ? std::string(assistant) : family_id(request))
      .part("office", office_fields(request.office))
      .part("family", family_fields(request))
      .part("assistant", person);
  return fields;
}

TemplateFields member_fields(const Member& member, const DocumentRequest& request) {
  TemplateFields fields;
  fields.text("name", text_of(member.name))
      .text("role", label_of(member.role))
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
    if (is_adult(member, day) && !is_gone(member, day)) adults.push_back(member);
  return adults;
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

Signature social_worker_signature(const Family& family) {
  const FirstContact contact = family.first_contact.value_or(FirstContact{});
  const Request request = family.referral.request.value_or(Request{});
  return {"pracownik socjalny", text_of(contact.social_worker ? contact.social_worker : request.by)};
}

std::vector<Signature> member_signatures(const Family& family, ValueList<MemberRef> members) {
  std::vector<Signature> signatures;
  for (const auto& member : members) {
    const Member* found = find_member(family, member->text);
    signatures.push_back({found == nullptr ? "" : label_of(found->role), name_of(family, member)});
  }
  return signatures;
}

std::vector<Signature> adult_signatures(const DocumentRequest& request) {
  std::vector<Signature> signatures;
  for (const Member& adult : adults_on(*request.family, request.date))
    signatures.push_back({label_of(adult.role), text_of(adult.name)});
  if (signatures.empty()) signatures.push_back({"członek rodziny", ""});
  return signatures;
}

} // namespace asystent::document
