#include "cli/freed_memory.hpp"

#include <malloc.h>

namespace asystent::cli {

void keep_freed_memory() {
#ifdef M_TRIM_THRESHOLD
  constexpr int more_than_a_record = 32 << 20; // the library takes no larger threshold
  mallopt(M_TRIM_THRESHOLD, more_than_a_record);
  mallopt(M_MMAP_THRESHOLD, more_than_a_record);
#endif
}

void give_back_freed_memory() {
#ifdef M_TRIM_THRESHOLD
  constexpr int of_a_long_answer = 1 << 20;
  mallopt(M_MMAP_THRESHOLD, of_a_long_answer);
  malloc_trim(0);
#endif
}

} // namespace asystent::cli
