#include "exchange/export_error.hpp"
#include "exchange/forms.hpp"
#include "text/late_library.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <memory>
#include <sqlite3.h>

namespace asystent::exchange {
namespace {

/// The functions of SQLite, which one command needs.
struct Sqlite {
  LateLibrary library{ASYSTENT_SQLITE};
#define FUNCTION(name) decltype(&::name) name = library.function<decltype(&::name)>(#name)
  FUNCTION(sqlite3_bind_null);
  FUNCTION(sqlite3_bind_text64);
  FUNCTION(sqlite3_close);
  FUNCTION(sqlite3_errmsg);
  FUNCTION(sqlite3_exec);
  FUNCTION(sqlite3_finalize);
  FUNCTION(sqlite3_free);
  FUNCTION(sqlite3_open);
  FUNCTION(sqlite3_prepare_v2);
  FUNCTION(sqlite3_reset);
  FUNCTION(sqlite3_serialize);
  FUNCTION(sqlite3_step);
#undef FUNCTION
};

const Sqlite& sqlite() {
  static const Sqlite opened;
  return opened;
}

/// A database in memory: the file is written at once, as every other is.
class Database {
public:
  Database() {
    sqlite3* opened = nullptr;
    const int status = sqlite().sqlite3_open(":memory:", &opened);
    handle_.reset(opened);
    check(status);
  }

  void run(const std::string& sql) {
    check(sqlite().sqlite3_exec(handle_.get(), sql.c_str(), nullptr, nullptr, nullptr));
  }

  void fill(const std::string& insert, const Table& table) {
    sqlite3_stmt* prepared = nullptr;
    check(sqlite().sqlite3_prepare_v2(handle_.get(), insert.c_str(), -1, &prepared, nullptr));
    const std::unique_ptr<sqlite3_stmt, decltype(sqlite().sqlite3_finalize)> statement(
        prepared, sqlite().sqlite3_finalize);
    for (const auto& row : table.rows) {
      for (std::size_t i = 0; i < row.size(); ++i)
        bind(*statement, static_cast<int>(i) + 1, row[i], table.columns[i].kind);
      if (sqlite().sqlite3_step(statement.get()) != SQLITE_DONE) stop();
      sqlite().sqlite3_reset(statement.get());
    }
  }

  std::string bytes() const {
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, decltype(sqlite().sqlite3_free)> data(
        sqlite().sqlite3_serialize(handle_.get(), "main", &size, 0), sqlite().sqlite3_free);
    if (data == nullptr) stop();
    return {data.get(), data.get() + size};
  }

private:
  /// Numbers become numbers by what their columns are called in `create table`.
  void bind(sqlite3_stmt& statement, int index, const Cell& cell, Kind kind) {
    if (cell.empty()) return check(sqlite().sqlite3_bind_null(&statement, index));
    const std::string text = kind == Kind::flag ? (cell.front() == "true" ? "1" : "0") : text_of(cell);
    check(sqlite().sqlite3_bind_text64(&statement, index, text.data(), text.size(), SQLITE_TRANSIENT,
                                       SQLITE_UTF8));
  }

  void check(int status) const {
    if (status != SQLITE_OK) stop();
  }

  [[noreturn]] void stop() const {
    const char* const why = handle_ == nullptr ? "out of memory" : sqlite().sqlite3_errmsg(handle_.get());
    throw ExportError(message("baza SQLite: {}", "the SQLite database: {}", why));
  }

  std::unique_ptr<sqlite3, decltype(sqlite().sqlite3_close)> handle_{nullptr, sqlite().sqlite3_close};
};

std::string_view type_of(Kind kind) {
  switch (kind) {
  case Kind::whole:
  case Kind::flag:
    return "INTEGER";
  case Kind::amount:
    return "REAL";
  default:
    return "TEXT";
  }
}

/// Our own names: small letters and `_`; some are words of SQL (`from`, `to`).
std::string create(const Table& table) {
  std::vector<std::string> columns;
  for (const Column& column : table.columns)
    columns.push_back(fmt::format("\"{}\" {}", column.name, type_of(column.kind)));
  return fmt::format("CREATE TABLE \"{}\" ({})", table.name, fmt::join(columns, ", "));
}

std::string insert(const Table& table) {
  const std::vector<std::string_view> places(table.columns.size(), "?");
  return fmt::format("INSERT INTO \"{}\" VALUES ({})", table.name, fmt::join(places, ", "));
}

} // namespace

std::string sqlite_of(std::span<const Table> tables) {
  Database database;
  database.run("BEGIN");
  for (const Table& table : tables) {
    database.run(create(table));
    database.fill(insert(table), table);
  }
  database.run("COMMIT");
  return database.bytes();
}

} // namespace asystent::exchange
