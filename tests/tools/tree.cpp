#include "calendar/date.hpp"
#include "readings.hpp"
#include "show/finding_text.hpp"
#include "yaml/yaml_file.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <iostream>
#include <iterator>
#include <span>

using namespace asystent;
using namespace asystent::show;
using namespace asystent::yaml;

namespace {

constexpr auto help = R"(usage: tree [--reader product|fast|pieces|library] [--places] <FILE

Reads YAML on standard input and prints the tree that the reader sees, as JSON on one line. All values are texts, as a
record's field decides what they are; one without content and YAML's words for none (~, null) are null. Keys that are
repeated are repeated.

  --reader product   what the program uses: the fast reader with the library behind it (default)
           fast      the fast reader alone
           pieces    the fast reader, with the library for single entries only
           library   the YAML library alone
  --places           each value as an object with its key, its kind, its style, its line and column, and null words as
                     they are written

status: 0 read; 1 what is wrong is on standard error, LINE:COLUMN: message; 2 the fast reader declined; 3 wrong usage
)";

enum class Status { read = 0, wrong = 1, declined = 2, usage = 3 };

/// A text between quotes, as JSON has it.
std::string quoted(std::string_view text) { return nlohmann::json(text).dump(); }

std::string listed(const auto& values, const auto& written) {
  std::vector<std::string> texts;
  for (const auto& value : values) texts.push_back(written(value));
  return fmt::format("{}", fmt::join(texts, ","));
}

std::string content(const Node& node) {
  const auto with_key = [](const Node& child) { return quoted(child.key) + ":" + content(child); };
  if (node.is_null()) return "null";
  if (node.kind == Node::Kind::scalar) return quoted(node.text);
  return node.kind == Node::Kind::mapping ? "{" + listed(node.children, with_key) + "}"
                                          : "[" + listed(node.children, content) + "]";
}

constexpr std::array<std::string_view, 4> kinds{"empty", "scalar", "sequence", "mapping"};
constexpr std::array<std::string_view, 4> styles{"plain", "quoted", "block", "flow"};

std::string place(Position at) { return fmt::format("[{},{}]", at.line, at.column); }

/// All that there is of a node.
std::string with_places(const Node& node) {
  return fmt::format(R"({{"key":{},"key_at":{},"kind":"{}","style":"{}","at":{},"text":{},"children":[{}]}})",
                     quoted(node.key), place(node.key_at), kinds[static_cast<std::size_t>(node.kind)],
                     styles[static_cast<std::size_t>(node.style)], place(node.at), quoted(node.text),
                     listed(node.children, with_places));
}

using Written = std::string (*)(const Node&);

Status tell(const std::vector<Finding>& problems) {
  for (const Finding& problem : problems)
    fmt::print(stderr, "{}:{}: {}\n", problem.place.at.line, problem.place.at.column,
               message(problem, Language::en, Date{}));
  return Status::wrong;
}

Status print(const Node& tree, Written written) {
  fmt::print("{}\n", written(tree));
  return Status::read;
}

Status by_product(std::string bytes, Written written) {
  const YamlFile document("-", std::move(bytes));
  return document.problems().empty() ? print(document.root(), written) : tell(document.problems());
}

Status by(std::optional<Events> (fuzz::Readings::*reader)(), std::string_view bytes, Written written) {
  fuzz::Readings readings(bytes);
  const auto events = readings.is_text() ? (readings.*reader)() : std::nullopt;
  if (events) return print(tree_of(events->front()), written);
  const auto problems = readings.take_problems();
  return problems.empty() ? Status::declined : tell(problems);
}

Status by_fast(std::string bytes, Written written) { return by(&fuzz::Readings::fast, bytes, written); }

Status by_pieces(std::string bytes, Written written) {
  return by(&fuzz::Readings::fast_with_pieces, bytes, written);
}

Status by_library(std::string bytes, Written written) { return by(&fuzz::Readings::library, bytes, written); }

struct Reader {
  std::string_view name;
  Status (*read)(std::string bytes, Written written);
};

constexpr auto readers = std::to_array<Reader>(
    {{"product", by_product}, {"fast", by_fast}, {"pieces", by_pieces}, {"library", by_library}});

Status say_usage(std::FILE* file, Status status) {
  fmt::print(file, "{}", help);
  return status;
}

Status run(std::span<char* const> arguments) {
  const Reader* reader = readers.data();
  Written written = content;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string_view argument = arguments[i];
    if (argument == "--help") return say_usage(stdout, Status::read);
    if (argument == "--places")
      written = with_places;
    else if (argument == "--reader" && ++i < arguments.size())
      reader = std::ranges::find(readers, std::string_view(arguments[i]), &Reader::name);
    else
      return say_usage(stderr, Status::usage);
  }
  if (reader == readers.end()) return say_usage(stderr, Status::usage);
  return reader->read({std::istreambuf_iterator(std::cin), {}}, written);
}

} // namespace

int main(int argc, char** argv) {
  return static_cast<int>(run(std::span(argv, static_cast<std::size_t>(argc)).subspan(1)));
}
