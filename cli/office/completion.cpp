#include "cli/command.hpp"
#include "cli/session.hpp"

namespace asystent::cli {
namespace {

constexpr std::array shells = std::to_array<Word>({
    {"bash", {"powłoka bash", "the shell bash"}},
    {"zsh", {"powłoka zsh", "the shell zsh"}},
    {"fish", {"powłoka fish", "the shell fish"}},
});

// Each asks the program for what may stand there: no list is written a second time.

constexpr std::string_view for_bash =
    R"(# asystent completion bash >~/.local/share/bash-completion/completions/asystent
_asystent() {
  local word meaning line all=()
  COMPREPLY=()
  while IFS=$'\t' read -r word meaning; do
    COMPREPLY+=("$word")
    all+=("$word${meaning:+  ($meaning)}")
  done < <(asystent complete "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  # A second Tab shows what the words mean.
  if [ "${#COMPREPLY[@]}" -gt 1 ] && [ "$COMP_TYPE" = 63 ]; then COMPREPLY=("${all[@]}"); fi
}
complete -o nosort -o default -F _asystent asystent
)";

constexpr std::string_view for_zsh = R"(#compdef asystent
# asystent completion zsh >"${fpath[1]}/_asystent"
_asystent() {
  local line
  local -a found
  while IFS= read -r line; do
    found+=("${${line%%$'\t'*}//:/\\:}:${line#*$'\t'}")
  done < <(asystent complete "${(@)words[2,CURRENT]}" 2>/dev/null)
  if (( $#found )); then _describe -V asystent found -U; else _files; fi
}
if [ "$funcstack[1]" = _asystent ]; then _asystent "$@"; else compdef _asystent asystent; fi
)";

constexpr std::string_view for_fish = R"(# asystent completion fish >~/.config/fish/completions/asystent.fish
function __asystent_complete
  set -l typed (commandline -opc)
  set -l found (asystent complete $typed[2..-1] (commandline -ct) 2>/dev/null)
  if test (count $found) -gt 0
    printf '%s\n' $found
  else
    __fish_complete_path (commandline -ct)
  end
end
complete -c asystent -f -a '(__asystent_complete)'
)";

constexpr std::array<std::string_view, shells.size()> scripts{for_bash, for_zsh, for_fish};

ExitStatus give_completion(Call& call) {
  const auto shell = call.options.choice();
  if (!shell)
    call.output.stop(ExitStatus::usage, "podaj powłokę: bash, zsh albo fish",
                     "give a shell: bash, zsh or fish");
  const auto found = std::ranges::find(shells, *shell, &Word::word);
  call.output.out = scripts[static_cast<std::size_t>(found - shells.begin())];
  return ExitStatus::done;
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "",
     .name = "completion",
     .operand = Operand::choice,
     .access = Access::no_folder,
     .summary = {"uzupełnianie poleceń, rodzin i słów w powłoce (klawisz Tab)",
                 "completion of commands, families and words in a shell (the Tab key)"},
     .examples = {"source <(asystent completion bash)",
                  "asystent completion fish >~/.config/fish/completions/asystent.fish"},
     .run = give_completion,
     .after = Afterwards::nothing,
     .choices = shells},
});

} // namespace

std::span<const Command> completion_commands() { return commands; }

} // namespace asystent::cli
