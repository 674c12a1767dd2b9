#include "cli/command.hpp"
#include "cli/report/access.hpp"
#include "cli/report/bundle.hpp"
#include "cli/report/document_request.hpp"
#include "cli/report/made_form.hpp"
#include "cli/report/out_file.hpp"
#include "cli/report/picture.hpp"
#include "cli/report/template_files.hpp"
#include "cli/session.hpp"
#include "document/builtin_files.hpp"
#include "document/kinds.hpp"
#include "show/finding_text.hpp"
#include "show/text_table.hpp"
#include "text/utf8.hpp"

namespace asystent::cli {
namespace {

constexpr std::array document_options = std::to_array<Option>({
    out_option,
    {.name = "--pdf",
     .kind = Kind::flag,
     .meaning = {"PDF zamiast HTML, przez program weasyprint; także gdy --out kończy się na .pdf",
                 "PDF instead of HTML, by the program weasyprint; also where --out ends in .pdf"}},
    {.name = "--odt",
     .kind = Kind::flag,
     .meaning =
         {"dokument do edytora tekstu (OpenDocument), przez program pandoc; także gdy --out kończy się "
          "na .odt",
          "a document for a word processor (OpenDocument), by the program pandoc; also where --out ends "
          "in .odt"}},
    {.name = "--date",
     .kind = Kind::near_date,
     .meaning = {"data dokumentu; dziś, gdy brak", "date of the document; today when absent"}},
    {.name = "--entry",
     .kind = Kind::past_date,
     .meaning = {"dzień wpisu, którego dotyczy (sprawozdania: jego termin); najnowszy, gdy brak",
                 "day of the entry that it is about (of a report its term); the newest when absent"}},
    {.name = "--visit",
     .kind = Kind::past_date,
     .meaning = {"dzień wizyty, dla karty wizyty i dla notatki, która nie jest z interwencji",
                 "day of the visit, for its card and for a note of what is no intervention"}},
    {.name = "--at",
     .kind = Kind::time,
     .meaning = {"godzina wizyty, gdy było ich w tym dniu kilka",
                 "when the visit began, of several on a day"}},
    {.name = "--month",
     .kind = Kind::text,
     .meaning = {"miesiąc, dla kart i zestawień miesięcznych", "the month, for monthly cards"},
     .value = {"RRRR-MM", "YYYY-MM"}},
    {.name = "--from",
     .kind = Kind::past_date,
     .meaning = {"od dnia, dla dziennika i sprawozdania", "from this day, for journal and report"}},
    {.name = "--until", .kind = Kind::past_date, .meaning = {"do dnia", "until this day"}},
    {.name = "--assistant",
     .kind = Kind::id,
     .meaning =
         {"asystent, którego dotyczy; przed-wizyta bez RODZINY: jego spotkania tego dnia; przekazanie: komu",
          "the assistant that it is about; przed-wizyta without FAMILY: their meetings of the day; "
          "przekazanie: who takes over"}},
    {.name = "--member",
     .kind = Kind::id,
     .meaning = {"kogo dotyczy: kopia danych (dostep), chronologia dziecka, pismo",
                 "whom it is about: the copy of data (dostep), a child's dates (chronologia), a letter"}},
    {.name = "--review",
     .kind = Kind::flag,
     .meaning = {"wykaz tekstów o osobie, o których wydaniu decyduje kierownik: kopia danych nie ma żadnego, "
                 "którego nie wydano",
                 "the list of texts about the person for the head to decide: the copy of data has none that "
                 "was not released"}},
    {.name = "--texts",
     .kind = Kind::id,
     .repeated = true,
     .meaning = {"numery tekstów z wykazu, które wydano", "the numbers of the texts of the list to release"},
     .value = {"NUMERY", "NUMBERS"}},
    {.name = "--digest",
     .kind = Kind::word,
     .meaning = {"skrót wykazu, który sprawdzono; podaje go --review",
                 "the digest of the list that was looked at, as --review gives it"},
     .value = {"SKRÓT", "DIGEST"}},
    {.name = "--for",
     .kind = Kind::word,
     .meaning = {"po co jest zestaw: wszystkie dokumenty RODZINY na ten cel w jednym pliku",
                 "what a zestaw is for: all papers of FAMILY for this purpose in one file"},
     .words = words<document::Purpose>},
    {.name = "--to", .meaning = {"adresat pisma", "to whom the letter goes"}},
    {.name = "--subject", .meaning = {"o co pismo prosi", "what the letter asks for"}},
    {.name = "--scores",
     .kind = Kind::flag,
     .meaning = {"także tabela ocen obszarów, w opinii i sprawozdaniu dla sądu",
                 "also the table of scores, in an opinion and a report for a court"}},
    {.name = "--blank",
     .kind = Kind::flag,
     .meaning = {"pusty formularz do ręki; z RODZINĄ: jej osoby i adres, reszta pusta",
                 "an empty form for a pen; with FAMILY: its people and address, the rest empty"}},
    {.name = "--days",
     .kind = Kind::flag,
     .meaning = {"karta czasu bez godzin: zadaniowy czas pracy",
                 "time sheet without hours: task-based working time"}},
    {.name = "--as-agreed",
     .kind = Kind::flag,
     .meaning = {"plan tak, jak go podpisano: bez późniejszych celów, terminów i wyników",
                 "the plan as it was signed: without later goals, terms and results"}},
    {.name = "--list",
     .kind = Kind::flag,
     .meaning = {"co może stać w miejscu RODZAJ: nazwy i tytuły dokumentów, i skąd są ich szablony",
                 "what KIND may be: names and titles of documents, and where their templates come from"}},
    {.name = "--fields",
     .kind = Kind::flag,
     .meaning = {"pola, które może mieć szablon tego rodzaju",
                 "the fields that a template of this kind may name"}},
    {.name = "--eject",
     .kind = Kind::word,
     .meaning = {"zapisz szablon w folderze spraw, do zmiany",
                 "write the template into the case folder, for editing"},
     .value = {"RODZAJ", "KIND"}},
});

std::string file_of(const document::DocumentKind& kind) { return std::string(kind.name) + ".html"; }

ExitStatus list_kinds(Call& call) {
  call.session.overview(); // to tell of bad records
  show::TextTable table;
  for (const document::DocumentKind& kind : document::document_kinds()) {
    const TemplateFile file = template_file(call, file_of(kind));
    table.add(
        {{std::string(kind.name), show::Paint::bold},
         {std::string(kind.title.in(call.output.language()))},
         {file.is_own ? file.content.file : call.output.say("wbudowany", "built in"), show::Paint::dim}});
  }
  call.output.out = table.text(call.output.look().style);
  return ExitStatus::done;
}

/// A kind, or a piece that templates share, by the name of its file.
ExitStatus eject(Call& call, const std::string& typed) {
  const bool is_piece = typed.starts_with('_') && document::find_builtin_file(typed) != nullptr;
  const std::string path = eject_file(call, is_piece ? typed : file_of(known_kind(call, typed)));
  if (call.options.is_dry_run() || call.output.wants_json()) return ExitStatus::done;
  call.output.out = call.output.say("zapisano {}", "wrote {}", path);
  if (!is_piece)
    call.output.out += call.output.say("; pola: asystent report document {} --fields",
                                       "; fields: asystent report document {} --fields", typed);
  call.output.out += "\n";
  return ExitStatus::done;
}

/// Throws CommandError with every mistake of the templates, each with its place.
void refuse_mistakes(const Output& output, const std::vector<document::TemplateProblem>& problems) {
  if (problems.empty()) return;
  std::string all;
  for (const document::TemplateProblem& problem : problems)
    all += fmt::format("{}{}:{}:{}: {}", all.empty() ? "" : "\n", printable(problem.file), problem.at.line,
                       problem.at.column, problem.what.in(output.language()));
  throw CommandError(ExitStatus::unreadable, all);
}

/// With --out it also says how much is left to write by hand; not of a form, which is for that.
void hand_over(Call& call, const std::string& text, int blanks) {
  give(call, text, form_of(call.options));
  if (call.options.has("--out") && !call.options.has("--blank") && blanks > 0)
    call.output.out += call.output.say("do uzupełnienia ręcznie: {0} {0:miejsce|miejsca|miejsc}\n",
                                       "to fill in by hand: {0} {0:place|places}\n", Count{blanks});
}

/// One line for each element that the act wants and the record lacks.
void tell_missing(const Options& options, Output& output, const document::DocumentKind& kind,
                  const document::DocumentRequest& request) {
  if (kind.missing == nullptr) return;
  for (const Finding& finding : kind.missing(request))
    output.err += fmt::format("{}: {} ({}) [{}]\n", finding.family,
                              show::message(finding, output.language(), options.today()),
                              show::basis(finding, output.language()), word(finding.id));
}

document::DocumentRequest with_pictures(Call& call, const document::DocumentKind& kind,
                                        document::DocumentRequest request) {
  if (kind.has_pictures && !request.is_form)
    request.pictures =
        pictures_of(call.output, *request.family, kind.day == nullptr ? request.date : kind.day(request));
  return request;
}

document::PrintedPage printed_page(Call& call, const document::DocumentKind& kind,
                                   const document::DocumentRequest& request,
                                   const std::vector<document::Partial>& shared) {
  document::TemplateFields fields = document::document_fields(kind, with_pictures(call, kind, request));
  if (!request.is_form) tell_missing(call.options, call.output, kind, request);
  const document::Template main = template_file(call, file_of(kind)).content;
  refuse_mistakes(call.output, document::check_template(main, shared, fields));
  const document::PrintedPage printed = document::print_template(main, shared, std::move(fields));
  refuse_mistakes(call.output, document::check_printed(main, printed));
  return printed;
}

ExitStatus print_document(Call& call, const document::DocumentKind& kind,
                          const document::DocumentRequest& request) {
  const auto shared = partials(call);
  const auto print = [&](const document::DocumentKind& paper, const document::DocumentRequest& about) {
    return printed_page(call, paper, about, shared);
  };
  const bool is_bundle = kind.about == document::DocumentSubject::bundle && !request.is_form;
  const auto printed = is_bundle ? bundled_page(call, kind, request, print) : print(kind, request);
  hand_over(call, in_form(call, printed.html), printed.blanks);
  return ExitStatus::done;
}

ExitStatus report_document(Call& call) {
  if (call.options.has("--list")) return list_kinds(call);
  if (const auto typed = call.options.text("--eject")) return eject(call, *typed);
  const document::DocumentKind& kind = known_kind(call, call.options.operand().value_or(""));
  const Office& office = call.session.office();
  const Policy& policy = call.session.book().policy();
  if (call.options.has("--fields")) {
    call.session.overview(); // to tell of bad records
    call.output.out = document::field_names(kind, office, policy);
    return ExitStatus::done;
  }
  check_forms(call);
  const document::DocumentRequest request = document_request(call, kind, policy);
  if (call.options.has("--review")) return review_texts(call, request);
  return print_document(call, kind, request);
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "report",
     .name = "document",
     .operand = Operand::document,
     .summary = {"dokument do druku; czego brak w zapisie, a dokument wymaga, jest linią do uzupełnienia",
                 "a printable document; what it needs and the record lacks is a line to fill in"},
     .examples = {"asystent report document zestaw 7 --for sąd --out dla-sadu.html",
                  "asystent report document przed-wizyta --assistant elis --out dzisiaj.pdf"},
     .options = document_options,
     .run = report_document,
     .after = Afterwards::bad_records},
});

} // namespace

std::span<const Command> document_commands() { return commands; }

} // namespace asystent::cli
