#pragma once

#include <string>
#include <string_view>

namespace asystent::document {

/// An OpenDocument text of pandoc, finished as the page is: A4 with its margins, and lines around the cells
/// of tables that have heads, where pandoc gives US letter and no lines at all. Tables without heads are
/// facts and signatures and stay without. What is no such file is given back as it is.
std::string finished_text_document(std::string_view odt);

/// Of its content.xml: the lines.
std::string with_ruled_cells(std::string content);

/// Of its styles.xml: the paper.
std::string on_a4(std::string styles);

} // namespace asystent::document
