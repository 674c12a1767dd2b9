#pragma once

#include "calendar/period.hpp"
#include "document/fields.hpp"
#include "document/request.hpp"

#include <string_view>
#include <vector>

namespace asystent::document {

// What the papers for a court and for the organiser of foster care have in common: to whom, in which case,
// and the words of the record under their heads. No mark and no risk of another day is among them.

/// Of papers of a kind the days of the letters that ask for them.
std::vector<Date> days_of_papers(const Family& family, PaperKind kind);

/// The paper whose letter is of the day that is asked for, else the newest; nullptr where there is none.
const CourtPaper* wanted_paper(const DocumentRequest& request, PaperKind kind);

/// When it was sent; until then the day of the document.
Date day_of_paper(const CourtPaper* paper, const DocumentRequest& request);

/// The same of the paper that the request is about.
template <PaperKind kind>
Date day_of_paper(const DocumentRequest& request) {
  return day_of_paper(wanted_paper(request, kind), request);
}

/// The time of the work with the family up to the paper's day; `from` is that day where nobody was assigned.
Period time_of_work(const DocumentRequest& request);

/// Adds `paper`: court, case and letter, the questions and the words; the addressee and who gets a copy.
/// `due`: the day until which it is to be sent.
void add_paper(TemplateFields& fields, const CourtPaper& paper, std::optional<Date> due);
/// As the court's letter says; without a term in it, the office's own.
std::optional<Date> due_of(const CourtPaper& paper, const DocumentRequest& request);

/// Adds the part `order`: the court's order, its obligation and its control; without one it is empty.
void add_order(TemplateFields& fields, const Consent* order, const DocumentRequest& request);

} // namespace asystent::document
