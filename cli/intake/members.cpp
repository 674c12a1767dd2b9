#include "cli/intake/members.hpp"

#include "cli/entry.hpp"
#include "model/facts.hpp"
#include "show/private.hpp"
#include "text/nearest.hpp"
#include "text/utf8.hpp"

#include <fmt/ranges.h>

#include <array>

namespace asystent::cli {
namespace {

constexpr std::string_view option = "--member";
constexpr std::size_t part_count = 4;

void put_birth(const Options& options, const Output& output, NewEntry& member, std::string_view text) {
  const bool is_child = member.text("role") == word(Role::child);
  if (text.empty()) {
    if (is_child && !member.has("born") && !member.has("expected"))
      output.stop(ExitStatus::usage, "{}: dziecko musi mieć datę urodzenia, także spodziewaną",
                  "{}: a child needs a date of birth, which may be the expected one", option);
    return;
  }
  const Date day = options.parsed(std::string(text), option, Direction::past);
  member.put(is_child && day > options.today() ? "expected" : "born", day, origin_of(options, option));
}

} // namespace

void put_member(Call& call, NewEntry& member, const std::string& text) {
  const auto parts = parts_of(text, ';');
  if (parts.size() != part_count || parts[0].empty() || parts[1].empty() || parts[2].empty())
    call.output.stop(ExitStatus::usage,
                     "{0}: „{1}”; oczekiwano {2}, np. {0} 'anna;Anna Kowalska;mother;1990-04-12'",
                     "{0}: '{1}'; expected {2}, e.g. {0} 'anna;Anna Kowalska;mother;1990-04-12'", option,
                     printable(text), member_form);
  if (parts[1].find_first_of("\r\n") != std::string_view::npos)
    call.output.stop(ExitStatus::usage, "{}: imię i nazwisko ma jeden wiersz", "{}: a name is one line",
                     option);
  constexpr std::array<std::string_view, 3> keys{"id", "name", "role"};
  for (std::size_t i = 0; i < keys.size(); ++i)
    member.put(keys[i], parts[i], origin_of(call.options, option));
  put_birth(call.options, call.output, member, parts.back());
}

const Member& member_named(Call& call, const Family& family, std::string_view id) {
  if (const Member* member = find_member(family, Private(id))) return *member;
  std::vector<std::string_view> ids;
  for (const Member& known : family.members)
    ids.push_back(show::shown_always(known.id->text)); // to choose from
  if (id.empty())
    call.output.stop(ExitStatus::usage, "podaj, o kogo chodzi: {}", "say who is meant: {}",
                     fmt::join(ids, ", "));
  if (const std::string_view near = nearest(id, ids); !near.empty())
    call.output.stop(ExitStatus::usage, "w rodzinie nie ma „{}”; czy chodziło o {}?",
                     "there is no '{}' in the family; did you mean {}?", printable(id), near);
  call.output.stop(ExitStatus::usage, "w rodzinie nie ma „{}”; są: {}",
                   "there is no '{}' in the family; there are: {}", printable(id), fmt::join(ids, ", "));
}

const Member& child_of(Call& call, const Family& family, std::string_view id) {
  const Member* member = find_member(family, Private(id));
  if (member != nullptr && is_child(*member)) return *member;
  if (member != nullptr)
    call.output.stop(ExitStatus::usage, "--child: „{}” to nie dziecko tej rodziny",
                     "--child: '{}' is no child of the family", id);
  std::vector<std::string_view> children;
  for (const Member& known : family.members)
    if (is_child(known)) children.push_back(show::shown_always(known.id->text)); // to choose from
  const std::string_view near = nearest(id, children);
  if (near.empty())
    call.output.stop(ExitStatus::usage, "--child: nie ma dziecka „{}”; dzieci w zapisie: {}",
                     "--child: there is no child '{}'; children in the record: {}", printable(id),
                     fmt::join(children, ", "));
  call.output.stop(ExitStatus::usage, "--child: nie ma dziecka „{}”; czy chodziło o {}?",
                   "--child: there is no child '{}'; did you mean {}?", printable(id), near);
}

} // namespace asystent::cli
