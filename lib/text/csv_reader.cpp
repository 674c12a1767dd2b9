#include "text/csv_reader.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace asystent {
namespace {

/// The characters of the bytes from 0x80 in Windows-1250.
constexpr auto windows_1250 = std::to_array<char16_t>(
    {0x20ac, 0xfffd, 0x201a, 0xfffd, 0x201e, 0x2026, 0x2020, 0x2021, 0xfffd, 0x2030, 0x0160, 0x2039, 0x015a,
     0x0164, 0x017d, 0x0179, 0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0xfffd, 0x2122,
     0x0161, 0x203a, 0x015b, 0x0165, 0x017e, 0x017a, 0x00a0, 0x02c7, 0x02d8, 0x0141, 0x00a4, 0x0104, 0x00a6,
     0x00a7, 0x00a8, 0x00a9, 0x015e, 0x00ab, 0x00ac, 0x00ad, 0x00ae, 0x017b, 0x00b0, 0x00b1, 0x02db, 0x0142,
     0x00b4, 0x00b5, 0x00b6, 0x00b7, 0x00b8, 0x0105, 0x015f, 0x00bb, 0x013d, 0x02dd, 0x013e, 0x017c, 0x0154,
     0x00c1, 0x00c2, 0x0102, 0x00c4, 0x0139, 0x0106, 0x00c7, 0x010c, 0x00c9, 0x0118, 0x00cb, 0x011a, 0x00cd,
     0x00ce, 0x010e, 0x0110, 0x0143, 0x0147, 0x00d3, 0x00d4, 0x0150, 0x00d6, 0x00d7, 0x0158, 0x016e, 0x00da,
     0x0170, 0x00dc, 0x00dd, 0x0162, 0x00df, 0x0155, 0x00e1, 0x00e2, 0x0103, 0x00e4, 0x013a, 0x0107, 0x00e7,
     0x010d, 0x00e9, 0x0119, 0x00eb, 0x011b, 0x00ed, 0x00ee, 0x010f, 0x0111, 0x0144, 0x0148, 0x00f3, 0x00f4,
     0x0151, 0x00f6, 0x00f7, 0x0159, 0x016f, 0x00fa, 0x0171, 0x00fc, 0x00fd, 0x0163, 0x02d9});

std::string from_windows_1250(std::string_view bytes) {
  std::string text;
  for (const char byte : bytes) {
    const auto code = static_cast<unsigned char>(byte);
    append(text, code < 0x80 ? char32_t{code} : char32_t{windows_1250[code - 0x80]});
  }
  return text;
}

std::string without_guard(std::string cell) {
  constexpr std::string_view beginnings("=+-@\t\r\n", 7);
  const bool is_guarded =
      cell.size() > 1 && cell[0] == '\'' && beginnings.find(cell[1]) != std::string_view::npos;
  return is_guarded ? cell.substr(1) : cell;
}

/// Reads cell by cell.
class Reader {
public:
  Reader(std::string_view text, char separator) : text_(text), separator_(separator) {}

  std::vector<CsvRow> rows() {
    std::vector<CsvRow> rows;
    while (at_ < text_.size()) {
      CsvRow row = next_row();
      const bool is_empty = std::ranges::all_of(row.cells, &std::string::empty);
      if (!is_empty) rows.push_back(std::move(row));
    }
    return rows;
  }

private:
  CsvRow next_row() {
    CsvRow row{line_, {}};
    do row.cells.push_back(without_guard(next_cell()));
    while (take(separator_));
    take('\r');
    if (take('\n')) ++line_;
    return row;
  }

  std::string next_cell() { return take('"') ? rest_in_quotes() : plain(); }

  std::string plain() {
    std::string cell;
    while (at_ < text_.size() && text_[at_] != separator_ && text_[at_] != '\n' && !ends_line())
      cell += text_[at_++];
    return cell;
  }

  bool ends_line() const { return text_[at_] == '\r' && (at_ + 1 == text_.size() || text_[at_ + 1] == '\n'); }

  /// What stands behind the closing quote belongs to the cell, as spreadsheets have it.
  std::string rest_in_quotes() {
    std::string cell;
    for (; at_ < text_.size(); ++at_) {
      if (text_[at_] == '\n') ++line_;
      if (text_[at_] != '"')
        cell += text_[at_];
      else if (at_ + 1 < text_.size() && text_[at_ + 1] == '"')
        cell += text_[at_++];
      else
        break;
    }
    take('"');
    return cell + plain();
  }

  bool take(char expected) {
    if (at_ >= text_.size() || text_[at_] != expected) return false;
    ++at_;
    return true;
  }

  std::string_view text_;
  char separator_;
  std::size_t at_ = 0;
  std::size_t line_ = 1;
};

} // namespace

std::string text_of_spreadsheet(std::string_view bytes) {
  constexpr std::string_view mark = "\xef\xbb\xbf";
  if (bytes.starts_with(mark)) bytes.remove_prefix(mark.size());
  return first_bad_byte(bytes) ? from_windows_1250(bytes) : std::string(bytes);
}

char separator_of(std::string_view text) {
  const std::string_view head = text.substr(0, text.find('\n'));
  constexpr std::array candidates{';', ',', '\t'};
  return *std::ranges::max_element(candidates, {}, [&](char sign) { return std::ranges::count(head, sign); });
}

std::vector<CsvRow> csv_rows(std::string_view text, char separator) { return Reader(text, separator).rows(); }

} // namespace asystent
