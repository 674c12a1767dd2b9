#pragma once

#include "calendar/period.hpp"
#include "document/request.hpp"

#include <string>
#include <vector>

namespace asystent::document {

// How the work with a family went in a time, in the sentences of a paper. What is not recorded is an empty
// text.

/// `18.05., 25.05.2026 r. i 01.06.2026 r.`: the year stands at its last day. Of very many days only the first
/// and the last are named.
std::string days_text(std::vector<Date> days);

/// On what the paper rests: contacts with their days, documents that were read, assessments, answers of
/// institutions. One sentence.
std::string sources_text(const DocumentRequest& request, const Period& period);

/// The contacts that were held, by kind and number: `14 wizyt w domu, 2 rozmowy telefoniczne`.
std::string held_text(const Family& family, const Period& period);

/// Those that were not held, and why: `2 (nie zastano rodziny – 1, odwołała rodzina – 1)`.
std::string not_held_text(const Family& family, const Period& period);

/// How the child in care met its family in that time.
std::string child_contacts_text(const Family& family, const Member& child, const Period& period);

/// Where the child was outside the family before the day, and how each time ended.
std::vector<std::string> earlier_placements(const Member& child, Date day);

} // namespace asystent::document
