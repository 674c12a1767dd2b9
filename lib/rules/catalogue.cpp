#include "rules/catalogue.hpp"

#include "rules/catalogue_parts.hpp"

namespace asystent {
namespace {

template <std::size_t... Sizes>
auto in_order(std::span<const FindingInfo, Sizes>... parts) {
  static_assert((Sizes + ...) == words<FindingId>.size(), "the catalogue has one row for each finding");
  std::array<FindingInfo, (Sizes + ...)> rows{};
  const auto put = [&rows](const FindingInfo& row) { rows[static_cast<std::size_t>(row.id)] = row; };
  (std::ranges::for_each(parts, put), ...);
  return rows;
}

} // namespace

std::span<const FindingInfo> catalogue() {
  static const auto rows =
      in_order(intake_findings(), consent_findings(), caseload_findings(), plan_findings(),
               plan_progress_findings(), visit_findings(), date_findings(), review_findings(),
               court_findings(), closure_findings(), file_findings(), value_findings());
  return rows;
}

const FindingInfo& info(FindingId id) { return catalogue()[static_cast<std::size_t>(id)]; }

} // namespace asystent
