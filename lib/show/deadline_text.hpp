#pragma once

#include "model/family_names.hpp"
#include "rules/deadline_subject.hpp"
#include "show/handles.hpp"
#include "show/look.hpp"

#include <cstddef>
#include <span>
#include <string>

namespace asystent::show {

/// `4 dni po terminie (16.11.2026)`, `za 3 dni (wt 24.11.2026)`.
std::string when_text(const Deadline& deadline, const Look& look);

/// What it is about, with the words of the record where names are shown: `działanie 1 celu g1: Rozmowa …`.
std::string what_text(const Deadline& deadline, const Look& look);

/// The command that mends it, with `…` for what only people know: `asystent assess pass-on R-2026-001`. A
/// member's id is often a first name, so it is left to be filled in unless names are shown.
std::string mending_command(const Deadline& deadline, const Look& look);

/// What a command can do about it.
Handle handle_of(const Deadline& deadline, const Look& look);

/// One line for each deadline: family, assistant, when, what, and the command that mends it; numbered where
/// `handles` are given.
std::string deadlines_table(std::span<const Deadline> deadlines, const FamilyNames& names, const Look& look,
                            std::size_t indent, Handles* handles = nullptr);

/// So many deadlines of one kind in one family are told on one line.
inline constexpr std::size_t many_of_a_kind = 5;

/// The same, where many of one kind in one family are counted on one line, with the command that lists them.
std::string counted_deadlines_table(std::span<const Deadline> deadlines, const FamilyNames& names,
                                    const Look& look, std::size_t indent, Handles* handles = nullptr);

/// The same for one family, without its id.
std::string deadlines_table_of_family(std::span<const Deadline> deadlines, const Look& look,
                                      std::size_t indent);

} // namespace asystent::show
