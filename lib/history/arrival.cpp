#include "history/arrival.hpp"

#include "folder/files.hpp"
#include "folder/leftovers.hpp"
#include "folder/lock.hpp"
#include "folder/remove.hpp"
#include "folder/replace.hpp"
#include "history/clone_notes.hpp"
#include "history/objects.hpp"
#include "text/lines.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>
#include <set>

namespace asystent::history {
namespace {

namespace fs = std::filesystem;
using folder::FolderError;
using folder::GitUse;

constexpr std::string_view note_name = "arriving";
constexpr std::string_view no_object = "0000000000000000000000000000000000000000";

/// A file that differs. Without an object there is none.
struct Step {
  std::string path;
  std::string before;
  std::string after;
};

enum class OnDisk { as_before, as_after, other };

std::string object_or_none(std::string_view word) {
  return word == no_object ? std::string() : std::string(word);
}

void require_plain(std::string_view mode, const std::string& path) {
  constexpr std::array<std::string_view, 3> plain{"000000", "100644", "100755"};
  if (std::ranges::find(plain, mode) != plain.end()) return;
  throw GitError(message("{} nie jest zwykłym plikiem; taką zmianę przyjmuje: git pull",
                         "{} is no plain file; such a change is taken in by: git pull", path));
}

/// `:100644 100644 BEFORE AFTER M`, then the path.
Step step_of(const std::string& line, const std::string& path) {
  const std::string_view words = line;
  require_plain(words.substr(1, 6), path);
  require_plain(words.substr(8, 6), path);
  const std::size_t width = no_object.size();
  return {path, object_or_none(words.substr(15, width)), object_or_none(words.substr(16 + width, width))};
}

std::vector<Step> steps_of(const Repository& repository, const Journey& journey) {
  const auto lines = folder::names_of_git(repository.look(
      {"diff-tree", "-r", "-z", "--raw", "--no-renames", "--no-abbrev", journey.from, journey.to}));
  std::vector<Step> steps;
  for (std::size_t i = 0; i + 1 < lines.size(); i += 2) steps.push_back(step_of(lines[i], lines[i + 1]));
  return steps;
}

/// The top of the repository, of which the folder may be a part.
fs::path top_of(const Repository& repository) {
  fs::path top = fs::weakly_canonical(repository.folder());
  for (const char letter : repository.prefix())
    if (letter == '/') top = top.parent_path();
  return top;
}

/// What a sparse clone leaves out: it stays out, and is not taken for a file that somebody has removed.
std::set<std::string> left_out(const Repository& repository) {
  std::set<std::string> paths;
  if (repository.setting("core.sparseCheckout") != "true") return paths;
  for (const std::string& line :
       folder::names_of_git(repository.look({"ls-files", "-t", "-z", "--full-name", "--", ":/"})))
    if (line.starts_with("S ")) paths.insert(line.substr(2));
  return paths;
}

/// Of what no folder of cases can hold it is not said that somebody has changed it.
[[noreturn]] void stop_for(const FolderError& error, const std::string& path) {
  if (error.kind != FolderError::Kind::too_large) throw error;
  throw GitError(message("{} ma ponad 8 MiB; taką zmianę przyjmuje: git pull",
                         "{} is larger than 8 MiB; such a change is taken in by: git pull", path));
}

class Mover {
public:
  Mover(ObjectTexts& texts, const Journey& journey)
      : texts_(texts),
        journey_(journey),
        top_(top_of(texts.repository())),
        steps_(steps_of(texts.repository(), journey)) {
    const auto absent = left_out(texts.repository());
    std::erase_if(steps_, [&](const Step& step) { return absent.contains(step.path) && !is_there(step); });
    std::vector<std::string> wanted;
    for (const Step& step : steps_)
      for (const std::string* object : {&step.before, &step.after})
        if (!object->empty()) wanted.push_back(*object);
    texts_.load(wanted);
  }

  /// The files that somebody has changed by hand.
  std::vector<std::string> changed() {
    std::vector<std::string> paths;
    for (const Step& step : steps_)
      if (on_disk(step) == OnDisk::other) paths.push_back(step.path);
    return paths;
  }

  /// All of them, or none. What has been changed in the last moment is the answer.
  std::vector<std::string> go() {
    index_from(journey_.from, journey_.to);
    for (auto step = steps_.begin(); step != steps_.end(); ++step) {
      try {
        take(*step);
      } catch (const FolderError& error) {
        go_back(step - steps_.begin());
        if (error.kind == FolderError::Kind::system || error.kind == FolderError::Kind::too_large)
          stop_for(error, step->path);
        return {step->path};
      }
    }
    arrive();
    return {};
  }

private:
  const Repository& repository() const { return texts_.repository(); }
  std::string_view text(const std::string& object) { return texts_.of(object); }

  /// A line break as another system has it is no change.
  bool is_same(const Step& step, const std::string& object, const std::string& disk) {
    if (object.empty()) return false;
    if (disk == text(object)) return true;
    if (disk.find('\r') == std::string::npos || !step.path.starts_with(repository().prefix())) return false;
    const std::string name = step.path.substr(repository().prefix().size());
    const auto answer = repository().ask(GitUse::looking, {"hash-object", "--stdin", "--path", name}, disk);
    return trimmed(answer.text) == object;
  }

  bool is_there(const Step& step) const {
    std::error_code ignored;
    return fs::exists(fs::symlink_status(top_.path() / step.path, ignored));
  }

  OnDisk on_disk(const Step& step) {
    if (!is_there(step))
      return step.before.empty() ? OnDisk::as_before : step.after.empty() ? OnDisk::as_after : OnDisk::other;
    folder::FileText disk = folder::read_file(top_, step.path);
    if (disk.problem || disk.too_large) return OnDisk::other;
    texts_on_disk_[step.path] = disk.text;
    if (is_same(step, step.after, disk.text)) return OnDisk::as_after;
    return is_same(step, step.before, disk.text) ? OnDisk::as_before : OnDisk::other;
  }

  void take(const Step& step) {
    const OnDisk now = on_disk(step);
    if (now == OnDisk::as_after) return;
    if (now == OnDisk::other)
      throw FolderError(folder::Operation::replace, step.path, FolderError::Kind::changed);
    if (step.before.empty()) return folder::create_file(top_, step.path, text(step.after));
    const std::string& disk = texts_on_disk_[step.path];
    if (step.after.empty()) return folder::remove_file(top_, step.path, disk);
    folder::replace_file(top_, step.path, disk, text(step.after));
  }

  /// As far as it can: what cannot go back the next sync finds as changed by hand.
  void go_back(std::ptrdiff_t done) {
    for (auto step = steps_.begin(); step != steps_.begin() + done; ++step) {
      try {
        take({step->path, step->after, step->before});
      } catch (const FolderError&) { // changed once more
      }
    }
    index_from(journey_.to, journey_.from);
    remove_note(repository(), note_name);
  }

  /// What is staged beside it stays so.
  void index_from(const std::string& from, const std::string& to) const {
    repository().change({"read-tree", "-i", "-m", from, to});
  }

  void arrive() const {
    repository().change(
        {"update-ref", "-m", "sync", "refs/heads/" + journey_.branch, journey_.to, journey_.from});
    remove_note(repository(), note_name);
    repository().ask(GitUse::writing, {"update-index", "-q", "--refresh"});
  }

  ObjectTexts& texts_;
  const Journey& journey_;
  folder::OpenFolder top_;
  std::vector<Step> steps_;
  std::map<std::string, std::string> texts_on_disk_;
};

/// One who was killed has left this; who goes on reads it.
std::string note_of(const Journey& journey) {
  return journey.branch + "\n" + journey.from + "\n" + journey.to + "\n";
}

std::optional<Journey> noted_journey(const Repository& repository) {
  const auto note = read_note(repository, note_name);
  if (!note) return std::nullopt;
  const auto lines = lines_of(*note);
  if (lines.size() != 3) return std::nullopt;
  return Journey{std::string(lines[0]), std::string(lines[1]), std::string(lines[2])};
}

bool is_there(const Repository& repository, const Journey& journey) {
  return object_named(repository, "refs/heads/" + journey.branch) == journey.from;
}

Arrival move(ObjectTexts& texts, const Journey& journey) {
  const Repository& repository = texts.repository();
  if (!is_there(repository, journey)) return {};
  Mover mover(texts, journey);
  if (auto changed = mover.changed(); !changed.empty()) return {false, std::move(changed)};
  write_note(repository, note_name, note_of(journey));
  auto changed = mover.go();
  return {changed.empty(), std::move(changed)};
}

} // namespace

Arrival move_folder(ObjectTexts& texts, const Journey& journey, std::chrono::milliseconds wait) {
  const folder::OpenFolder folder(texts.repository().folder());
  const folder::FolderLock lock(folder, wait);
  folder::remove_leftovers(folder);
  return move(texts, journey);
}

void finish_journey(ObjectTexts& texts, std::chrono::milliseconds wait) {
  const Repository& repository = texts.repository();
  if (!noted_journey(repository)) return;
  const folder::OpenFolder folder(repository.folder());
  const folder::FolderLock lock(folder, wait);
  folder::remove_leftovers(folder);
  const auto journey = noted_journey(repository); // another one may have gone on meanwhile
  if (!journey) return;
  if (move(texts, *journey).has_arrived) return;
  remove_note(repository, note_name);
}

} // namespace asystent::history
