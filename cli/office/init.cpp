#include "casebook/founding.hpp"
#include "cli/session.hpp"
#include "history/clone.hpp"
#include "history/clone_place.hpp"
#include "history/server.hpp"
#include "report/outcome.hpp"
#include "schema/json_schema.hpp"
#include "text/lines.hpp"
#include "text/utf8.hpp"

namespace asystent::cli {
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
    {.name = "--remote",
     .kind = Kind::directory,
     .meaning =
         {"załóż zamiast tego serwer wymiany: repozytorium, przez które kilka osób wymienia folder (sync)",
          "make a server instead: a repository through which several people exchange the folder (sync)"}},
    no_modeline_option,
    {.name = "--no-git", .kind = Kind::flag, .meaning = {"bez repozytorium git", "without a git repository"}},
});

std::pair<std::string, std::string> assistant_of(const Output& output, const std::string& given) {
  const std::size_t equals = given.find('=');
  const bool is_complete = equals != 0 && equals != std::string::npos && equals + 1 < given.size();
  if (!is_complete || trimmed(given.substr(equals + 1)).empty() || given.find('\n') != std::string::npos)
    output.stop(ExitStatus::usage, "--add-assistant: „{}” — wzór: elis=Ewa Lis",
                "--add-assistant: '{}' (the form: elis=Ewa Lis)", printable(given));
  return {given.substr(0, equals), given.substr(equals + 1)};
}

casebook::NewOffice office_of(const Options& options, const Output& output) {
  casebook::NewOffice office{.language = options.text("--language"),
                             .name = options.text("--office"),
                             .head = options.text("--head"),
                             .assistants = {}};
  for (const std::string& given : options.texts("--add-assistant"))
    office.assistants.push_back(assistant_of(output, given));
  return office;
}

/// The text of asystent.yaml.
std::string office_text(const casebook::NewOffice& office, const Output& output) {
  auto text = casebook::office_text(office);
  if (auto* problems = std::get_if<std::vector<Finding>>(&text))
    throw CommandError(ExitStatus::usage, output.say("tak zapisać nie można", "this cannot be written"),
                       casebook::Findings(std::move(*problems)));
  return std::get<std::string>(std::move(text));
}

void refuse_existing(const Output& output, const std::filesystem::path& folder) {
  if (!casebook::has_office(folder)) return;
  output.stop(ExitStatus::usage, "folder spraw już istnieje: {}", "the case folder exists already: {}",
              printable(folder.string()));
}

/// A folder inside another would be found in its place, or be forgotten.
void refuse_nested(const Options& options, const Output& output, const std::filesystem::path& folder) {
  if (const auto outer = casebook::outer_folder(options.directory() / folder))
    output.stop(ExitStatus::usage, "{} leży w folderze spraw {}: załóż nowy obok, nie w środku",
                "{} lies in the case folder {}: make the new one beside it, not inside",
                printable(folder.string()), printable(outer->string()));
}

/// How the next command is called: with the folder, unless the user stands in it.
std::string program_in(const Options& options, const std::filesystem::path& folder) {
  if (std::filesystem::equivalent(folder, options.directory())) return "asystent";
  return fmt::format("asystent -C {}", printable(folder.string()));
}

void tell(const Options& options, Output& output, const std::filesystem::path& folder) {
  if (output.wants_json()) {
    output.out = report::written_json({}, casebook::settings_file_name, true);
    return;
  }
  output.out = output.say("Założono folder spraw: {0}\n"
                          "Dalej: uzupełnij asystent.yaml (zatrudnienie, upoważnienia, zasady), potem:\n"
                          "  {1} intake add --name NAZWISKO --source social_worker --interview DATA\n",
                          "Made the case folder: {0}\n"
                          "Next: complete asystent.yaml (employment, authorisations, policy), then:\n"
                          "  {1} intake add --name NAME --source social_worker --interview DATE\n",
                          printable(folder.string()), program_in(options, folder));
}

/// One of those who are added now; else whom git knows.
history::Identity identity_of(const Options& options, const casebook::NewOffice& office) {
  for (const auto& [id, name] : office.assistants)
    if (options.assistant() == id) return history::identity_of_assistant(id, name);
  return {};
}

/// Without git all else works: who has none is told, and has a folder.
ExitStatus put_into_git(Call& call, const std::filesystem::path& folder,
                        const history::Identity& identity) try {
  if (call.options.has("--no-git")) return ExitStatus::done;
  if (!history::clone_of(folder)) {
    history::make_repository(folder, "init", identity);
    return ExitStatus::done;
  }
  call.output.err +=
      call.output.say("folder leży w repozytorium git; ustawi je dla zapisów: {} doctor --fix\n",
                      "the folder lies in a git repository; it is set up for records by: {} doctor --fix\n",
                      program_in(call.options, folder));
  return ExitStatus::done;
} catch (const Error& error) {
  call.output.err += call.output.say("folder założono bez repozytorium git: {}\n",
                                     "the folder is made without a git repository: {}\n",
                                     printable(error.message(call.output.language())));
  const bool is_missing = dynamic_cast<const history::GitMissing*>(&error) != nullptr;
  return is_missing ? ExitStatus::done : ExitStatus::system;
}

/// A server is no case folder: nobody works in it.
ExitStatus init_server(Call& call, const std::string& directory) {
  const std::filesystem::path place = call.options.directory() / directory;
  if (call.options.operand())
    call.output.stop(ExitStatus::usage, "--remote zakłada sam serwer: podaj tylko jego katalog",
                     "--remote makes the server alone: give its directory only");
  if (!history::is_free_for_server(place))
    call.output.stop(ExitStatus::usage,
                     "{}: to nie jest pusty katalog; podaj pusty albo taki, którego nie ma",
                     "{}: this is no empty directory; give an empty one, or one that is not there",
                     printable(place.lexically_normal().string()));
  if (call.options.is_dry_run()) return ExitStatus::done;
  history::make_server(place);
  call.output.out += call.output.say("Założono serwer wymiany: {0}\n"
                                     "Dalej, w folderze spraw: git remote add origin {0}; asystent sync\n"
                                     "Kto dołącza: git clone {0} sprawy; cd sprawy; asystent doctor --fix\n",
                                     "Made the server: {0}\n"
                                     "Next, in the case folder: git remote add origin {0}; asystent sync\n"
                                     "Who joins: git clone {0} cases; cd cases; asystent doctor --fix\n",
                                     printable(std::filesystem::weakly_canonical(place).string()));
  return ExitStatus::done;
}

ExitStatus init(Call& call) {
  if (const auto server = call.options.text("--remote")) return init_server(call, *server);
  const std::filesystem::path folder = call.options.operand().value_or(".");
  refuse_existing(call.output, folder);
  refuse_nested(call.options, call.output, folder);
  const casebook::NewOffice office = office_of(call.options, call.output);
  std::string text = office_text(office, call.output);
  if (!call.options.has(no_modeline_option.name))
    text.insert(0, schema::modeline(casebook::settings_file_name));
  if (call.options.is_dry_run()) {
    call.output.out = text;
    return ExitStatus::done;
  }
  casebook::found(folder, text);
  tell(call.options, call.output, folder);
  return put_into_git(call, folder, identity_of(call.options, office));
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
     .after = Afterwards::nothing},
});

} // namespace

std::span<const Command> init_commands() { return commands; }

} // namespace asystent::cli
