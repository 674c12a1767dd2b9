#include "sheet/workbook.hpp"

#include "text/late_library.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <xlsxwriter.h>

namespace asystent::sheet {
namespace {

constexpr double narrowest = 8; // columns, in characters
constexpr double widest = 60;
constexpr std::size_t most_bytes = 32767; // of a text: more characters no cell takes
constexpr std::uint8_t paper_a4 = 9;
constexpr lxw_row_t title_row = 0;
constexpr lxw_row_t head_row = 1;
constexpr lxw_row_t first_row = 2;

/// The functions of libxlsxwriter, which few commands need.
struct Xlsxwriter {
  LateLibrary library{ASYSTENT_XLSXWRITER};
#define FUNCTION(name) decltype(&::name) name = library.function<decltype(&::name)>(#name)
  FUNCTION(format_set_align);
  FUNCTION(format_set_bold);
  FUNCTION(format_set_bottom);
  FUNCTION(format_set_num_format);
  FUNCTION(format_set_text_wrap);
  FUNCTION(lxw_strerror);
  FUNCTION(lxw_workbook_free);
  FUNCTION(workbook_add_format);
  FUNCTION(workbook_add_worksheet);
  FUNCTION(workbook_close);
  FUNCTION(workbook_new_opt);
  FUNCTION(workbook_set_properties);
  FUNCTION(worksheet_autofilter);
  FUNCTION(worksheet_fit_to_pages);
  FUNCTION(worksheet_freeze_panes);
  FUNCTION(worksheet_repeat_rows);
  FUNCTION(worksheet_set_column);
  FUNCTION(worksheet_set_landscape);
  FUNCTION(worksheet_set_paper);
  FUNCTION(worksheet_write_datetime);
  FUNCTION(worksheet_write_number);
  FUNCTION(worksheet_write_string);
#undef FUNCTION
};

const Xlsxwriter& xlsx() {
  static const Xlsxwriter opened;
  return opened;
}

void checked(lxw_error error) {
  if (error != LXW_NO_ERROR) throw SheetError(xlsx().lxw_strerror(error));
}

/// What is no character of XML is made visible.
std::string fitting(const std::string& text) {
  std::string shown = printable(text);
  while (shown.size() > most_bytes) pop_character(shown);
  return shown;
}

struct Formats {
  explicit Formats(lxw_workbook* book)
      : title(xlsx().workbook_add_format(book)),
        head(xlsx().workbook_add_format(book)),
        text(xlsx().workbook_add_format(book)),
        whole(xlsx().workbook_add_format(book)),
        hundredths(xlsx().workbook_add_format(book)),
        minutes(xlsx().workbook_add_format(book)),
        day(xlsx().workbook_add_format(book)) {
    for (lxw_format* bold : {title, head}) xlsx().format_set_bold(bold);
    xlsx().format_set_bottom(head, LXW_BORDER_THIN);
    xlsx().format_set_text_wrap(text);
    for (lxw_format* cell : {text, whole, hundredths, minutes, day})
      xlsx().format_set_align(cell, LXW_ALIGN_VERTICAL_TOP);
    xlsx().format_set_num_format(whole, "0");
    xlsx().format_set_num_format(hundredths, "0.00");
    xlsx().format_set_num_format(minutes, "[h]:mm");
    xlsx().format_set_num_format(day, "dd.mm.yyyy");
  }

  lxw_format* title;
  lxw_format* head;
  lxw_format* text;
  lxw_format* whole;
  lxw_format* hundredths;
  lxw_format* minutes;
  lxw_format* day;
};

lxw_datetime datetime_of(Date date) {
  const std::chrono::year_month_day day(date);
  return {.year = static_cast<int>(day.year()),
          .month = static_cast<int>(static_cast<unsigned>(day.month())),
          .day = static_cast<int>(static_cast<unsigned>(day.day())),
          .hour = 0,
          .min = 0,
          .sec = 0};
}

/// Writes each kind of cell as what it is.
struct CellWriter {
  lxw_worksheet* sheet;
  const Formats& formats;
  lxw_row_t row;
  lxw_col_t column;

  void operator()(std::monostate) const {}
  void operator()(const std::string& text) const {
    checked(xlsx().worksheet_write_string(sheet, row, column, fitting(text).c_str(), formats.text));
  }
  void operator()(int number) const { write(number, formats.whole); }
  void operator()(Hundredths number) const { write(number.value / 100.0, formats.hundredths); }
  void operator()(Minutes time) const { write(time.value / 1440.0, formats.minutes); } // a day is 1
  void operator()(Date date) const {
    lxw_datetime day = datetime_of(date);
    checked(xlsx().worksheet_write_datetime(sheet, row, column, &day, formats.day));
  }

  void write(double number, lxw_format* format) const {
    checked(xlsx().worksheet_write_number(sheet, row, column, number, format));
  }
};

/// How many characters a cell takes.
struct CellWidth {
  double operator()(std::monostate) const { return 0; }
  double operator()(const std::string& text) const { return static_cast<double>(display_width(text)); }
  double operator()(Date) const { return 10; }
  template <class Number>
  double operator()(Number) const {
    return 8;
  }
};

void set_widths(lxw_worksheet* sheet, const Table& table) {
  for (std::size_t column = 0; column < table.heads.size(); ++column) {
    double width = static_cast<double>(display_width(table.heads[column])) + 2; // and the sign of the filter
    for (const auto& row : table.rows)
      if (column < row.size()) width = std::max(width, std::visit(CellWidth(), row[column]));
    const auto number = static_cast<lxw_col_t>(column);
    checked(xlsx().worksheet_set_column(sheet, number, number, std::clamp(width + 1, narrowest, widest),
                                        nullptr));
  }
}

/// The heads stay in view, and stand on every page.
void set_up_page(lxw_worksheet* sheet, const Table& table) {
  xlsx().worksheet_freeze_panes(sheet, first_row, 0);
  xlsx().worksheet_set_landscape(sheet);
  xlsx().worksheet_set_paper(sheet, paper_a4);
  xlsx().worksheet_fit_to_pages(sheet, 1, 0);
  checked(xlsx().worksheet_repeat_rows(sheet, title_row, head_row));
  if (table.heads.empty() || table.rows.empty()) return;
  const auto last_row = static_cast<lxw_row_t>(first_row + table.rows.size() - 1);
  checked(xlsx().worksheet_autofilter(sheet, head_row, 0, last_row,
                                      static_cast<lxw_col_t>(table.heads.size() - 1)));
}

void add(lxw_workbook* book, const Table& table, const Formats& formats) {
  lxw_worksheet* sheet = xlsx().workbook_add_worksheet(book, table.name.c_str());
  if (sheet == nullptr) throw SheetError(fmt::format("the name of a sheet: {}", table.name));
  checked(xlsx().worksheet_write_string(sheet, title_row, 0, fitting(table.title).c_str(), formats.title));
  for (std::size_t i = 0; i < table.heads.size(); ++i)
    checked(xlsx().worksheet_write_string(sheet, head_row, static_cast<lxw_col_t>(i), table.heads[i].c_str(),
                                          formats.head));
  for (std::size_t row = 0; row < table.rows.size(); ++row)
    for (std::size_t i = 0; i < table.rows[row].size(); ++i)
      std::visit(
          CellWriter{sheet, formats, static_cast<lxw_row_t>(first_row + row), static_cast<lxw_col_t>(i)},
          table.rows[row][i]);
  set_widths(sheet, table);
  set_up_page(sheet, table);
}

/// The day stands in the file; the clock does not.
void set_properties(lxw_workbook* book, const Workbook& workbook) {
  std::string title = workbook.title;
  lxw_doc_properties properties{};
  properties.title = title.data();
  properties.created =
      std::chrono::duration_cast<std::chrono::seconds>(workbook.made.time_since_epoch()).count();
  checked(xlsx().workbook_set_properties(book, &properties));
}

} // namespace

SheetError::SheetError(const std::string& reason)
    : Error({"nie można zapisać arkusza: " + reason, "the spreadsheet cannot be written: " + reason}) {}

void write_workbook(const Workbook& workbook, const std::string& path) {
  // Where the library keeps its pieces until the end, in files without a name: in memory, for a disk would
  // hold people's data. Where the system has no such place it takes another.
  std::string pieces = "/dev/shm";
  lxw_workbook_options options{.constant_memory = 0, .tmpdir = pieces.data(), .use_zip64 = 0};
  lxw_workbook* book = xlsx().workbook_new_opt(path.c_str(), &options);
  if (book == nullptr) throw SheetError("workbook_new_opt");
  // The library frees the book when it closes it: until then a mistake must not leave it behind.
  try {
    set_properties(book, workbook);
    const Formats formats(book);
    for (const Table& table : workbook.tables) add(book, table, formats);
  } catch (...) {
    xlsx().lxw_workbook_free(book);
    throw;
  }
  checked(xlsx().workbook_close(book));
}

} // namespace asystent::sheet
