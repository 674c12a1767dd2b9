#pragma once

#include "cli/read_each.hpp"
#include "model/family_names.hpp"
#include "rules/judge.hpp"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace asystent {

/// What a command asks of each family of a folder. Every record is read once, and of what was read only the
/// answer stays, so a folder may be larger than the memory.
template <class Answer>
struct FromFamilies {
  std::vector<Answer> answers;   // those that are not empty, by the families' files
  FamilyNames names;             // of the families that gave them
  std::vector<Finding> problems; // of records that cannot be read, by file, line and id
};

/// Of one family; nothing but problems where it cannot be read.
template <class Answer>
struct FromFamily {
  std::string id;
  PrivateText name;
  Answer answer;
  std::vector<Finding> problems;
};

/// One behind the other.
template <class Answer>
Answer joined(std::vector<Answer> answers) {
  Answer all;
  for (Answer& answer : answers) std::ranges::move(answer, std::back_inserter(all));
  return all;
}

/// `ask` gives what it has to say of a Case, and is called on several threads at once. Throws FolderError.
template <class Ask>
auto from_families(const std::filesystem::path& folder, const Office& office, Date today, Ask ask) {
  using Answer = std::invoke_result_t<Ask, const Case&>;
  const Practice practice(office.policy);
  const auto ask_one = [&](Loaded<Family> loaded) {
    FromFamily<Answer> one{{}, {}, {}, std::move(loaded.problems)};
    if (loaded.value) one.answer = ask(Case(*loaded.value, office, practice, today));
    if (one.answer.empty()) return one;
    one.id = loaded.value->id->text;
    one.name = *loaded.value->name;
    return one;
  };
  // Nothing is asked of a worklog, but one that cannot be read is told by every command.
  auto taken =
      read_each(folder, office, ask_one, [](Loaded<Worklog> loaded) { return std::move(loaded.problems); });
  FromFamilies<Answer> all;
  const auto append = [&](std::vector<Finding>& problems) {
    std::ranges::move(problems, std::back_inserter(all.problems));
  };
  for (auto& one : taken.families) {
    append(one.problems);
    if (one.answer.empty()) continue;
    all.names.add(one.id, one.name);
    all.answers.push_back(std::move(one.answer));
  }
  std::ranges::for_each(taken.worklogs, append);
  sort(all.problems);
  return all;
}

} // namespace asystent
