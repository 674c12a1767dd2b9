#include "document/before_visit.hpp"

#include "document/open_work.hpp"
#include "document/people.hpp"
#include "document/visit_fields.hpp"
#include "document/wording.hpp"
#include "model/disclosed.hpp"
#include "model/facts.hpp"
#include "report/before_visit.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace asystent::document {
namespace {

/// How far a sheet looks ahead.
constexpr int days_ahead = 30;

/// Of one family; blank in an empty form.
struct Sheet {
  const Family* family = &blank_family;
  std::optional<NextVisit> meeting = {};
};

std::optional<NextVisit> meeting_of(const Family& family, const DocumentRequest& request) {
  DocumentRequest about = request;
  about.family = &family;
  return next_meeting(about);
}

/// The families whom the assistant meets on the day of the document.
std::vector<Sheet> sheets_of_day(const DocumentRequest& request) {
  const std::string_view assistant = request.assistant->id->text;
  std::vector<Sheet> sheets;
  for (const Family& family : request.all->families) {
    const auto meeting = meeting_of(family, request);
    if (meeting && meeting->day == request.date &&
        is_seen_by(family, request.office, assistant, request.date))
      sheets.push_back({&family, meeting});
  }
  std::ranges::stable_sort(sheets, {}, [](const Sheet& sheet) { return when(*sheet.meeting); });
  return sheets;
}

std::vector<Sheet> sheets_of(const DocumentRequest& request) {
  if (request.family != &blank_family) return {{request.family, next_meeting(request)}};
  return request.all == nullptr ? std::vector<Sheet>() : sheets_of_day(request);
}

std::string meeting_day(const std::optional<NextVisit>& meeting) {
  if (!meeting) return {};
  std::string text = fmt::format("{}, {}", weekday_name(meeting->day).full.pl, polish_long(meeting->day));
  if (meeting->from) text += ", " + to_string(*meeting->from);
  return meeting->to ? text + "–" + to_string(*meeting->to) : text;
}

std::string joined_if_any(std::vector<std::string> texts) {
  std::erase_if(texts, [](const std::string& text) { return text.empty(); });
  return joined(texts);
}

std::string about_meeting(const std::optional<NextVisit>& meeting) {
  if (!meeting) return {};
  const Private what = meeting->what, place = meeting->place;
  return joined_if_any({std::string(disclosed(what)), std::string(disclosed(place))});
}

/// Who lives there, or is a child of the family somewhere else.
std::vector<Member> people_on(const Family& family, Date day) {
  std::vector<Member> people;
  for (const Member& member : family.members)
    if (!has_died(member, day) && (!is_gone(member, day) || is_child(member))) people.push_back(member);
  return people;
}

TemplateFields person_fields(const Member& member, const DocumentRequest& request) {
  TemplateFields fields = member_fields(member, request);
  fields.text("telephone", text_of(member.phone))
      .text("at_school", joined_if_any({text_of(member.school), text_of(member.school_class)}));
  return fields;
}

std::vector<report::BeforeVisit> known_of(const Sheet& sheet, const DocumentRequest& request) {
  if (sheet.family == &blank_family) return {};
  return {report::before_visit(CaseOnDay(*sheet.family, request.office, request.policy, request.date))};
}

std::vector<Visit> last_entries(const std::vector<report::BeforeVisit>& known) {
  std::vector<Visit> entries;
  for (const report::BeforeVisit& one : known)
    for (const Visit* visit : one.entries) entries.push_back(*visit);
  return entries;
}

TemplateFields sheet_fields(const Sheet& sheet, const DocumentRequest& asked, bool is_first) {
  DocumentRequest request = asked;
  request.family = sheet.family;
  const Family& family = *sheet.family;
  const auto entries = last_entries(known_of(sheet, request));
  TemplateFields fields;
  fields.flag("is_first", is_first)
      .text("id", std::string(family.id->text))
      .text("name", text_of(family.name))
      .text("address", text_of(family.address))
      .text("telephone", text_of(family.phone))
      .text("meeting", meeting_day(sheet.meeting))
      .text("about", about_meeting(sheet.meeting))
      .list("people", people_on(family, request.date),
            [&](const Member& member) { return person_fields(member, request); })
      .list("entries", entries, [&](const Visit& visit) { return visit_fields(visit, request); });
  add_people_to_call(fields, request);
  add_open_steps(fields, request);
  add_open_goals(fields, request);
  add_terms(fields, request, days_ahead);
  return fields;
}

} // namespace

void add_sheets(TemplateFields& fields, const DocumentRequest& request) {
  const auto sheets = sheets_of(request);
  fields.list("sheets", sheets, [&](const Sheet& sheet) {
    const bool is_first = sheets.empty() || sheet.family == sheets.front().family;
    return sheet_fields(sheet, request, is_first);
  });
}

} // namespace asystent::document
