# Writes OUTPUT, a source that holds the text of each of FILES. They are named, so that one that is gone is noticed too.
set(files ${FILES})
list(SORT files)
set(rows "")
foreach(file IN LISTS files)
  get_filename_component(name ${file} NAME)
  file(READ ${file} text)
  string(APPEND rows "    {\"${name}\", R\"template(${text})template\"},\n")
endforeach()
file(WRITE ${OUTPUT} "#include \"document/builtin_files.hpp\"

#include <algorithm>
#include <array>

namespace asystent::document {
namespace {

constexpr auto files = std::to_array<BuiltinFile>({
${rows}});

} // namespace

std::span<const BuiltinFile> builtin_files() { return files; }

const BuiltinFile* find_builtin_file(std::string_view name) {
  const auto* const found = std::ranges::find(files, name, &BuiltinFile::name);
  return found == files.end() ? nullptr : found;
}

} // namespace asystent::document
")
