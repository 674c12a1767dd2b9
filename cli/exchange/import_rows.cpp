#include "cli/exchange/import_rows.hpp"

#include "casebook/lookup.hpp"
#include "casebook/outside.hpp"
#include "cli/progress.hpp"
#include "model/enums.hpp"
#include "show/finding_message.hpp"
#include "show/private.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace asystent::cli {
namespace {

using exchange::ImportKind;
using exchange::ImportRow;
using exchange::There;

/// What becomes of a row.
struct Fate {
  enum class Kind { comes, is_there, wrong };

  Kind kind = Kind::comes;
  std::string family = {};
  std::vector<std::string> why = {};
};

/// A record as the rows have made it so far. Nothing is written before the last of them was looked at.
struct Draft {
  std::optional<std::string> before; // nothing: a new file
  CaseFile file;
  bool is_changed = false;
};

class Import {
public:
  Import(Call& call, ImportKind kind, std::span<const std::string> heads)
      : call_(call), kind_(kind), heads_(heads) {}

  Fate bring(ImportRow& row) {
    row.entry.settle_areas(call_.session.office());
    return kind_ == ImportKind::families ? bring_family(row) : bring_entry(row);
  }

  /// Members who name one another come together or not at all.
  void bring_together(std::span<ImportRow> rows, std::span<Fate> fates) {
    std::map<std::string, std::vector<std::size_t>> left;
    for (std::size_t i = 0; i < rows.size(); ++i)
      if (fates[i].kind == Fate::Kind::wrong && !fates[i].family.empty()) left[fates[i].family].push_back(i);
    for (const auto& [family, numbers] : left) {
      const Draft* draft = draft_of(family);
      if (draft == nullptr || numbers.size() < 2) continue;
      Change change(draft->file);
      for (const std::size_t i : numbers) change.append(draft->file.family, "members", rows[i].entry.copy());
      if (settle(family, change).kind == Fate::Kind::wrong) continue;
      for (const std::size_t i : numbers) fates[i] = {Fate::Kind::comes, family};
    }
  }

  void write() {
    casebook::Proposal proposal;
    for (auto& [id, draft] : drafts_) {
      if (!draft.is_changed) continue;
      casebook::ProposedFile file{.name = draft.file.document->file(),
                                  .old = {},
                                  .before = std::move(draft.before),
                                  .after = draft.file.document->text(),
                                  .moves = {},
                                  .record = {}};
      file.record.emplace(std::move(draft.file));
      proposal.files.push_back(std::move(file));
      call_.session.touched.push_back(id);
    }
    if (!proposal.files.empty()) call_.session.write(proposal, {});
  }

private:
  Fate wrong(std::string family, std::vector<std::string> why) const {
    return {Fate::Kind::wrong, std::move(family), std::move(why)};
  }

  template <class... Arguments>
  Fate wrong(std::string family, fmt::format_string<Arguments...> pl, fmt::format_string<Arguments...> en,
             Arguments&&... arguments) const {
    return wrong(std::move(family),
                 std::vector{call_.output.say(pl, en, std::forward<Arguments>(arguments)...)});
  }

  Fate there(std::string family, There what) const {
    if (what == There::same) return {Fate::Kind::is_there, std::move(family)};
    return wrong(std::move(family), "jest już, z innymi danymi; nie zmieniono",
                 "is there already, with other values; not changed");
  }

  /// The family's record as it is by now; nothing where it cannot be read.
  Draft* draft_of(const std::string& id) {
    if (const auto known = drafts_.find(id); known != drafts_.end()) return &known->second;
    auto read = call_.session.book().one(id);
    auto* file = std::get_if<CaseFile>(&read);
    if (file == nullptr) return nullptr;
    std::string text = file->document->text();
    return &drafts_.emplace(id, Draft{std::move(text), std::move(*file)}).first->second;
  }

  Fate bring_family(ImportRow& row) {
    const Overview& overview = call_.session.overview();
    if (std::ranges::find(overview.family_ids(), row.family) != overview.family_ids().end() ||
        drafts_.contains(row.family)) {
      const Draft* draft = draft_of(row.family);
      if (draft == nullptr)
        return wrong(row.family, "zapisu nie da się odczytać", "the record cannot be read");
      return there(row.family, exchange::family_in(draft->file, row));
    }
    if (row.family.empty())
      if (auto fate = one_of_that_name(row)) return std::move(*fate);
    return new_family(row);
  }

  /// Of a family whose id the row does not say, only the same in everything is the same one.
  std::optional<Fate> one_of_that_name(const ImportRow& row) {
    const std::string name = fold(row.entry.text("name"));
    std::string known;
    for (const auto& [id, its_name] : names()) {
      if (its_name != name) continue;
      const Draft* draft = draft_of(id);
      if (draft != nullptr && exchange::family_in(draft->file, row) == There::same)
        return Fate{Fate::Kind::is_there, id};
      known = id;
    }
    if (known.empty()) return std::nullopt;
    return wrong(known,
                 "rodzina o tej nazwie już jest, z innymi danymi; nową odróżni identyfikator (kolumna {})",
                 "a family of that name is there already, with other values; an id tells a new one apart "
                 "(column {})",
                 exchange::family_column);
  }

  /// Of all families, those that have just come too.
  const std::map<std::string, std::string>& names() {
    if (names_.empty())
      for (const std::string& id : call_.session.overview().family_ids())
        names_[id] = fold(show::shown_always(call_.session.overview().family_names().of(id))); // to compare
    return names_;
  }

  Fate new_family(ImportRow& row) {
    const casebook::GivenIds& given = given_ids();
    if (row.family.empty() && given.is_git_silent)
      return wrong("", "git nie odpowiada; podaj identyfikator (kolumna {})",
                   "git does not answer; give an id (column {})", exchange::family_column);
    if (row.family.empty())
      row.family = casebook::next_family_id(call_.session.overview(), given.ids, call_.options.today());
    const std::string taken = casebook::taken_family_id(call_.session.overview(), row.family);
    if (!taken.empty() || std::ranges::find(given.ids, row.family) != given.ids.end())
      return wrong(row.family, "ten identyfikator ma już inna sprawa", "that id is another case's already");
    row.entry.put_default("asystent", "1");
    row.entry.put("id", row.family);
    if (auto problems = problems_of(row); !problems.empty()) return wrong("", std::move(problems));
    const std::string file = casebook::file_of_family(row.family);
    const std::string name = fold(row.entry.text("name"));
    Change change(file, std::move(row.entry));
    change.begin_with(call_.session.modeline(file));
    Fate fate = settle(row.family, change);
    if (fate.kind == Fate::Kind::comes) names_[row.family] = name;
    return fate;
  }

  const casebook::GivenIds& given_ids() {
    if (!given_) given_ = casebook::ids_given_before(call_.session.folder());
    return *given_;
  }

  std::vector<std::string> problems_of(const ImportRow& row) const {
    return exchange::problems_of(row, heads_, call_.session.office(), call_.output.language(),
                                 call_.options.today());
  }

  Fate bring_entry(ImportRow& row) {
    const auto meant = casebook::matching_families(call_.session.overview(), row.family);
    if (row.family.empty()) return wrong("", "brak rodziny w wierszu", "the row says no family");
    if (meant.empty()) return wrong("", "nie ma takiej rodziny", "there is no such family");
    if (meant.size() > 1)
      return wrong("", "nie wiadomo, która rodzina: {}", "which family is not clear: {}",
                   fmt::join(meant, ", "));
    Draft* draft = draft_of(meant.front());
    if (draft == nullptr)
      return wrong(meant.front(), "zapisu nie da się odczytać", "the record cannot be read");
    return kind_ == ImportKind::members ? bring_member(meant.front(), *draft, row)
                                        : bring_visit(meant.front(), *draft, row);
  }

  Fate bring_member(const std::string& family, const Draft& draft, ImportRow& row) {
    if (const There what = exchange::member_in(draft.file, row); what != There::nothing)
      return there(family, what);
    row.entry.put_default("id",
                          exchange::member_id(row.entry.text("name"), exchange::member_ids(draft.file)));
    if (auto problems = problems_of(row); !problems.empty()) return wrong(family, std::move(problems));
    Change change(draft.file);
    change.append(draft.file.family, "members", row.entry.copy());
    return settle(family, change);
  }

  /// As `visit add` writes it: who made the visit stands there, whoever has the family later.
  Fate bring_visit(const std::string& family, const Draft& draft, ImportRow& row) {
    row.entry.put_default("kind", word(VisitKind::home));
    row.entry.put_default("outcome", word(Outcome::held));
    if (const auto day = row.entry.date("date"))
      if (const auto who = call_.session.book().on_this_day(draft.file.family).on_duty(*day); !who.empty())
        row.entry.put_default("assistant", who);
    if (auto problems = problems_of(row); !problems.empty()) return wrong(family, std::move(problems));
    Change change(draft.file);
    change.insert(draft.file.family, "visits", "date", std::move(row.entry));
    if (change.repeats()) return {Fate::Kind::is_there, family};
    return settle(family, change);
  }

  std::vector<std::string> messages_of(std::span<const Finding> findings) const {
    std::vector<std::string> messages;
    for (const Finding& finding : findings)
      messages.push_back(show::message(finding, call_.output.language(), call_.options.today()));
    return messages;
  }

  /// Asks the gate, and lets the record be so for the rows behind.
  Fate settle(const std::string& family, const Change& change) try {
    casebook::Transaction& transaction = call_.session.transaction();
    casebook::Proposal proposal = transaction.propose(change);
    if (!proposal.problems.empty()) return wrong(family, messages_of(proposal.problems));
    if (!proposal.stopped.empty()) return wrong(family, messages_of(proposal.stopped));
    transaction.assume(proposal);
    auto& made = std::get<CaseFile>(*proposal.files.front().record);
    if (const auto known = drafts_.find(family); known != drafts_.end()) {
      known->second.file = std::move(made);
      known->second.is_changed = true;
    } else {
      drafts_.emplace(family, Draft{std::nullopt, std::move(made), true});
    }
    return {Fate::Kind::comes, family};
  } catch (const casebook::NotEditable& error) {
    return wrong(family, std::vector{error.message(call_.output.language())});
  }

  Call& call_;
  ImportKind kind_;
  std::span<const std::string> heads_;
  std::map<std::string, Draft> drafts_;
  std::map<std::string, std::string> names_;
  std::optional<casebook::GivenIds> given_;
};

/// `wiersz 5: R-2026-003: jest już`. With --quiet only what is wrong.
void tell(Call& call, std::size_t line, const Fate& fate) {
  if (fate.kind != Fate::Kind::wrong && call.output.is_quiet()) return;
  std::vector<std::string> said = fate.why;
  if (fate.kind == Fate::Kind::comes) said = {call.output.say("przychodzi", "comes")};
  if (fate.kind == Fate::Kind::is_there) said = {call.output.say("jest już", "is there already")};
  for (const std::string& text : said)
    call.output.out += call.output.say("wiersz {}: {}{}{}\n", "line {}: {}{}{}\n", line,
                                       printable(fate.family), fate.family.empty() ? "" : ": ", text);
}

ExitStatus end(Call& call, std::span<const Fate> fates, bool is_written) {
  const auto number = [&](Fate::Kind kind) {
    return Count{static_cast<int>(std::ranges::count(fates, kind, &Fate::kind))};
  };
  const Count wrong = number(Fate::Kind::wrong);
  call.output.out += call.output.say(
      "{}: {}; już było: {}; złych wierszy: {}\n", "{}: {}; there already: {}; wrong rows: {}\n",
      is_written ? call.output.say("wczytano", "taken in") : call.output.say("wczytałoby się", "would come"),
      number(Fate::Kind::comes).value, number(Fate::Kind::is_there).value, wrong.value);
  return wrong.value == 0 ? ExitStatus::done : ExitStatus::found;
}

} // namespace

ExitStatus import_rows(Call& call, const exchange::ImportMap& map, std::span<const std::string> heads,
                       std::vector<ImportRow> rows) {
  Import import(call, map.kind, heads);
  std::vector<Fate> fates(rows.size());
  Progress progress(call, call.output.say("wczytuję wiersze", "taking in rows"), rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i, progress.step()) fates[i] = import.bring(rows[i]);
  if (map.kind == ImportKind::members) import.bring_together(rows, fates);
  for (std::size_t i = 0; i < rows.size(); ++i) tell(call, rows[i].line, fates[i]);
  const bool any_wrong = std::ranges::find(fates, Fate::Kind::wrong, &Fate::kind) != fates.end();
  const bool stops = any_wrong && call.options.has("--all-or-nothing");
  const bool writes = !stops && !call.options.is_dry_run();
  progress.go_on(call.output.say("zapisuję", "writing"));
  if (writes) import.write();
  const ExitStatus status = end(call, fates, writes);
  return stops ? ExitStatus::refused : status;
}

} // namespace asystent::cli
