#pragma once

#include "casebook/source.hpp"
#include "history/repository.hpp"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::history {

/// A case folder as it stands in a commit. Of the work tree nothing is looked at; nothing is written, locked
/// or fetched. A link and a repository within are no files here, wherever they lead.
class RevisionSource final : public casebook::Source {
public:
  /// Reads the names and all records, in two runs of git. Throws GitError, also in a clone that fetches
  /// contents only when they are asked for.
  RevisionSource(const Repository& repository, std::string_view commit);

  casebook::FileText read(const std::string& name) const override;
  casebook::Listing list(std::string_view subfolder) const override;
  std::vector<std::string> not_read() const override;
  bool once_had(const std::string& name) const override;

private:
  struct File {
    bool is_regular = false;
    std::string id;
    std::optional<std::string> text; // of what is read at once
  };
  using Files = std::map<std::string, File, std::less<>>;

  std::string text_of(const File& file) const;

  Repository repository_;
  std::string commit_;
  std::shared_ptr<const Files> files_; // by their names relative to the folder
};

/// The contents of objects, in their order, in one run of git. Throws GitError where one of them is not
/// there.
std::vector<std::string> contents_of(const Repository& repository, const std::vector<std::string>& ids);

} // namespace asystent::history
