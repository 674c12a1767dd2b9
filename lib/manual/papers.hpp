#pragma once

#include "manual/page.hpp"

namespace asystent::manual {

/// asystent-papers(7): reports, documents to print, templates of one's own. The kinds of documents are given.
Page papers_page(std::vector<Item> kinds, Language language);

} // namespace asystent::manual
