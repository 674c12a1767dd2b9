#include "record/record.hpp"

#include "model/members.hpp"
#include "record/consistency.hpp"
#include "record/reader.hpp"
#include "record/repeated.hpp"

#include <fmt/format.h>

#include <charconv>

namespace asystent::record {
namespace {

constexpr int newest_version = 1;

/// A record of a later version has keys and values that this program does not know: only its version is told.
bool is_newer(const yaml::Event& root, yaml::FindingCollector& problems) {
  const yaml::Event* event = root.find("asystent");
  if (event == nullptr) return false;
  int version = 0;
  std::from_chars(event->text.data(), event->text.data() + event->text.size(), version);
  if (version <= newest_version) return false;
  problems.add(FindingId::version, event->at, {{"value", version}});
  return true;
}

void check_name(std::string_view id, Position at, const std::string& file, yaml::FindingCollector& problems) {
  if (id.empty() || id == yaml::stem_of_file(file)) return;
  problems.add(FindingId::id_mismatch, at,
               {{"value", std::string(id)}, {"expected", std::string(yaml::stem_of_file(file))}});
}

void finish(const Office& office, yaml::FindingCollector& problems) { check_consistency(office, problems); }

void finish(const Form&, yaml::FindingCollector&) {}

void finish(const Family& family, yaml::FindingCollector& problems) {
  check_consistency(family, problems);
  check_name(family.id->text, family.id.at, family.file, problems);
}

void finish(const Worklog& worklog, yaml::FindingCollector& problems) {
  check_consistency(worklog, problems);
  check_name(*worklog.assistant, worklog.assistant.at, worklog.file, problems);
}

void complete(Family& family, const yaml::Event& root) {
  family.repeated = repeated_in(root, entity_of<Family>());
  index_members(family);
}

void complete(Worklog& worklog, const yaml::Event& root) {
  worklog.repeated = repeated_in(root, entity_of<Worklog>());
}

void complete(Office&, const yaml::Event&) {}

void complete(Form&, const yaml::Event&) {}

template <class Record>
Record read_record(yaml::YamlFile& document, const Office* office, yaml::FindingCollector& problems) {
  Record record{};
  record.file = document.file();
  record.at = {1, 1};
  if (is_newer(document.events(), problems)) return record;
  RecordReader reader(problems, document.arena(), office);
  if (!read_entry(reader, document.events(), entity_of<Record>(), &record)) return record;
  finish(record, problems);
  complete(record, document.events());
  return record;
}

template <class Record>
ReadRecord<Record> load(std::unique_ptr<yaml::YamlFile> document, const Office* office) {
  ReadRecord<Record> loaded{std::move(document), std::nullopt, {}};
  loaded.problems = loaded.document->problems();
  if (!loaded.problems.empty()) return loaded;
  yaml::FindingCollector problems(loaded.document->file());
  loaded.value = read_record<Record>(*loaded.document, office, problems);
  loaded.problems = problems.take();
  if (!loaded.problems.empty()) loaded.value.reset();
  return loaded;
}

/// Of the text only the model is asked for.
template <class Record>
ReadRecord<Record> load(std::string file, std::string text, const Office* office) {
  auto loaded = load<Record>(std::make_unique<yaml::YamlFile>(std::move(file), std::move(text)), office);
  if (loaded.document->problems().empty()) loaded.document->drop_events();
  return loaded;
}

} // namespace

ReadRecord<Office> read_office(std::string file, std::string text) {
  auto loaded = load<Office>(std::move(file), std::move(text), nullptr);
  if (!loaded.value) return loaded;
  const auto& assistants = loaded.value->assistants;
  for (std::size_t i = 0; i < assistants.size(); ++i) loaded.value->places.emplace(assistants[i].id->text, i);
  const auto& areas = loaded.value->areas;
  for (std::size_t i = 0; i < areas.size(); ++i) loaded.value->area_places.emplace(areas[i].area.id, i);
  return loaded;
}

ReadRecord<Family> read_family(std::string file, std::string text, const Office& office) {
  return load<Family>(std::move(file), std::move(text), &office);
}

ReadRecord<Worklog> read_worklog(std::string file, std::string text, const Office& office) {
  return load<Worklog>(std::move(file), std::move(text), &office);
}

ReadRecord<Family> read_family(std::unique_ptr<yaml::YamlFile> document, const Office& office) {
  return load<Family>(std::move(document), &office);
}

ReadRecord<Worklog> read_worklog(std::unique_ptr<yaml::YamlFile> document, const Office& office) {
  return load<Worklog>(std::move(document), &office);
}

ReadRecord<Form> read_form(std::string file, std::string text) {
  return load<Form>(std::move(file), std::move(text), nullptr);
}

std::vector<Finding> problems_of_entry(const yaml::Node& entry, const Entity& entity, const Office& office) {
  yaml::FindingCollector problems{std::string()};
  yaml::Arena arena;
  RecordReader reader(problems, arena, &office);
  const yaml::Events events = events_of(entry);
  entity.read_alone(reader, events.front());
  return problems.take();
}

} // namespace asystent::record
