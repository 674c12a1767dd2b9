#include "report/caseload_history_text.hpp"

#include "calendar/spans.hpp"
#include "model/caseload.hpp"
#include "show/day_text.hpp"
#include "show/text_table.hpp"
#include "text/say.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace asystent {
namespace {

// Twice the act's limit is as far as a bar says anything.
constexpr int longest_bar = 2 * statutory_caseload_limit;

/// One block for each family.
std::string bar(int count) {
  std::string blocks;
  for (int i = 0; i < std::min(count, longest_bar); ++i) blocks += "█";
  return count > longest_bar ? blocks + "…" : blocks;
}

Paint paint_of(const CaseloadHistory& history, const CaseloadSpan& span) {
  if (history.is_over(span) || CaseloadHistory::is_over_statutory(span)) return Paint::red;
  return span.count == history.limit ? Paint::yellow : Paint::green;
}

/// Which limit is crossed; the act's is the graver one.
std::string over_text(const CaseloadHistory& history, const CaseloadSpan& span, const Look& look) {
  const bool is_ahead = span.from > look.today;
  const std::string will = is_ahead ? say(look.language, "będzie ", "will be ") : "";
  if (CaseloadHistory::is_over_statutory(span))
    return will + say(look.language, "ponad ustawowe {} (art. 15 ust. 4)", "over the act's {} (art. 15 (4))",
                      statutory_caseload_limit);
  if (history.is_over(span))
    return will + say(look.language, "ponad limit {}", "over the limit of {}", history.limit);
  return {};
}

/// Where today is among the spans, and what is wrong with one.
std::string remark(const CaseloadHistory& history, const CaseloadSpan& span, const Look& look) {
  std::string text =
      SpanToDay{span.from, span.until}.holds(look.today) ? say(look.language, "dziś", "today") : "";
  const std::string over = over_text(history, span, look);
  return text + (text.empty() || over.empty() ? "" : ", ") + over;
}

std::vector<Cell> row_of(const CaseloadHistory& history, const CaseloadSpan& span, const Look& look) {
  const Language language = look.language;
  const std::string until =
      span.until ? say(language, "do {}", "to {}", day_text(*span.until, language)) : "";
  const Paint paint = paint_of(history, span);
  return {{say(language, "od {}", "from {}", day_text(span.from, language))},
          {until},
          {std::to_string(span.count), Paint::bold, Align::right},
          {bar(span.count), paint},
          {remark(history, span, look), paint}};
}

std::string section(const CaseloadHistory& history, const Look& look) {
  std::string title(history.id);
  if (look.names && !history.name.empty()) title.append(" ").append(history.name);
  TextTable table(2);
  for (const CaseloadSpan& span : history.spans) table.add(row_of(history, span, look));
  return say(look.language, "{}, limit {}\n", "{}, limit {}\n", look.style(Paint::bold, printable(title)),
             history.limit) +
         table.text(look.style);
}

} // namespace

std::string caseload_history_text(std::span<const CaseloadHistory> histories, const Look& look) {
  if (histories.empty())
    return say(look.language, "Nikt nie był wtedy zatrudniony.\n", "Nobody was employed then.\n");
  std::string text;
  for (const CaseloadHistory& history : histories)
    text += (text.empty() ? "" : "\n") + section(history, look);
  return text;
}

} // namespace asystent
