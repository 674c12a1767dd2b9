#include "readings.hpp"
#include "targets.hpp"

namespace asystent::fuzz {

void read_twice(std::string_view bytes) { compare_readers(bytes); }

} // namespace asystent::fuzz
