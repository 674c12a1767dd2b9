#include "history/hook_git.hpp"

#include "history/repository.hpp"

namespace asystent::history {

using folder::GitUse;

folder::GitAnswer HookGit::ask(const std::vector<std::string>& arguments, std::string_view input) const {
  return folder::run_git(directory_, GitUse::looking, arguments, input, variables_);
}

std::string HookGit::look(const std::vector<std::string>& arguments, std::string_view input) const {
  return good_answer(ask(arguments, input), directory_);
}

std::vector<folder::FileText> HookGit::texts(const std::vector<Wanted>& wanted) const {
  std::string input;
  for (const Wanted& one : wanted) input += one.object + "\n";
  const std::string answer = wanted.empty() ? std::string() : look({"cat-file", "--batch"}, input);
  std::string_view left = answer;
  std::vector<folder::FileText> files;
  for (const Wanted& one : wanted) {
    const auto object = folder::take_object(left);
    files.push_back(file_of(one.file, object ? std::string(object->content) : std::string()));
  }
  return files;
}

} // namespace asystent::history
