#include "report/caseload_history.hpp"

#include "calendar/spans.hpp"
#include "model/caseload_course.hpp"
#include "model/facts.hpp"
#include "show/day_text.hpp"
#include "show/json.hpp"
#include "show/private.hpp"
#include "show/text_table.hpp"
#include "text/language.hpp"
#include "text/utf8.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace asystent::report {
namespace {

/// The first day to look at: who has neither employment nor families begins today.
Date beginning(const Assistant& assistant, const std::set<Date>& turns, const CaseloadDays& wanted,
               Date today) {
  Date first = today;
  if (assistant.from)
    first = *assistant.from;
  else if (!turns.empty())
    first = std::min(first, *turns.begin());
  return wanted.from ? std::max(first, *wanted.from) : first;
}

/// The days on which a span may begin, the first day of all included.
std::set<Date> beginnings(const Assistant& assistant, const std::set<Date>& turns, const CaseloadDays& wanted,
                          Date today) {
  const Date first = beginning(assistant, turns, wanted, today);
  std::set<Date> dates{first};
  for (const Date turn : turns)
    if (turn > first && (!wanted.until || turn <= *wanted.until)) dates.insert(turn);
  if (wanted.until && first > *wanted.until) dates.clear();
  return dates;
}

/// Closes the open span before the day.
void end_before(std::vector<CaseloadSpan>& spans, Date day) {
  if (!spans.empty() && !spans.back().until) spans.back().until = day - std::chrono::days{1};
}

void add_day(std::vector<CaseloadSpan>& spans, Date day, int count) {
  if (!spans.empty() && !spans.back().until && spans.back().count == count) return;
  end_before(spans, day);
  spans.push_back({day, std::nullopt, count});
}

std::vector<CaseloadSpan> spans_of(const Caseloads& caseloads, const Policy& policy,
                                   const Assistant& assistant, const CaseloadDays& wanted, Date today) {
  std::vector<CaseloadSpan> spans;
  CaseloadCourse course(caseloads, policy, assistant);
  const auto dates = beginnings(assistant, caseloads.turns(assistant), wanted, today);
  for (const Date day : dates) course.stop_on(day);
  while (course.next()) {
    if (!dates.contains(course.day())) continue;
    if (course.is_employed())
      add_day(spans, course.day(), course.total());
    else
      end_before(spans, course.day());
  }
  if (wanted.until) end_before(spans, *wanted.until + std::chrono::days{1});
  return spans;
}

// Twice the act's limit is as far as a bar says anything.
constexpr int longest_bar = 2 * statutory_caseload_limit;

/// One block for each family.
std::string bar(int count) {
  std::string blocks;
  for (int i = 0; i < std::min(count, longest_bar); ++i) blocks += "█";
  return count > longest_bar ? blocks + "…" : blocks;
}

show::Paint paint_of(const CaseloadHistory& history, const CaseloadSpan& span) {
  if (history.is_over(span) || CaseloadHistory::is_over_statutory(span)) return show::Paint::red;
  return span.count == history.limit ? show::Paint::yellow : show::Paint::green;
}

/// Which limit is crossed; the act's is the graver one.
std::string over_text(const CaseloadHistory& history, const CaseloadSpan& span, const show::Look& look) {
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
std::string remark(const CaseloadHistory& history, const CaseloadSpan& span, const show::Look& look) {
  std::string text =
      SpanToDay{span.from, span.until}.holds(look.today) ? say(look.language, "dziś", "today") : "";
  const std::string over = over_text(history, span, look);
  return text + (text.empty() || over.empty() ? "" : ", ") + over;
}

std::vector<show::Cell> row_of(const CaseloadHistory& history, const CaseloadSpan& span,
                               const show::Look& look) {
  const Language language = look.language;
  const std::string until =
      span.until ? say(language, "do {}", "to {}", show::day_text(*span.until, language)) : "";
  const show::Paint paint = paint_of(history, span);
  return {{say(language, "od {}", "from {}", show::day_text(span.from, language))},
          {until},
          {std::to_string(span.count), show::Paint::bold, show::Align::right},
          {bar(span.count), paint},
          {remark(history, span, look), paint}};
}

std::string section(const CaseloadHistory& history, const show::Look& look) {
  const std::string title = show::with_name(history.id, history.name, look);
  show::TextTable table(2);
  for (const CaseloadSpan& span : history.spans) table.add(row_of(history, span, look));
  return say(look.language, "{}, limit {}\n", "{}, limit {}\n",
             look.style(show::Paint::bold, printable(title)), history.limit) +
         table.text(look.style);
}

show::Json span_of(const CaseloadHistory& history, const CaseloadSpan& span) {
  return {{"from", iso(span.from)},
          {"until", show::json_of(span.until)},
          {"count", span.count},
          {"over", history.is_over(span)},
          {"over_statutory", CaseloadHistory::is_over_statutory(span)}};
}

/// Who works there is no secret of a family: the name of the assistant is always there.
show::Json row_of(const CaseloadHistory& history) {
  show::Json spans = show::Json::array();
  for (const CaseloadSpan& span : history.spans) spans.push_back(span_of(history, span));
  return {{"id", history.id},
          {"name", show::json_of(show::shown_always(history.name))},
          {"limit", history.limit},
          {"spans", std::move(spans)}};
}

} // namespace

bool CaseloadHistory::is_over_statutory(const CaseloadSpan& span) {
  return span.count > statutory_caseload_limit;
}

std::vector<CaseloadHistory> caseload_history(const Office& office, const Caseloads& caseloads,
                                              const CaseloadDays& wanted, Date today) {
  const Policy policy(office.policy);
  std::vector<CaseloadHistory> histories;
  for (const Assistant& assistant : office.assistants) {
    auto spans = spans_of(caseloads, policy, assistant, wanted, today);
    if (!spans.empty())
      histories.push_back(
          {assistant.id->text, *assistant.name, limit_of(assistant, policy), std::move(spans)});
  }
  return histories;
}

std::string caseload_history_text(std::span<const CaseloadHistory> histories, const show::Look& look) {
  if (histories.empty())
    return say(look.language, "Nikt nie był wtedy zatrudniony.\n", "Nobody was employed then.\n");
  std::string text;
  for (const CaseloadHistory& history : histories)
    text += (text.empty() ? "" : "\n") + section(history, look);
  return text;
}

std::string caseload_history_json(std::span<const CaseloadHistory> histories, const show::Look& look) {
  show::Json document = show::document_of(look);
  document["assistants"] = show::Json::array();
  for (const CaseloadHistory& history : histories) document["assistants"].push_back(row_of(history));
  return show::document_text(document);
}

} // namespace asystent::report
