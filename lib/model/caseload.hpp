#pragma once

#include "model/case_set.hpp"
#include "model/engagements.hpp"
#include "model/policy.hpp"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace asystent {

/// The act's limit of families for one assistant (art. 15 ust. 4).
inline constexpr int statutory_caseload_limit = 15;

/// A family that counts to an assistant's caseload, and the engagement by which it does.
struct Counted {
  std::size_t index; // of the family in the order of adding, as in Cases
  const Engagements* family;
  const Engagement* engagement;
};

/// Who had which families, and when.
class Caseloads {
public:
  Caseloads() = default;
  explicit Caseloads(const CaseSet& cases);

  void add(Engagements family);
  /// In the place of the family of the same file, or as a new one.
  void put(Engagements family);

  /// In the order of adding.
  const std::vector<Engagements>& families() const { return families_; }

  /// Contract, section 2: the families active on the day with an assignment of the assistant that holds, each
  /// once, without families_elsewhere.
  std::vector<Counted> counted(const Policy& policy, const Assistant& assistant, Date day) const;

  /// The families active on the day with an assignment of somebody who may not be employed.
  std::vector<Counted> left_with(const Assistant& assistant, Date day) const;

  /// The families whose main assignment is the assistant's on the day, employed or not.
  std::vector<Counted> led_by(const Assistant& assistant, Date day) const;

  /// All assignments of the assistant, by family in the order of adding.
  std::vector<Counted> engagements_of(const Assistant& assistant) const;

  /// The days on which the number of the assistant's families can change: from each to the day before the
  /// next one it is the same.
  std::set<Date> turns(const Assistant& assistant) const;

  /// The assistant never had more families at once than this.
  int at_most(const Assistant& assistant) const;

private:
  template <class Counts>
  std::vector<Counted> engaged(const Assistant& assistant, Date day, Counts counts) const;
  void place(Engagements family, std::size_t index);
  const std::vector<std::size_t>& families_of(const Assistant& assistant) const;

  std::vector<Engagements> families_;
  std::map<std::string, std::vector<std::size_t>, std::less<>> by_assistant_;
};

int families_elsewhere(const Assistant& assistant);
/// The assistant's own limit, else the office's.
int limit_of(const Assistant& assistant, const Policy& policy);

} // namespace asystent
