#include "report/doctor.hpp"

#include "show/json.hpp"
#include "show/text_table.hpp"
#include "text/language.hpp"
#include "text/utf8.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace asystent::report {
namespace {

std::string tail_of(const DoctorRow& row, Language language) {
  if (row.state == DoctorRow::State::mended) return say(language, "naprawiono", "mended");
  return row.remedy;
}

std::string line_of(const DoctorRow& row, const show::Look& look) {
  const bool is_mended = row.state == DoctorRow::State::mended;
  const std::string line = fmt::format(
      "{}: {} → {}", printable(row.path), printable(row.message),
      look.style(is_mended ? show::Paint::green : show::Paint::yellow, tail_of(row, look.language)));
  return show::broken_at_words(line, look.style.columns, 4) + "\n";
}

std::string next_step(std::span<const DoctorRow> rows, const show::Look& look) {
  const Language language = look.language;
  if (rows.empty())
    return say(language, "Folder spraw jest w porządku.\n", "The case folder is set up as it should be.\n");
  const auto count = [&](DoctorRow::State state) {
    return std::ranges::count(rows, state, &DoctorRow::state);
  };
  std::string text;
  if (count(DoctorRow::State::mendable) > 0)
    text += say(language, "Naprawa: asystent doctor --fix\n", "To mend this: asystent doctor --fix\n");
  if (count(DoctorRow::State::by_hand) > 0)
    text += show::broken_at_words(say(language, "Czego program nie naprawia sam, stoi przy tym pliku.",
                                      "What the program does not mend itself stands beside the file."),
                                  look.style.columns, 0) +
            "\n";
  return text;
}

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

int left_to_mend(std::span<const DoctorRow> rows) {
  return static_cast<int>(std::ranges::count_if(
      rows, [](const DoctorRow& row) { return row.state != DoctorRow::State::mended; }));
}

std::string doctor_text(std::span<const DoctorRow> rows, const show::Look& look) {
  std::string text;
  for (const DoctorRow& row : rows) text += line_of(row, look);
  return text + next_step(rows, look);
}

std::string doctor_json(std::span<const DoctorRow> rows, const show::Look& look) {
  show::Json document = show::document_of(look);
  document["defects"] = show::Json::array();
  for (const DoctorRow& row : rows)
    document["defects"].push_back(show::Json{{"id", row.id},
                                             {"path", row.path},
                                             {"message", row.message},
                                             {"remedy", row.remedy},
                                             {"state", state_text(row.state)}});
  document["left"] = left_to_mend(rows);
  return show::document_text(document);
}

} // namespace asystent::report
