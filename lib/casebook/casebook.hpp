#pragma once

#include "casebook/named.hpp"
#include "casebook/overview.hpp"
#include "casebook/parallel.hpp"
#include "casebook/search.hpp"
#include "casebook/source.hpp"
#include "model/case_set.hpp"
#include "model/family_names.hpp"
#include "model/search_hit.hpp"
#include "rules/judge.hpp"

#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace asystent::casebook {

// The middle of the program: a case folder on a day. Whatever is asked of it, a record that cannot be read
// hides none of the others; what is wrong with it comes beside the answer.
//
//   each(ask)    one question to every family. Only the answers stay, so a folder may be larger than the
//                memory.
//   search()     where words stand.
//   inspect()    the same for `check`: only the findings stay.
//   overview()   a short look at every record, for who goes on with one of them.
//   one(id)      one family, with its text and events; of those that were named the one that was kept.
//   all()        everything at once, for reports that look at several families together.

/// What each family said.
template <class Answer>
struct Answers {
  std::vector<Answer> answers; // those that are not empty, by the families' files
  FamilyNames names;           // of the families that gave them
  Findings problems;           // of records that cannot be read
};

/// What is wrong in a folder: with records that cannot be read, and by the rules in the others.
struct Inspection {
  Findings findings;
  int families = 0; // those that cannot be read too
};

/// Whether the lines of the files at which findings stand are kept beside these: for who shows them.
enum class FoundLines { kept, left_out };

/// Every record that can be read, held at once.
struct Shelf {
  CaseSet cases;
  Findings problems;                                      // of the others
  std::vector<std::unique_ptr<yaml::YamlFile>> documents; // that the cases look into
};

class Casebook {
public:
  /// Reads asystent.yaml. The source must live as long as this. Throws BadOffice.
  Casebook(const Source& source, Date today);

  Date today() const { return today_; }
  const Office& office() const { return *office_.value; }
  /// The office's policy with the defaults in place of what it leaves out.
  const Policy& policy() const { return practice_; }
  CaseOnDay on_this_day(const Family& family) const { return {family, office(), practice_, today_}; }

  /// `ask` gives what it has to say of a CaseOnDay, something with empty(). It is called on several threads
  /// at once. Throws FolderError, as all below, if a subfolder cannot be listed.
  template <class Ask>
  auto each(Ask ask) const -> Answers<std::invoke_result_t<Ask, const CaseOnDay&>>;
  Inspection inspect(FoundLines lines = FoundLines::kept) const;
  /// Where words stand in all records, worklogs too; record by record, in each by the day of the entry.
  Answers<SearchHits> search(const SearchQuery& query) const;
  Overview overview() const;
  /// The same, and the families that are named are kept.
  Overview overview(Named& named) const;
  Shelf all() const;

  /// Either the record, or why it cannot be read.
  std::variant<CaseFile, Findings> one(std::string_view id) const;
  /// The same as it is now: what a look has kept is taken where the file still says the same.
  std::variant<CaseFile, Findings> one(std::string_view id, Named& named) const;
  std::variant<WorklogFile, Findings> worklog(std::string_view file) const;

  /// What the rules find in these records, and in the office with what the overview knows of all: all that a
  /// change of these records can change. Sorted.
  std::vector<Finding> findings_around(const Overview& overview, std::span<const Record> records) const;

  /// What the rules find in all readable records, and what is wrong with the others. Sorted.
  std::vector<Finding> findings_of(const Shelf& shelf) const;

private:
  template <class OfFamily, class AddFamily, class OfWorklog, class AddWorklog>
  void read_each(OfFamily of_family, AddFamily add_family, OfWorklog of_worklog,
                 AddWorklog add_worklog) const;
  std::vector<Finding> judge_office(const Caseloads& caseloads, const Timetable& timetable) const;
  void keep_lines_of_office(std::span<const Finding> found, Findings& findings) const;
  void leave_out_former_ids(std::vector<Finding>& findings) const;

  const Source& source_;
  Date today_;
  record::ReadRecord<Office> office_;
  Policy practice_;
};

/// One behind the other.
template <class Answer>
Answer joined(std::vector<Answer> answers) {
  Answer all;
  for (Answer& answer : answers) std::ranges::move(answer, std::back_inserter(all));
  return all;
}

/// Reads all records: `of_` makes of each what is to be kept, on several threads at once, and `add_` gets it,
/// one at a time in the order of the files. The one place where the folder's records are gone through.
template <class OfFamily, class AddFamily, class OfWorklog, class AddWorklog>
void Casebook::read_each(OfFamily of_family, AddFamily add_family, OfWorklog of_worklog,
                         AddWorklog add_worklog) const {
  const Listing families = source_.list(families_folder);
  const Listing worklogs = source_.list(worklogs_folder);
  in_order(
      families.size, [&](std::size_t i) { return of_family(load_family(families.read(i), office())); },
      add_family);
  in_order(
      worklogs.size, [&](std::size_t i) { return of_worklog(load_worklog(worklogs.read(i), office())); },
      add_worklog);
}

template <class Ask>
auto Casebook::each(Ask ask) const -> Answers<std::invoke_result_t<Ask, const CaseOnDay&>> {
  using Answer = std::invoke_result_t<Ask, const CaseOnDay&>;
  struct One {
    std::string id;
    PrivateText name;
    Answer answer;
    Findings problems;
  };
  const auto ask_one = [&](record::ReadRecord<Family> loaded) {
    One one;
    one.problems = Findings(std::move(loaded.problems), loaded.document.get());
    if (!loaded.value) return one;
    one.answer = ask(on_this_day(*loaded.value));
    if (one.answer.empty()) return one;
    one.id = loaded.value->id->text;
    one.name = *loaded.value->name;
    return one;
  };
  // Nothing is asked of a worklog, but one that cannot be read is told with the others.
  const auto problems = [](record::ReadRecord<Worklog> loaded) {
    return Findings(std::move(loaded.problems), loaded.document.get());
  };
  Answers<Answer> all;
  const auto add = [&](One one) {
    all.problems.add(std::move(one.problems));
    if (one.answer.empty()) return;
    all.names.add(one.id, one.name);
    all.answers.push_back(std::move(one.answer));
  };
  read_each(ask_one, add, problems, [&](Findings more) { all.problems.add(std::move(more)); });
  all.problems.sort();
  return all;
}

} // namespace asystent::casebook
