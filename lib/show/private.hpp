#pragma once

#include "model/private.hpp"
#include "show/look.hpp"
#include "show/text_table.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace asystent::show {

// What lists, reports and mails show of a person: the only way there from something personal to a text.

/// The text where names are shown, else what is to stand in its place.
std::string_view shown(Private text, const Look& look, std::string_view instead = {});

/// The text also where names are not shown. Why that is right stands at each call.
std::string_view shown_always(Private text);

/// `R-2026-001 Kowalscy` with what is between them; the id alone where names are not shown or there is none.
std::string with_name(std::string_view id, Private name, const Look& look, std::string_view between = " ");

/// One cell more where names are shown.
void add_private_cell(std::vector<Cell>& row, Private text, const Look& look);

/// The family's id, and its name where names are shown.
std::vector<Cell> family_cells(std::string_view id, Private name, const Look& look);

} // namespace asystent::show
