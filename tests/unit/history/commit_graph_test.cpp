#include "dated_repository.hpp"
#include "history/ancestry.hpp"
#include "text/lines.hpp"

#include <algorithm>

using namespace asystent::history;
using asystent::lines_of;

namespace {

CommitGraph graph_of(const DatedRepository& repository) {
  return CommitGraph::of(repository_of(repository.path()));
}

/// Side branches, a merge of three, a clock that runs backwards.
void make_history(const DatedRepository& repository) {
  repository.put("a.txt", "1");
  repository.commit("2026-06-01T12:00:00+0200");
  for (const std::string branch : {"one", "two"}) {
    repository.run("git checkout -q -b " + branch + " main");
    repository.put(branch + ".txt", "1");
    repository.commit("2026-06-02T12:00:00+0200");
  }
  repository.run("git checkout -q main");
  repository.commit("2026-06-04T12:00:00+0200", "m");
  repository.commit("2026-06-03T12:00:00+0200", "backwards");
  repository.merge("2026-06-05T12:00:00+0200", "one two");
  repository.commit("2026-06-06T12:00:00+0200", "last");
}

void go_on(const DatedRepository& repository) {
  repository.run("git checkout -q -b three HEAD~1");
  repository.put("three.txt", "1");
  repository.commit("2026-06-07T12:00:00+0200");
  repository.run("git checkout -q main");
  repository.merge("2026-06-09T12:00:00+0200", "three");
}

/// What both say of each commit, in words.
std::string told(const Repository& repository, const CommitGraph& graph) {
  const Mainline mainline = Mainline::of(repository, graph, end_of_2026);
  const Ancestry ancestry(repository, graph, mainline);
  std::string all;
  for (const Stop& stop : mainline.stops())
    all += std::string(stop.id) + " " + asystent::office_time(stop.stated) + " " +
           asystent::office_time(stop.time) + "\n";
  const std::string commits = repository.look({"rev-list", "HEAD"});
  for (const std::string_view id : lines_of(commits))
    if (!id.empty())
      all += asystent::office_time(ancestry.came(id)) + (ancestry.runs_backwards(id) ? " backwards\n" : "\n");
  return all;
}

/// With and without git's index of commits: one answer.
void check_same(const DatedRepository& repository) {
  const auto opened = repository_of(repository.path());
  const CommitGraph graph = CommitGraph::of(opened);
  CHECK(graph.size() > 0);
  const std::string with = told(opened, graph);
  repository.run("mv .git/objects/info hidden && mkdir .git/objects/info");
  const CommitGraph none = CommitGraph::of(opened);
  CHECK(none.size() == 0);
  CHECK(with == told(opened, none));
  CHECK(with.find("backwards") != std::string::npos);
  repository.run("rm -rf .git/objects/info && mv hidden .git/objects/info");
}

} // namespace

TEST_CASE("Git's index of commits says of the mainline and of side branches what git says") {
  const DatedRepository repository;
  make_history(repository);
  repository.run("git commit-graph write --reachable --changed-paths");
  CHECK(graph_of(repository).size() == 7);
  check_same(repository);
}

TEST_CASE("Commits that came after the index was written are asked of git") {
  const DatedRepository repository;
  make_history(repository);
  repository.run("git commit-graph write --reachable");
  go_on(repository);
  CHECK(graph_of(repository).size() == 7);
  check_same(repository);
}

TEST_CASE("An index in several files, as each fetch adds one, is read as one") {
  const DatedRepository repository;
  make_history(repository);
  repository.run("git commit-graph write --reachable --split=no-merge");
  go_on(repository);
  repository.run("git commit-graph write --reachable --split=no-merge && "
                 "test $(wc -l < .git/objects/info/commit-graphs/commit-graph-chain) = 2");
  CHECK(graph_of(repository).size() == 9);
  check_same(repository);
}

TEST_CASE("A repository of SHA-256 has an index too") {
  const DatedRepository repository;
  repository.run("rm -rf .git && git init -q -b main --object-format=sha256 && git config user.email a@b && "
                 "git config user.name a");
  make_history(repository);
  repository.run("git commit-graph write --reachable");
  CHECK(graph_of(repository).size() == 7);
  check_same(repository);
}

TEST_CASE("An index that git would not use, or that is damaged, is none") {
  const DatedRepository repository;
  make_history(repository);
  repository.run("git commit-graph write --reachable");
  const auto is_used = [&] { return graph_of(repository).size() > 0; };
  CHECK(is_used());
  repository.run("git replace HEAD~1 HEAD~2");
  CHECK_FALSE(is_used());
  repository.run("git pack-refs --all");
  CHECK_FALSE(is_used());
  repository.run("git replace -d $(git rev-parse HEAD~1) && git rev-parse HEAD~2 > .git/shallow");
  CHECK_FALSE(is_used());
  repository.run("rm .git/shallow && git config core.commitGraph false");
  CHECK_FALSE(is_used());
  repository.run("git config core.commitGraph true");
  CHECK(is_used());
  for (const std::string size : {"0", "7", "9", "100", "1200"}) {
    repository.run("cp .git/objects/info/commit-graph whole && chmod u+w .git/objects/info/commit-graph && "
                   "truncate -s " +
                   size + " .git/objects/info/commit-graph");
    CHECK_FALSE(is_used());
    repository.run("mv -f whole .git/objects/info/commit-graph");
  }
}

TEST_CASE("A commit that the index does not know is found nowhere") {
  const DatedRepository repository;
  make_history(repository);
  repository.run("git commit-graph write --reachable");
  const CommitGraph graph = graph_of(repository);
  CHECK_FALSE(graph.find("").has_value());
  CHECK_FALSE(graph.find("HEAD").has_value());
  CHECK_FALSE(graph.find(std::string(40, '0')).has_value());
  CHECK_FALSE(graph.find(std::string(40, 'f')).has_value());
}
