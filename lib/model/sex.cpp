#include "model/sex.hpp"

#include "model/disclosed.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace asystent {
namespace {

// All names are as fold() makes them.
constexpr auto men_in_a = std::to_array<std::string_view>(
    {"aleksa", "alosza", "barnaba", "bonawentura", "dima",   "dyzma",  "foma",   "ilia",    "ilja",
     "illia",  "jarema", "jasza",   "jona",        "juda",   "jura",   "kola",   "kosma",   "kostia",
     "kuba",   "kuzma",  "luka",    "misza",       "mikola", "mykola", "mykyta", "mustafa", "pasza",
     "petia",  "saba",   "sawa",    "seroza",      "wania",  "witia",  "zawisza"});

constexpr auto women_not_in_a = std::to_array<std::string_view>(
    {"abigail", "agnes",   "alice",    "annabel",   "beatrice",  "beatrycze", "carmen",    "charlotte",
     "chloe",   "dolores", "doris",    "elisabeth", "elizabeth", "ester",     "gabrielle", "helen",
     "ines",    "inez",    "ingrid",   "iris",      "isabel",    "isabelle",  "izabel",    "jennifer",
     "judyt",   "julie",   "karin",    "karmen",    "katharine", "lilian",    "lili",      "lilly",
     "lily",    "lucy",    "margaret", "mercedes",  "michelle",  "miriam",    "naomi",     "nel",
     "nelly",   "nicole",  "nikol",    "nikole",    "noemi",     "rachel",    "rut",       "ruth",
     "salome",  "sarah",   "vivien",   "wiwien",    "zoe"});

// Names of both sexes, and what stands where a name is not known or not yet given.
constexpr auto unclear = std::to_array<std::string_view>(
    {"alex", "aleks", "andrea", "angel", "blizniak", "dziecko", "ktos", "nieznana", "nieznane", "nieznany",
     "nikita", "nn", "noworodek", "osoba", "robin", "sam", "sasza", "zenia"});

template <std::size_t N>
bool holds(const std::array<std::string_view, N>& names, std::string_view name) {
  return std::ranges::find(names, name) != names.end();
}

/// The letters up to the first character that is none: `K.` and `N.N.` are one letter long.
std::string first_word(std::string_view name) {
  const std::string folded = fold(name);
  const auto begin = std::ranges::find_if(folded, [](char c) { return c != ' '; });
  const auto end = std::find_if(begin, folded.end(), [](char c) {
    const bool is_letter = (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
    return !is_letter;
  });
  const bool is_whole = end == folded.end() || *end == ' ' || *end == '-';
  return is_whole ? std::string(begin, end) : std::string();
}

/// The forms of a role whose label holds both.
struct RoleForms {
  Role role;
  std::string_view female;
  std::string_view male;
};

constexpr auto role_forms = std::to_array<RoleForms>({{Role::guardian, "opiekunka", "opiekun"},
                                                      {Role::partner, "partnerka", "partner"},
                                                      {Role::grandparent, "babcia", "dziadek"},
                                                      {Role::relative, "krewna", "krewny"}});

} // namespace

std::optional<Sex> sex_of_name(std::string_view name) {
  const std::string first = first_word(name);
  // A name in other letters has other endings.
  const bool is_latin = std::ranges::all_of(first, [](char c) { return c >= 'a' && c <= 'z'; });
  if (first.size() < 3 || !is_latin || holds(unclear, first)) return std::nullopt;
  if (holds(women_not_in_a, first)) return Sex::female;
  if (holds(men_in_a, first)) return Sex::male;
  return first.ends_with('a') ? Sex::female : Sex::male;
}

std::optional<Sex> recorded_sex(const Member& member) {
  if (member.sex) return *member.sex;
  if (*member.role == Role::mother) return Sex::female;
  if (*member.role == Role::father) return Sex::male;
  return std::nullopt;
}

std::optional<Sex> sex_of(const Member& member) {
  const auto recorded = recorded_sex(member);
  return recorded ? recorded : sex_of_name(disclosed(*member.name));
}

std::string_view role_word(const Member& member) {
  const auto forms = std::ranges::find(role_forms, *member.role, &RoleForms::role);
  const auto sex = forms == role_forms.end() ? std::nullopt : sex_of(member);
  if (!sex) return label(*member.role).pl;
  return *sex == Sex::female ? forms->female : forms->male;
}

} // namespace asystent
