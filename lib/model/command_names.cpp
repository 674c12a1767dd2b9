#include "model/command_names.hpp"

#include "text/fold.hpp"

#include <algorithm>
#include <array>

namespace asystent {
namespace {

constexpr auto names = std::to_array<std::string_view>({
    "assess",    "check",  "complete", "completion", "doctor",  "done",   "edit",     "explain",
    "export",    "find",   "git-hook", "git-merge",  "help",    "import", "init",     "intake",
    "lista",     "list",   "log",      "manual",     "ocena",   "office", "plan",     "pokaz",
    "przyjecie", "raport", "redo",     "report",     "resolve", "schema", "show",     "sprawdz",
    "sync",      "szukaj", "undo",     "visit",      "w",       "wizyta", "zrobione",
});

} // namespace

bool is_command_name(std::string_view word) { return std::ranges::find(names, fold(word)) != names.end(); }

} // namespace asystent
