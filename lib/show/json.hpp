#pragma once

#include "model/deadline.hpp"
#include "model/family_names.hpp"
#include "model/field.hpp"
#include "model/finding.hpp"
#include "model/next_visit.hpp"
#include "show/look.hpp"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::show {

// The pieces that several documents share.

using Json = nlohmann::ordered_json;

/// Indented, with one line break at its end. What is not UTF-8 is replaced, so nothing is thrown.
std::string document_text(const Json& document);

/// `{"asystent":1,"today":D}`, and where a folder of the past is looked at `"at":{"commit","time"}`
Json document_of(const Look& look);

/// `2026-11-20`, or null.
Json json_of(const std::optional<Date>& date);

/// The text, or null where it is empty.
Json json_of(std::string_view text);

/// The key and the text, or null where it is empty; nothing where names are not shown.
void add_private(Json& object, std::string_view key, Private text, const Look& look);

/// The same of a text that may be absent.
void add_private(Json& object, std::string_view key, const Field<Private>& text, const Look& look);

/// The key and an array of the texts; nothing where names are not shown.
void add_private_list(Json& object, std::string_view key, std::span<const Private> texts, const Look& look);

/// A finding as in `check`.
Json json_of(const Finding& finding, const Look& look);

/// By file, line and id.
std::vector<const Finding*> in_order(std::span<const Finding> findings);

/// Findings as in `check`, in that order.
Json json_of(std::span<const Finding> findings, const Look& look);

/// A deadline as in `report overdue`; the words of the record only where names are shown.
Json json_of(const Deadline& deadline, const Look& look);

/// Deadlines as in `report overdue`: with the name of the family where names are shown.
Json json_of(std::span<const Deadline> deadlines, const FamilyNames& names, const Look& look);

/// `15:00`, or null.
Json json_of(const std::optional<ClockTime>& time);

/// A meeting that was agreed; what it is about and where only where names are shown.
Json json_of(const NextVisit& meeting, const Look& look);

} // namespace asystent::show
