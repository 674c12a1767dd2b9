#include "history/commit_graph.hpp"

#include "folder/files.hpp"
#include "folder/folder_error.hpp"
#include "history/clone_place.hpp"
#include "history/clone_settings.hpp"
#include "text/lines.hpp"

#include <algorithm>
#include <map>

namespace asystent::history {
namespace {

namespace fs = std::filesystem;

constexpr std::uint32_t more_parents = 0x80000000; // the rest is a place among the edges
constexpr std::size_t head_bytes = 8;
constexpr std::size_t row_bytes = 12; // of the table of chunks
constexpr std::size_t fact_bytes = 16;

std::uint64_t number_at(std::string_view bytes, std::size_t at, std::size_t length) {
  std::uint64_t number = 0;
  for (const char byte : bytes.substr(at, length)) number = number << 8 | static_cast<unsigned char>(byte);
  return number;
}

std::uint32_t word_at(std::string_view bytes, std::size_t at) {
  return static_cast<std::uint32_t>(number_at(bytes, at, 4));
}

/// Each ends where the next begins; the last row of the table only says where that is.
std::map<std::string_view, std::string_view> chunks_of(std::string_view file) {
  std::map<std::string_view, std::string_view> chunks;
  const auto count = static_cast<unsigned char>(file[6]);
  if (file.size() < head_bytes + (count + 1U) * row_bytes) return chunks;
  for (std::size_t at = head_bytes; at < head_bytes + count * row_bytes; at += row_bytes) {
    const std::uint64_t begin = number_at(file, at + 4, 8);
    const std::uint64_t end = number_at(file, at + row_bytes + 4, 8);
    if (begin <= end && end <= file.size()) chunks[file.substr(at, 4)] = file.substr(begin, end - begin);
  }
  return chunks;
}

/// Git asks no such index then, since the commits are not what it says.
bool is_unused(const fs::path& git) {
  std::error_code ignored;
  const auto settings = CloneSettings::of(git);
  const std::string_view wanted = settings.value("core.commitGraph");
  if (!wanted.empty() && !settings.is_true("core.commitGraph")) return true;
  if (fs::exists(git / "shallow", ignored) || fs::exists(git / "info" / "grafts", ignored)) return true;
  return fs::exists(git / "refs" / "replace", ignored) && !fs::is_empty(git / "refs" / "replace", ignored);
}

bool has_packed_replacements(const fs::path& git) {
  return text_where_it_is(git / "packed-refs").find(" refs/replace/") != std::string::npos;
}

unsigned value_of(char digit) {
  return static_cast<unsigned>(digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10);
}

std::string bytes_of(std::string_view id) {
  std::string bytes(id.size() / 2, '\0');
  for (std::size_t i = 0; i < bytes.size(); ++i)
    bytes[i] = static_cast<char>(value_of(id[2 * i]) << 4 | value_of(id[2 * i + 1]));
  return bytes;
}

bool is_id(std::string_view word) {
  return word.find_first_not_of("0123456789abcdef") == std::string_view::npos && word.size() % 2 == 0;
}

} // namespace

CommitGraph CommitGraph::of(const Repository& repository) {
  const fs::path git = common_directory_of(repository.git_directory());
  const fs::path info = git / "objects" / "info";
  CommitGraph graph;
  if (is_unused(git) || has_packed_replacements(git) || graph.add(info / "commit-graph")) return graph;
  const std::string chain = text_where_it_is(info / "commit-graphs" / "commit-graph-chain");
  for (const std::string_view name : lines_of(chain))
    if (!name.empty() && !graph.add(info / "commit-graphs" / fmt::format("graph-{}.graph", name))) return {};
  return graph;
}

bool CommitGraph::add(const fs::path& path) {
  auto file = folder::MappedFile::of(path);
  if (!file || file->bytes().size() < head_bytes || !file->bytes().starts_with("CGPH\x01")) return false;
  const auto bases = static_cast<unsigned char>(file->bytes()[7]);
  auto chunks = chunks_of(file->bytes());
  Layer layer{.file = std::move(*file),
              .hash_size = 0,
              .first = static_cast<GraphCommit>(size()),
              .count = 0,
              .fan_out = chunks["OIDF"],
              .ids = chunks["OIDL"],
              .data = chunks["CDAT"],
              .edges = chunks["EDGE"]};
  layer.hash_size = layer.file.bytes()[5] == 1 ? 20 : 32;
  if (layer.fan_out.size() != 1024) return false;
  layer.count = word_at(layer.fan_out, 1020);
  const bool is_whole = layer.ids.size() == layer.count * layer.hash_size &&
                        layer.data.size() == layer.count * (layer.hash_size + fact_bytes);
  if (!is_whole || bases != layers_.size()) return false;
  layers_.push_back(std::move(layer));
  return true;
}

std::size_t CommitGraph::size() const {
  return layers_.empty() ? 0 : layers_.back().first + layers_.back().count;
}

std::string_view CommitGraph::id_bytes(const Layer& layer, GraphCommit index) {
  return layer.ids.substr(index * layer.hash_size, layer.hash_size);
}

/// The fan-out table says before which one those with a greater first byte begin.
std::optional<GraphCommit> CommitGraph::find(std::string_view id) const {
  if (!is_id(id) || id.empty()) return std::nullopt;
  const std::string wanted = bytes_of(id);
  const auto head = static_cast<unsigned char>(wanted[0]);
  for (const Layer& layer : layers_) {
    GraphCommit low = head == 0 ? 0 : word_at(layer.fan_out, (head - 1U) * 4);
    GraphCommit high = std::min(word_at(layer.fan_out, head * 4U), layer.count);
    while (low < high) {
      const GraphCommit middle = low + (high - low) / 2;
      if (id_bytes(layer, middle) < wanted)
        low = middle + 1;
      else
        high = middle;
    }
    if (low < layer.count && id_bytes(layer, low) == wanted) return layer.first + low;
  }
  return std::nullopt;
}

CommitGraph::Place CommitGraph::place(GraphCommit commit) const {
  auto layer = layers_.begin();
  while (commit - layer->first >= layer->count) ++layer;
  return {*layer, commit - layer->first};
}

std::string_view CommitGraph::facts(const Place& place) {
  const std::size_t hash = place.layer.hash_size;
  return place.layer.data.substr(place.index * (hash + fact_bytes) + hash, fact_bytes);
}

void CommitGraph::append_id(GraphCommit commit, std::string& to) const {
  constexpr std::string_view digits = "0123456789abcdef";
  const auto [layer, index] = place(commit);
  for (const char byte : id_bytes(layer, index)) {
    to += digits[static_cast<unsigned char>(byte) >> 4];
    to += digits[static_cast<unsigned char>(byte) & 15];
  }
}

/// 34 bits, behind the 30 of its generation.
sys_seconds CommitGraph::stated(GraphCommit commit) const {
  const std::uint64_t bits = number_at(facts(place(commit)), 8, 8);
  return sys_seconds(std::chrono::seconds(bits & 0x3ffffffffULL));
}

/// That there is none is a number greater than any commit's.
std::optional<GraphCommit> CommitGraph::first_parent(GraphCommit commit) const {
  const std::uint32_t parent = word_at(facts(place(commit)), 0);
  return parent >= size() ? std::nullopt : std::optional(parent);
}

void CommitGraph::append_parents(GraphCommit commit, std::vector<GraphCommit>& to) const {
  const Place where = place(commit);
  const auto add_parent = [&](std::uint32_t parent) {
    if (parent < size()) to.push_back(parent);
  };
  add_parent(word_at(facts(where), 0));
  const std::uint32_t second = word_at(facts(where), 4);
  if ((second & more_parents) == 0) return add_parent(second);
  for (std::size_t at = (second & ~more_parents) * 4ULL; at + 4 <= where.layer.edges.size(); at += 4) {
    const std::uint32_t parent = word_at(where.layer.edges, at);
    add_parent(parent & ~more_parents);
    if ((parent & more_parents) != 0) break; // the last one
  }
}

} // namespace asystent::history
