#include "record/record.hpp"
#include "record/schema.hpp"
#include "targets.hpp"

#include <algorithm>

using namespace asystent::record;
using namespace asystent::yaml;

namespace asystent::fuzz {
namespace {

/// The settings look into their document, so both stay.
const Office& office() {
  static const ReadRecord<Office> loaded =
      read_office("asystent.yaml", "asystent: 1\nassistants: []\nareas: {transport: Dojazdy}\n");
  return *loaded.value;
}

/// A file is read, or it is told why not, at a line that it has.
template <class Record>
void check(const ReadRecord<Record>& loaded, std::string_view bytes) {
  promise(loaded.value.has_value() == loaded.problems.empty(), "either a value or problems");
  const auto lines = static_cast<std::size_t>(std::ranges::count(bytes, '\n')) + 1;
  for (const Finding& problem : loaded.problems) {
    promise(problem.place.at.line >= 1 && problem.place.at.line <= lines,
            "a problem stands at a line of the file");
    promise(problem.place.at.column >= 1, "columns begin with 1");
  }
}

} // namespace

void read_record(std::string_view bytes) {
  check(read_family("families/R-1.yaml", std::string(bytes), office()), bytes);
}

void read_settings(std::string_view bytes) { check(read_office("asystent.yaml", std::string(bytes)), bytes); }

void read_work(std::string_view bytes) {
  check(read_worklog("worklog/elis.yaml", std::string(bytes), office()), bytes);
}

void read_statistics_form(std::string_view bytes) {
  check(read_form("templates/own.yaml", std::string(bytes)), bytes);
}

/// The first byte chooses the command that the piece is for.
void read_piece(std::string_view bytes) {
  static const Entity* const entities[] = {&entity_of<Visit>(),      &entity_of<Plan>(),
                                           &entity_of<Diagnosis>(),  &entity_of<Family>(),
                                           &entity_of<Assessment>(), &entity_of<Intervention>()};
  if (bytes.empty()) return;
  const YamlFile piece("--file", std::string(bytes.substr(1)));
  if (!piece.problems().empty() || piece.root().kind != Node::Kind::mapping) return;
  problems_of_entry(piece.root(), *entities[static_cast<unsigned char>(bytes.front()) % std::size(entities)],
                    office());
}

} // namespace asystent::fuzz
