#include "yaml/problems.hpp"

namespace asystent::yaml {

FindingCollector::FindingCollector(std::string file) : file_(std::move(file)) {}

namespace {

constexpr int most_listed = 1000;

} // namespace

bool FindingCollector::lists(FindingId id) const {
  const auto found = listed_.find(id);
  return found == listed_.end() || found->second.count < most_listed;
}

void FindingCollector::add(FindingId id, Position at, Arguments arguments) {
  Listed& listed = listed_[id];
  if (listed.count == most_listed) {
    ++findings_[listed.last].more;
    return;
  }
  ++listed.count;
  listed.last = findings_.size();
  Finding finding;
  finding.id = id;
  finding.severity = Severity::error;
  finding.family = family_of_file(file_);
  finding.place = {file_, at};
  finding.arguments = std::move(arguments);
  finding.entries = {finding.place};
  findings_.push_back(std::move(finding));
}

std::string family_of_file(std::string_view file) {
  return file.starts_with("families/") ? std::string(stem_of_file(file)) : std::string();
}

std::string_view stem_of_file(std::string_view file) {
  file.remove_prefix(file.rfind('/') + 1); // npos + 1 is 0: no folder
  return file.substr(0, file.rfind('.'));
}

} // namespace asystent::yaml
