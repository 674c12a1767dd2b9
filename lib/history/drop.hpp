#pragma once

#include "history/age.hpp"
#include "history/exchange.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace asystent::history {

/// A drop: any folder to which parcels are only ever added, each a bundle of git's with the commits that are
/// not in it yet, encrypted to the people of the folder. What was read is remembered by refs of the clone.
class DropExchange final : public Exchange {
public:
  /// The repository must live as long as this. Throws GitError where there is no such folder, no key, or
  /// nobody to encrypt to.
  DropExchange(const Repository& repository, std::filesystem::path drop);

  std::vector<std::string> fetch() override;
  bool send(const std::string& commit) override;

  /// All of it once more, for those who may read it now; then what was read before is taken away: after
  /// somebody has left. Gives the number of parcels that stay since nobody here can read them. Throws
  /// GitError and FolderError.
  std::size_t renew(const std::string& commit);

  /// Parcels that could not be used: encrypted to others, or a parcel that comes before them is missing.
  std::size_t unread() const { return unread_; }

private:
  struct Known {
    std::string parcel;
    std::string commit;
  };

  std::vector<Known> known() const; // of the parcels that are there now
  bool take(const std::string& parcel);
  bool unpack(const std::string& parcel, const std::string& bundle);
  std::string bundle_of(const std::string& commit, const std::vector<Known>& without) const;
  std::string put(const std::string& commit, const std::vector<Known>& without);
  std::vector<std::string> recipients_at(const std::string& commit) const;
  void remember(const std::string& parcel, const std::string& commit) const;

  const Repository& repository_;
  std::filesystem::path drop_;
  ReadingKey key_;
  std::size_t unread_ = 0;
};

} // namespace asystent::history
