#pragma once

#include "dashboard/timeline.hpp"
#include "markup/svg.hpp"
#include "show/look.hpp"

#include <string>
#include <vector>

namespace asystent {

/// Kinds of marks that share a row of the picture.
struct MarkRow {
  Text label;
  std::vector<MarkKind> kinds;

  bool has(MarkKind kind) const;
};

/// The rows that have a mark, from the top.
std::vector<MarkRow> rows_with_marks(const Timeline& timeline);

/// Each kind has its own shape: colour is never the only sign.
std::string mark_shape(MarkKind kind, Point middle);

/// What the shapes mean that the timeline has.
std::string legend(const Timeline& timeline, const Look& look);

} // namespace asystent
