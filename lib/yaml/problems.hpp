#pragma once

#include "model/finding.hpp"

namespace asystent::yaml {

/// Collects what is wrong in one file. All of it is told, not only the first.
class FindingCollector {
public:
  explicit FindingCollector(std::string file);

  void add(FindingId id, Position at, Arguments arguments = {});
  bool empty() const { return findings_.empty(); }
  std::vector<Finding> take() { return std::move(findings_); }

private:
  std::string file_;
  std::vector<Finding> findings_;
};

/// The family that a record file is about by its name, `families/R-1.yaml` -> `R-1`; empty for other files.
std::string family_of_file(std::string_view file);

/// The file's name without folder and ending.
std::string_view stem_of_file(std::string_view file);

} // namespace asystent::yaml
