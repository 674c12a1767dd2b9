#include "casebook/outside.hpp"
#include "cli/command.hpp"
#include "cli/report/caseload.hpp"
#include "cli/report/options.hpp"
#include "cli/seeing/numbered.hpp"
#include "cli/session.hpp"
#include "report/audit.hpp"
#include "report/family.hpp"
#include "report/overdue.hpp"
#include "report/overdue_mail.hpp"
#include "text/utf8.hpp"

namespace asystent::cli {
namespace {

constexpr std::array overdue_options = std::to_array<Option>({
    within_option,
    {.name = "--mail",
     .kind = Kind::flag,
     .meaning = {"list do każdego asystenta, jeden za drugim jak w pliku mbox; same identyfikatory",
                 "a mail to each assistant, one behind the other as in a file mbox; ids only"}},
    {.name = "--send",
     .kind = Kind::flag,
     .meaning = {"z --mail: wyślij je programem sendmail", "with --mail: send them by the program sendmail"}},
});

bool is_overdue(const Deadline& deadline) { return deadline.state == DeadlineState::overdue; }

/// Sends those that have an address; gives whom none could be sent to.
std::vector<std::string> send(std::span<const report::Mail> mails) {
  std::vector<std::string> left;
  for (const report::Mail& mail : mails)
    if (mail.address.empty())
      left.push_back(mail.assistant);
    else
      casebook::run_program("sendmail", {"-oi", "-t"}, mail.text);
  return left;
}

/// Silent where nothing is due, as all that is made for cron.
ExitStatus mail_overdue(Call& call, int within) {
  auto read = call.session.book().each([&](const CaseOnDay& c) { return report::due_for_each(c, within); });
  const auto due = casebook::joined(std::move(read.answers));
  const auto mails = report::mails_of(due, call.session.office(), call.output.look());
  call.session.tell(std::move(read.problems));
  if (!call.options.has("--send") || call.options.is_dry_run()) {
    call.output.out = report::mail_stream(mails, call.options.today());
    return mails.empty() ? ExitStatus::done : ExitStatus::found;
  }
  const auto left = send(mails);
  if (!left.empty())
    call.output.err += call.output.say("bez adresu (email w asystent.yaml), nie wysłano: {}\n",
                                       "without an address (email in asystent.yaml), not sent: {}\n",
                                       printable(fmt::format("{}", fmt::join(left, ", "))));
  return mails.empty() ? ExitStatus::done : ExitStatus::found;
}

// Made for cron: silent with status 0 where there is nothing to say.
ExitStatus report_overdue(Call& call) {
  const int overdue_only = -1;
  const int within = days_within(call).value_or(overdue_only);
  if (call.options.has("--mail")) return mail_overdue(call, within);
  if (call.options.has("--send"))
    call.output.stop(ExitStatus::usage, "--send wysyła listy: podaj też --mail",
                     "--send sends mails: give --mail too");
  const std::string assistant(call.session.at_work());
  auto read =
      call.session.book().each([&](const CaseOnDay& c) { return report::due_within(c, within, assistant); });
  auto due = casebook::joined(std::move(read.answers));
  rules::sort(due);
  call.output.out = call.output.wants_json()
                        ? report::overdue_json(due, read.names, call.output.look())
                        : numbered_list(call, [&](show::Handles* handles) {
                            return report::overdue_text(due, read.names, call.output.look(), handles);
                          });
  call.session.tell(std::move(read.problems));
  return std::ranges::any_of(due, is_overdue) ? ExitStatus::found : ExitStatus::done;
}

ExitStatus report_family(Call& call) {
  const CaseFile& file = call.session.case_file();
  const Casebook& book = call.session.book();
  const casebook::Record record(&file);
  const auto findings = book.findings_around(call.session.overview(), {&record, 1});
  const auto summary = report::family_summary(book.on_this_day(file.family), findings);
  call.output.out = call.output.wants_json() ? report::family_json(summary, call.output.look())
                                             : report::family_text(summary, call.output.look());
  return ExitStatus::done;
}

ExitStatus report_audit(Call& call) {
  const Shelf& shelf = call.session.shelf();
  const auto findings = call.session.book().findings_of(shelf);
  const report::Audit faults = report::audit(shelf.cases, findings);
  call.output.out = call.output.wants_json() ? report::audit_json(faults, call.output.look())
                                             : report::audit_text(faults, call.output.look());
  return ExitStatus::done;
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "report",
     .name = "overdue",
     .summary = {"co jest po terminie; milczy, gdy nic (do crona)",
                 "what is overdue; silent with nothing to say (for cron)"},
     .examples = {"asystent report overdue", "asystent --as elis report overdue --within 30 --names"},
     .options = overdue_options,
     .run = report_overdue,
     .after = Afterwards::bad_records},
    {.group = "report",
     .name = "caseload",
     .summary = {"rodziny na asystenta wobec limitu", "families per assistant against the limit"},
     .examples = {"asystent report caseload --history", "asystent report caseload --also ../drugi-krag"},
     .options = caseload_options,
     .run = report_caseload,
     .after = Afterwards::bad_records},
    {.group = "report",
     .name = "family",
     .operand = Operand::family,
     .summary = {"jedna rodzina w skrócie", "one family at a glance"},
     .examples = {"asystent report family 7", "asystent report family R-2026-007 --names"},
     .run = report_family,
     .after = Afterwards::bad_records},
    {.group = "report",
     .name = "audit",
     .summary = {"wszystko, co znalazłaby kontrola, rodzina po rodzinie",
                 "every fault an inspection would find, per family"},
     .examples = {"asystent report audit", "asystent report audit --names --lang en"},
     .run = report_audit,
     .after = Afterwards::bad_records},
});

} // namespace

std::span<const Command> report_commands() { return commands; }

} // namespace asystent::cli
