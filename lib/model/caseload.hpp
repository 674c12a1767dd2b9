#pragma once

#include "model/case_set.hpp"
#include "model/policy.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace asystent {

/// The act's limit of families for one assistant (art. 15 ust. 4).
inline constexpr int statutory_caseload_limit = 15;

/// An assignment, as the caseload counts it.
struct Engagement {
  std::string assistant;
  Date from;
  std::optional<Date> ended; // event
  bool is_main = true;
  Position at;
  std::vector<std::string> reasons; // why it was saved although the caseload is exceeded
};

/// All that the caseload and the other families need of a family, with its own texts: the record itself may
/// be gone.
struct Engagements {
  Engagements() = default;
  explicit Engagements(const Family& family);
  /// Of a record that cannot be read: that there is such a family.
  static Engagements of_unreadable(std::string_view id);

  /// Whether it is active on the day, as its dates say.
  bool is_active(Date day) const;

  std::string id;
  std::string file;
  bool za_zyciem = false;
  std::optional<Date> closed;
  std::string previous; // id of an earlier case; empty: none
  Position previous_at;
  std::vector<Engagement> engagements;
};

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

/// The first day on which an assignment of the family does not hold any more; nothing where there is none.
std::optional<Date> end_of(const Engagement& engagement, const Engagements& family);

int families_elsewhere(const Assistant& assistant);
/// The assistant's own limit, else the office's.
int limit_of(const Assistant& assistant, const Policy& policy);

} // namespace asystent
