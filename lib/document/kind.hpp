#pragma once

#include "document/fields.hpp"
#include "document/request.hpp"
#include "model/finding.hpp"
#include "text/language.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace asystent {

/// Whom or what a document is about.
enum class About { family, visit, member, assistant };

/// Whether a document is about a time, and which when none is asked for.
enum class Time { none, month, case_so_far };

/// A kind of document: one row. Its template is `NAME.html`.
struct DocumentKind {
  std::string_view name;
  Text title; // the Polish one is printed
  About about = About::family;
  Time time = Time::none;
  Fields (*fields)(const DocumentRequest&) = nullptr;
  /// The days of the entries that it may be about; nullptr where it is about none in particular.
  std::vector<Date> (*days)(const Family&) = nullptr;
  /// What the act wants of the entry and it lacks, to be told before it is printed; nullptr: the act wants
  /// nothing in particular.
  std::vector<Finding> (*missing)(const DocumentRequest&) = nullptr;
  /// The first day of its time where none is asked for; nullptr where `time` says all.
  std::optional<Date> (*begins)(const DocumentRequest&) = nullptr;
};

std::span<const DocumentKind> document_kinds();

/// nullptr where there is none of that name.
const DocumentKind* find_kind(std::string_view name);

} // namespace asystent
