#include "document/court_account.hpp"

#include "document/area_scores.hpp"
#include "document/entries.hpp"
#include "document/people.hpp"
#include "document/situation.hpp"
#include "document/wording.hpp"
#include "document/work_account.hpp"
#include "model/facts.hpp"
#include "model/spans.hpp"

namespace asystent::document {
namespace {

constexpr int months_until_motion = 18;

std::string schooling_of(const Member& child) {
  const std::string school = text_of(child.school), school_class = text_of(child.school_class);
  if (school.empty() || school_class.empty()) return school + school_class;
  return school + ", klasa " + school_class;
}

std::string coordinator_of(const Member& child, Date day) {
  const Placement* placement = placement_on(child, day);
  return placement == nullptr ? std::string() : text_of(placement->coordinator);
}

TemplateFields words_on_child(const Member& child, const CourtPaper& paper, const DocumentRequest& then,
                              const Period& period) {
  TemplateFields fields = child_fields(child, then);
  fields.text("words", words_on(child, paper.children))
      .text("schooling", schooling_of(child))
      .text("coordinator", coordinator_of(child, then.date))
      .texts("placements", earlier_placements(child, then.date))
      .text("contacts", child_contacts_text(*then.family, child, period));
  return fields;
}

void add_children_in_words(TemplateFields& fields, const CourtPaper& paper, const DocumentRequest& then,
                           const Period& period) {
  fields.list("children", children_of(then),
              [&](const Member& child) { return words_on_child(child, paper, then, period); });
}

/// Whose parental authority the record knows (KRO art. 92 and what follows).
void add_authority(TemplateFields& fields, const DocumentRequest& request) {
  std::vector<Member> parents;
  for (const Member& member : request.family->members)
    if (member.parental_authority && !has_died(member, request.date)) parents.push_back(member);
  fields.list("authority", parents, [&](const Member& parent) {
    return std::move(member_fields(parent, request).text("authority", label_of(parent.parental_authority)));
  });
}

void add_basis(TemplateFields& fields, const DocumentRequest& request, Date day) {
  std::vector<Consent> basis;
  for (const Consent& consent : request.family->consents)
    if (span_of(consent).holds(day)) basis.push_back(consent);
  fields.list("consents", basis, [&](const Consent& consent) { return consent_fields(consent, request); });
}

void add_help(TemplateFields& fields, const CourtPaper& paper, const DocumentRequest& request,
              const Period& period) {
  std::vector<Service> services;
  for (const Service& service : request.family->services)
    if (span_of(service).overlaps(period)) services.push_back(service);
  fields.flag("has_help", paper.help || !services.empty())
      .list("services", services, [&](const Service& service) { return service_fields(service, request); });
}

/// The strong sides of the diagnosis, where the paper has no words of its own on them.
void add_strengths(TemplateFields& fields, const DocumentRequest& request, Date day) {
  const auto& diagnosis = request.family->diagnosis;
  const bool is_known = diagnosis && *diagnosis->date <= day;
  fields.texts("strengths", is_known ? strings(diagnosis->strengths) : std::vector<std::string>())
      .text("strengths_date", is_known ? date_text(diagnosis->date) : "");
}

void add_marks(TemplateFields& fields, const DocumentRequest& request, Date day) {
  const Assessment* now = assessment_until(*request.family, day);
  const Assessment* before = now == nullptr ? nullptr : assessment_before(*request.family, *now->date);
  fields.flag("shows_scores", request.scores && now != nullptr);
  add_scores(fields, now, before, request.office);
}

TemplateFields placed_fields(const Member& child, const DocumentRequest& then) {
  const auto since = in_foster_care_since(child, then.date);
  const Placement* placement = placement_on(child, then.date);
  TemplateFields fields = member_fields(child, then);
  fields.text("since", date_text(since))
      .text("kind", placement == nullptr ? "" : label_of(placement->kind))
      .text("coordinator", coordinator_of(child, then.date))
      .text("help_plan", placement == nullptr ? "" : date_text(placement->help_plan))
      .text("plan_handed_over", placement == nullptr ? "" : date_text(placement->plan_handed_over))
      .text("motion_until",
            since ? date_text(std::optional(add_months(*since, months_until_motion))) : std::string());
  return fields;
}

} // namespace

void add_account(TemplateFields& fields, const CourtPaper& paper, const DocumentRequest& request,
                 const Period& period) {
  const DocumentRequest then = as_of(period.until, request);
  const bool was_assigned = work_began(request).has_value();
  fields.text("from", was_assigned ? date_text(std::optional(period.from)) : "")
      .text("until", was_assigned ? date_text(std::optional(period.until)) : "")
      .text("sources", sources_text(request, period))
      .text("held", held_text(*request.family, period))
      .text("not_held", not_held_text(*request.family, period));
  add_basis(fields, request, period.until);
  add_members(fields, then);
  add_authority(fields, then);
  add_children_in_words(fields, paper, then, period);
  add_goals(fields, request, period);
  add_help(fields, paper, request, period);
  add_strengths(fields, request, period.until);
  add_marks(fields, request, period.until);
  add_signatures(fields, {assistant_signature(then), head_signature(request)});
}

void add_placed(TemplateFields& fields, const DocumentRequest& request, Date day) {
  const DocumentRequest then = as_of(day, request);
  std::vector<Member> placed;
  for (const Member& member : request.family->members)
    if (minor_in_foster_care_since(member, day)) placed.push_back(member);
  fields.list("placed", placed, [&](const Member& child) { return placed_fields(child, then); });
}

} // namespace asystent::document
