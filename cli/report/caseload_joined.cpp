#include "report/caseload_joined.hpp"

#include "casebook/outside.hpp"
#include "cli/report/caseload.hpp"
#include "cli/session.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <deque>
#include <filesystem>

namespace asystent::cli {
namespace {

namespace fs = std::filesystem;

/// Another case folder, which is only read. The book looks into the source.
struct OtherFolder {
  std::string typed;
  fs::path path;
  std::unique_ptr<casebook::DiskSource> source;
  std::unique_ptr<Casebook> book;
};

[[noreturn]] void stop_unreadable(const Output& output, const std::string& folder, const Error& error) {
  output.stop(ExitStatus::unreadable, "nie można odczytać folderu spraw {}: {}",
              "the case folder {} cannot be read: {}", printable(folder), error.message(output.language()));
}

void require_case_folder(const Output& output, const std::string& typed, const fs::path& path) {
  std::error_code error;
  if (fs::is_directory(path, error)) return;
  if (error && error != std::errc::no_such_file_or_directory)
    output.stop(ExitStatus::unreadable, "nie można odczytać folderu spraw {}: {}",
                "the case folder {} cannot be read: {}", printable(typed), error.message());
  output.stop(ExitStatus::usage, "--also: nie ma folderu {}", "--also: there is no folder {}",
              printable(typed));
}

OtherFolder opened(Call& call, const std::string& typed) try {
  OtherFolder other{typed, call.options.directory() / typed, nullptr, nullptr};
  require_case_folder(call.output, typed, other.path);
  casebook::OpenFolder folder(other.path);
  if (!casebook::is_case_folder(folder))
    call.output.stop(ExitStatus::usage, "--also: {} nie jest folderem spraw: nie ma w nim asystent.yaml",
                     "--also: {} is no case folder: it has no asystent.yaml", printable(typed));
  other.source = std::make_unique<casebook::DiskSource>(std::move(folder));
  other.book = std::make_unique<Casebook>(*other.source, call.options.today());
  return other;
} catch (const casebook::BadOffice& bad) {
  stop_unreadable(call.output, typed, bad);
} catch (const casebook::FolderError& error) {
  stop_unreadable(call.output, typed, error);
}

/// A family would be counted twice.
void refuse_same_folder(Call& call, const OtherFolder& other, const std::deque<OtherFolder>& others) {
  std::error_code ignored;
  const auto is_it = [&](const fs::path& path) { return fs::equivalent(path, other.path, ignored); };
  const bool is_twice = is_it(call.session.folder().path()) ||
                        std::ranges::any_of(others, [&](const auto& one) { return is_it(one.path); });
  if (is_twice)
    call.output.stop(ExitStatus::usage, "--also: {} to folder, który już się liczy",
                     "--also: {} is a folder that is counted already", printable(other.typed));
}

/// Their files by the folder that they are in.
std::vector<Finding> in_folder(std::vector<Finding> problems, const std::string& folder) {
  for (Finding& problem : problems) problem.place.file = folder + "/" + problem.place.file;
  return problems;
}

report::FolderCaseload caseload_of(const Casebook& book, const std::string& folder, Date day,
                                   std::vector<Finding>& problems) {
  auto read = book.each([](const CaseOnDay& c) { return std::vector{Engagements(c.family)}; });
  Caseloads caseloads;
  for (Engagements& engaged : casebook::joined(std::move(read.answers))) caseloads.add(std::move(engaged));
  std::ranges::move(folder.empty() ? std::move(read.problems.all)
                                   : in_folder(std::move(read.problems.all), folder),
                    std::back_inserter(problems));
  return {folder, &book.office(), report::caseload_report(book.office(), caseloads, day)};
}

/// Whose row is asked for, where somebody is at work.
void keep_own(report::JoinedCaseload& joined, std::string_view at_work) {
  if (at_work.empty()) return;
  const auto is_own = [&](const report::CaseloadShare& share) {
    return share.folder.empty() && share.id == at_work;
  };
  std::erase_if(joined.people, [&](const report::PersonCaseload& person) {
    return std::ranges::none_of(person.shares, is_own);
  });
  joined.namesakes.clear();
}

std::deque<OtherFolder> others_of(Call& call) {
  std::deque<OtherFolder> others;
  for (const std::string& typed : call.options.texts("--also")) {
    OtherFolder other = opened(call, typed);
    refuse_same_folder(call, other, others);
    others.push_back(std::move(other));
  }
  return others;
}

} // namespace

ExitStatus report_joined_caseload(Call& call) {
  if (call.session.is_in_the_past())
    call.output.stop(ExitStatus::usage, "--also nie działa z --at: pozostałe foldery są z dziś",
                     "--also does not go with --at: the other folders are as of today");
  const auto asked = call.options.date("--date");
  const Date day = asked.value_or(call.options.today());
  const Casebook& book = call.session.book();
  const auto others = others_of(call);
  std::vector<Finding> problems;
  std::vector<report::FolderCaseload> folders{caseload_of(book, {}, day, problems)};
  for (const OtherFolder& other : others)
    folders.push_back(caseload_of(*other.book, other.typed, day, problems));
  call.session.tell(casebook::Findings(std::move(problems)));
  auto joined = report::joined_caseload(folders);
  keep_own(joined, call.session.at_work());
  if (call.output.wants_json()) {
    call.output.out = report::joined_caseload_json(joined, call.output.look(), asked);
    return ExitStatus::done;
  }
  if (asked) call.output.out = call.output.say("Stan na dzień {}\n", "As on {}\n", call.output.shown(*asked));
  call.output.out += report::joined_caseload_text(joined, call.output.look());
  return ExitStatus::done;
}

} // namespace asystent::cli
