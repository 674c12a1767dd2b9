#include "cli/report/bundle.hpp"

#include "document/bundle.hpp"

namespace asystent::cli {
namespace {

void tell_left_out(Output& output, const document::Bundle& bundle) {
  for (const document::LeftOutPaper& paper : bundle.left_out)
    output.err += output.say("pominięto „{}”: {}\n", "left out '{}': {}\n", paper.kind->name,
                             paper.why.in(output.language()));
}

} // namespace

document::PrintedPage bundled_page(Call& call, const document::DocumentKind& cover,
                                   const document::DocumentRequest& request, const PrintPaper& print) {
  const document::Bundle bundle = document::bundle_for(request.purpose, request);
  tell_left_out(call.output, bundle);
  document::PrintedPage whole = print(cover, request);
  std::vector<std::string> pages;
  for (const document::BundledPaper& paper : bundle.papers) {
    document::PrintedPage page = print(*paper.kind, paper.request);
    whole.blanks += page.blanks;
    pages.push_back(std::move(page.html));
  }
  whole.html = document::bound(whole.html, pages);
  return whole;
}

} // namespace asystent::cli
