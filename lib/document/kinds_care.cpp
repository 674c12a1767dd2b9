#include "document/court_account.hpp"
#include "document/court_paper.hpp"
#include "document/kinds.hpp"
#include "document/wording.hpp"
#include "model/facts.hpp"

#include <algorithm>

namespace asystent::document {
namespace {

bool is_placed_as(const Member& member, PlacementKind kind, Date day) {
  const Placement* placement = placement_on(member, day);
  return placement != nullptr && *placement->kind == kind;
}

/// Who asks: the organiser of foster families (art. 47), the director of an institution (art. 100), or
/// either.
std::string basis_of_opinion(const Family& family, Date day) {
  constexpr auto of_families = "art. 47 ust. 6 i 7", of_institutions = "art. 100 ust. 4a";
  const auto has = [&](PlacementKind kind) {
    return std::ranges::any_of(family.members,
                               [&](const Member& member) { return is_placed_as(member, kind, day); });
  };
  const bool in_families = has(PlacementKind::foster_family);
  const bool in_institutions = has(PlacementKind::foster_institution);
  if (in_families && !in_institutions) return of_families;
  if (in_institutions && !in_families) return of_institutions;
  return fmt::format("{} oraz {}", of_families, of_institutions);
}

/// An opinion that whoever has the child in care asks for.
TemplateFields opinion_on_care(const DocumentRequest& request, PaperKind kind) {
  const CourtPaper* found = wanted_paper(request, kind);
  const CourtPaper paper = found == nullptr ? CourtPaper{} : *found;
  const DocumentRequest then = as_of(day_of_paper(found, request), request);
  TemplateFields fields;
  add_paper(fields, paper, due_of(paper, request));
  add_placed(fields, then, then.date);
  add_account(fields, paper, then, time_of_work(then));
  return fields;
}

TemplateFields care_opinion(const DocumentRequest& request) {
  TemplateFields fields = opinion_on_care(request, PaperKind::care_opinion);
  const Date day = day_of_paper<PaperKind::care_opinion>(request);
  fields.text("basis", basis_of_opinion(*request.family, day));
  return fields;
}

TemplateFields alimony_opinion(const DocumentRequest& request) {
  return opinion_on_care(request, PaperKind::alimony_opinion);
}

constexpr auto rows = document_rows({
    {.name = "opinia-piecza",
     .title = {"Opinia o możliwości powrotu dziecka do rodziny", "opinion for the organiser of foster care"},
     .fields = care_opinion,
     .days = [](const Family& family) { return days_of_papers(family, PaperKind::care_opinion); },
     .day = day_of_paper<PaperKind::care_opinion>},
    {.name = "opinia-alimenty",
     .title = {"Opinia w sprawie świadczeń alimentacyjnych", "opinion before maintenance is claimed"},
     .fields = alimony_opinion,
     .days = [](const Family& family) { return days_of_papers(family, PaperKind::alimony_opinion); },
     .day = day_of_paper<PaperKind::alimony_opinion>},
});

} // namespace

std::span<const DocumentKind> care_kinds() { return rows; }

} // namespace asystent::document
