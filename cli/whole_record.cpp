#include "cli/whole_record.hpp"

#include "casebook/outside.hpp"
#include "history/merge_driver.hpp"
#include "text/utf8.hpp"

#include <filesystem>

namespace asystent::cli {
namespace {

/// Beside the text: the record that it was made of.
constexpr std::string_view base_file = "przed.yaml";

class WholeRecord {
public:
  WholeRecord(Call& call, const RunWords& run, bool writes)
      : call_(call),
        run_(run),
        writes_(writes),
        name_(call.session.case_file().family.file),
        editing_(call, subject_of_draft(call), now()) {
    base_ = editing_.is_left() ? kept_base() : now();
    if (!editing_.is_left()) casebook::write_output(base_path(), base_);
  }

  Result edit() {
    return editing_.until_done([&](const std::string& text) { return merged_and_run(text); }, writes_);
  }

private:
  std::filesystem::path base_path() const {
    return std::filesystem::path(editing_.path()).parent_path() / base_file;
  }

  /// Without it nobody knows what was changed where: then all that is there now was there before.
  std::string kept_base() const try {
    return casebook::read_input(base_path());
  } catch (const casebook::FolderError&) {
    return now();
  }

  std::string now() const {
    casebook::FileText file = call_.session.read(name_);
    if (file.problem) throw casebook::FolderError(*file.problem);
    return std::move(file.text);
  }

  /// The text goes first: with the older base it says what both did, with the newer one alone it would take
  /// back what others did.
  void stand_on(const std::string& base, const std::string& text) {
    editing_.put(text);
    casebook::write_output(base_path(), base);
    base_ = base;
  }

  /// Again as long as somebody is quicker.
  Result merged_and_run(const std::string& text) {
    std::string current = now();
    for (std::string merged = text;;) {
      if (current != base_) {
        auto clash = merge(current, merged);
        if (clash) return std::move(*clash);
      }
      Result result = run_on(current);
      const std::string before = std::exchange(current, now());
      if (result.is_done || before == current) return result;
    }
  }

  /// What clashes, else nothing: then the text is of both.
  std::optional<Result> merge(const std::string& current, std::string& text) {
    if (!edit_reads(text)) return std::nullopt; // that is told first, and nothing is written
    const history::Merged merged =
        history::merge_files(name_, base_, current, text,
                             {.labels = {.ours = call_.output.say("w folderze", "in the folder"),
                                         .theirs = call_.output.say("w edytorze", "in the editor")}});
    stand_on(current, merged.text);
    text = merged.text;
    if (merged.is_clean()) {
      editing_.tell(call_.output.say("asystent: scalono z tym, co zmieniono w międzyczasie\n",
                                     "asystent: merged with what was changed meanwhile\n"));
      return std::nullopt;
    }
    return clash_result();
  }

  /// A text that cannot be read has no entries to merge.
  bool edit_reads(const std::string& text) const { return history::is_mergeable(text); }

  Result clash_result() const {
    const std::string said = call_.output.say(
        "to samo zmieniono w międzyczasie inaczej: wybierz między znakami <<<<<<< i >>>>>>>",
        "the same was changed meanwhile in another way: choose between the marks <<<<<<< and >>>>>>>");
    return {.status = ExitStatus::refused,
            .out = {},
            .err = fmt::format("asystent: {}: {}\n", name_, said),
            .is_done = false,
            .pager = {},
            .complaints = {{.line = 0, .key = {}, .value = {}, .text = said}}};
  }

  Result run_on(const std::string& current) const {
    Words next = call_.words;
    if (writes_) next.options.erase("--dry-run"); // of the look
    next.options.erase(std::string(editor_option.name));
    next.options[std::string(file_option.name)] = {editing_.path()};
    next.prepared = current;
    return run_(std::move(next));
  }

  Call& call_;
  const RunWords& run_;
  bool writes_;
  std::string name_;
  Editing editing_;
  std::string base_; // what the text was made of
};

} // namespace

Result edit_whole_record(Call& call, const RunWords& run, bool writes) {
  return WholeRecord(call, run, writes).edit();
}

} // namespace asystent::cli
