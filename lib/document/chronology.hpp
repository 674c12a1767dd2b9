#pragma once

#include "document/request.hpp"

#include <string>
#include <vector>

namespace asystent::document {

/// Something that happened to a child, or was seen, said or written of it.
struct ChildEvent {
  Date day{};
  std::string kind = {}; // what it was
  std::string text = {}; // how it went, and what was found of the child
};

/// All that the record has of the member of the request up to its day, by date: visits at which it was seen
/// and what was seen, interventions, help and institutions, letters about it, placements and the assessments
/// of the organiser, its contacts with the family, and its words. A unit answers the review team with dates,
/// kind, course and findings within 30 days (art. 22j of the act of 13 May 2016). Of the Niebieska Karta it
/// says nothing.
std::vector<ChildEvent> chronology_of(const DocumentRequest& request);

} // namespace asystent::document
