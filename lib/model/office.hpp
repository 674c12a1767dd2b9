#pragma once

#include "model/values.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace asystent {

/// A training that an assistant took part in (art. 12 ust. 2).
struct Training : Entry {
  Value<Date> date;
  Field<TrainingHours> hours;
  Value<std::string_view> topic;
};

/// A time when an assistant is away; on its days the substitute stands in for this assistant's families.
struct Absence : Entry {
  Value<Date> from;
  Value<Date> until; // last day
  Field<AbsenceKind> kind;
  Field<std::string_view> substitute; // id of an assistant
};

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
  Field<Private> email;
  Field<Date> register_checked; // of sex offenders: act of 13 May 2016, art. 21
  std::vector<Training> training;
  std::vector<Absence> absences;
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
  Field<Days> decision_days;
  Field<Days> assign_days;
  Field<Days> suspension_days;
  Field<Days> letter_days;
  Field<Days> plan_handover_days;
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

/// The office's own name for words of the command line, by which they are typed.
struct Alias {
  std::string_view name;
  Position at;
  std::string_view words; // a command and what stands behind it; quotes hold a text together
  Position words_at;
};

/// What the information on the processing of personal data says of the office.
struct DataProtection : Entry {
  Field<std::string_view> officer; // how to reach the inspector
  Field<std::string_view> basis;
  Field<std::string_view> notice;
};

struct OfficeAddress : Entry {
  Field<std::string_view> name;
  Field<std::string_view> address;
  Field<std::string_view> head;
  Field<std::string_view> head_title;
  Field<std::string_view> place;     // of letters
  Field<std::string_view> addressee; // the head as an address line says it
  std::optional<DataProtection> data_protection;
  Field<std::string_view> needs; // of the annual report (art. 179 ust. 1)
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
  std::unordered_map<std::string_view, std::size_t> area_places; // by id, where they stand in `areas`
  std::vector<ScaleWord> scale;
  std::vector<Alias> aliases;
};

} // namespace asystent
