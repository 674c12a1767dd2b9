#pragma once

#include "model/values.hpp"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace asystent {

struct Assistant : Entry {
  Value<AssistantId> id;
  Value<Private> name;
  Field<Employment> employment;
  Field<Date> from;
  Field<Date> until; // last day of employment
  Field<Bounded<0, 15>> limit;
  Field<Days> families_elsewhere;
  Field<Date> authorised;
  Field<Date> secrecy_signed;
};

/// The office's practice. Each value has the contract's default; see domain.md section 4 for where it comes
/// from.
struct PolicyAsWritten : Entry {
  Field<Bounded<1, 15>> caseload_limit; // art. 15 ust. 4: never over 15
  Field<Bounded<1, 6>> review_months;   // art. 15 ust. 1 pkt 15: at least every half year
  ValueList<Days> review_warn_days;
  Field<Days> first_contact_days;
  Field<Days> consent_days;
  Field<Days> plan_days;
  Field<Days> visit_gap_days;
  Field<bool> visit_signed;
  Field<Days> pass_on_days;
  Field<Days> court_paper_days;
  Field<Days> follow_up_days;
  ValueList<Bounded<1, 120>> monitoring_after_months;
  Field<bool> count_za_zyciem;
  ValueList<Date> free_days;
};

/// An area of the office's own: id and Polish label.
struct OwnArea {
  Area area;
  std::string_view label;
};

/// The office's own words for a score.
struct ScaleWord {
  Score score{};
  std::string_view label;
};

struct OfficeAddress : Entry {
  Field<std::string_view> name;
  Field<std::string_view> address;
  Field<std::string_view> head;
  Field<std::string_view> head_title;
};

/// asystent.yaml.
struct Office : Entry {
  std::string file; // relative to the case folder
  Value<int> version;
  Field<Language> language;
  EmptyWhenAbsent<OfficeAddress> office;
  RequiredList<Assistant> assistants;
  std::unordered_map<std::string_view, std::size_t> places; // by id, where they stand in `assistants`
  EmptyWhenAbsent<PolicyAsWritten> policy;
  std::vector<OwnArea> areas;
  std::vector<ScaleWord> scale;
};

} // namespace asystent
