#include "document/template.hpp"
#include "targets.hpp"

using namespace asystent::document;

namespace asystent::fuzz {
namespace {

TemplateFields sample_fields() {
  const auto goal = [](const std::string& text) { return std::move(TemplateFields().text("goal", text)); };
  TemplateFields fields;
  fields.text("title", "<script>{{title}}")
      .text("note", "")
      .flag("is_draft", true)
      .part("family", std::move(TemplateFields().text("name", "Kowalscy").flag("is_new", false)))
      .list("goals", std::vector<std::string>{"szkoła", "{{#goals}}"}, goal)
      .list("services", std::vector<std::string>{}, goal);
  return fields;
}

} // namespace

/// Form feeds part the page and the two pieces that it may include.
void use_template(std::string_view bytes) {
  static const TemplateFields fields = sample_fields();
  std::string texts[3];
  for (std::string& text : texts) {
    const std::size_t end = bytes.find('\f');
    text = bytes.substr(0, end);
    bytes = end == std::string_view::npos ? std::string_view() : bytes.substr(end + 1);
  }
  const Template page{"templates/page.html", texts[0]};
  const std::vector<Partial> partials{{"_a", {"templates/_a.html", texts[1]}},
                                      {"_b", {"templates/_b.html", texts[2]}}};
  const auto problems = check_template(page, partials, fields);
  for (const TemplateProblem& problem : problems)
    promise(problem.at.line >= 1 && problem.at.column >= 1, "a place in the file");
  if (!problems.empty()) return;
  const PrintedPage printed = print_template(page, partials, fields);
  const bool has_own_script = (texts[0] + texts[1] + texts[2]).find("<script>") != std::string::npos;
  promise(has_own_script || printed.html.find("<script>") == std::string::npos, "values are escaped");
}

} // namespace asystent::fuzz
