#pragma once

#include "model/presence.hpp"
#include "report/stats_scope.hpp"

#include <span>
#include <string>
#include <vector>

namespace asystent::report {

// Cases that `previous` joins are one family where families and children are counted: a family that comes
// back counts once for the gmina. What is needed of each case has its own texts: the record itself may be
// gone.

/// A time outside the family.
struct CountedPlacement {
  Date from;
  std::optional<Date> ended;
  bool is_foster;
  bool is_return;
};

/// A member. Ids tell who is who within joined cases, and are never shown.
struct CountedPerson {
  PrivateText id;
  bool is_child;
  Life life;
  std::vector<CountedPlacement> placements;
};

/// Day support on a day of the period; for all children where `whom` is empty.
struct CountedSupport {
  std::vector<PrivateText> whom;
};

/// A case that was assigned.
struct CountedCase {
  CaseTime time;
  bool is_asked; // of the assistant whose numbers are asked for
  bool is_za_zyciem;
  bool has_order; // this and what follows: on a day of the period
  bool has_support_family;
  std::vector<CountedSupport> day_support;
  std::vector<CountedPerson> people;
};

/// Nothing of a family that never had an assignment.
std::optional<CountedCase> counted_case(const Family& family, const StatsScope& scope);

/// What joins cases: each family's id, the one it names, and what is counted of it.
struct CaseLink {
  std::string_view id;
  std::string_view previous; // empty: none
  const CountedCase* counted = nullptr;
};

/// One of the people of joined cases, as the first of the cases has them, with the placements of all.
struct JoinedPerson : CountedPerson {
  bool is_member = false; // in the case that stands for all
};

/// The cases of one family, at least one of them covered and asked for.
struct JoinedFamily {
  std::size_t index;                     // in the links: the newest of those, which stands for all
  const CountedCase* newest;             // that one
  std::vector<const CountedCase*> cases; // all that were assigned: that one, then the newest first
  std::vector<JoinedPerson> people;
};

/// In the order of the links. The newest is so by the first assignment, of equals the later in that order.
std::vector<JoinedFamily> joined_families(std::span<const CaseLink> links, const StatsScope& scope);

} // namespace asystent::report
