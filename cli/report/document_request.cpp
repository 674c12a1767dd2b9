#include "cli/report/document_request.hpp"

#include "cli/lookup.hpp"
#include "cli/report/access.hpp"
#include "cli/report/options.hpp"
#include "document/bundle.hpp"
#include "history/clean_commit.hpp"
#include "history/revision.hpp"
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
/// Where no family is named, some papers are about an assistant.
bool is_about_an_assistant(const document::DocumentKind& kind) {
  return kind.about == document::DocumentSubject::assistant ||
         kind.about == document::DocumentSubject::family_or_assistant;
}
bool has_no_family(const document::DocumentKind& kind) {
  return kind.about == document::DocumentSubject::assistant ||
         kind.about == document::DocumentSubject::office;
}
bool takes_a_member(const document::DocumentKind& kind) {
  return kind.about == document::DocumentSubject::member || kind.about == document::DocumentSubject::child;
}
bool is_about_a_member(const document::DocumentKind& kind) {
  return kind.about == document::DocumentSubject::member;
}
bool is_bundle(const document::DocumentKind& kind) { return kind.about == document::DocumentSubject::bundle; }
bool is_letter(const document::DocumentKind& kind) {
  return kind.detail == document::DocumentDetail::recipient;
}
bool has_addressee(const document::DocumentKind& kind) {
  return is_letter(kind) || kind.detail == document::DocumentDetail::addressee;
}
bool may_be_of_a_visit(const document::DocumentKind& kind) {
  return kind.about == document::DocumentSubject::visit ||
         kind.detail == document::DocumentDetail::of_a_visit;
}
bool may_name_a_member(const document::DocumentKind& kind) { return takes_a_member(kind) || is_letter(kind); }

constexpr std::array fits = std::to_array<Fit>({
    {"--entry", [](const document::DocumentKind& kind) { return kind.days != nullptr; }},
    {"--visit", may_be_of_a_visit},
    {"--at", may_be_of_a_visit},
    {"--month", is_about_a_time},
    {"--from", is_about_a_time},
    {"--until", is_about_a_time},
    {"--assistant",
     [](const document::DocumentKind& kind) {
       return is_about_an_assistant(kind) || kind.detail == document::DocumentDetail::successor;
     }},
    {"--member", may_name_a_member},
    {"--review", is_about_a_member},
    {"--texts", is_about_a_member},
    {"--digest", is_about_a_member},
    {"--to", has_addressee},
    {"--subject", is_letter},
    {"--days",
     [](const document::DocumentKind& kind) { return kind.detail == document::DocumentDetail::days_only; }},
    {"--as-agreed",
     [](const document::DocumentKind& kind) { return kind.detail == document::DocumentDetail::as_agreed; }},
    {"--scores",
     [](const document::DocumentKind& kind) { return kind.detail == document::DocumentDetail::scores; }},
    {"--for", is_bundle},
});

/// Of these a form has nothing.
constexpr auto not_in_forms = std::to_array<std::string_view>(
    {"--date", "--entry", "--visit", "--at", "--month", "--from", "--until", "--member", "--review",
     "--texts", "--digest", "--to", "--subject", "--as-agreed", "--scores"});

/// Of a letter of the register it says these itself.
constexpr auto of_the_register = std::to_array<std::string_view>({"--to", "--subject"});

void refuse_family(const Options& options, const Output& output, const document::DocumentKind& kind) {
  if (!options.operand(1)) return;
  if (kind.about == document::DocumentSubject::assistant)
    output.stop(ExitStatus::usage, "dokument „{}” dotyczy asystenta, nie rodziny: --assistant ID",
                "the document '{}' is about an assistant, not a family: --assistant ID", kind.name);
  if (kind.about == document::DocumentSubject::office)
    output.stop(ExitStatus::usage, "dokument „{}” dotyczy ośrodka: podaj bez rodziny",
                "the document '{}' is about the office: give it without a family", kind.name);
  if (kind.about == document::DocumentSubject::family_or_assistant && options.has("--assistant"))
    output.stop(ExitStatus::usage, "dokument „{}” dotyczy rodziny albo asystenta: podaj jedno",
                "the document '{}' is about a family or an assistant: give one of them", kind.name);
}

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
  if (options.has("--entry") && options.has("--visit"))
    output.stop(ExitStatus::usage, "--entry i --visit naraz: podaj jedno z nich",
                "--entry and --visit at once: give one of them");
  refuse_family(options, output, kind);
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

const Member* wanted_member(const Options& options, const Output& output, const document::DocumentKind& kind,
                            const Family& family) {
  const std::string id = options.required("--member");
  const bool is_of_a_child = kind.about == document::DocumentSubject::child;
  const Member* found = find_member(family, Private(id));
  if (found != nullptr && (!is_of_a_child || is_child(*found))) return found;
  std::vector<std::string_view> ids;
  for (const Member& member : family.members)
    if (!is_of_a_child || is_child(member))
      ids.push_back(show::shown_always(member.id->text)); // to choose from
  if (is_of_a_child)
    output.stop(ExitStatus::usage, "--member: {} nie ma dziecka „{}”; są: {}",
                "--member: {} has no child '{}': {}", family.id->text, printable(id), fmt::join(ids, ", "));
  output.stop(ExitStatus::usage, "--member: {} nie ma członka „{}”; są: {}",
              "--member: {} has no member '{}': {}", family.id->text, printable(id), fmt::join(ids, ", "));
}

std::optional<Period> wanted_period(Call& call, const document::DocumentKind& kind,
                                    const document::DocumentRequest& request) {
  if (kind.time == document::DocumentTime::none) return std::nullopt;
  if (const auto month = month_option(call)) return month;
  Period period = document::usual_period(kind, request);
  period.from = call.options.date("--from").value_or(period.from);
  period.until = call.options.date("--until").value_or(period.until);
  if (period.until < period.from)
    call.output.stop(ExitStatus::usage, "--until jest przed --from", "--until is before --from");
  return period;
}

document::Purpose wanted_purpose(const Options& options, const Output& output) {
  const std::string typed = options.required("--for");
  if (const Word* found = typed_word(words<document::Purpose>, typed))
    return *from_word<document::Purpose>(found->word);
  std::vector<std::string> known;
  std::ranges::transform(words<document::Purpose>, std::back_inserter(known), in_both_languages);
  output.stop(ExitStatus::usage, "--for: „{}” nie jest celem zestawu; są: {}",
              "--for: '{}' is no purpose of a bundle; there are: {}", printable(typed),
              fmt::join(known, ", "));
}

/// The commit that says what the paper says: of the past that is looked at, else the last one, where the
/// files that the paper is made of are as they are there.
std::string state_of_paper(Call& call, const document::DocumentRequest& request) {
  if (const auto at = call.output.look().at) return history::short_id(at->id);
  std::vector<std::string> files{"asystent.yaml"};
  if (request.family == &document::blank_family)
    files.insert(files.end(), {"families", "worklog"});
  else
    files.push_back(request.family->file);
  return history::short_id(history::clean_commit(call.session.folder().path(), files));
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
                                    .as_agreed = call.options.has("--as-agreed"),
                                    .scores = call.options.has("--scores"),
                                    .printed = call.options.today()};
  if (call.options.has("--blank")) return form_request(call, std::move(request));
  const bool is_of_assistant = is_about_an_assistant(kind) && !call.options.operand(1);
  if (is_of_assistant) {
    request.all = &call.session.shelf().cases;
  } else if (has_no_family(kind)) {
    call.session.overview(); // to tell of bad records
  } else {
    request.family = &call.session.case_file().family;
    request.entry = day_of_entry(call.options, call.output, kind, *request.family);
  }
  if (const auto day = call.options.date("--visit"))
    request.visit = &look_up_visit(call.options, call.output, *request.family, *day);
  if (is_of_assistant)
    request.assistant = &required_assistant(call);
  else if (const Assistant* successor = assistant_option(call))
    request.assistant = successor;
  if (takes_a_member(kind) || call.options.has("--member"))
    request.member = wanted_member(call.options, call.output, kind, *request.family);
  if (is_bundle(kind)) request.purpose = wanted_purpose(call.options, call.output);
  request.period = wanted_period(call, kind, request);
  request.released = released_texts(call, request);
  request.state = state_of_paper(call, request);
  return request;
}

} // namespace asystent::cli
