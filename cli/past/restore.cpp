#include "cli/past/restore.hpp"

#include "cli/change.hpp"
#include "history/merge_driver.hpp"
#include "history/moved_places.hpp"
#include "report/outcome.hpp"

#include <algorithm>
#include <deque>

namespace asystent::cli {
namespace {

using history::UndoneFile;

bool is_record(const UndoneFile& file) { return history::schema_of(file.name) != nullptr; }

bool is_settings(const UndoneFile& file) { return file.name == casebook::settings_file_name; }

/// A record that is there afterwards: of one that goes nothing can be wrong.
bool is_judged(const UndoneFile& file) { return file.after && !is_settings(file) && is_record(file); }

/// The records as they are now. Throws CommandError where one cannot be read.
class OldRecords {
public:
  explicit OldRecords(Call& call) : call_(call) {}

  std::optional<casebook::Record> of(const UndoneFile& file) {
    if (!file.before) return std::nullopt;
    const std::string family = casebook::family_of(file.name);
    if (!family.empty()) return &taken(call_.session.book().one(family), families_, file.name);
    return &taken(call_.session.book().worklog(file.name), worklogs_, file.name);
  }

private:
  template <class Read, class Kept>
  typename Kept::value_type& taken(Read read, Kept& kept, const std::string& file) {
    if (auto* bad = std::get_if<casebook::Findings>(&read))
      throw CommandError(ExitStatus::unreadable,
                         call_.output.say("nie można odczytać {}", "{} cannot be read", file),
                         std::move(*bad));
    return kept.emplace_back(std::move(std::get<0>(read)));
  }

  Call& call_;
  std::deque<CaseFile> families_;
  std::deque<casebook::WorklogFile> worklogs_;
};

/// What the gate stops is accepted with the reason of --override; one that nothing asks for is told.
casebook::Proposal proposed(Call& call, OldRecords& old, const history::Undoing& undoing) {
  std::vector<casebook::Rewriting> rewritings;
  for (const UndoneFile& file : undoing.files)
    if (is_judged(file)) rewritings.push_back(history::rewriting_of(file.name, old.of(file), *file.after));
  casebook::Transaction& transaction = call.session.transaction();
  for (const UndoneFile& file : undoing.files)
    if (!file.after && is_record(file)) transaction.leave_out(file.name);
  casebook::Proposal proposal = transaction.propose(std::span(rewritings));
  refuse_problems(call, proposal.problems);
  const auto reason = call.options.text(override_option.name);
  if (proposal.stopped.empty()) tell_unkept_reason(call);
  if (proposal.stopped.empty() || !reason) return proposal;
  proposal = transaction.override_with(*reason, std::move(proposal));
  refuse_problems(call, proposal.problems);
  return proposal;
}

void show(Output& output, const history::Undoing& undoing) {
  for (const UndoneFile& file : undoing.files)
    output.show_diff(file.name, file.before.value_or(""), file.after.value_or(""));
}

/// A family that goes under one id and comes under another.
struct Renaming {
  const UndoneFile& gone;
  const UndoneFile& come;
};

std::optional<Renaming> renaming_in(const history::Undoing& undoing) {
  const auto only = [&](auto is_wanted) -> const UndoneFile* {
    const auto is_it = [&](const UndoneFile& file) {
      return !casebook::family_of(file.name).empty() && is_wanted(file);
    };
    if (std::ranges::count_if(undoing.files, is_it) != 1) return nullptr;
    return &*std::ranges::find_if(undoing.files, is_it);
  };
  const UndoneFile* gone = only([](const UndoneFile& file) { return !file.after; });
  const UndoneFile* come = only([](const UndoneFile& file) { return !file.before; });
  if (gone == nullptr || come == nullptr) return std::nullopt;
  return Renaming{*gone, *come};
}

/// It is never in two files, nor in none: whoever is killed in between leaves one that is told
/// (renumber.hpp).
void rename(const Renaming& renaming, casebook::Proposal& proposal) {
  for (casebook::ProposedFile& file : proposal.files)
    if (file.name == renaming.come.name) {
      file.before = renaming.gone.before;
      file.former_name = renaming.gone.name;
    }
}

/// What no rule judges: other files, and records that go.
void write_others(Session& session, const history::Undoing& undoing, std::string_view but) {
  for (const UndoneFile& file : undoing.files)
    if (!is_judged(file) && !(is_settings(file) && file.after) && file.name != but)
      session.write_file(file.name, file.before, file.after, {});
}

/// asystent.yaml as it would be, judged; nothing where it stays.
std::optional<casebook::SettingsProposal> settings_of(Call& call, const history::Undoing& undoing) {
  const auto found = std::ranges::find_if(undoing.files, is_settings);
  if (found == undoing.files.end()) return std::nullopt;
  if (!found->after)
    call.output.stop(ExitStatus::refused, "nic nie cofnięto: folder zostałby bez asystent.yaml",
                     "nothing was taken back: the folder would be left without asystent.yaml");
  const casebook::SettingsFile before = call.session.settings();
  auto proposal = call.session.propose_settings(before, *found->after);
  refuse_problems(call, proposal.problems);
  if (!proposal.stopped.empty()) refuse_settings(call.output, std::move(proposal.stopped));
  return proposal;
}

std::vector<std::string> names_of(const history::Undoing& undoing) {
  std::vector<std::string> names;
  for (const UndoneFile& file : undoing.files) names.push_back(file.name);
  return names;
}

void touch(Session& session, const history::Undoing& undoing) {
  for (const UndoneFile& file : undoing.files)
    if (std::string family = casebook::family_of(file.name); !family.empty() && file.after)
      session.touched.push_back(std::move(family));
}

} // namespace

ExitStatus restore(Call& call, const history::Undoing& undoing, const std::string& commit) {
  OldRecords old(call);
  const auto settings = settings_of(call, undoing);
  casebook::Proposal proposal = proposed(call, old, undoing);
  const bool is_dry_run = call.options.is_dry_run();
  if (is_dry_run) show(call.output, undoing);
  if (!proposal.stopped.empty()) refuse(call.output, std::move(proposal.stopped));
  if (!is_dry_run) {
    if (settings) call.session.write(*settings, {});
    const auto renaming = renaming_in(undoing);
    write_others(call.session, undoing, renaming ? renaming->gone.name : std::string());
    if (renaming) rename(*renaming, proposal);
    call.session.write(proposal, commit);
  }
  touch(call.session, undoing);
  const auto names = names_of(undoing);
  if (call.output.wants_json())
    call.output.out += report::written_json(casebook::family_of(names.front()), names, !is_dry_run);
  return ExitStatus::done;
}

} // namespace asystent::cli
