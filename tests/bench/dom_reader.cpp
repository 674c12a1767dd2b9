// usage: dom_reader FILE…
//
// Reads each file as a whole document with yaml-cpp and forgets it: what a reader costs that knows all of
// YAML and nothing of the records.

#include <yaml-cpp/yaml.h>

#include <cstdio>
#include <exception>

int main(int count, char** arguments) {
  std::size_t keys = 0;
  try {
    for (int i = 1; i < count; ++i) keys += YAML::LoadFile(arguments[i]).size();
  } catch (const std::exception& error) {
    std::fprintf(stderr, "dom_reader: %s\n", error.what());
    return 1;
  }
  std::printf("%zu keys\n", keys);
}
