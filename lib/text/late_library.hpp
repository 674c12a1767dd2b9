#pragma once

namespace asystent {

/// A shared library that is opened when it is first needed, and stays open. What few commands use would else
/// be looked for at the start of each: the libraries of spreadsheets and what they need take more of it than
/// all that the program does itself.
class LateLibrary {
public:
  /// By the name that a program is linked with (`libsqlite3.so.0`), so that it is looked for where the system
  /// looks for those. Throws Error where there is none.
  explicit LateLibrary(const char* file);

  /// A function of this name. Throws Error where the library has none.
  template <class Function>
  Function function(const char* name) const {
    return reinterpret_cast<Function>(address(name));
  }

private:
  void* address(const char* name) const;

  void* handle_;
};

} // namespace asystent
