#pragma once

#include "model/finding.hpp"

#include <map>

namespace asystent::yaml {

/// Collects what is wrong in one file. All of it is told, not only the first.
class FindingCollector {
public:
  explicit FindingCollector(std::string file);

  void add(FindingId id, Position at, Arguments arguments = {});
  /// Whether one more of this kind will be listed. Of a file that is wrong throughout the first are, and the
  /// others counted.
  bool lists(FindingId id) const;
  bool empty() const { return findings_.empty(); }
  std::vector<Finding> take() { return std::move(findings_); }

private:
  struct Listed {
    int count = 0;
    std::size_t last = 0; // its index
  };

  std::string file_;
  std::vector<Finding> findings_;
  std::map<FindingId, Listed> listed_;
};

/// The family that a record file is about by its name, `families/R-1.yaml` -> `R-1`; empty for other files.
std::string family_of_file(std::string_view file);

/// The file's name without folder and ending.
std::string_view stem_of_file(std::string_view file);

} // namespace asystent::yaml
