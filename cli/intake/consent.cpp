#include "cli/change.hpp"
#include "cli/command.hpp"
#include "model/facts.hpp"
#include "model/spans.hpp"

#include <algorithm>

namespace asystent::cli {
namespace {

constexpr std::array consent_options = std::to_array<Option>({
    {.name = "--signed-by", .kind = Kind::id, .key = "signed_by", .repeated = true},
    {.name = "--date", .kind = Kind::past_date, .key = "from"},
    {.name = "--court", .kind = Kind::name, .key = "court"},
    {.name = "--case-number", .kind = Kind::name, .key = "case_number"},
    {.name = "--report-dates", .kind = Kind::due_date, .key = "report_dates", .repeated = true},
    {.name = "--binds", .kind = Kind::id, .key = "binds", .repeated = true},
    {.name = "--kurator", .kind = Kind::name, .key = "kurator"},
    file_option,
    again_option,
    override_option,
});

constexpr std::array withdraw_options = std::to_array<Option>({
    {.name = "--date", .kind = Kind::past_date, .key = "ended"},
    {.name = "--kind",
     .kind = Kind::word,
     .key = "kind",
     .meaning = {"co się kończy, gdy trwa zgoda i postanowienie", "which of the two ends, where both last"}},
    override_option,
});

/// What a court orders; a family's consent has none of it.
constexpr auto order_keys =
    std::to_array<std::string_view>({"court", "case_number", "report_dates", "binds", "kurator"});

ConsentKind kind_of(const Options& options, const Output& output, const NewEntry& entry) {
  const auto is_given = [&](std::string_view key) { return entry.has(key); };
  const bool is_order = std::ranges::any_of(order_keys, is_given);
  const auto written = entry.word<ConsentKind>("kind");
  if (is_order && (is_given("signed_by") || written == ConsentKind::family))
    output.stop(
        ExitStatus::usage,
        "albo zgoda rodziny (--signed-by), albo postanowienie sądu (--court): zapisz je osobno",
        "either the family's consent (--signed-by) or a court order (--court): write them one by one");
  if (is_order) return ConsentKind::court_order;
  if (written) return *written;
  if (!is_given("signed_by")) options.required("--signed-by");
  return ConsentKind::family;
}

void require_order(const Options& options, const NewEntry& entry) {
  std::vector<std::string_view> missing;
  if (entry.text("court").empty()) missing.push_back("--court");
  if (entry.text("case_number").empty()) missing.push_back("--case-number");
  if (!missing.empty()) options.stop_missing(missing);
}

ExitStatus add_consent(Call& call) {
  call.session.case_file();
  NewEntry entry = entry_from_options(call.options, call.output);
  const ConsentKind kind = kind_of(call.options, call.output, entry);
  entry.put_default("kind", word(kind));
  entry.put_default("from", call.options.today());
  if (kind == ConsentKind::court_order) require_order(call.options, entry);
  check_entry(call, entry);
  const std::string from = shown_date(call.output, entry, "from");
  std::string done =
      kind == ConsentKind::family
          ? call.output.say("zapisano zgodę rodziny od {}", "consent of the family from {} written", from)
          : call.output.say("zapisano postanowienie sądu od {}", "court order from {} written", from);
  return add_entry(call, "consents", "from", std::move(entry), done);
}

/// The consents that last on the day, of the kind where one was asked for.
std::vector<const Consent*> lasting_consents(const Family& family, Date day,
                                             std::optional<ConsentKind> kind) {
  std::vector<const Consent*> lasting;
  for (const Consent& consent : family.consents)
    if (span_of(consent).holds(day) && (!kind || *consent.kind == *kind)) lasting.push_back(&consent);
  return lasting;
}

/// The consent to end; of several of one kind the latest.
const Consent& consent_to_end(const Output& output, const Family& family, Date day,
                              std::optional<ConsentKind> kind) {
  const auto lasting = lasting_consents(family, day, kind);
  if (lasting.empty())
    output.stop(ExitStatus::usage,
                "w dniu {} nie trwa żadna taka zgoda ani postanowienie. Zapis rodziny: "
                "asystent report family {}",
                "no such consent or order lasts on {}. The record: asystent report family {}",
                output.shown(day), family.id->text);
  const auto differs = [&](const Consent* consent) { return *consent->kind != *lasting.front()->kind; };
  if (std::ranges::any_of(lasting, differs))
    output.stop(
        ExitStatus::usage,
        "w dniu {} trwa i zgoda rodziny, i postanowienie sądu: wskaż jedno przez --kind family albo "
        "--kind court_order",
        "both a consent and a court order last on {}: choose with --kind family or --kind court_order",
        output.shown(day));
  return **std::ranges::max_element(lasting, {}, [](const Consent* consent) { return *consent->from; });
}

ExitStatus withdraw(Call& call) {
  const CaseFile& file = call.session.case_file();
  const NewEntry given = values_from_options(call);
  const Date day = given.date("ended").value_or(call.options.today());
  const Consent& consent = consent_to_end(call.output, file.family, day, given.word<ConsentKind>("kind"));
  const std::string done =
      *consent.kind == ConsentKind::family
          ? call.output.say("zapisano wycofanie zgody rodziny z dniem {}",
                            "withdrawal of the family's consent on {} written", call.output.shown(day))
          : call.output.say("zapisano uchylenie postanowienia sądu z dniem {}",
                            "lifting of the court order on {} written", call.output.shown(day));
  Change change(file);
  change.set(consent, "ended", day);
  return make_change(call, change, done);
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "intake",
     .name = "consent",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"zgoda rodziny albo postanowienie sądu", "consent of the family, or the court's order"},
     .examples = {"asystent intake consent 7 --signed-by anna",
                  "asystent intake consent 7 --court \"Sąd Rejonowy w Lipowie\" --case-number \"III Nsm "
                  "12/26\" --binds anna --report-dates 2026-09-30"},
     .options = consent_options,
     .entry = entry_kind<Consent>,
     .run = add_consent},
    {.group = "intake",
     .name = "withdraw",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"wycofanie zgody albo uchylenie postanowienia sądu",
                 "consent withdrawn, or the court's order lifted"},
     .examples = {"asystent intake withdraw 7",
                  "asystent intake withdraw 7 --date 2026-09-01 --kind court_order"},
     .options = withdraw_options,
     .entry = entry_kind<Consent>,
     .run = withdraw},
});

} // namespace

std::span<const Command> consent_commands() { return commands; }

} // namespace asystent::cli
