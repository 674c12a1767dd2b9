#include "history/staged.hpp"

#include "folder/folder.hpp"
#include "history/layout.hpp"
#include "history/object_texts.hpp"
#include "history/objects.hpp"
#include "history/raw_log.hpp"

#include <map>

namespace asystent::history {
namespace {

std::string_view inside(std::string_view path) { return path.substr(folder_of_path(path).size()); }

/// What goes is nobody's to read.
std::vector<RawChange> staged_records(const Repository& repository) {
  std::vector<RawChange> files = raw_staged(repository);
  std::erase_if(files, [](const RawChange& file) {
    return is_nothing(file.after) || !is_record_path(inside(file.file));
  });
  return files;
}

/// The office of each case folder that the paths lie in, as it will be committed.
class Offices {
public:
  explicit Offices(ObjectTexts& texts) : texts_(texts) {}

  const Office& of(std::string_view folder) {
    auto& read = read_[std::string(folder)];
    if (!read.has_value()) {
      const std::string file(folder::settings_file_name);
      const std::string object =
          object_named(texts_.repository(), ":" + std::string(folder).append(folder::settings_file_name));
      read = record::read_office(file, object.empty() ? std::string() : std::string(texts_.of(object)));
    }
    return read->value ? *read->value : none_;
  }

private:
  ObjectTexts& texts_;
  const Office none_{};
  std::map<std::string, std::optional<record::ReadRecord<Office>>> read_;
};

/// A finding knows the file by its name in the folder; people by its path.
casebook::Findings with_path(casebook::Findings problems, const std::string& path, const std::string& text) {
  for (Finding& problem : problems.all) problem.place.file = path;
  problems.keep_lines(problems.all, text);
  return problems;
}

} // namespace

casebook::Findings problems_of_staged(const Repository& repository) {
  const std::vector<RawChange> files = staged_records(repository);
  std::vector<std::string> objects;
  for (const RawChange& file : files) objects.push_back(file.after);
  ObjectTexts texts(repository);
  texts.load(objects);
  Offices offices(texts);
  casebook::Findings all;
  for (const RawChange& file : files) {
    const std::string text(texts.of(file.after));
    const Office& office = offices.of(folder_of_path(file.file));
    all.add(with_path(reading_problems(file_of(inside(file.file), text), office), file.file, text));
  }
  all.sort();
  return all;
}

} // namespace asystent::history
