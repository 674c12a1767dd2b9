#include "cli/entry.hpp"
#include "cli/groups.hpp"
#include "edit/writing.hpp"
#include "folder/directory.hpp"
#include "folder/files.hpp"
#include "folder/folder.hpp"
#include "folder/replace.hpp"
#include "folder/upkeep.hpp"
#include "record/schema.hpp"
#include "report/outcome.hpp"
#include "text/utf8.hpp"

namespace asystent {
namespace {

constexpr std::array init_options = std::to_array<Option>({
    {.name = "--office", .meaning = {"nazwa jednostki", "name of the office"}},
    {.name = "--head", .meaning = {"kierownik jednostki", "head of the office"}},
    {.name = "--language",
     .kind = Kind::word,
     .meaning = {"język komunikatów", "language of messages"},
     .words = words<Language>},
    {.name = "--add-assistant",
     .repeated = true,
     .meaning = {"asystent, np. \"elis=Ewa Lis\"", "an assistant, e.g. \"elis=Ewa Lis\""},
     .value = {"ID=NAZWA", "ID=NAME"}},
});

Node assistant_node(Invocation& invocation, const std::string& given) {
  const std::size_t equals = given.find('=');
  if (equals == 0 || equals == std::string::npos || equals + 1 == given.size())
    invocation.stop(ExitStatus::usage, "--add-assistant: „{}” — wzór: elis=Ewa Lis",
                    "--add-assistant: '{}' (the form: elis=Ewa Lis)", printable(given));
  Node assistant = mapping_node();
  put(assistant, "id", text_node(invocation, given.substr(0, equals)));
  put(assistant, "name", text_node(invocation, given.substr(equals + 1)));
  return assistant;
}

void put_text(Invocation& invocation, Node& node, std::string_view key, std::string_view option) {
  if (auto text = invocation.text(option)) put(node, key, text_node(invocation, *text));
}

Node office_node(Invocation& invocation) {
  Node office = mapping_node();
  put(office, "asystent", scalar_node("1"));
  put_text(invocation, office, "language", "--language");
  Node address = mapping_node();
  put_text(invocation, address, "name", "--office");
  put_text(invocation, address, "head", "--head");
  put(office, "office", std::move(address));
  std::pmr::vector<Node> assistants;
  for (const std::string& given : invocation.texts("--add-assistant"))
    assistants.push_back(assistant_node(invocation, given));
  put(office, "assistants", list_node(std::move(assistants)));
  return office;
}

/// The text of asystent.yaml. A list of no assistants is written too: the key is required.
std::string office_text(Invocation& invocation) {
  std::string text = canonical_file(office_node(invocation), entity_of<Office>());
  if (invocation.texts("--add-assistant").empty()) text += "assistants: []\n";
  const auto read = read_office(std::string(settings_file_name), text);
  if (!read.value)
    throw Stop(ExitStatus::usage, invocation.say("tak zapisać nie można", "this cannot be written"),
               read.problems);
  return text;
}

void refuse_existing(Invocation& invocation, const std::filesystem::path& folder) {
  if (read_file(folder, std::string(settings_file_name)).problem.has_value()) return;
  invocation.stop(ExitStatus::usage, "folder spraw już istnieje: {}", "the case folder exists already: {}",
                  printable(folder.string()));
}

/// A folder inside another would be found in its place, or be forgotten.
void refuse_nested(Invocation& invocation, const std::filesystem::path& folder) {
  const auto whole = std::filesystem::weakly_canonical(invocation.environment().directory / folder);
  auto above = whole.parent_path();
  while (!std::filesystem::exists(above)) above = above.parent_path();
  if (const auto outer = find_upwards(above))
    invocation.stop(ExitStatus::usage, "{} leży w folderze spraw {}: załóż nowy obok, nie w środku",
                    "{} lies in the case folder {}: make the new one beside it, not inside",
                    printable(folder.string()), printable(outer->string()));
}

/// How the next command is called: with the folder, unless the user stands in it.
std::string program_in(Invocation& invocation, const std::filesystem::path& folder) {
  if (std::filesystem::equivalent(folder, invocation.environment().directory)) return "asystent";
  return fmt::format("asystent -C {}", printable(folder.string()));
}

void tell(Invocation& invocation, const std::filesystem::path& folder) {
  if (invocation.wants_json()) {
    invocation.out = written_json({}, settings_file_name, true);
    return;
  }
  invocation.out =
      invocation.say("Założono folder spraw: {0}\n"
                     "Dalej: uzupełnij asystent.yaml (zatrudnienie, upoważnienia, zasady), potem:\n"
                     "  {1} intake add --name NAZWISKO --source social_worker --interview DATA\n",
                     "Made the case folder: {0}\n"
                     "Next: complete asystent.yaml (employment, authorisations, policy), then:\n"
                     "  {1} intake add --name NAME --source social_worker --interview DATE\n",
                     printable(folder.string()), program_in(invocation, folder));
}

ExitStatus init(Invocation& invocation) {
  const std::filesystem::path folder = invocation.operand().value_or(".");
  refuse_existing(invocation, folder);
  refuse_nested(invocation, folder);
  const std::string text = office_text(invocation);
  if (invocation.is_dry_run()) {
    invocation.out = text;
    return ExitStatus::done;
  }
  make_folder(folder);
  make_directories_inside(folder, "families");
  if (read_file(folder, ".gitignore").problem) create_file(folder, ".gitignore", ignored_by_git);
  create_file(folder, std::string(settings_file_name), text);
  tell(invocation, folder);
  return ExitStatus::done;
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "",
     .name = "init",
     .operand = Operand::directory,
     .access = Access::no_folder,
     .summary = {"zakłada folder spraw", "makes a case folder"},
     .examples = {"asystent init sprawy --office \"OPS w Lipowie\" --head \"Barbara Wrona\" --add-assistant "
                  "\"elis=Ewa Lis\"",
                  "asystent init . --add-assistant \"elis=Ewa Lis\" --add-assistant \"jbuk=Jan Buk\""},
     .options = init_options,
     .run = init,
     .after = After::nothing},
});

} // namespace

std::span<const Command> init_commands() { return commands; }

} // namespace asystent
