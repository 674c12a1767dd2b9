#include "cli/report/out_file.hpp"

#include "casebook/outside.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace asystent::cli {
namespace {

constexpr auto html_endings = std::to_array<std::string_view>({".html", ".htm"});
constexpr auto pdf_endings = std::to_array<std::string_view>({".pdf"});
constexpr auto odt_endings = std::to_array<std::string_view>({".odt"});
constexpr auto svg_endings = std::to_array<std::string_view>({".svg"});
constexpr auto calendar_endings = std::to_array<std::string_view>({".ics"});
constexpr auto text_endings = std::to_array<std::string_view>({".txt"});
constexpr auto json_endings = std::to_array<std::string_view>({".json"});
constexpr auto csv_endings = std::to_array<std::string_view>({".csv"});
constexpr auto sheet_endings = std::to_array<std::string_view>({".xlsx"});

/// Endings that everybody takes for a promise. Any other is a part of the name: `plan.2026`.
constexpr auto known_endings = std::to_array<std::string_view>(
    {".html", ".htm", ".pdf",  ".svg",   ".ics",  ".png", ".jpg",  ".jpeg",    ".gif",     ".webp",  ".doc",
     ".docx", ".odt", ".rtf",  ".txt",   ".md",   ".csv", ".xls",  ".xlsx",    ".ods",     ".json",  ".yaml",
     ".yml",  ".zip", ".tsv",  ".ppt",   ".pptx", ".odp", ".epub", ".xml",     ".ps",      ".eps",   ".tif",
     ".tiff", ".bmp", ".heic", ".eml",   ".msg",  ".vcf", ".vcs",  ".jsonl",   ".sql",     ".db",    ".log",
     ".conf", ".cfg", ".ini",  ".toml",  ".lock", ".bak", ".tmp",  ".gz",      ".bz2",     ".xz",    ".zst",
     ".tar",  ".7z",  ".rar",  ".age",   ".gpg",  ".asc", ".key",  ".pem",     ".crt",     ".p12",   ".css",
     ".js",   ".mjs", ".py",   ".sh",    ".exe",  ".bat", ".cmd",  ".desktop", ".service", ".timer", ".mp3",
     ".mp4",  ".wav", ".mov",  ".bundle"});

std::string ending_of(const std::string& file) {
  return fold(std::filesystem::path(file).extension().string());
}

bool is_among(std::span<const std::string_view> endings, const std::string& ending) {
  return std::ranges::find(endings, ending) != endings.end();
}

void refuse_broken_promise(const Output& output, const std::string& file, const FileForm& form) {
  const std::string ending = ending_of(file);
  if (!is_among(known_endings, ending) || is_among(form.endings, ending)) return;
  output.stop(ExitStatus::usage, "--out: {} nie będzie plikiem {}: to {}; podaj nazwę z końcówką {}",
              "--out: {} will be no {} file: this is {}; give a name that ends in {}", printable(file),
              printable(ending), form.name, form.endings.front());
}

} // namespace

const FileForm html_form{"HTML", html_endings};
const FileForm pdf_form{"PDF", pdf_endings};
const FileForm odt_form{"ODT", odt_endings};
const FileForm svg_form{"SVG", svg_endings};
const FileForm calendar_form{"iCalendar", calendar_endings};
const FileForm text_form{"TXT", text_endings};
const FileForm json_form{"JSON", json_endings};
const FileForm csv_form{"CSV", csv_endings};
const FileForm sheet_form{"XLSX", sheet_endings};

show::Look look_of_report(const Options& options, const Output& output) {
  show::Look look = output.look();
  if (!options.has("--out")) return look;
  look.names = look.names && options.has("--names");
  look.style = {};
  return look;
}

std::string hint_of_names(const Options& options, const Output& output, Text what) {
  if (!options.has("--out") || look_of_report(options, output).names) return "";
  return output.say("{} identyfikatory; imiona i nazwiska daje --names\n",
                    "{} ids; --names gives the names\n", what.in(output.language()));
}

bool promises(const std::string& file, const FileForm& form) {
  return is_among(form.endings, ending_of(file));
}

void refuse_kept_place(Call& call, const std::filesystem::path& path) {
  if (!casebook::is_kept_in_folder(call.session.folder().path(), path)) return;
  call.output.stop(ExitStatus::usage,
                   "--out: {} to miejsce na zapisy albo ustawienia; podaj inne, nic nie zmieniono",
                   "--out: {} is a place of records or settings; give another one, nothing was changed",
                   printable(path.string()));
}

void check_out(Call& call, const FileForm& form) {
  const auto file = call.options.text("--out");
  if (!file) return;
  refuse_kept_place(call, *file);
  refuse_broken_promise(call.output, *file, form);
}

void give(Call& call, std::string report, const FileForm& form) {
  check_out(call, form);
  const auto file = call.options.text("--out");
  if (!file) {
    call.output.out = std::move(report);
    return;
  }
  if (!call.options.is_dry_run()) casebook::write_output(*file, report);
  call.output.out = call.options.is_dry_run()
                        ? call.output.say("zapisałoby się: {}\n", "would be written: {}\n", printable(*file))
                        : call.output.say("zapisano: {}\n", "written: {}\n", printable(*file));
}

} // namespace asystent::cli
