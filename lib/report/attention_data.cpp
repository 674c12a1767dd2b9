#include "report/attention.hpp"
#include "show/json.hpp"
#include "show/private.hpp"

#include <nlohmann/json.hpp>

#include <span>

namespace asystent::report {
namespace {

show::Json waiting_of(std::span<const WaitingFamily> waiting, const FamilyNames& names,
                      const show::Look& look) {
  show::Json list = show::Json::array();
  for (const WaitingFamily& family : waiting) {
    list.push_back({{"family", family.id}, {"status", word(family.status)}, {"since", iso(family.since)}});
    show::add_private(list.back(), "name", names.of(family.id), look);
  }
  return list;
}

show::Json suspended_of(std::span<const SuspendedFamily> suspended, const FamilyNames& names,
                        const show::Look& look) {
  show::Json list = show::Json::array();
  for (const SuspendedFamily& family : suspended) {
    list.push_back(
        {{"family", family.id}, {"from", iso(family.from)}, {"until", show::json_of(family.until)}});
    show::add_private(list.back(), "name", names.of(family.id), look);
  }
  return list;
}

show::Json visits_of(std::span<const NextVisit> visits, const FamilyNames& names, const show::Look& look) {
  show::Json list = show::Json::array();
  for (const NextVisit& visit : visits) {
    list.push_back(show::json_of(visit, look));
    show::add_private(list.back(), "name", names.of(visit.family), look);
  }
  return list;
}

} // namespace

std::string attention_json(const Attention& attention, const FamilyNames& names, const show::Look& look) {
  show::Json document = show::document_of(look);
  document["overdue"] = show::json_of(attention.overdue, names, look);
  document["soon"] = show::json_of(attention.soon, names, look);
  document["visits"] = visits_of(attention.visits, names, look);
  document["without_entry"] = visits_of(attention.forgotten, names, look);
  document["waiting"] = waiting_of(attention.waiting, names, look);
  document["suspended"] = suspended_of(attention.suspended, names, look);
  document["ahead"] = show::json_of(attention.ahead, look);
  return show::document_text(document);
}

} // namespace asystent::report
