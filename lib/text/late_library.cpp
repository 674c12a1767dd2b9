#include "text/late_library.hpp"

#include "text/error.hpp"

#include <dlfcn.h>

namespace asystent {
namespace {

[[noreturn]] void stop() {
  const char* const why = dlerror();
  throw Error(message("brak biblioteki: {}", "a library is missing: {}", why == nullptr ? "dlopen" : why));
}

} // namespace

LateLibrary::LateLibrary(const char* file) : handle_(dlopen(file, RTLD_NOW | RTLD_LOCAL)) {
  if (handle_ == nullptr) stop();
}

void* LateLibrary::address(const char* name) const {
  void* const found = dlsym(handle_, name);
  if (found == nullptr) stop();
  return found;
}

} // namespace asystent
