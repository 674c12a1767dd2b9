#include "document/entries.hpp"
#include "document/kinds.hpp"
#include "document/people.hpp"
#include "document/surroundings.hpp"
#include "document/wording.hpp"
#include "model/members.hpp"

namespace asystent::document {
namespace {

/// What art. 16 ust. 1 pkt 1 lets an assistant know of each.
TemplateFields person_fields(const Member& member, const DocumentRequest& request) {
  TemplateFields fields = member_fields(member, request);
  fields.text("phone", text_of(member.phone))
      .text("citizenship", text_of(member.citizenship))
      .text("marital_status", text_of(member.marital_status))
      .text("education", text_of(member.education))
      .text("occupation", text_of(member.occupation))
      .text("workplace", text_of(member.workplace))
      .text("income", text_of(member.income))
      .text("disability", text_of(member.disability))
      .text("school", text_of(member.school))
      .text("class", text_of(member.school_class))
      .text("parental_authority", label_of(member.parental_authority));
  return fields;
}

bool has_work(const Member& member) {
  return member.education || member.occupation || member.workplace || member.income;
}
bool has_standing(const Member& member) {
  return member.citizenship || member.marital_status || member.disability || member.parental_authority;
}
bool has_school(const Member& member) { return member.school || member.school_class; }

/// Adds a list of the members of whom something of the kind is recorded.
void add_persons(TemplateFields& fields, std::string_view name, const DocumentRequest& request,
                 bool (*is_recorded)(const Member&)) {
  std::vector<Member> members;
  for (const Member& member : request.family->members)
    if (is_recorded(member) && !is_gone(member, request.date)) members.push_back(member);
  fields.list(name, members, [&](const Member& member) { return person_fields(member, request); });
}

/// A child who is outside the family on the day.
struct PlacedChild {
  Member child = {};
  Placement placement = {};
};

void add_placed(TemplateFields& fields, const DocumentRequest& request) {
  std::vector<PlacedChild> placed;
  for (const Member& child : request.family->members)
    if (const Placement* placement = placement_on(child, request.date)) placed.push_back({child, *placement});
  fields.list("placed", placed, [](const PlacedChild& entry) {
    TemplateFields row;
    row.text("name", text_of(entry.child.name))
        .text("kind", label_of(entry.placement.kind))
        .text("from", short_date(entry.placement.from))
        .text("coordinator", text_of(entry.placement.coordinator))
        .text("help_plan", short_date(entry.placement.help_plan));
    return row;
  });
}

/// Help that is given on the day.
void add_services(TemplateFields& fields, const DocumentRequest& request) {
  std::vector<Service> services = request.family->services;
  std::erase_if(services, [&](const Service& service) {
    return *service.from > request.date || (service.until && *service.until < request.date);
  });
  fields.list("services", services, [&](const Service& service) { return service_fields(service, request); });
}

TemplateFields family_card(const DocumentRequest& request) {
  const Family& family = *request.family;
  TemplateFields fields;
  fields.text("social_worker", social_worker_signature(family).name)
      .text("previous", family.previous ? std::string(family.previous->text) : std::string());
  fields.list("members", family.members,
              [&](const Member& member) { return person_fields(member, request); });
  add_persons(fields, "standing", request, has_standing);
  add_persons(fields, "work", request, has_work);
  add_persons(fields, "pupils", request, has_school);
  add_housing(fields, family);
  add_debts(fields, request);
  add_surrounding_contacts(fields, request);
  add_officials(fields, request);
  add_consents(fields, request);
  add_placed(fields, request);
  add_services(fields, request);
  add_signatures(fields, {assistant_signature(request)});
  return fields;
}

TemplateFields contact_list(const DocumentRequest& request) {
  TemplateFields fields;
  add_surrounding_contacts(fields, request);
  add_officials(fields, request);
  return fields;
}

constexpr auto rows = document_rows({
    {.name = "karta-rodziny",
     .title = {"Karta rodziny", "first sheet of the file: people, home, contacts, law"},
     .fields = family_card},
    {.name = "kontakty",
     .title = {"Osoby i instytucje wokół rodziny", "people and institutions around the family"},
     .fields = contact_list},
});

} // namespace

std::span<const DocumentKind> register_kinds() { return rows; }

} // namespace asystent::document
