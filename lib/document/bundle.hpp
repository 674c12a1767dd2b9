#pragma once

#include "document/kinds.hpp"
#include "document/purpose.hpp"
#include "text/language.hpp"

#include <string>
#include <vector>

namespace asystent::document {

/// A paper of a bundle: its kind and what it is about.
struct BundledPaper {
  const DocumentKind* kind = nullptr;
  DocumentRequest request;
};

/// A kind of paper that the purpose asks for and the case has nothing for.
struct LeftOutPaper {
  const DocumentKind* kind = nullptr;
  Text why;
};

/// All papers of one family for a purpose, in the order of the case.
struct Bundle {
  std::vector<BundledPaper> papers;
  std::vector<LeftOutPaper> left_out;
};

Bundle bundle_for(Purpose purpose, const DocumentRequest& request);

/// The time that a paper is about where none is asked for: the month of its day, or the case so far; a day in
/// a kind that is about no time.
Period usual_period(const DocumentKind& kind, const DocumentRequest& request);

/// One page of the cover and of the pages of the papers, each of which begins on a new sheet; `paper-N` is
/// the id of the N-th, from 1. All must be printed pages.
std::string bound(const std::string& cover, const std::vector<std::string>& pages);

} // namespace asystent::document
