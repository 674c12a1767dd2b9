#include "casebook/settings_guide.hpp"

#include "record/schema.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>

namespace asystent::casebook {
namespace {

using record::Entity;
using record::Row;
using record::Shape;

struct Example {
  std::string_view key;
  std::string_view value;
};

/// What holds where the key is absent, or an example. A key that is not here shows the form of its value.
constexpr auto examples = std::to_array<Example>({
    {"caseload_limit", "15"},
    {"review_months", "6"},
    {"review_warn_days", "[30, 14]"},
    {"first_contact_days", "7"},
    {"consent_days", "14"},
    {"plan_days", "30"},
    {"visit_gap_days", "14"},
    {"visit_signed", "false"},
    {"pass_on_days", "14"},
    {"court_paper_days", "14"},
    {"follow_up_days", "7"},
    {"decision_days", "14"},
    {"assign_days", "7"},
    {"suspension_days", "30"},
    {"letter_days", "7"},
    {"plan_handover_days", "14"},
    {"monitoring_after_months", "[1, 2, 3, 6]"},
    {"count_za_zyciem", "true"},
    {"free_days", "[]"},
    {"areas", "{transport: Dojazdy}"},
    {"scale", "{1: bardzo źle, 5: bardzo dobrze}"},
    {"aliases", "{moje: list active}"},
    {"id", "elis"},
    {"limit", "12"},
    {"families_elsewhere", "0"},
});

std::string form_of(const record::Type& type) {
  switch (type.shape) {
  case Shape::date:
    return "2026-01-02";
  case Shape::clock_time:
    return "\"15:00\"";
  case Shape::moment:
    return "2026-01-02 15:00";
  case Shape::money:
    return "4860";
  case Shape::flag:
    return "false";
  case Shape::number:
    return std::to_string(type.low);
  case Shape::word:
    return std::string(type.words.front().word);
  case Shape::list:
    return fmt::format("[{}]", form_of(*type.item));
  case Shape::text:
    return "\"…\"";
  default:
    return {};
  }
}

std::string value_of(const Row& row) {
  const auto found = std::ranges::find(examples, row.key, &Example::key);
  return found == examples.end() ? form_of(*row.type) : std::string(found->value);
}

std::string words_of(const Row& row) {
  std::vector<std::string_view> words;
  for (const Word& word : row.type->words) words.push_back(word.word);
  return words.empty() ? std::string() : fmt::format(" ({})", fmt::join(words, ", "));
}

bool has_rows(const Row& row) { return row.type->shape == Shape::entry || row.type->shape == Shape::entries; }

constexpr std::size_t column_of_meaning = 36;

std::string line_of(std::string_view pair, const Row& row, Language language) {
  return fmt::format("# {:<{}} # {}{}\n", pair, column_of_meaning, row.meaning.in(language), words_of(row));
}

std::string lines_of(const Entity& entity, std::size_t indent, Language language);

std::string lines_of(const Row& row, std::size_t indent, Language language) {
  const std::string blanks(indent, ' ');
  if (!has_rows(row)) return line_of(fmt::format("{}{}: {}", blanks, row.key, value_of(row)), row, language);
  const bool is_list = row.type->shape == Shape::entries;
  const std::string head = line_of(fmt::format("{}{}:", blanks, row.key), row, language);
  std::string rows = lines_of(row.type->entity(), indent + (is_list ? 4 : 2), language);
  if (is_list && rows.size() > indent + 4) rows[indent + 4] = '-'; // "# " and the blanks before the dash
  return head + rows;
}

std::string lines_of(const Entity& entity, std::size_t indent, Language language) {
  std::string lines;
  for (const Row& row : entity.rows) lines += lines_of(row, indent, language);
  return lines;
}

} // namespace

std::string settings_guide(Language language) {
  std::string text =
      say(language,
          "\n# Wszystkie klucze tego pliku. Klucz działa, gdy usunie się „# ” z początku wiersza;\n"
          "# klucz, który jest już wyżej, uzupełnij tam. Zasady (policy) mają tu wartości domyślne.\n#\n",
          "\n# All keys of this file. A key works without the `# ` at the beginning of its line; complete\n"
          "# a key that stands above up there. The policy has its defaults here.\n#\n");
  for (const Row& row : record::entity_of<Office>().rows)
    if (row.key != "asystent") text += lines_of(row, 0, language); // nobody writes the version by hand
  return text;
}

} // namespace asystent::casebook
