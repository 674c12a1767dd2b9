#pragma once

#include "cli/session.hpp"

#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace asystent::cli {

/// What a report is written as, and the endings of names that promise it: `.html`.
struct FileForm {
  std::string_view name;
  std::span<const std::string_view> endings;
};

extern const FileForm html_form;
extern const FileForm pdf_form;
extern const FileForm odt_form;
extern const FileForm svg_form;
extern const FileForm calendar_form;
extern const FileForm text_form;
extern const FileForm json_form;
extern const FileForm csv_form;
extern const FileForm sheet_form;

/// Where a report goes that is a file of its own.
inline constexpr Option out_option{.name = "--out",
                                   .kind = Kind::file,
                                   .meaning = {"plik, do którego zapisać; bez tej opcji standardowe wyjście",
                                               "the file to write to; standard output without it"}};

/// A file goes further than a terminal: names are in it only when asked for, and no colours.
show::Look look_of_report(const Options& options, const Output& output);

/// What gives the names; empty where they are there, or nobody could ask for them. `what`: the thing that has
/// ids instead.
std::string hint_of_names(const Options& options, const Output& output, Text what);

/// Whether the name ends as one of this form does, in any letters.
bool promises(const std::string& file, const FileForm& form);

/// Throws CommandError (usage) where something is kept there that a report must not take the place of.
void refuse_kept_place(Call& call, const std::filesystem::path& path);

/// Throws CommandError (usage) for an --out whose ending promises another form, or that would take the place
/// of what the case folder keeps. Nothing where the report goes to standard output.
void check_out(Call& call, const FileForm& form);

/// Gives a report: into the file of --out (0600, replaced at once), and says so, else on standard output.
/// Checks as check_out() does. Throws FolderError.
void give(Call& call, std::string report, const FileForm& form);

} // namespace asystent::cli
