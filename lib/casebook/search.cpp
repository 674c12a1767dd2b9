#include "casebook/search.hpp"

#include "casebook/casebook.hpp"
#include "record/texts.hpp"
#include "text/fold.hpp"
#include "text/lines.hpp"
#include "text/nearest.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace asystent::casebook {
namespace {

using record::RecordText;

/// Folded, and with one blank where white space is: a phrase may go over the end of a line.
std::string comparable(std::string_view text) {
  std::string plain;
  for (const char c : fold(trimmed(text))) {
    const bool is_blank = white_space.find(c) != std::string_view::npos;
    if (!is_blank || !plain.ends_with(' ')) plain += is_blank ? ' ' : c;
  }
  return plain;
}

const record::Type& type_of_values(const record::Row& row) {
  return row.type->item == nullptr ? *row.type : *row.type->item;
}

std::string_view last_key(std::string_view path) { return path.substr(path.rfind('.') + 1); }

/// What people may have typed for the value: itself, and of a word of a list what is read for it.
std::vector<std::string_view> spoken(const RecordText& text, const SearchQuery& query) {
  const record::Type& type = type_of_values(*text.row);
  if (type.shape != record::Shape::word) return {text.text};
  if (text.row->key != last_key(query.in)) return {};
  const auto word = std::ranges::find(type.words, text.text, &Word::word);
  if (word == type.words.end()) return {text.text};
  return {word->word, word->label.pl, word->label.en};
}

/// An entry while it is looked through.
struct Candidate {
  std::vector<bool> has;       // each word of the query
  std::vector<SearchHit> hits; // the lines with any of them
};

/// Looks for the words in one record.
class Search {
public:
  explicit Search(const SearchQuery& query) : query_(query) {}

  void look_at(const RecordText& text) {
    if (!is_wanted(text)) return;
    Candidate& entry = entries_[text.number];
    entry.has.resize(query_.words.size());
    bool is_hit = false;
    for (const std::string_view said : spoken(text, query_)) is_hit |= mark(comparable(said), entry.has);
    if (is_hit) add_lines(text, entry.hits);
  }

  /// Of the entries that have all words, in the order of the record.
  SearchHits found() && {
    SearchHits hits;
    for (auto& [number, entry] : entries_)
      if (std::ranges::find(entry.has, false) == entry.has.end())
        std::ranges::move(entry.hits, std::back_inserter(hits));
    return hits;
  }

private:
  bool is_wanted(const RecordText& text) const {
    if (!query_.in.empty() && !record::path_has(text.path, query_.in)) return false;
    const bool is_in_time = (!query_.from || (text.date && *text.date >= *query_.from)) &&
                            (!query_.until || (text.date && *text.date <= *query_.until));
    return is_in_time;
  }

  bool mark(const std::string& text, std::vector<bool>& has) const {
    bool is_hit = false;
    for (std::size_t i = 0; i < query_.words.size(); ++i)
      if (text.find(query_.words[i]) != std::string::npos) has[i] = is_hit = true;
    return is_hit;
  }

  bool has_any(std::string_view line) const {
    const std::string plain = comparable(line);
    return std::ranges::any_of(
        query_.words, [&](const std::string& word) { return plain.find(word) != std::string::npos; });
  }

  /// The lines with a word; all of the text where a phrase goes over their ends.
  void add_lines(const RecordText& text, std::vector<SearchHit>& hits) const {
    const std::size_t before = hits.size();
    for (const std::string_view line : lines_of(text.text))
      if (has_any(line)) hits.push_back(hit_of(text, trimmed(line)));
    if (hits.size() == before) hits.push_back(hit_of(text, text.text));
  }

  static SearchHit hit_of(const RecordText& text, std::string_view line) {
    return {.family = {},
            .assistant = {},
            .file = {},
            .at = text.at,
            .date = text.date,
            .entry = text.entry,
            .key = text.row->meaning,
            .path = text.path,
            .line = PrivateText(std::string(line))};
  }

  const SearchQuery& query_;
  std::map<std::size_t, Candidate> entries_; // by their numbers
};

template <class Record>
SearchHits hits_in(record::ReadRecord<Record>& loaded, const SearchQuery& query) {
  Search search(query);
  record::each_text(loaded.document->root(), record::entity_of<Record>(),
                    [&](const RecordText& text) { search.look_at(text); });
  SearchHits hits = std::move(search).found();
  for (SearchHit& hit : hits) hit.file = loaded.file();
  std::ranges::stable_sort(hits, {}, [](const SearchHit& hit) { return hit.date.value_or(Date::min()); });
  return hits;
}

std::array<const record::Entity*, 2> searched() {
  return {&record::entity_of<Family>(), &record::entity_of<Worklog>()};
}

/// The first key that is called so.
std::string key_of_meaning(const record::Entity& entity, const std::string& folded,
                           std::vector<const record::Entity*>& seen) {
  if (std::ranges::find(seen, &entity) != seen.end()) return {};
  seen.push_back(&entity);
  for (const record::Row& row : entity.rows)
    if (fold(row.meaning.pl) == folded || fold(row.meaning.en) == folded) return std::string(row.key);
  for (const record::Row& row : entity.rows) {
    if (row.type->entity == nullptr) continue;
    if (fold(row.type->entity().name.pl) == folded) return std::string(row.key);
    if (auto key = key_of_meaning(row.type->entity(), folded, seen); !key.empty()) return key;
  }
  return {};
}

} // namespace

SearchQuery::SearchQuery(const std::vector<std::string>& typed) {
  for (const std::string& one : typed)
    if (std::string plain = comparable(one); !plain.empty()) words.push_back(std::move(plain));
}

std::string search_key(std::string_view typed) {
  const std::string folded = fold(typed);
  for (const record::Entity* entity : searched())
    if (record::has_key(*entity, folded)) return folded;
  std::vector<const record::Entity*> seen;
  for (const record::Entity* entity : searched())
    if (std::string key = key_of_meaning(*entity, folded, seen); !key.empty()) return key;
  return {};
}

std::string nearest_search_key(std::string_view typed) {
  std::vector<std::string_view> keys;
  for (const record::Entity* entity : searched())
    std::ranges::copy(record::keys_below(*entity), std::back_inserter(keys));
  return std::string(nearest(fold(typed), keys));
}

std::vector<std::string_view> record_keys() { return record::entity_of<Family>().keys(); }

Answers<SearchHits> Casebook::search(const SearchQuery& query) const {
  struct Found {
    std::string id; // of a family
    PrivateText name;
    SearchHits hits;
    Findings problems;
  };
  const auto in_family = [&](record::ReadRecord<Family> loaded) {
    Found found;
    found.problems = Findings(std::move(loaded.problems), loaded.document.get());
    if (!loaded.value) return found;
    found.id = loaded.value->id->text;
    found.name = *loaded.value->name;
    found.hits = hits_in(loaded, query);
    for (SearchHit& hit : found.hits) hit.family = found.id;
    return found;
  };
  const auto in_worklog = [&](record::ReadRecord<Worklog> loaded) {
    Found found;
    found.problems = Findings(std::move(loaded.problems), loaded.document.get());
    if (!loaded.value) return found;
    found.hits = hits_in(loaded, query);
    for (SearchHit& hit : found.hits) hit.assistant = *loaded.value->assistant;
    return found;
  };
  Answers<SearchHits> all;
  const auto add = [&](Found found) {
    all.problems.add(std::move(found.problems));
    if (found.hits.empty()) return;
    if (!found.id.empty()) all.names.add(found.id, found.name);
    all.answers.push_back(std::move(found.hits));
  };
  read_each(in_family, add, in_worklog, add);
  all.problems.sort();
  return all;
}

} // namespace asystent::casebook
