#pragma once

#include "calendar/office_time.hpp"
#include "scratch_repository.hpp"

#include <string>

namespace asystent::history {

/// A repository whose commits say when they were made.
class DatedRepository : public ScratchRepository {
public:
  /// Commits all that is there; `when` as git takes it: `2026-06-30T12:00:00+0200`.
  void commit(const std::string& when, const std::string& message = "x") const {
    run("export GIT_AUTHOR_DATE=" + when + " GIT_COMMITTER_DATE=" + when +
        "; git add -A && git commit -q --allow-empty -m '" + message + "'");
  }
  void merge(const std::string& when, const std::string& branch) const {
    run("export GIT_AUTHOR_DATE=" + when + " GIT_COMMITTER_DATE=" + when +
        "; git merge -q --no-ff -m merge " + branch);
  }
};

/// A moment after all commits of the tests.
inline const sys_seconds end_of_2026 = end_of_office_day(make_date(2026, 12, 31));

} // namespace asystent::history
