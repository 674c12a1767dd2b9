#include "history/sync.hpp"

#include "history/arrival.hpp"
#include "history/objects.hpp"

#include <algorithm>
#include <iterator>
#include <random>
#include <set>
#include <thread>

namespace asystent::history {
namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

constexpr int most_tries = 30;
constexpr std::chrono::seconds longest{60};

/// Others push at the same time: each waits another while, a little longer each time.
class Races {
public:
  void lose() {
    if (++lost_ >= most_tries || steady_clock::now() >= end_)
      throw GitError(message("inni wysyłają bez przerwy; praca jest zapisana tutaj, spróbuj za chwilę: "
                             "asystent sync",
                             "others push all the time; the work is safe here, try again in a while: "
                             "asystent sync"));
    std::uniform_int_distribution<int> pause(5, std::min(60 * lost_, 1500));
    std::this_thread::sleep_for(milliseconds(pause(dice_)));
  }

private:
  int lost_ = 0;
  steady_clock::time_point end_ = steady_clock::now() + longest;
  std::minstd_rand dice_{std::random_device{}()};
};

void add(std::vector<std::string>& names, const std::vector<std::string>& more) {
  std::vector<std::string> all;
  std::ranges::set_union(names, more, std::back_inserter(all));
  names = std::move(all);
}

class Sync {
public:
  Sync(const Repository& repository, const Standing& standing, Exchange& exchange, const SyncRequest& request)
      : repository_(repository),
        branch_(standing.branch),
        exchange_(exchange),
        request_(request),
        texts_(repository, folder::GitUse::network),
        findings_(texts_, request.today) {}

  SyncOutcome run() {
    if (!request_.is_rehearsal) finish_journey(texts_, request_.wait);
    while (!step()) {
    }
    return std::move(outcome_);
  }

private:
  enum Step : bool { go_on, done };

  /// One of others' heads, or one's own work.
  Step step() {
    resolution_ = open_resolution(repository_);
    take_hand_work();
    const auto heads = exchange_.fetch();
    head_ = object_named(repository_, "HEAD");
    const std::string theirs = next_of(heads);
    if (theirs.empty()) return send_own(heads);
    is_last_ = std::ranges::find(heads, theirs) != heads.end() && count_new(heads) <= 1;
    return is_ancestor(repository_, head_, theirs) ? follow(theirs) : merge(theirs);
  }

  void take_hand_work() {
    const HandWork work = hand_work(texts_, names_of(resolution_));
    if (!request_.is_rehearsal) commit_hand_work(repository_, work, request_.identity);
    add(outcome_.by_hand.good, work.good);
    outcome_.by_hand.bad = work.bad;
    outcome_.by_hand.missing = work.missing;
  }

  bool is_new(const std::string& commit) const { return !is_ancestor(repository_, commit, head_); }

  std::size_t count_new(const std::vector<std::string>& heads) const {
    return static_cast<std::size_t>(
        std::ranges::count_if(heads, [&](const std::string& one) { return is_new(one); }));
  }

  /// What a person has begun to settle is merged first, and the rest on top of it.
  std::string next_of(const std::vector<std::string>& heads) {
    if (resolution_ && is_new(resolution_->theirs)) return resolution_->theirs;
    if (resolution_ && !request_.is_rehearsal) forget_resolution(repository_);
    resolution_.reset();
    const auto next = std::ranges::find_if(heads, [&](const std::string& one) { return is_new(one); });
    return next == heads.end() ? std::string() : *next;
  }

  Step send_own(const std::vector<std::string>& heads) {
    if (std::ranges::find(heads, head_) != heads.end()) return done;
    const auto files = heads.empty() ? all_files(head_) : differing(heads.front(), head_);
    if (!request_.is_rehearsal && !exchange_.send(head_)) return lost();
    add(outcome_.went, files);
    return done;
  }

  Step lost() {
    races_.lose();
    return go_on;
  }

  Step follow(const std::string& theirs) {
    const auto told = told_by_commits(repository_, head_, theirs);
    casebook::Findings brought;
    if (!told.empty()) brought = named_in(told, findings_.of(theirs));
    return arrive(theirs, std::move(brought));
  }

  Step merge(const std::string& theirs) {
    JudgedMerge merged = judged_merge(texts_, findings_, head_, theirs, resolution_);
    if (!merged.conflicts.empty()) return stop_at(std::move(merged.conflicts), theirs);
    const auto went = differing(theirs, merged.tree);
    auto told = told_by_commits(repository_, head_, theirs);
    for (const Finding& finding : merged.brought.all) told.push_back(told_finding(finding));
    casebook::Findings brought = named_in(told, findings_.of(merged.tree));
    if (request_.is_rehearsal) return rehearsed(merged, went, std::move(brought));
    const std::string parents[] = {theirs, head_}; // theirs first: the mainline never changes its past
    const std::string commit =
        commit_of_tree(repository_, merged.tree, parents, message_of(merged, went), request_.identity);
    if (is_last_ && !exchange_.send(commit)) return lost();
    add(outcome_.went, went);
    std::ranges::move(merged.renumbered, std::back_inserter(outcome_.renumbered));
    return arrive(commit, std::move(brought));
  }

  Step rehearsed(JudgedMerge& merged, const std::vector<std::string>& went, casebook::Findings brought) {
    add(outcome_.came, differing(head_, merged.tree));
    add(outcome_.went, went);
    outcome_.renumbered = std::move(merged.renumbered);
    outcome_.brought = std::move(brought);
    return done;
  }

  Step stop_at(std::vector<ConflictFile> conflicts, const std::string& theirs) {
    if (request_.lays_markers && !request_.is_rehearsal) {
      Resolution resolution = resolution_.value_or(Resolution{.theirs = theirs, .files = {}});
      outcome_.held_up = lay_markers(texts_, std::move(resolution), conflicts, request_.wait);
    }
    outcome_.laid = names_of(open_resolution(repository_));
    outcome_.conflicts = std::move(conflicts);
    return done;
  }

  /// Lets the folder go forward to a commit that the others have, or get with the next one.
  Step arrive(const std::string& commit, casebook::Findings brought) {
    const auto came = differing(head_, commit);
    if (!request_.is_rehearsal) {
      const Arrival arrival = move_folder(texts_, {branch_, head_, commit}, request_.wait);
      if (!arrival.has_arrived) return held_up(arrival);
      forget_resolution(repository_);
      leave_note(repository_, brought);
    }
    add(outcome_.came, came);
    outcome_.brought.add(std::move(brought));
    return is_last_ || request_.is_rehearsal ? done : go_on;
  }

  /// What was changed by hand meanwhile is committed if it can be read, and merged on top; else the folder
  /// waits for who works on it.
  Step held_up(const Arrival& arrival) {
    if (arrival.changed.empty()) return lost(); // another command has committed
    const HandWork work = hand_work(texts_, names_of(resolution_));
    std::vector<std::string> names;
    for (const std::string& path : arrival.changed)
      names.push_back(path.substr(std::min(repository_.prefix().size(), path.size())));
    const bool is_good = std::ranges::all_of(names, [&](const std::string& name) {
      return std::ranges::find(work.good, name) != work.good.end();
    });
    if (is_good) return lost();
    outcome_.held_up = std::move(names);
    return done;
  }

  std::vector<std::string> differing(const std::string& a, const std::string& b) const {
    return names_below(repository_.look({"diff-tree", "-r", "-z", "--name-only", "--no-renames", a, b}));
  }

  std::vector<std::string> all_files(const std::string& commit) const {
    std::vector<std::string> names;
    for (const TreeFile& file : files_of_tree(repository_, commit))
      if (!file.is_repository()) names.push_back(file.path.substr(repository_.prefix().size()));
    std::ranges::sort(names);
    return names;
  }

  std::vector<std::string> names_below(const std::string& told) const {
    std::vector<std::string> names;
    for (const std::string& path : folder::names_of_git(told))
      if (path.starts_with(repository_.prefix())) names.push_back(path.substr(repository_.prefix().size()));
    std::ranges::sort(names);
    return names;
  }

  const Repository& repository_;
  const std::string branch_;
  Exchange& exchange_;
  const SyncRequest& request_;
  ObjectTexts texts_;
  FindingsOfTrees findings_;
  Races races_;
  std::optional<Resolution> resolution_;
  std::string head_;
  bool is_last_ = false; // after this head nothing new is left of theirs
  SyncOutcome outcome_;
};

} // namespace

SyncOutcome sync(const Repository& repository, const Standing& standing, Exchange& exchange,
                 const SyncRequest& request) {
  return Sync(repository, standing, exchange, request).run();
}

} // namespace asystent::history
