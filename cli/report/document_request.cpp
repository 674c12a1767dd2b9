#include "cli/report/document_request.hpp"

#include "cli/report/options.hpp"
#include "rules/facts.hpp"
#include "text/nearest.hpp"
#include "text/utf8.hpp"

#include <fmt/ranges.h>

#include <algorithm>

namespace asystent {
namespace {

std::vector<std::string_view> kind_names() {
  std::vector<std::string_view> names;
  for (const DocumentKind& kind : document_kinds()) names.push_back(kind.name);
  return names;
}

/// Refuses a day on which there is no such entry: a document of another day would be handed out by mistake.
std::optional<Date> day_of_entry(Invocation& invocation, const DocumentKind& kind, const Family& family) {
  const std::string_view option = kind.about == About::visit ? "--visit" : "--entry";
  const auto day = invocation.date(option);
  if (!day) return std::nullopt;
  if (kind.days == nullptr)
    invocation.stop(ExitStatus::usage, "{}: dokument „{}” nie dotyczy jednego wpisu",
                    "{}: the document '{}' is not about one entry", option, kind.name);
  const auto days = kind.days(family);
  if (std::ranges::find(days, *day) != days.end()) return day;
  std::vector<std::string> known;
  std::ranges::transform(days, std::back_inserter(known), iso);
  invocation.stop(ExitStatus::usage, "{}: {} nie ma wpisu z {}; są: {}",
                  "{}: {} has no entry of {}; there are: {}", option, family.id->text, iso(*day),
                  known.empty() ? "-" : fmt::format("{}", fmt::join(known, ", ")));
}

const Member* wanted_member(Invocation& invocation, const Family& family) {
  const std::string id = invocation.required("--member");
  if (const Member* found = find_member(family, id)) return found;
  std::vector<std::string_view> ids;
  for (const Member& member : family.members) ids.push_back(member.id->text);
  invocation.stop(ExitStatus::usage, "--member: {} nie ma członka „{}”; są: {}",
                  "--member: {} has no member '{}': {}", family.id->text, printable(id),
                  fmt::join(ids, ", "));
}

Period case_so_far(const Family& family, Date day) {
  const Assignment* first = earliest_assignment(family);
  const Date from = first != nullptr ? *first->from : *family.referral.date;
  return {std::min(from, day), day};
}

std::optional<Period> wanted_period(Invocation& invocation, const DocumentKind& kind,
                                    const DocumentRequest& request) {
  if (kind.time == Time::none) return std::nullopt;
  const std::chrono::year_month_day day(request.date);
  if (const auto month = month_option(invocation)) return month;
  Period period = kind.time == Time::month || request.family == nullptr
                      ? month(static_cast<int>(day.year()), static_cast<unsigned>(day.month()))
                      : case_so_far(*request.family, request.date);
  if (kind.begins != nullptr)
    period.from = std::min(kind.begins(request).value_or(period.from), period.until);
  period.from = invocation.date("--from").value_or(period.from);
  period.until = invocation.date("--until").value_or(period.until);
  if (period.until < period.from)
    invocation.stop(ExitStatus::usage, "--until jest przed --from", "--until is before --from");
  return period;
}

} // namespace

const DocumentKind& known_kind(Invocation& invocation, const std::string& typed) {
  const auto names = kind_names();
  if (const DocumentKind* found = find_kind(typed)) return *found;
  if (typed.empty())
    invocation.stop(ExitStatus::usage, "podaj rodzaj dokumentu: {}", "give the kind of document: {}",
                    fmt::join(names, ", "));
  if (const std::string_view near = nearest(typed, names); !near.empty())
    invocation.stop(ExitStatus::usage, "nie ma dokumentu „{}”; czy chodziło o {}?",
                    "there is no document '{}'; did you mean {}?", printable(typed), near);
  invocation.stop(ExitStatus::usage, "nie ma dokumentu „{}”; są: {}",
                  "there is no document '{}'; there are: {}", printable(typed), fmt::join(names, ", "));
}

DocumentRequest document_request(Invocation& invocation, const DocumentKind& kind, const Practice& practice) {
  DocumentRequest request{.cases = invocation.folder().cases(),
                          .practice = practice,
                          .date = invocation.date_or_today("--date"),
                          .recipient = invocation.text("--to").value_or(""),
                          .subject = invocation.text("--subject").value_or(""),
                          .days_only = invocation.has("--days")};
  if (kind.about != About::assistant) {
    request.family = &invocation.family();
    request.entry = day_of_entry(invocation, kind, *request.family);
  }
  request.assistant =
      kind.about == About::assistant ? &required_assistant(invocation) : assistant_option(invocation);
  if (kind.about == About::member) request.member = wanted_member(invocation, *request.family);
  request.period = wanted_period(invocation, kind, request);
  return request;
}

} // namespace asystent
