#include "document/form.hpp"

#include "calendar/month_names.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <array>

namespace asystent::document {
namespace {

/// Of these what is known is printed in a form too.
constexpr auto people_and_office =
    std::to_array<std::string_view>({"office", "family", "assistant", "members", "children"});

constexpr auto known_texts =
    std::to_array<std::string_view>({"title", "subject", "printed", "state", "number"});

/// Whose lines are there in any case; an empty name is written by hand.
constexpr std::string_view signatures = "signatures";

/// What stands for no time and no number in a table.
constexpr std::string_view dash = "—";

constexpr auto words_of_sums = std::to_array<std::string_view>({"r.", "r.,", "h", "min", "−"});

/// How many empty parts a list has.
struct EmptyRows {
  std::string_view list;
  std::size_t count;
};

constexpr auto long_lists = std::to_array<EmptyRows>({{"days", 31}, {"visits", 12}, {"members", 5}});
constexpr std::size_t usual_rows = 3;
constexpr std::size_t rows_within = 2;

bool contains(const auto& list, const auto& value) {
  return std::ranges::find(list, value) != std::ranges::end(list);
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_reckoned_word(std::string_view word) {
  return is_digit(word.front()) || contains(words_of_sums, word) || month_named(fold(word));
}

/// `3 lutego 2026 r.`, `1 h 30 min`: nothing but numbers, days and times.
bool is_reckoned(std::string_view text) {
  if (std::ranges::none_of(text, is_digit)) return false;
  while (!text.empty()) {
    const std::string_view word = text.substr(0, text.find(' '));
    if (!word.empty() && !is_reckoned_word(word)) return false;
    text.remove_prefix(std::min(word.size() + 1, text.size()));
  }
  return true;
}

constexpr std::string_view sign_of_presence = "has_";

/// What is known is not asked for either.
bool says_of_absence(std::string_view flag) {
  return flag.starts_with(sign_of_presence) && !contains(known_texts, flag.substr(sign_of_presence.size()));
}

/// A picture, or a list of them: nobody draws it by hand.
bool is_drawn(const TemplateField& field) {
  if (field.kind == TemplateField::Kind::picture) return true;
  return field.kind == TemplateField::Kind::list && std::ranges::any_of(field.shape.front().all(), is_drawn);
}

/// Whether the flag says that a picture is there.
bool says_of_picture(std::string_view flag, const TemplateFields& fields) {
  if (!flag.starts_with(sign_of_presence)) return false;
  const TemplateField* field = fields.find(flag.substr(sign_of_presence.size()));
  return field != nullptr && is_drawn(*field);
}

/// What stays of the texts.
enum class Keep { all, words, nothing };

TemplateFields form_of(const TemplateFields& fields, Keep keep, bool is_within);

std::size_t rows_of(std::string_view list, bool is_within) {
  const auto found = std::ranges::find(long_lists, list, &EmptyRows::list);
  if (found != long_lists.end()) return found->count;
  return is_within ? rows_within : usual_rows;
}

/// The parts of a list that has none.
std::vector<TemplateFields> empty_parts(const TemplateField& list, bool is_within) {
  const std::vector<TemplateField>& shape = list.shape.front().all();
  std::vector<TemplateFields> parts;
  for (std::size_t number = 1; number <= rows_of(list.name, is_within); ++number) {
    std::vector<TemplateField> row = shape;
    for (TemplateField& field : row)
      field.text = field.name == "number" ? std::to_string(number) : std::string();
    parts.push_back(form_of(TemplateFields(std::move(row)), Keep::nothing, true));
  }
  return parts;
}

void empty_text(TemplateField& field, Keep keep) {
  if (keep == Keep::all || contains(known_texts, std::string_view(field.name))) return;
  if (keep == Keep::nothing || field.text == dash || is_reckoned(field.text)) field.text.clear();
}

void empty_parts(TemplateField& field, Keep keep, bool is_within) {
  if (field.name == signatures && !field.parts.empty()) return;
  if (contains(people_and_office, std::string_view(field.name))) keep = Keep::all;
  if (field.kind == TemplateField::Kind::list && field.parts.empty())
    field.parts = empty_parts(field, is_within);
  else
    for (TemplateFields& part : field.parts)
      part = form_of(part, keep, is_within || field.kind == TemplateField::Kind::list);
}

TemplateFields form_of(const TemplateFields& fields, Keep keep, bool is_within) {
  std::vector<TemplateField> all = fields.all();
  for (TemplateField& field : all) {
    if (field.kind == TemplateField::Kind::flag)
      field.is_true = field.is_true || (says_of_absence(field.name) && !says_of_picture(field.name, fields));
    else if (field.kind == TemplateField::Kind::text)
      empty_text(field, keep);
    else if (!is_drawn(field))
      empty_parts(field, keep, is_within);
  }
  return TemplateFields(std::move(all));
}

} // namespace

Family people_of(const Family& family) {
  Family people;
  people.id = family.id;
  people.name = family.name;
  people.letter_name = family.letter_name;
  people.file_mark = family.file_mark;
  people.address = family.address;
  people.phone = family.phone;
  people.za_zyciem = family.za_zyciem;
  people.members = family.members;
  people.members_by_id = family.members_by_id;
  people.assignments = family.assignments;
  return people;
}

TemplateFields as_form(const TemplateFields& fields) { return form_of(fields, Keep::words, false); }

} // namespace asystent::document
