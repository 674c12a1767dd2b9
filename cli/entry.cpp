#include "cli/entry.hpp"

#include "calendar/clock_time.hpp"
#include "cli/option_problems.hpp"
#include "folder/files.hpp"
#include "record/record.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace asystent {
namespace {

bool is_date(const Option& option) { return option.kind == Kind::past_date || option.kind == Kind::due_date; }

/// `08:00` for `8:00`. What is no time stays as it was typed: the reader says what is wrong with it.
std::string time_text(const std::string& typed) {
  const auto time = parse_clock_time(typed);
  return time ? to_string(*time) : typed;
}

Node single_value(Invocation& invocation, const Option& option) {
  if (is_date(option)) return date_node(invocation, *invocation.date(option.name));
  const std::string typed = *invocation.text(option.name);
  return text_node(invocation, option.kind == Kind::time ? time_text(typed) : typed);
}

/// What the option gives, as the record writes it.
Node value_of(Invocation& invocation, const Option& option) {
  if (option.kind == Kind::flag) return text_node(invocation, "true");
  if (!option.repeated) return single_value(invocation, option);
  std::pmr::vector<Node> items;
  if (is_date(option))
    for (const Date date : invocation.dates(option.name)) items.push_back(date_node(invocation, date));
  else
    for (std::string& text : invocation.texts(option.name))
      items.push_back(text_node(invocation, std::move(text)));
  return list_node(std::move(items));
}

/// Lets the value and all below it come from an option, so that what is wrong with it is told of the option.
void set_origin(Node& node, Position origin) {
  node.at = origin;
  for (Node& child : node.children) set_origin(child, origin);
}

/// The mapping of the entry that the option's key belongs to; it is made where it is missing.
Node& holder_of(const Option& option, Node& entry) {
  if (option.within.empty()) return entry;
  put_default(entry, option.within, mapping_node());
  return *entry.find(option.within);
}

bool is_missing(const Invocation& invocation, const Node& entry, const Option& option) {
  if (option.key.empty()) return !invocation.has(option.name);
  const Node* holder = option.within.empty() ? &entry : entry.find(option.within);
  const Node* value = holder == nullptr ? nullptr : holder->find(option.key);
  return value == nullptr || value->is_null();
}

} // namespace

Node text_node(Invocation& invocation, std::string text) {
  return scalar_node(invocation.keep(std::move(text)));
}

Node date_node(Invocation& invocation, Date date) { return text_node(invocation, iso(date)); }

void put_default(Node& entry, std::string_view key, Node value) {
  const Node* given = entry.find(key);
  if (given == nullptr || given->is_null()) put(entry, key, std::move(value));
}

std::string_view text_of(const Node& entry, std::string_view key) {
  const Node* given = entry.find(key);
  return given == nullptr ? std::string_view() : given->text;
}

std::string shown_date(const Invocation& invocation, const Node& entry, std::string_view key) {
  const auto date = parse_iso(text_of(entry, key));
  return date ? invocation.shown(*date) : std::string();
}

std::string name_of_piece(const std::string& file) { return file == "-" ? "--file" : file; }

Node piece_of_file(Invocation& invocation) {
  const auto file = invocation.text("--file");
  if (!file) return mapping_node();
  const YamlFile& piece =
      invocation.keep(std::make_unique<YamlFile>(name_of_piece(*file), read_input(*file)));
  if (!piece.problems().empty())
    throw Stop(ExitStatus::usage,
               invocation.say("--file: to nie jest zapis YAML", "--file: this is not YAML"),
               piece.problems());
  return piece.root();
}

void put_options(Invocation& invocation, Node& entry) {
  for (const Option& option : invocation.command().options) {
    if (option.key.empty() || !invocation.has(option.name)) continue;
    Node value = value_of(invocation, option);
    mark_given_by(invocation, option.name, value);
    put(holder_of(option, entry), option.key, std::move(value));
  }
}

Position origin_of(const Invocation& invocation, std::string_view option) {
  const auto options = invocation.command().options;
  const auto number = std::ranges::find(options, option, &Option::name) - options.begin() + 1;
  return Position::of_option(static_cast<std::uint32_t>(number));
}

void mark_given_by(const Invocation& invocation, std::string_view option, Node& value) {
  set_origin(value, origin_of(invocation, option));
}

Node values_from_options(Invocation& invocation) {
  Node values = mapping_node();
  put_options(invocation, values);
  for (const Node& child : values.children) check_value(invocation, child);
  return values;
}

std::vector<std::string_view> missing_options(const Invocation& invocation, const Node& entry) {
  std::vector<std::string_view> missing;
  for (const Option& option : invocation.command().options)
    if (option.need == Need::required && is_missing(invocation, entry, option))
      missing.push_back(option.name);
  return missing;
}

void check_entry(Invocation& invocation, const Node& entry) {
  if (const auto missing = missing_options(invocation, entry); !missing.empty())
    invocation.stop_missing(missing);
  refuse_problems(invocation,
                  problems_of_entry(entry, invocation.command().entry(), invocation.folder().office()));
}

void check_value(Invocation& invocation, const Node& child) {
  Node alone = mapping_node();
  put(alone, child.key, child);
  auto problems = problems_of_entry(alone, invocation.command().entry(), invocation.folder().office());
  std::erase_if(problems, [](const Finding& problem) { return problem.id == FindingId::missing_key; });
  refuse_problems(invocation, problems);
}

Node entry_from_options(Invocation& invocation) {
  Node entry = piece_of_file(invocation);
  if (entry.kind != Node::Kind::mapping)
    invocation.stop(ExitStatus::usage, "--file: oczekiwano pól „klucz: wartość”",
                    "--file: keys with values are expected");
  put_options(invocation, entry);
  return entry;
}

} // namespace asystent
