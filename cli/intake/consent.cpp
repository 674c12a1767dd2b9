#include "cli/change.hpp"
#include "cli/command.hpp"
#include "model/facts.hpp"
#include "model/spans.hpp"
#include "show/private.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

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
    {.name = "--of",
     .kind = Kind::id,
     .meaning = {"kto wycofuje zgodę albo kogo postanowienie zobowiązuje, gdy trwa ich kilka",
                 "who withdraws, or whom the order obliges, where several last"}},
    {.name = "--case-number",
     .kind = Kind::name,
     .meaning = {"sygnatura postanowienia, gdy trwa ich kilka", "the order's number, where several last"},
     .value = {"SYGNATURA", "NUMBER"}},
    {.name = "--from",
     .kind = Kind::past_date,
     .meaning = {"od kiedy trwa to, co się kończy, gdy poza tym nic tego nie rozróżnia",
                 "the day from which what ends has lasted, where nothing else tells them apart"}},
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

/// A plan is made once the family agreed or was obliged (art. 15 ust. 1 pkt 1).
std::string next_step(const Output& output, const Family& family) {
  if (!family.plans.empty()) return {};
  return output.say("; dalej plan: asystent plan new {} --file PLIK albo asystent plan goal {} …",
                    "; next the plan: asystent plan new {} --file FILE, or asystent plan goal {} …",
                    family.id->text, family.id->text);
}

ExitStatus add_consent(Call& call) {
  const Family& family = call.session.case_file().family;
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
  return add_entry(call, "consents", "from", std::move(entry), done + next_step(call.output, family));
}

/// What is to end, as far as it was described.
struct Wanted {
  Date day;
  std::optional<ConsentKind> kind;
  std::optional<std::string> of;
  std::optional<Date> from;
  std::optional<std::string> case_number;
  bool is_correction = false; // of a day on which it ended
};

Wanted wanted(const Options& options, const NewEntry& given) {
  return {.day = given.date("ended").value_or(options.today()),
          .kind = given.word<ConsentKind>("kind"),
          .of = options.text("--of"),
          .from = options.date("--from"),
          .case_number = options.text("--case-number"),
          .is_correction = options.has("--override")};
}

/// Who signed a consent, or whom an order obliges.
ValueList<MemberRef> people_of(const Consent& consent) {
  return *consent.kind == ConsentKind::court_order ? consent.binds : consent.signed_by;
}

bool is_of(const Consent& consent, std::string_view member) {
  return std::ranges::any_of(people_of(consent),
                             [&](const auto& named) { return named->text == Private(member); });
}

bool has_number(const Consent& consent, const std::string& typed) {
  return consent.case_number && fold(*consent.case_number) == fold(typed);
}

std::vector<const Consent*> lasting_consents(const Family& family, const Wanted& wanted) {
  const auto lasts = [&](const Consent& consent) {
    return wanted.is_correction ? *consent.from <= wanted.day : span_of(consent).holds(wanted.day);
  };
  std::vector<const Consent*> lasting;
  for (const Consent& consent : family.consents)
    if (lasts(consent) && (!wanted.kind || *consent.kind == *wanted.kind) &&
        (!wanted.of || is_of(consent, *wanted.of)) && (!wanted.from || *consent.from == *wanted.from) &&
        (!wanted.case_number || has_number(consent, *wanted.case_number)))
      lasting.push_back(&consent);
  return lasting;
}

/// `--kind family --of anna --from 2026-01-12`: what to type for it.
std::string words_for(const Consent& consent) {
  const auto people = people_of(consent);
  const std::string of =
      people.empty() ? ""
                     : fmt::format(" --of {}", show::shown_always(people.front()->text)); // to choose from
  return fmt::format("--kind {}{} --from {}", word(*consent.kind), of, iso(*consent.from));
}

/// The same for each, with what it is; by their numbers where nothing else tells two orders apart.
std::string candidates(const Output& output, const std::vector<const Consent*>& lasting) {
  std::string all;
  for (const Consent* consent : lasting) {
    const auto alike = std::ranges::count_if(
        lasting, [&](const Consent* other) { return words_for(*other) == words_for(*consent); });
    const std::string number = alike > 1 && consent->case_number
                                   ? fmt::format(" --case-number \"{}\"", printable(*consent->case_number))
                                   : "";
    all += fmt::format("\n  {}{}  ({})", words_for(*consent), number,
                       label(*consent->kind).in(output.language()));
  }
  return all;
}

/// Nobody but the one who withdraws loses a consent: of several it is asked which one ends.
const Consent& consent_to_end(const Output& output, const Family& family, const Wanted& wanted) {
  const auto lasting = lasting_consents(family, wanted);
  if (lasting.size() == 1) return *lasting.front();
  if (lasting.empty())
    output.stop(ExitStatus::usage,
                "w dniu {} nie trwa żadna taka zgoda ani postanowienie. Zapis rodziny: "
                "asystent report family {}",
                "no such consent or order lasts on {}. The record: asystent report family {}",
                output.shown(wanted.day), family.id->text);
  output.stop(ExitStatus::usage, "w dniu {} trwa kilka zgód lub postanowień; wskaż, co się kończy:{}",
              "several consents or orders last on {}; say which one ends:{}", output.shown(wanted.day),
              candidates(output, lasting));
}

/// Of a consent that several signed, one who withdraws gets an entry of their own; the others' goes on.
void end_for_one(Change& change, const Family& family, const Consent& consent, const std::string& member,
                 Date day) {
  std::vector<std::string> others;
  for (const auto& signer : consent.signed_by)
    if (signer->text != Private(member))
      others.emplace_back(show::shown_always(signer->text)); // back in the record
  NewEntry left(entry_kind<Consent>);
  left.put("signed_by", others, {});
  NewEntry ended(entry_kind<Consent>);
  ended.put("kind", word(*consent.kind));
  ended.put("from", *consent.from);
  ended.put("signed_by", std::vector<std::string>{member}, {});
  ended.put("ended", day);
  change.set_each(consent, std::move(left));
  change.insert(family, "consents", "from", std::move(ended));
}

void refuse_part_of_order(const Output& output, const Family& family, const Consent& consent) {
  if (*consent.kind != ConsentKind::court_order || consent.binds.size() < 2) return;
  output.stop(
      ExitStatus::usage,
      "postanowienie zobowiązuje kilka osób: bez --of kończy się dla wszystkich; koniec dla jednej zapisz w "
      "pliku {} (wiersz {})",
      "the order obliges several people: without --of it ends for all of them; its end for one is written in "
      "the file {} (line {})",
      family.file, consent.at.line);
}

/// A correction of its end would be one for all who signed it.
void refuse_part_of_ended(const Output& output, const Family& family, const Consent& consent) {
  if (!consent.ended || consent.signed_by.size() < 2) return;
  output.stop(
      ExitStatus::usage,
      "zgoda kilku osób skończyła się {}: bez --of zmienia się to dla wszystkich; inny koniec dla jednej "
      "zapisz w pliku {} (wiersz {})",
      "the consent of several people ended on {}: without --of that changes for all of them; another end for "
      "one is written in the file {} (line {})",
      output.shown(*consent.ended), family.file, consent.at.line);
}

std::string told_end(const Output& output, const Consent& consent, const Wanted& wanted) {
  const std::string day = output.shown(wanted.day);
  if (*consent.kind == ConsentKind::court_order)
    return output.say("zapisano uchylenie postanowienia sądu z dniem {}",
                      "lifting of the court order on {} written", day);
  if (!wanted.of)
    return output.say("zapisano wycofanie zgody rodziny z dniem {}",
                      "withdrawal of the family's consent on {} written", day);
  return output.say("zapisano wycofanie zgody z dniem {}: „{}”", "withdrawal of consent on {} written: '{}'",
                    day, printable(*wanted.of));
}

ExitStatus withdraw(Call& call) {
  const CaseFile& file = call.session.case_file();
  const Wanted what = wanted(call.options, values_from_options(call));
  const Consent& consent = consent_to_end(call.output, file.family, what);
  if (what.of) refuse_part_of_order(call.output, file.family, consent);
  if (what.of) refuse_part_of_ended(call.output, file.family, consent);
  Change change(file);
  if (what.of && consent.signed_by.size() > 1)
    end_for_one(change, file.family, consent, *what.of, what.day);
  else
    change.set(consent, "ended", what.day);
  return make_change(call, change, told_end(call.output, consent, what));
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
     .examples = {"asystent intake withdraw 7 --of anna",
                  "asystent intake withdraw 7 --date 2026-09-01 --kind court_order"},
     .options = withdraw_options,
     .entry = entry_kind<Consent>,
     .run = withdraw},
});

} // namespace

std::span<const Command> consent_commands() { return commands; }

} // namespace asystent::cli
