#pragma once

#include "dashboard/dashboard.hpp"
#include "markup/page.hpp"
#include "show/look.hpp"

#include <string>
#include <vector>

namespace asystent::dashboard {

/// The line by which a page is known as one of these, so that no other file is ever written over.
using markup::generator_line;

/// A file of the pages: its name below their folder, with '/', and its text.
struct PageFile {
  std::string name;
  std::string text;
};

/// The dashboard's pages: one of the office or the assistant, and one of each family. `index.html` is the
/// last, so that what it links to is there before it. The look's colours play no part.
std::vector<PageFile> pages(const Dashboard& board, const show::Look& look);

} // namespace asystent::dashboard
