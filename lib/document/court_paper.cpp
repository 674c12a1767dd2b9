#include "document/court_paper.hpp"

#include "calendar/term.hpp"
#include "document/letter.hpp"
#include "document/situation.hpp"
#include "document/wording.hpp"
#include "model/newest.hpp"

#include <algorithm>
#include <array>

namespace asystent::document {
namespace {

using std::chrono::days;

/// The words of a paper, and the names under which templates have them.
struct Words {
  std::string_view name;
  Field<Private> CourtPaper::*text;
};

constexpr auto words_of_papers = std::to_array<Words>({
    {"questions", &CourtPaper::questions},
    {"housing", &CourtPaper::housing},
    {"income", &CourtPaper::income},
    {"relations", &CourtPaper::relations},
    {"care", &CourtPaper::care},
    {"health", &CourtPaper::health},
    {"cooperation", &CourtPaper::cooperation},
    {"help", &CourtPaper::help},
    {"resources", &CourtPaper::resources},
    {"risks", &CourtPaper::risks},
    {"conclusions", &CourtPaper::conclusions},
});

/// A court and its department, each on a line.
std::vector<std::string> lines_of_address(std::string court) {
  std::vector<std::string> lines;
  for (std::size_t comma = court.find(", "); comma != std::string::npos; comma = court.find(", ")) {
    lines.push_back(court.substr(0, comma));
    court.erase(0, comma + 2);
  }
  if (!court.empty()) lines.push_back(court);
  return lines;
}

} // namespace

std::vector<Date> days_of_papers(const Family& family, PaperKind kind) {
  std::vector<Date> days;
  for (const CourtPaper& paper : family.court_papers)
    if (*paper.kind == kind) days.push_back(*paper.requested);
  return days;
}

const CourtPaper* wanted_paper(const DocumentRequest& request, PaperKind kind) {
  const auto is_wanted = [&](const CourtPaper& paper) {
    return *paper.kind == kind && (!request.entry || *paper.requested == *request.entry);
  };
  return newest(request.family->court_papers, is_wanted,
                [](const CourtPaper& paper) { return *paper.requested; });
}

Date day_of_paper(const CourtPaper* paper, const DocumentRequest& request) {
  if (paper == nullptr || !paper->sent) return request.date;
  return std::min(*paper->sent, request.date);
}

Period time_of_work(const DocumentRequest& request) {
  const auto& closure = request.family->closure;
  const bool has_ended = closure && *closure->date <= request.date;
  const Date until = has_ended ? *closure->date - days{1} : request.date;
  return {std::min(work_began(request).value_or(until), until), until};
}

std::optional<Date> due_of(const CourtPaper& paper, const DocumentRequest& request) {
  const auto requested = unless_empty(paper.requested);
  if (paper.due || !requested) return paper.due.value;
  return term_in_days(*requested, request.policy.court_paper_days, request.policy.free_days).due;
}

void add_paper(TemplateFields& fields, const CourtPaper& paper, std::optional<Date> due) {
  TemplateFields part;
  part.text("court", text_of(paper.court))
      .text("case_number", text_of(paper.case_number))
      .text("requested", date_text(paper.requested))
      .text("due", date_text(due))
      .text("sent", date_text(paper.sent));
  for (const Words& words : words_of_papers) part.text(words.name, text_of(paper.*words.text));
  fields.part("paper", part);
  add_addressee(fields, lines_of_address(text_of(paper.court)));
  add_copies(fields, {"adresat", "a/a"});
}

void add_order(TemplateFields& fields, const Consent* order, const DocumentRequest& request) {
  const Consent consent = order == nullptr ? Consent{} : *order;
  TemplateFields part;
  part.text("court", text_of(consent.court))
      .text("case_number", text_of(consent.case_number))
      .text("ordered", date_text(consent.ordered))
      .text("from", date_text(consent.from))
      .text("ended", date_text(consent.ended))
      .text("binds", names_of(*request.family, consent.binds))
      .flag("binds_one", consent.binds.size() == 1)
      .text("obligation", text_of(consent.obligation))
      .text("control", text_of(consent.control))
      .text("kurator", text_of(consent.kurator))
      .text("kurator_phone", text_of(consent.kurator_phone));
  fields.part("order", part);
}

} // namespace asystent::document
