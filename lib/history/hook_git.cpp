#include "history/hook_git.hpp"

#include "history/repository.hpp"
#include "text/lines.hpp"

#include <charconv>

namespace asystent::history {
namespace {

using folder::GitUse;

/// `<id> blob 1234`; nothing where there is no such object.
std::optional<std::size_t> size_in(std::string_view head) {
  const std::size_t blank = head.rfind(' ');
  std::size_t size = 0;
  const char* begin = head.data() + blank + 1;
  const auto [end, error] = std::from_chars(begin, head.data() + head.size(), size);
  return error == std::errc() && end == head.data() + head.size() ? std::optional(size) : std::nullopt;
}

/// Takes one object off the answer of `cat-file --batch`.
std::string take_object(std::string_view& answer) {
  const auto size = size_in(take_line(answer));
  if (!size || *size > answer.size()) return {};
  std::string text(answer.substr(0, *size));
  answer.remove_prefix(std::min(*size + 1, answer.size()));
  return text;
}

} // namespace

folder::GitAnswer HookGit::ask(const std::vector<std::string>& arguments, std::string_view input) const {
  return folder::run_git(directory_, GitUse::looking, arguments, input, variables_);
}

std::string HookGit::look(const std::vector<std::string>& arguments, std::string_view input) const {
  folder::GitAnswer answer = ask(arguments, input);
  if (answer.is_missing()) throw GitMissing(message("git nie jest zainstalowany", "git is not installed"));
  if (!answer.is_good()) {
    const std::string said = answer.said.substr(0, answer.said.find('\n'));
    throw GitError(message("git: {}", "git: {}", said));
  }
  return std::move(answer.text);
}

std::vector<folder::FileText> HookGit::texts(const std::vector<Wanted>& wanted) const {
  std::string input;
  for (const Wanted& one : wanted) input += one.object + "\n";
  const std::string answer = wanted.empty() ? std::string() : look({"cat-file", "--batch"}, input);
  std::string_view left = answer;
  std::vector<folder::FileText> files;
  for (const Wanted& one : wanted) {
    folder::FileText& file = files.emplace_back();
    file.name = one.file;
    file.text = take_object(left);
    file.too_large = file.text.size() > folder::max_file_bytes;
    if (file.too_large) file.text.clear();
  }
  return files;
}

} // namespace asystent::history
