#include "casebook/casebook.hpp"

#include "folder/folder.hpp"
#include "yaml/text_check.hpp"

#include <algorithm>
#include <functional>
#include <iterator>

namespace asystent::casebook {
namespace {

void append(std::vector<Finding>& all, std::vector<Finding> more) {
  std::ranges::move(more, std::back_inserter(all));
}

/// Puts what can be read on the shelf, and tells of the rest.
template <class Content>
void place(Shelf& shelf, std::vector<Content>& contents, record::ReadRecord<Content> one) {
  shelf.problems.add(Findings(std::move(one.problems), one.document.get()));
  if (!one.value) return;
  contents.push_back(std::move(*one.value));
  shelf.documents.push_back(std::move(one.document));
}

std::vector<Finding> shortened(std::vector<Finding> found) {
  rules::shorten(found);
  return found;
}

std::string file_of(const Record& record) {
  if (const auto* file = std::get_if<const CaseFile*>(&record)) return (*file)->document->file();
  return std::get<const WorklogFile*>(record)->document->file();
}

template <class Content>
Digest digest_of_problems(record::ReadRecord<Content>& loaded) {
  Digest digest;
  digest.findings = Findings(std::move(loaded.problems), loaded.document.get());
  return digest;
}

} // namespace

Casebook::Casebook(const Source& source, Date today)
    : source_(source),
      today_(today),
      office_(load_office(source.read(std::string(folder::settings_file_name)))),
      practice_(office_.value->policy) {}

Inspection Casebook::inspect(FoundLines lines) const {
  const auto with_lines = [lines](std::vector<Finding> found, const yaml::YamlFile& document) {
    return Findings(shortened(std::move(found)), lines == FoundLines::kept ? &document : nullptr);
  };
  const auto of_family = [&](record::ReadRecord<Family> loaded) {
    if (!loaded.value) {
      auto engaged =
          Engagements::of_unreadable(family_of(loaded.file())); // its problems may be all that names it
      Digest digest = digest_of_problems(loaded);
      digest.engaged = std::move(engaged);
      return digest;
    }
    Digest digest;
    digest.findings = with_lines(rules::judge(on_this_day(*loaded.value)), *loaded.document);
    digest.engaged.emplace(*loaded.value);
    digest.timed.emplace(*loaded.value, office());
    return digest;
  };
  const auto of_worklog = [&](record::ReadRecord<Worklog> loaded) {
    if (!loaded.value) return digest_of_problems(loaded);
    Digest digest(*loaded.value);
    digest.findings = with_lines(rules::judge(*loaded.value, office(), today_), *loaded.document);
    return digest;
  };
  Inspection inspection;
  Caseloads caseloads;
  Timetable timetable;
  const auto add = [&](Digest digest) {
    inspection.findings.add(std::move(digest.findings));
    if (digest.engaged) caseloads.add(std::move(*digest.engaged));
    if (digest.timed) timetable.add(std::move(*digest.timed));
  };
  const auto add_family = [&](Digest digest) {
    ++inspection.families;
    add(std::move(digest));
  };
  read_each(of_family, add_family, of_worklog, add);
  auto of_office = judge_office(caseloads, timetable);
  if (lines == FoundLines::kept) keep_lines_of_office(of_office, inspection.findings);
  append(inspection.findings.all, std::move(of_office));
  inspection.findings.sort();
  return inspection;
}

/// A family that was given another id names its own old one, under which its file stood once: nothing is
/// wrong with that. The rule cannot know; the source is asked only where a name leads nowhere.
void Casebook::leave_out_former_ids(std::vector<Finding>& findings) const {
  std::erase_if(findings, [this](const Finding& finding) {
    if (finding.id != FindingId::previous_wrong) return false;
    const auto* value = argument<std::string>(finding, "value");
    const std::string file = file_of_family(value == nullptr ? "" : *value);
    return is_missing(source_.read(file)) && source_.once_had(file);
  });
}

std::vector<Finding> Casebook::judge_office(const Caseloads& caseloads, const Timetable& timetable) const {
  auto found = shortened(rules::judge(office(), caseloads, timetable, today_, source_.not_read()));
  leave_out_former_ids(found);
  rules::sort(found);
  return found;
}

/// They stand in asystent.yaml, or in the record of one of two entries.
void Casebook::keep_lines_of_office(std::span<const Finding> found, Findings& findings) const {
  for (auto first = found.begin(); first != found.end();) {
    const std::string& file = first->place.file;
    const auto next = std::find_if(first, found.end(),
                                   [&file](const Finding& finding) { return finding.place.file != file; });
    const bool is_of_office = file == office_.document->file();
    findings.keep_lines({first, next}, is_of_office ? office_.document->text() : source_.read(file).text);
    first = next;
  }
}

Overview Casebook::overview() const {
  Named nobody({});
  return overview(nobody);
}

Overview Casebook::overview(Named& named) const {
  struct Look {
    std::string file;
    Digest digest;
  };
  const auto of_family = [&](record::ReadRecord<Family> loaded) {
    std::string file = loaded.file();
    if (!loaded.value) return Look{std::move(file), digest_of_problems(loaded)};
    Look look{std::move(file), Digest(on_this_day(*loaded.value))};
    named.offer(loaded, look.digest);
    return look;
  };
  const auto of_worklog = [&](record::ReadRecord<Worklog> loaded) {
    return loaded.value ? Digest(*loaded.value) : digest_of_problems(loaded);
  };
  Overview overview;
  read_each(
      of_family, [&](Look look) { overview.add_family(look.file, std::move(look.digest)); }, of_worklog,
      [&](Digest digest) { overview.add_worklog(std::move(digest)); });
  overview.sort_problems();
  return overview;
}

Shelf Casebook::all() const {
  const auto of_any = [](auto loaded) {
    if (loaded.value) loaded.document->drop_events();
    return loaded;
  };
  Shelf shelf;
  shelf.cases.office = office();
  shelf.cases.not_read = source_.not_read();
  const auto add_family = [&](record::ReadRecord<Family> one) {
    if (!one.value) shelf.cases.unreadable.push_back(family_of(one.file()));
    place(shelf, shelf.cases.families, std::move(one));
  };
  const auto add_worklog = [&](record::ReadRecord<Worklog> one) {
    place(shelf, shelf.cases.worklogs, std::move(one));
  };
  read_each(of_any, add_family, of_any, add_worklog);
  shelf.problems.sort();
  return shelf;
}

std::variant<CaseFile, Findings> Casebook::one(std::string_view id) const {
  return open_family(source_.read(file_of_family(id)), office());
}

std::variant<CaseFile, Findings> Casebook::one(std::string_view id, Named& named) const {
  FileText now = source_.read(file_of_family(id));
  auto kept = named.take(id);
  if (kept && !now.problem && now.text == kept->document->text()) return std::move(*kept);
  return open_family(std::move(now), office());
}

std::variant<WorklogFile, Findings> Casebook::worklog(std::string_view file) const {
  return open_worklog(source_.read(std::string(file)), office());
}

std::vector<Finding> Casebook::findings_around(const Overview& overview,
                                               std::span<const Record> records) const {
  std::vector<std::string> files;
  for (const Record& record : records) files.push_back(file_of(record));
  auto findings = rules::judge(office(), overview.caseloads(), overview.timetable(), today_, {}, files);
  for (const Record& record : records) {
    if (const auto* file = std::get_if<const CaseFile*>(&record))
      append(findings, rules::judge(on_this_day((*file)->family)));
    else
      append(findings, rules::judge(std::get<const WorklogFile*>(record)->worklog, office(), today_));
  }
  rules::sort(findings);
  return findings;
}

std::vector<Finding> Casebook::findings_of(const Shelf& shelf) const {
  auto findings = rules::judge(shelf.cases, today_);
  leave_out_former_ids(findings);
  append(findings, shelf.problems.all);
  rules::sort(findings);
  return findings;
}

} // namespace asystent::casebook
