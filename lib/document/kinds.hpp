#pragma once

#include "document/fields.hpp"
#include "document/request.hpp"
#include "model/finding.hpp"
#include "text/language.hpp"

#include <array>
#include <span>
#include <string_view>
#include <vector>

namespace asystent::document {

// The kinds of documents. A kind is a template, `templates/NAME.html`, and in the source of its theme,
// kinds_THEME.cpp, the function that makes its fields and its row.

/// Whom or what a document is about.
enum class DocumentSubject {
  family,
  visit,
  member, // of whom only the person's own data is handed out
  child,
  assistant,
  family_or_assistant, // the family that is named, else an assistant
  office,
  bundle, // all papers of one family for a purpose
};

/// Whether a document is about a time, and which when none is asked for.
enum class DocumentTime { none, month, case_so_far };

/// What a request may say besides, of some kinds only.
enum class DocumentDetail {
  none,
  recipient,  // to whom a letter goes, what it asks for, and about whom
  addressee,  // to whom it goes
  successor,  // the assistant who takes the family over
  days_only,  // days without hours
  as_agreed,  // the plan as it was signed
  of_a_visit, // an entry of the journal, in the place of its own
  scores,     // the scores too, which a court gets only where they are asked for
};

/// A kind of document: one row.
struct DocumentKind {
  std::string_view name;
  Text title; // the Polish one is printed
  DocumentSubject about = DocumentSubject::family;
  DocumentTime time = DocumentTime::none;
  DocumentDetail detail = DocumentDetail::none;
  /// The fields of this kind, beside those that all have (domain.md, section 5).
  TemplateFields (*fields)(const DocumentRequest&) = nullptr;
  /// The days of the entries that it may be about; nullptr where it is about none in particular.
  std::vector<Date> (*days)(const Family&) = nullptr;
  /// What the act wants of the entry and it lacks, to be told before it is printed; nullptr: the act wants
  /// nothing in particular.
  std::vector<Finding> (*missing)(const DocumentRequest&) = nullptr;
  /// The paper's own day, of the entry that it is about; nullptr, or `request.date` where that is not written
  /// yet: the day of the document.
  Date (*day)(const DocumentRequest&) = nullptr;
  /// Whether it shows `request.pictures`, as the family was on the paper's own day.
  bool has_pictures = false;
  /// The first day of its time where none is asked for; nullptr where `time` says all.
  std::optional<Date> (*begins)(const DocumentRequest&) = nullptr;
};

/// All kinds, from the beginning of a case to its end.
std::span<const DocumentKind> document_kinds();

/// nullptr where there is none of that name.
const DocumentKind* find_kind(std::string_view name);

/// All fields of a document: those that every kind has, and its own. One with an `addressee` leaves the
/// office: nothing in it names the record.
TemplateFields document_fields(const DocumentKind& kind, const DocumentRequest& request);

/// What a template of this kind may name, one a line, with the way to use it: `goals` and, below it, ` goal`.
std::string field_names(const DocumentKind& kind, const Office& office, const Policy& policy);

/// The rows of a theme. One without its name, its title in both languages or its function does not compile.
template <std::size_t N>
consteval std::array<DocumentKind, N> document_rows(const DocumentKind (&rows)[N]) {
  for (const DocumentKind& row : rows)
    if (row.name.empty() || row.title.pl.empty() || row.title.en.empty() || row.fields == nullptr)
      throw "a kind of document needs its name, its title in Polish and English, and its fields";
  return std::to_array(rows);
}

// The themes, in the order of the list.
std::span<const DocumentKind> intake_kinds();
std::span<const DocumentKind> assignment_kinds();
std::span<const DocumentKind> consent_kinds();
std::span<const DocumentKind> register_kinds();
std::span<const DocumentKind> for_life_kinds();
std::span<const DocumentKind> plan_kinds();
std::span<const DocumentKind> visit_kinds();
std::span<const DocumentKind> monthly_kinds();
std::span<const DocumentKind> assistant_kinds();
std::span<const DocumentKind> evaluation_kinds();
std::span<const DocumentKind> ending_kinds();
std::span<const DocumentKind> court_kinds();
std::span<const DocumentKind> care_kinds();
std::span<const DocumentKind> handover_kinds();
std::span<const DocumentKind> letter_kinds();
std::span<const DocumentKind> intervention_kinds();
std::span<const DocumentKind> access_kinds();
std::span<const DocumentKind> child_kinds();
std::span<const DocumentKind> bundle_kinds();

} // namespace asystent::document
