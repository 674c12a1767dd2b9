#include "cli/report/access.hpp"

#include "document/access_texts.hpp"
#include "show/private.hpp"
#include "text/fold.hpp"
#include "text/lines.hpp"
#include "text/utf8.hpp"

#include <charconv>

namespace asystent::cli {
namespace {

using document::AccessText;

/// `R-2026-001 --member anna`
std::string whose(const document::DocumentRequest& request) {
  return fmt::format("{} --member {}", request.family->id->text,
                     show::shown_always(request.member->id->text)); // as it was just typed
}

/// From 1; nothing where the word is no such number.
std::optional<int> number_of(const std::string& word, std::size_t most) {
  int number = 0;
  const char* const end = word.data() + word.size();
  const auto [parsed_to, error] = std::from_chars(word.data(), end, number);
  const bool is_listed =
      error == std::errc() && parsed_to == end && number >= 1 && static_cast<std::size_t>(number) <= most;
  return is_listed ? std::optional(number) : std::nullopt;
}

void refuse_other_list(const Options& options, const Output& output, const document::DocumentRequest& request,
                       const std::vector<AccessText>& texts) {
  const std::string typed = options.required("--digest");
  if (in_small_letters(typed) == digest_of(request, texts)) return;
  output.stop(
      ExitStatus::usage,
      "--digest: „{}” to skrót innego wykazu: zapis zmienił się od sprawdzenia albo to inna osoba. "
      "Sprawdź teksty jeszcze raz: asystent report document dostep {} --review",
      "--digest: '{}' is the digest of another list: the record has changed since it was looked at, or "
      "it is another person. Look at the texts again: asystent report document dostep {} --review",
      printable(typed), whose(request));
}

/// A list is no copy: it must not be handed out by mistake.
void refuse_beside_review(const Options& options, const Output& output) {
  for (const std::string_view other : {"--out", "--pdf", "--odt", "--texts", "--digest"})
    if (options.has(other))
      output.stop(ExitStatus::usage, "--review to wykaz do decyzji, nie kopia: podaj bez {}",
                  "--review is a list to decide on, not the copy: give it without {}", other);
}

std::string listed(const Output& output, std::size_t number, const AccessText& text) {
  std::string entry = fmt::format("{:>4}  {}", number, text.label);
  if (text.day) entry += ", " + output.shown(*text.day);
  entry += '\n';
  for (const std::string_view line : lines_of(text.text)) entry += fmt::format("      {}\n", printable(line));
  return entry;
}

} // namespace

std::vector<int> released_texts(Call& call, const document::DocumentRequest& request) {
  if (!call.options.has("--texts")) {
    if (call.options.has("--digest") && !call.options.has("--review")) call.options.stop_missing({"--texts"});
    return {};
  }
  if (call.options.has_empty_part("--texts"))
    call.output.stop(ExitStatus::usage, "--texts: brak numeru; podaj numery z wykazu, np. --texts 3,5,9",
                     "--texts: a number is missing; give numbers of the list, such as --texts 3,5,9");
  const auto texts = document::texts_to_decide(request);
  if (!call.options.has("--review")) refuse_other_list(call.options, call.output, request, texts);
  std::vector<int> numbers;
  for (const std::string& word : call.options.texts("--texts")) {
    const auto number = number_of(word, texts.size());
    if (!number)
      call.output.stop(ExitStatus::usage, "--texts: w wykazie nie ma numeru „{}”; są: 1–{}",
                       "--texts: there is no number '{}' in the list; there are 1 to {}", printable(word),
                       texts.size());
    numbers.push_back(*number);
  }
  return numbers;
}

ExitStatus review_texts(Call& call, const document::DocumentRequest& request) {
  refuse_beside_review(call.options, call.output);
  const auto texts = document::texts_to_decide(request);
  std::string& out = call.output.out;
  if (texts.empty()) {
    out = call.output.say("W zapisie nie ma tekstów o tej osobie; kopia ma same fakty.\n",
                          "The record has no texts about this person; the copy has facts alone.\n");
    return ExitStatus::done;
  }
  out = call.output.say("Teksty do decyzji kierownika: {} (osoba: {})\n",
                        "Texts for the head to decide: {} (person: {})\n", request.family->id->text,
                        show::shown_always(request.member->id->text)); // as it was just typed
  for (std::size_t i = 0; i < texts.size(); ++i) out += listed(call.output, i + 1, texts[i]);
  out += call.output.say("Do kopii trafią tylko teksty, które ktoś wyda. Skrót wykazu: {0}\n"
                         "asystent report document dostep {1} --texts NUMERY --digest {0} --out kopia.html\n",
                         "Only texts that somebody releases are in the copy. Digest of the list: {0}\n"
                         "asystent report document dostep {1} --texts NUMBERS --digest {0} --out copy.html\n",
                         digest_of(request, texts), whose(request));
  return ExitStatus::done;
}

} // namespace asystent::cli
