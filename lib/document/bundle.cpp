#include "document/bundle.hpp"

#include "model/facts.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace asystent::document {
namespace {

/// How many papers of a kind a purpose takes.
enum class Take { none, newest, every };

/// A kind of paper in bundles. A court gets what it asks for and what shows the work, an inspection the whole
/// file, the next assistant what the work goes on with. What is to be signed on its day only, a consent say,
/// is in the file as it was signed, and is not printed again.
struct Row {
  std::string_view kind;
  Take court;
  Take inspection;
  Take handover;
  bool (*has_words)(const Family&);
  Text without;

  Take take(Purpose purpose) const {
    return purpose == Purpose::court ? court : purpose == Purpose::inspection ? inspection : handover;
  }
};

bool is_sent_by_court(const Family& family) { return *family.referral.source == Source::court; }

template <PaperKind kind>
bool has_paper(const Family& family) {
  return std::ranges::any_of(family.court_papers,
                             [](const CourtPaper& paper) { return *paper.kind == kind; });
}

template <ConsentKind kind>
bool has_consent(const Family& family) {
  return std::ranges::any_of(family.consents, [](const Consent& consent) { return *consent.kind == kind; });
}

bool has_added_goal(const Family& family) {
  return std::ranges::any_of(family.plans, [](const Plan& plan) {
    return std::ranges::any_of(plan.goals, [](const Goal& goal) {
      return goal.added || std::ranges::any_of(goal.actions, [](const Action& action) {
               return action.added.value.has_value();
             });
    });
  });
}

constexpr auto none = Take::none;
constexpr auto newest_one = Take::newest;
constexpr auto every = Take::every;

constexpr auto rows = std::to_array<Row>({
    {"przekazanie", none, none, newest_one, [](const Family&) { return true; }, {}},
    {"wniosek",
     none,
     newest_one,
     none,
     [](const Family& family) { return !is_sent_by_court(family); },
     {"rodzinę skierował sąd", "the court sent the family"}},
    {"przydzielenie",
     none,
     newest_one,
     none,
     is_sent_by_court,
     {"rodziny nie skierował sąd", "no court sent the family"}},
    {"karta-rodziny",
     none,
     newest_one,
     newest_one,
     [](const Family& family) { return !family.members.empty(); },
     {"nie zapisano osób", "no members are recorded"}},
    {"kontakty",
     none,
     none,
     newest_one,
     [](const Family& family) { return !family.contacts.empty(); },
     {"nie zapisano kontaktów", "no contacts are recorded"}},
    {"zasady",
     none,
     newest_one,
     newest_one,
     [](const Family& family) { return family.agreement.has_value(); },
     {"nie zapisano zasad współpracy", "no rules of working together are recorded"}},
    {"diagnoza",
     none,
     newest_one,
     newest_one,
     [](const Family& family) { return family.diagnosis.has_value(); },
     {"nie zapisano diagnozy", "no diagnosis is recorded"}},
    {"opinia",
     newest_one,
     every,
     none,
     has_paper<PaperKind::opinion>,
     {"sąd nie prosił o opinię", "no court asked for an opinion"}},
    {"sprawozdanie-sad",
     newest_one,
     every,
     none,
     has_consent<ConsentKind::court_order>,
     {"nie ma postanowienia sądu", "there is no court order"}},
    {"informacja-sad",
     none,
     every,
     none,
     has_paper<PaperKind::information>,
     {"nie zapisano informacji dla sądu", "no information to a court is recorded"}},
    {"opinia-piecza",
     none,
     every,
     none,
     has_paper<PaperKind::care_opinion>,
     {"nie zapisano opinii dla organizatora pieczy", "no opinion for the organiser of care is recorded"}},
    {"opinia-alimenty",
     none,
     every,
     none,
     has_paper<PaperKind::alimony_opinion>,
     {"nie zapisano opinii w sprawie alimentów", "no opinion on alimony is recorded"}},
    {"plan",
     newest_one,
     every,
     newest_one,
     [](const Family& family) { return newest_plan(family) != nullptr; },
     {"nie zapisano planu pracy", "no plan is recorded"}},
    {"zmiana-planu",
     none,
     newest_one,
     none,
     has_added_goal,
     {"planu nie zmieniano", "the plan was not changed"}},
    {"katalog",
     none,
     newest_one,
     newest_one,
     [](const Family& family) { return family.catalogue.has_value(); },
     {"nie zapisano katalogu wsparcia", "no catalogue of support is recorded"}},
    {"upowaznienie",
     none,
     newest_one,
     newest_one,
     [](const Family& family) { return !family.mandates.empty(); },
     {"nie zapisano upoważnień", "no mandates are recorded"}},
    {"ocena",
     newest_one,
     every,
     newest_one,
     [](const Family& family) { return !family.assessments.empty(); },
     {"nie zapisano okresowej oceny", "no assessment is recorded"}},
    {"dziennik",
     none,
     newest_one,
     newest_one,
     [](const Family& family) { return !family.visits.empty(); },
     {"nie zapisano wizyt", "no visits are recorded"}},
    {"notatka",
     none,
     every,
     every,
     [](const Family& family) { return !family.interventions.empty(); },
     {"nie zapisano interwencji", "no intervention is recorded"}},
    {"zakonczenie",
     newest_one,
     newest_one,
     none,
     [](const Family& family) { return family.closure.has_value(); },
     {"praca z rodziną trwa", "the work with the family goes on"}},
    {"monitoring",
     none,
     every,
     none,
     [](const Family& family) { return !family.monitoring.empty(); },
     {"nie zapisano monitorowania", "no monitoring is recorded"}},
});

/// Each day once, the oldest first; one without a day where the kind is about no entry in particular.
std::vector<std::optional<Date>> entries_of(const DocumentKind& kind, Take take, const Family& family) {
  if (take != Take::every || kind.days == nullptr) return {std::nullopt};
  std::vector<Date> days = kind.days(family);
  std::ranges::sort(days);
  days.erase(std::unique(days.begin(), days.end()), days.end());
  if (days.empty()) return {std::nullopt};
  return {days.begin(), days.end()};
}

void add_papers(Bundle& bundle, const DocumentKind& kind, Take take, const DocumentRequest& request) {
  for (const auto& entry : entries_of(kind, take, *request.family)) {
    DocumentRequest about = request;
    about.entry = entry;
    if (kind.time != DocumentTime::none) about.period = usual_period(kind, about);
    bundle.papers.push_back({&kind, about});
  }
}

Period case_so_far(const Family& family, Date day) {
  const Assignment* first = earliest_assignment(family);
  const Date from = first != nullptr ? *first->from : *family.referral.date;
  return {std::min(from, day), day};
}

bool is_of_a_month(const DocumentKind& kind) {
  return kind.time == DocumentTime::month || kind.about == DocumentSubject::assistant;
}

/// What stands in the body of a page, with the name of each piece that only one page may have changed.
std::string body_of(const std::string& page) {
  const std::size_t tag = page.find("<body");
  const std::size_t end = page.rfind("</body>");
  if (tag == std::string::npos || end == std::string::npos) return page;
  const std::size_t begin = page.find('>', tag) + 1;
  std::string body = page.substr(begin, end - begin);
  for (const auto& [from, to] : {std::pair{"<main>", "<div>"}, std::pair{"</main>", "</div>"}})
    for (std::size_t at = body.find(from); at != std::string::npos; at = body.find(from, at))
      body.replace(at, std::string_view(from).size(), to);
  return body;
}

/// The words of the page's title, escaped as they stand there.
std::string_view title_of(std::string_view page) {
  constexpr std::string_view tag = "<title>";
  const std::size_t at = page.find(tag);
  if (at == std::string_view::npos) return {};
  page.remove_prefix(at + tag.size());
  return page.substr(0, page.find('<'));
}

} // namespace

Bundle bundle_for(Purpose purpose, const DocumentRequest& request) {
  Bundle bundle;
  for (const Row& row : rows) {
    const DocumentKind* kind = find_kind(row.kind);
    if (kind == nullptr || row.take(purpose) == Take::none) continue;
    if (row.has_words(*request.family))
      add_papers(bundle, *kind, row.take(purpose), request);
    else
      bundle.left_out.push_back({kind, row.without});
  }
  return bundle;
}

Period usual_period(const DocumentKind& kind, const DocumentRequest& request) {
  const std::chrono::year_month_day day(request.date);
  Period period = is_of_a_month(kind)
                      ? month(static_cast<int>(day.year()), static_cast<unsigned>(day.month()))
                      : case_so_far(*request.family, request.date);
  if (kind.begins != nullptr)
    period.from = std::min(kind.begins(request).value_or(period.from), period.until);
  return period;
}

std::string bound(const std::string& cover, const std::vector<std::string>& pages) {
  const std::size_t end = cover.rfind("</body>");
  std::string whole = cover.substr(0, end);
  for (std::size_t i = 0; i < pages.size(); ++i)
    whole +=
        fmt::format("<section class=\"paper\" id=\"paper-{0}\" aria-label=\"{0}. {1}\">\n{2}</section>\n",
                    i + 1, title_of(pages[i]), body_of(pages[i]));
  return end == std::string::npos ? whole : whole + cover.substr(end);
}

} // namespace asystent::document
