#pragma once

#include "model/case_on_day.hpp"
#include "model/current_risk.hpp"
#include "model/next_visit.hpp"
#include "report/list_filter.hpp"
#include "sheet/sheet.hpp"
#include "show/look.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::report {

/// One family in the list. Lives on when its record is gone.
struct ListedFamily {
  std::string id;
  PrivateText name;
  Status status{};
  std::string assistant; // today's, of the main assignment or else the substitute; empty: none
  std::optional<Date> last_contact;
  std::optional<NextVisit> next_contact; // the next meeting from today on
  int overdue = 0;
  int soon = 0; // due in list_days days, today included
  std::optional<Date> next_due;
  std::optional<Risk> risk;
  std::vector<std::string> areas; // of the referral, the diagnosis and the open goals
};

/// How far the list looks ahead for terms, as the morning does.
inline constexpr int list_days = 7;

/// The family's row where the filter lets it through; nothing else. `assistant`: only whose it is to see.
std::vector<ListedFamily> listed(const CaseOnDay& c, const ListFilter& filter,
                                 std::string_view assistant = {});

/// Those with whom one works first, those who have ended last; else by id.
void sort(std::vector<ListedFamily>& families);

// `list`.

/// `is_narrowed`: not all families were asked for.
std::string family_list_text(std::span<const ListedFamily> families, bool is_narrowed,
                             const show::Look& look);

std::string family_list_json(std::span<const ListedFamily> families, const show::Look& look);

sheet::Workbook family_list_sheet(std::span<const ListedFamily> families, const Office& office,
                                  const show::Look& look);

} // namespace asystent::report
