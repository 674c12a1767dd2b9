#include "cli/option_problems.hpp"

#include "cli/entry.hpp"
#include "model/facts.hpp"
#include "show/finding_text.hpp"
#include "text/utf8.hpp"

#include <fmt/ranges.h>

#include <algorithm>

namespace asystent {
namespace {

/// An argument of the problem's message that is words as written.
std::string argument(const Finding& problem, std::string_view name) {
  for (const auto& [key, value] : problem.arguments)
    if (key == name && std::holds_alternative<std::string>(value)) return std::get<std::string>(value);
  return {};
}

const Option* option_of_key(const Command& command, std::string_view key) {
  const auto found = std::ranges::find(command.options, key, &Option::key);
  return found == command.options.end() ? nullptr : &*found;
}

/// The option that was given the value; of a member or goal that is not there, say.
const Option* option_of_value(const Invocation& invocation, const std::string& value) {
  for (const Option& option : invocation.command().options) {
    if (value.empty() || !invocation.has(option.name)) continue;
    const auto given = invocation.texts(option.name);
    if (std::ranges::find(given, value) != given.end()) return &option;
  }
  return nullptr;
}

/// A problem of the piece of --file. One of the record as it is read again has the record's file.
bool is_in_piece(const Invocation& invocation, const Finding& problem) {
  return problem.place.at.is_in_file() && problem.place.file.empty() && invocation.has("--file");
}

const Option* option_of(const Invocation& invocation, const Finding& problem) {
  if (is_in_piece(invocation, problem)) return nullptr;
  if (problem.id == FindingId::missing_key)
    return option_of_key(invocation.command(), argument(problem, "key"));
  if (const auto number = problem.place.at.option()) return &invocation.command().options[*number - 1];
  return option_of_value(invocation, argument(problem, "value"));
}

/// The goals that a visit may name, where one was named that is not there.
std::string goals_to_name(Invocation& invocation, const Finding& problem) {
  if (problem.id != FindingId::unknown_goal || invocation.touched.empty()) return {};
  const Family* family = invocation.folder().find_family(invocation.touched.front());
  const Plan* plan = family == nullptr ? nullptr : newest_plan(*family);
  if (plan == nullptr) return invocation.say("; rodzina nie ma planu", "; the family has no plan");
  std::vector<std::string_view> ids;
  for (const Goal& goal : plan->goals) ids.push_back(*goal.id);
  return invocation.say("; cele planu: {}", "; goals of the plan: {}",
                        printable(fmt::format("{}", fmt::join(ids, ", "))));
}

std::string told(Invocation& invocation, const Finding& problem) {
  const Option* option = option_of(invocation, problem);
  if (option != nullptr && problem.id == FindingId::missing_key)
    return invocation.say("brak opcji {}. Pomoc: {} --help", "{} is missing. Help: {} --help", option->name,
                          full_name(invocation.command()));
  const std::string text =
      message(problem, invocation.language(), invocation.today()) + goals_to_name(invocation, problem);
  if (option != nullptr) return fmt::format("{}: {}", option->name, text);
  if (!is_in_piece(invocation, problem)) return text;
  const Position at = problem.place.at;
  return fmt::format("{}:{}:{}: {}", printable(name_of_piece(*invocation.text("--file"))), at.line, at.column,
                     text);
}

} // namespace

void refuse_problems(Invocation& invocation, const std::vector<Finding>& problems) {
  if (problems.empty()) return;
  std::string all;
  for (const Finding& problem : problems) all += (all.empty() ? "" : "\n") + told(invocation, problem);
  throw Stop(ExitStatus::usage, all);
}

} // namespace asystent
