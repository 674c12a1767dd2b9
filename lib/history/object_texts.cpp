#include "history/object_texts.hpp"

#include "history/mainline.hpp"

#include <exception>
#include <map>
#include <mutex>
#include <vector>

namespace asystent::history {
namespace {

using folder::GitUse;

/// Texts that one process reads: in git's packs texts are kept as what differs from others, and several
/// processes would each make the same ones again.
struct Batch {
  std::vector<std::string> objects;
  std::once_flag is_asked;
  std::string answer;
  std::vector<std::string_view> texts; // look into the answer, by `objects`
  std::exception_ptr why_not;

  /// By whoever is the first; all others wait.
  void require(const Repository& repository, GitUse use) {
    std::call_once(is_asked, [&] { read(repository, use); });
    if (why_not) std::rethrow_exception(why_not);
  }

private:
  void read(const Repository& repository, GitUse use) try {
    std::string wanted;
    for (const std::string& object : objects) wanted.append(object).append("\n");
    folder::GitAnswer told = repository.ask(use, {"cat-file", "--batch", "--buffer"}, wanted);
    if (!told.is_good() && is_partial(repository)) stop_for_missing_contents();
    if (!told.is_good()) repository.stop(told);
    answer = std::move(told.text);
    take();
  } catch (...) {
    why_not = std::current_exception();
  }

  void take() {
    std::string_view left = answer;
    texts.reserve(objects.size());
    while (texts.size() < objects.size()) {
      const auto object = folder::take_object(left);
      if (!object || object->type != "blob") stop_for_missing_contents();
      texts.push_back(object->content);
    }
  }
};

} // namespace

struct ObjectTexts::State {
  struct Place {
    Batch* batch = nullptr;
    std::size_t index = 0;
  };

  const Repository repository;
  const GitUse use;
  std::map<std::string, Place, std::less<>> places;
  std::vector<std::unique_ptr<Batch>> batches;

  /// Those that nobody has named before.
  void expect(std::span<const std::string> objects) {
    Batch* batch = nullptr;
    for (const std::string& object : objects) {
      const auto [place, is_new] = places.try_emplace(object);
      if (!is_new) continue;
      if (batch == nullptr) batch = batches.emplace_back(std::make_unique<Batch>()).get();
      place->second = {batch, batch->objects.size()};
      batch->objects.push_back(object);
    }
  }
};

ObjectTexts::ObjectTexts(const Repository& repository, GitUse use)
    : state_(new State{.repository = repository, .use = use, .places = {}, .batches = {}}) {}

const Repository& ObjectTexts::repository() const { return state_->repository; }

void ObjectTexts::load(std::span<const std::string> objects) {
  state_->expect(objects);
  for (const std::string& object : objects) of(object);
}

void ObjectTexts::expect(std::span<const std::string> objects) { state_->expect(objects); }

std::string_view ObjectTexts::of(const std::string& object) const {
  auto place = state_->places.find(object);
  if (place == state_->places.end()) {
    state_->expect({&object, 1});
    place = state_->places.find(object);
  }
  const auto [batch, index] = place->second;
  batch->require(state_->repository, state_->use);
  return batch->texts.at(index);
}

void stop_for_missing_contents() {
  throw GitError(
      message("w repozytorium brakuje treści plików (klon częściowy albo uszkodzony); pełny klon: git clone "
              "bez --filter",
              "the repository lacks contents of files (a partial or a damaged clone); a full one: git clone "
              "without --filter"));
}

} // namespace asystent::history
