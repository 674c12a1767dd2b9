#pragma once

#include <span>
#include <stdexcept>
#include <string>
#include <string_view>

namespace asystent::fuzz {

/// A promise that an input broke.
struct Broken : std::runtime_error {
  using std::runtime_error::runtime_error;
};

inline void promise(bool is_kept, const char* what) {
  if (!is_kept) throw Broken(what);
}

/// What is fed with foreign bytes. Throws Broken, or anything that escapes from the program itself.
struct Target {
  std::string_view name; // also that of its folder in corpus/
  void (*run)(std::string_view bytes);
};

std::span<const Target> targets();

void read_record(std::string_view bytes);
void read_settings(std::string_view bytes);
void read_work(std::string_view bytes);
void read_statistics_form(std::string_view bytes);
void read_piece(std::string_view bytes);
void edit_lines(std::string_view bytes);
void read_twice(std::string_view bytes);
void read_dates(std::string_view bytes);
void use_template(std::string_view bytes);

} // namespace asystent::fuzz
