#include "report/find.hpp"

#include "cli/command.hpp"
#include "cli/session.hpp"
#include "text/utf8.hpp"

#include <fmt/ranges.h>

namespace asystent::cli {
namespace {

constexpr std::array options = std::to_array<Option>({
    {.name = "--from", .kind = Kind::past_date, .meaning = {"wpisy od dnia", "entries from this day on"}},
    {.name = "--until", .kind = Kind::past_date, .meaning = {"wpisy do dnia", "entries up to this day"}},
    {.name = "--in",
     .meaning = {"tylko w tym kluczu zapisu, np. visits, note, visits.note, notatka",
                 "only in this key of the record, such as visits, note, visits.note"},
     .value = {"KLUCZ", "KEY"}},
});

[[noreturn]] void stop_unknown_key(const Output& output, const std::string& typed) {
  const std::string near = casebook::nearest_search_key(typed);
  const std::string hint =
      near.empty() ? std::string() : output.say("; czy chodziło o {}?", "; did you mean {}?", near);
  output.stop(
      ExitStatus::usage,
      "--in: „{}” nie jest kluczem zapisu{}\nKlucze zapisu rodziny: {}. Także każdy klucz w nich, np. "
      "note, agreed, provider",
      "--in: '{}' is no key of the record{}\nKeys of a family's record: {}. Any key within them too, such "
      "as note, agreed, provider",
      printable(typed), hint, fmt::join(casebook::record_keys(), ", "));
}

casebook::SearchQuery query_of(const Call& call) {
  casebook::SearchQuery query(call.options.operands());
  if (query.words.empty())
    call.output.stop(ExitStatus::usage, "podaj słowa, których szukać, np. asystent find świetlica",
                     "give the words to look for, such as asystent find school");
  query.from = call.options.date("--from");
  query.until = call.options.date("--until");
  if (query.from && query.until && *query.until < *query.from)
    call.output.stop(ExitStatus::usage, "--until ({}) jest przed --from ({})",
                     "--until ({}) is before --from ({})", call.output.shown(*query.until),
                     call.output.shown(*query.from));
  const auto key = call.options.text("--in");
  if (!key) return query;
  query.in = casebook::search_key(*key);
  if (query.in.empty()) stop_unknown_key(call.output, *key);
  return query;
}

ExitStatus find_words(Call& call) {
  const casebook::SearchQuery query = query_of(call);
  auto found = call.session.book().search(query);
  call.output.out = call.output.wants_json()
                        ? report::find_json(found.answers, found.names, call.output.look())
                        : report::find_text(found.answers, query.words, found.names, call.output.look());
  call.session.tell(std::move(found.problems));
  return ExitStatus::done;
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "",
     .name = "find",
     .operand = Operand::words,
     .summary =
         {"gdzie w zapisach stoją słowa: rodzina, dzień, wpis, wiersz; wszystkie słowa w jednym wpisie",
          "where words stand in the records: family, day, entry, line; all words in one entry"},
     .examples = {"asystent find świetlica", "asystent find \"rata kredytu\" bank --from 1.09. --in note"},
     .options = options,
     .run = find_words,
     .after = Afterwards::bad_records,
     .is_long = true,
     .polish = "szukaj"},
});

} // namespace

std::span<const Command> find_commands() { return commands; }

} // namespace asystent::cli
