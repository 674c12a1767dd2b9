#pragma once

#include "document/fields.hpp"
#include "model/field.hpp"
#include "text/language.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace asystent::document {

/// A Mustache template. `{{name}}` is a text or a picture, `{{#name}} … {{/name}}` is printed for each part
/// of a list or where a flag is true, `{{^name}} … {{/name}}` where it is empty or false, `{{> name}}` is
/// another file.
struct Template {
  std::string file; // for messages: `templates/plan.html`
  std::string text;
};

/// A piece that templates share: `{{> _head}}` is _head.html.
struct Partial {
  std::string name;
  Template content;
};

struct TemplateProblem {
  std::string file;
  Position at;
  Message what;
};

/// A name that is no field, a section or a tag without its end, a value that would not be escaped, a control
/// character, a page without bounds, an address of something to load (addresses.hpp). The first hundred, in
/// the order of the files and lines; empty where the template can be printed.
std::vector<TemplateProblem> check_template(const Template& main, const std::vector<Partial>& partials,
                                            const TemplateFields& fields);

struct PrintedPage {
  std::string html;
  int blanks = 0; // lines to fill in by hand
};

/// The template with its fields, all texts escaped, set as typography.hpp says. The template must have
/// passed check_template().
PrintedPage print_template(const Template& main, const std::vector<Partial>& partials, TemplateFields fields);

/// What a page would load although no template says so: an address that fields were put into, or that its
/// pieces only make together. Told of the main template, with the line of the page, and without the words.
std::vector<TemplateProblem> check_printed(const Template& main, const PrintedPage& page);

} // namespace asystent::document
