#include "casebook/paper.hpp"

#include "folder/interpreter.hpp"
#include "folder/process.hpp"

namespace asystent::casebook {
namespace {

/// Without the current directory in the search for modules: there may lie somebody's weasyprint.py. The
/// fetcher is asked for `data:` too, which stands in the page. A refusal is an end, not a picture less.
constexpr auto print_page = R"(
import sys
sys.path = [place for place in sys.path if place]
import weasyprint

refused = []

def fetch(address, *rest, **more):
    if address[:5].lower() == "data:":
        return weasyprint.default_url_fetcher(address)
    refused.append(address[:60])
    raise ValueError("a page loads nothing")

def watch(event, arguments):
    if event in ("socket.connect", "socket.getaddrinfo"):
        refused.append(event)
        raise ValueError("no network")

sys.addaudithook(watch)
page = sys.stdin.buffer.read().decode("utf-8")
paper = weasyprint.HTML(string=page, url_fetcher=fetch).write_pdf()
if refused:
    sys.exit("the page asks for " + ", ".join(refused))
sys.stdout.buffer.write(paper)
)";

} // namespace

std::string pdf_of_page(const std::string& html) {
  std::vector<std::string> words = folder::python_of("weasyprint");
  const std::string interpreter = words.front();
  words.erase(words.begin());
  words.insert(words.end(), {"-c", print_page});
  return folder::run_program(interpreter, words, html);
}

std::string odt_of_page(const std::string& html) {
  return folder::run_program("pandoc", {"--from=html", "--to=odt", "--output=-"}, html);
}

} // namespace asystent::casebook
