#include "report/json.hpp"
#include "show/json.hpp"

#include <nlohmann/json.hpp>

namespace asystent {
namespace {

Json faults_of(std::span<const Fault> faults, const Look& look) {
  Json list = Json::array();
  for (const Fault& fault : faults) {
    Json json{{"group", word(fault.group)}};
    json.update(json_of(fault.finding, look));
    list.push_back(std::move(json));
  }
  return list;
}

Json family_of(const FamilyFaults& family, const Look& look) {
  Json json{{"family", family.id}};
  if (look.names) json["name"] = json_of(family.name);
  json["faults"] = faults_of(family.faults, look);
  return json;
}

} // namespace

std::string audit_json(const Audit& audit, const Look& look) {
  Json document = document_of(look);
  document["family_count"] = audit.family_count;
  document["without_faults"] = audit.without_faults;
  document["families"] = Json::array();
  for (const FamilyFaults& family : audit.families) document["families"].push_back(family_of(family, look));
  document["office"] = faults_of(audit.office, look);
  return document_text(document);
}

} // namespace asystent
