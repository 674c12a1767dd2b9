#include "document/parts.hpp"

#include "document/words.hpp"
#include "model/facts.hpp"
#include "report/overdue.hpp"

#include <fmt/format.h>

namespace asystent {
namespace {

std::string whereabouts_text(const Member& member, Date day) {
  const auto [stay, placement] = whereabouts(member, day);
  switch (stay) {
  case Stay::dead:
    return "nie żyje";
  case Stay::placed:
    return fmt::format("{} od {}", label_of(placement->kind), short_date(placement->from));
  case Stay::left:
    return "poza rodziną od " + short_date(member.left);
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

Fields office_fields(const Office& office) {
  const OfficeAddress& address = office.office;
  Fields fields;
  fields.text("name", text_of(address.name))
      .text("address", text_of(address.address))
      .text("head", text_of(address.head))
      .text("head_title", std::string(address.head_title.value_or("Kierownik")));
  return fields;
}

Fields family_fields(const DocumentRequest& request) {
  static const Family nobody;
  const Family& family = request.family == nullptr ? nobody : *request.family;
  const auto member = [&](const Member& entry) { return member_fields(entry, request); };
  std::vector<Member> children;
  for (const Member& entry : family.members)
    if (is_child(entry)) children.push_back(entry);
  Fields fields;
  fields.text("id", family.id ? std::string(family.id->text) : std::string())
      .text("name", text_of(family.name))
      .text("address", text_of(family.address))
      .text("phone", text_of(family.phone))
      .flag("za_zyciem", family.za_zyciem.value_or(false))
      .list("members", family.members, member)
      .list("children", children, member);
  return fields;
}

std::string_view responsible(const DocumentRequest& request) {
  if (request.family != nullptr) return assistant_on(*request.family, request.office, request.date);
  return request.assistant != nullptr && request.assistant->id ? request.assistant->id->text
                                                               : std::string_view();
}

std::string subject_of(const DocumentRequest& request) {
  if (request.family == nullptr) return std::string(responsible(request));
  return request.family->id ? std::string(request.family->id->text) : std::string();
}

} // namespace

Fields common_fields(const DocumentRequest& request, std::string_view title) {
  const std::string_view assistant = responsible(request);
  Fields person;
  person.text("id", std::string(assistant)).text("name", assistant_name(request.office, assistant));
  Fields fields;
  fields.text("title", std::string(title))
      .text("blank", "")
      .text("date", polish_long(request.date))
      .text("subject", subject_of(request))
      .part("office", office_fields(request.office))
      .part("family", family_fields(request))
      .part("assistant", person);
  return fields;
}

Fields member_fields(const Member& member, const DocumentRequest& request) {
  Fields fields;
  fields.text("name", text_of(member.name))
      .text("role", label_of(member.role))
      .text("born", birth_text(member))
      .text("age", age_text(member, request.date))
      .text("whereabouts", whereabouts_text(member, request.date));
  return fields;
}

Fields consent_fields(const Consent& consent, const DocumentRequest& request) {
  Fields fields;
  fields.text("kind", label_of(consent.kind))
      .text("from", date_text(consent.from))
      .text("ended", date_text(consent.ended))
      .text("signed_by", request.family == nullptr ? "" : names_of(*request.family, consent.signed_by))
      .text("court", text_of(consent.court))
      .text("case_number", text_of(consent.case_number))
      .text("binds", request.family == nullptr ? "" : names_of(*request.family, consent.binds))
      .text("kurator", text_of(consent.kurator))
      .flag("is_order", consent.kind && *consent.kind == ConsentKind::court_order);
  return fields;
}

/// A family without an id is none: of it the names of the fields are shown.
std::vector<Deadline> terms_within(const DocumentRequest& request, int days) {
  if (!request.family->id) return {};
  auto terms = due_within(Case(*request.family, request.office, request.practice, request.date), days);
  sort(terms);
  return terms;
}

void add_signatures(Fields& fields, const std::vector<Signature>& signatures) {
  fields.list("signatures", signatures, [](const Signature& signature) {
    return std::move(Fields().text("role", signature.role).text("name", signature.name));
  });
}

Signature assistant_signature(const DocumentRequest& request) {
  return {"asystent rodziny", assistant_name(request.office, responsible(request))};
}

Signature head_signature(const DocumentRequest& request) {
  const OfficeAddress& office = request.office.office;
  return {std::string(office.head_title.value_or("Kierownik")), text_of(office.head)};
}

std::vector<Signature> member_signatures(const Family& family, FieldList<MemberRef> members) {
  std::vector<Signature> signatures;
  for (const auto& member : members) {
    const Member* found = find_member(family, member->text);
    signatures.push_back({found == nullptr ? "" : label_of(found->role), name_of(family, member)});
  }
  return signatures;
}

} // namespace asystent
