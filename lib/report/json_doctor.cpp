#include "report/doctor.hpp"
#include "show/json.hpp"

#include <nlohmann/json.hpp>

namespace asystent {
namespace {

std::string_view state_text(DoctorRow::State state) {
  switch (state) {
  case DoctorRow::State::mendable:
    return "mendable";
  case DoctorRow::State::by_hand:
    return "by_hand";
  case DoctorRow::State::mended:
    break;
  }
  return "mended";
}

} // namespace

std::string doctor_json(std::span<const DoctorRow> rows, const Look& look) {
  Json document = document_of(look);
  document["defects"] = Json::array();
  for (const DoctorRow& row : rows)
    document["defects"].push_back(Json{{"id", row.id},
                                       {"path", row.path},
                                       {"message", row.message},
                                       {"remedy", row.remedy},
                                       {"state", state_text(row.state)}});
  document["left"] = left_to_mend(rows);
  return document_text(document);
}

} // namespace asystent
