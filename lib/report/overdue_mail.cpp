#include "report/overdue_mail.hpp"

#include "model/family_names.hpp"
#include "report/overdue.hpp"
#include "rules/judge.hpp"
#include "show/private.hpp"
#include "text/lines.hpp"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <algorithm>

namespace asystent::report {
namespace {

std::string subject_of(std::span<const Deadline> due, Language language) {
  const auto overdue = std::ranges::count(due, DeadlineState::overdue, &Deadline::state);
  const auto soon = static_cast<std::ptrdiff_t>(due.size()) - overdue;
  return say(language, "asystent: po terminie {}, wkrótce {}", "asystent: overdue {}, soon {}", overdue,
             soon);
}

/// Polish letters in a header, RFC 2047.
std::string encoded_word(std::string_view text) {
  std::string word = "=?UTF-8?Q?";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const bool is_plain =
        (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
    if (c == ' ')
      word += '_';
    else if (is_plain)
      word += c;
    else
      word += fmt::format("={:02X}", byte);
  }
  return word + "?=";
}

constexpr std::array<std::string_view, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                  "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr std::array<std::string_view, 7> weekdays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};

std::string_view weekday_of(Date day) { return weekdays[std::chrono::weekday{day}.c_encoding()]; }
std::string_view month_of(const std::chrono::year_month_day& day) {
  return months[unsigned{day.month()} - 1];
}

/// `Fri, 20 Nov 2026 00:00:00 +0000`
std::string date_header(Date today) {
  const std::chrono::year_month_day day{today};
  return fmt::format("{}, {} {} {} 00:00:00 +0000", weekday_of(today), unsigned{day.day()}, month_of(day),
                     int{day.year()});
}

std::string headers(const Mail& mail, std::string_view subject, Date today) {
  return fmt::format(
      "To: {}\nSubject: {}\nDate: {}\nMIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\n"
      "Content-Transfer-Encoding: 8bit\n\n",
      mail.address.empty() ? mail.assistant : mail.address, encoded_word(subject), date_header(today));
}

Mail mail_to(const Assistant& assistant, std::span<const Deadline> due, const show::Look& look) {
  Mail mail{.assistant = std::string(assistant.id->text),
            .address =
                std::string(show::shown_always(assistant.email.value_or(Private("")))), // where it goes
            .text = {}};
  mail.text = headers(mail, subject_of(due, look.language), look.today) + overdue_text(due, {}, look);
  return mail;
}

} // namespace

std::vector<DueFor> due_for_each(const CaseOnDay& c, int days) {
  std::vector<DueFor> due;
  for (const Assistant& assistant : c.office.assistants)
    if (is_seen_by(c.family, c.office, assistant.id->text, c.today))
      for (Deadline& deadline : due_within(c, days, assistant.id->text))
        due.push_back({std::string(assistant.id->text), std::move(deadline)});
  return due;
}

std::vector<Mail> mails_of(std::span<const DueFor> due, const Office& office, const show::Look& look) {
  show::Look ids_only = look;
  ids_only.names = false;
  ids_only.style = {};
  std::vector<Mail> mails;
  for (const Assistant& assistant : office.assistants) {
    std::vector<Deadline> own;
    for (const DueFor& each : due)
      if (each.assistant == assistant.id->text) own.push_back(each.deadline);
    rules::sort(own);
    if (!own.empty()) mails.push_back(mail_to(assistant, own, ids_only));
  }
  return mails;
}

std::string mail_stream(std::span<const Mail> mails, Date today) {
  const std::chrono::year_month_day day{today};
  std::string text;
  for (const Mail& mail : mails) {
    text += fmt::format("From asystent {} {} {:2} 00:00:00 {}\n", weekday_of(today), month_of(day),
                        unsigned{day.day()}, int{day.year()});
    for (const std::string_view line : lines_of(mail.text))
      text += fmt::format("{}{}\n", line.starts_with("From ") ? ">" : "", line);
    text += '\n';
  }
  return text;
}

} // namespace asystent::report
