#pragma once

#include "folder/process.hpp"

#include <string>

namespace asystent::casebook {

using asystent::folder::ProcessError;

/// The page as a PDF, by the program weasyprint. It is run as a library of its own Python, since only so it
/// can be told to load nothing: neither a file nor an address of the network, whatever the page asks for;
/// where the page does ask, there is no PDF. Throws ProcessError and, where `weasyprint` is no script of
/// Python, another Error.
std::string pdf_of_page(const std::string& html);

/// The page as an OpenDocument text, by the program pandoc. That cannot be told to load nothing: its sandbox
/// also keeps it from the files that it makes a document of. So the page must have no address of anything to
/// load. Throws ProcessError.
std::string odt_of_page(const std::string& html);

} // namespace asystent::casebook
