#include "document/letter.hpp"

#include "text/lines.hpp"

namespace asystent::document {
namespace {

void append_lines(std::vector<std::string>& lines, std::string_view text) {
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    const std::string_view line = trimmed(text.substr(0, end));
    if (!line.empty()) lines.emplace_back(line);
    text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
  }
}

} // namespace

void add_addressee(TemplateFields& fields, const std::vector<std::string>& lines) {
  std::vector<std::string> all;
  for (const std::string& text : lines) append_lines(all, text);
  fields.part("addressee", std::move(TemplateFields().texts("lines", all)));
}

void add_copies(TemplateFields& fields, const std::vector<std::string>& copies) {
  fields.texts("copies", copies);
}

void add_attachments(TemplateFields& fields, const std::vector<std::string>& attachments) {
  fields.texts("attachments", attachments);
}

} // namespace asystent::document
