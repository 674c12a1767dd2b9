#include "document/bundle.hpp"
#include "document/people.hpp"
#include "document/wording.hpp"

namespace asystent::document {
namespace {

TemplateFields paper_row(const DocumentKind& kind, const DocumentRequest& request) {
  TemplateFields fields;
  fields.text("title", std::string(kind.title.pl))
      .text("day", kind.day == nullptr ? std::string() : date_text(std::optional(kind.day(request))));
  return fields;
}

/// A paper of the list; none of an empty form.
struct Listed {
  const BundledPaper* paper = nullptr;
};

TemplateFields cover(const DocumentRequest& request) {
  const Bundle bundle = bundle_for(request.purpose, request);
  std::vector<Listed> papers;
  for (const BundledPaper& paper : bundle.papers) papers.push_back({&paper});
  TemplateFields fields;
  fields.text("purpose", std::string(label(request.purpose).pl))
      .list("papers", papers, [](const Listed& listed) {
        if (listed.paper != nullptr) return paper_row(*listed.paper->kind, listed.paper->request);
        return std::move(TemplateFields().text("title", "").text("day", ""));
      });
  return fields;
}

constexpr auto rows = document_rows({
    {.name = "zestaw",
     .title = {"Zestaw dokumentów", "all papers of a purpose in one file"},
     .about = DocumentSubject::bundle,
     .fields = cover},
});

} // namespace

std::span<const DocumentKind> bundle_kinds() { return rows; }

} // namespace asystent::document
