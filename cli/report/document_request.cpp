#include "cli/report/document_request.hpp"

#include "cli/lookup.hpp"
#include "cli/report/access.hpp"
#include "cli/report/options.hpp"
#include "model/facts.hpp"
#include "show/private.hpp"
#include "text/nearest.hpp"
#include "text/utf8.hpp"

#include <fmt/ranges.h>

#include <algorithm>

namespace asystent::cli {
namespace {

/// An option that only some kinds have.
struct Fit {
  std::string_view option;
  bool (*fits)(const document::DocumentKind&);
};

bool is_about_a_time(const document::DocumentKind& kind) { return kind.time != document::DocumentTime::none; }
bool is_about_a_member(const document::DocumentKind& kind) {
  return kind.about == document::DocumentSubject::member;
}
bool is_letter(const document::DocumentKind& kind) {
  return kind.detail == document::DocumentDetail::recipient;
}
bool has_addressee(const document::DocumentKind& kind) {
  return is_letter(kind) || kind.detail == document::DocumentDetail::authority;
}
bool may_name_a_member(const document::DocumentKind& kind) {
  return is_about_a_member(kind) || is_letter(kind);
}

constexpr std::array fits = std::to_array<Fit>({
    {"--entry", [](const document::DocumentKind& kind) { return kind.days != nullptr; }},
    {"--visit",
     [](const document::DocumentKind& kind) { return kind.about == document::DocumentSubject::visit; }},
    {"--at",
     [](const document::DocumentKind& kind) { return kind.about == document::DocumentSubject::visit; }},
    {"--month", is_about_a_time},
    {"--from", is_about_a_time},
    {"--until", is_about_a_time},
    {"--assistant",
     [](const document::DocumentKind& kind) {
       return kind.about == document::DocumentSubject::assistant ||
              kind.detail == document::DocumentDetail::successor;
     }},
    {"--member", may_name_a_member},
    {"--review", is_about_a_member},
    {"--texts", is_about_a_member},
    {"--digest", is_about_a_member},
    {"--to", has_addressee},
    {"--subject", is_letter},
    {"--days",
     [](const document::DocumentKind& kind) { return kind.detail == document::DocumentDetail::days_only; }},
    {"--scores",
     [](const document::DocumentKind& kind) { return kind.detail == document::DocumentDetail::scores; }},
});

/// Of these a form has nothing.
constexpr auto not_in_forms = std::to_array<std::string_view>(
    {"--date", "--entry", "--visit", "--at", "--month", "--from", "--until", "--member", "--review",
     "--texts", "--digest", "--to", "--subject", "--scores"});

/// Of a letter of the register it says these itself.
constexpr auto of_the_register = std::to_array<std::string_view>({"--to", "--subject"});

/// What would be left unheard would make another document than the one that was meant.
void refuse_unfit(const Options& options, const Output& output, const document::DocumentKind& kind) {
  for (const Fit& fit : fits)
    if (options.has(fit.option) && !fit.fits(kind))
      output.stop(ExitStatus::usage, "dokument „{}” nie ma opcji {}", "the document '{}' has no option {}",
                  kind.name, fit.option);
  for (const std::string_view option : not_in_forms)
    if (options.has("--blank") && options.has(option))
      output.stop(ExitStatus::usage, "--blank to pusty formularz: podaj bez {}",
                  "--blank is an empty form: give it without {}", option);
  for (const std::string_view option : of_the_register)
    if (is_letter(kind) && options.has("--entry") && options.has(option))
      output.stop(ExitStatus::usage, "--entry bierze pismo z rejestru: podaj bez {}",
                  "--entry takes the letter of the register: give it without {}", option);
  if (kind.about == document::DocumentSubject::assistant && options.operand(1))
    output.stop(ExitStatus::usage, "dokument „{}” dotyczy asystenta, nie rodziny: --assistant ID",
                "the document '{}' is about an assistant, not a family: --assistant ID", kind.name);
}

std::vector<std::string_view> kind_names() {
  std::vector<std::string_view> names;
  for (const document::DocumentKind& kind : document::document_kinds()) names.push_back(kind.name);
  return names;
}

/// Refuses a day on which there is no such entry: a document of another day would be handed out by mistake.
std::optional<Date> day_of_entry(const Options& options, const Output& output,
                                 const document::DocumentKind& kind, const Family& family) {
  const auto day = options.date("--entry");
  if (!day) return std::nullopt;
  const auto days = kind.days(family);
  if (std::ranges::find(days, *day) != days.end()) return day;
  std::vector<std::string> known;
  std::ranges::transform(days, std::back_inserter(known), iso);
  output.stop(ExitStatus::usage, "--entry: {} nie ma wpisu z {}; są: {}",
              "--entry: {} has no entry of {}; there are: {}", family.id->text, iso(*day),
              known.empty() ? "-" : fmt::format("{}", fmt::join(known, ", ")));
}

const Member* wanted_member(const Options& options, const Output& output, const Family& family) {
  const std::string id = options.required("--member");
  if (const Member* found = find_member(family, Private(id))) return found;
  std::vector<std::string_view> ids;
  for (const Member& member : family.members)
    ids.push_back(show::shown_always(member.id->text)); // to choose from
  output.stop(ExitStatus::usage, "--member: {} nie ma członka „{}”; są: {}",
              "--member: {} has no member '{}': {}", family.id->text, printable(id), fmt::join(ids, ", "));
}

Period case_so_far(const Family& family, Date day) {
  const Assignment* first = earliest_assignment(family);
  const Date from = first != nullptr ? *first->from : *family.referral.date;
  return {std::min(from, day), day};
}

std::optional<Period> wanted_period(Call& call, const document::DocumentKind& kind,
                                    const document::DocumentRequest& request) {
  if (kind.time == document::DocumentTime::none) return std::nullopt;
  const std::chrono::year_month_day day(request.date);
  if (const auto month = month_option(call)) return month;
  Period period =
      kind.time == document::DocumentTime::month || kind.about == document::DocumentSubject::assistant
          ? month(static_cast<int>(day.year()), static_cast<unsigned>(day.month()))
          : case_so_far(*request.family, request.date);
  if (kind.begins != nullptr)
    period.from = std::min(kind.begins(request).value_or(period.from), period.until);
  period.from = call.options.date("--from").value_or(period.from);
  period.until = call.options.date("--until").value_or(period.until);
  if (period.until < period.from)
    call.output.stop(ExitStatus::usage, "--until jest przed --from", "--until is before --from");
  return period;
}

/// With the people of the family that was named, or without any.
document::DocumentRequest form_request(Call& call, document::DocumentRequest request) {
  request.is_form = true;
  if (call.options.operand(1))
    request.family = &call.session.case_file().family;
  else
    call.session.overview(); // to tell of bad records
  if (const Assistant* given = assistant_option(call)) request.assistant = given;
  return request;
}

} // namespace

const document::DocumentKind& known_kind(Call& call, const std::string& typed) {
  const auto names = kind_names();
  if (const document::DocumentKind* found = document::find_kind(typed)) return *found;
  if (typed.empty())
    call.output.stop(ExitStatus::usage, "podaj rodzaj dokumentu: {}", "give the kind of document: {}",
                     fmt::join(names, ", "));
  if (const std::string_view near = nearest(typed, names); !near.empty())
    call.output.stop(ExitStatus::usage, "nie ma dokumentu „{}”; czy chodziło o {}?",
                     "there is no document '{}'; did you mean {}?", printable(typed), near);
  call.output.stop(ExitStatus::usage, "nie ma dokumentu „{}”; są: {}",
                   "there is no document '{}'; there are: {}", printable(typed), fmt::join(names, ", "));
}

document::DocumentRequest document_request(Call& call, const document::DocumentKind& kind,
                                           const Policy& policy) {
  refuse_unfit(call.options, call.output, kind);
  document::DocumentRequest request{.office = call.session.office(),
                                    .policy = policy,
                                    .date = call.options.date_or_today("--date"),
                                    .recipient = call.options.text("--to").value_or(""),
                                    .subject = call.options.text("--subject").value_or(""),
                                    .days_only = call.options.has("--days"),
                                    .scores = call.options.has("--scores"),
                                    .printed = call.options.today()};
  if (call.options.has("--blank")) return form_request(call, std::move(request));
  if (kind.about == document::DocumentSubject::assistant) {
    request.all = &call.session.shelf().cases;
  } else {
    request.family = &call.session.case_file().family;
    request.entry = day_of_entry(call.options, call.output, kind, *request.family);
  }
  if (const auto day = call.options.date("--visit"))
    request.visit = &look_up_visit(call.options, call.output, *request.family, *day);
  if (kind.about == document::DocumentSubject::assistant)
    request.assistant = &required_assistant(call);
  else if (const Assistant* successor = assistant_option(call))
    request.assistant = successor;
  if (kind.about == document::DocumentSubject::member || call.options.has("--member"))
    request.member = wanted_member(call.options, call.output, *request.family);
  request.period = wanted_period(call, kind, request);
  request.released = released_texts(call, request);
  return request;
}

} // namespace asystent::cli
