#pragma once

#include "history/standing.hpp"

#include <string>
#include <vector>

namespace asystent::history {

// With whom a clone exchanges work: a server of git's, or a folder of encrypted bundles.

class Exchange {
public:
  Exchange() = default;
  Exchange(const Exchange&) = delete;
  Exchange& operator=(const Exchange&) = delete;
  virtual ~Exchange() = default;

  /// Brings in what is there: the newest commits of it, none where nothing is there yet. Throws GitError.
  virtual std::vector<std::string> fetch() = 0;
  /// Gives the commit, with all before it. False where somebody else was faster: what they gave must be taken
  /// in first. Never takes anything away from what is there. Throws GitError.
  virtual bool send(const std::string& commit) = 0;
};

/// The server that the clone's branch belongs to.
class ServerExchange final : public Exchange {
public:
  /// The repository must live as long as this. Throws GitError where there is no server.
  ServerExchange(const Repository& repository, const Standing& standing);

  std::vector<std::string> fetch() override;
  bool send(const std::string& commit) override;

private:
  void write_down() const;

  const Repository& repository_;
  std::string branch_;
  Server server_;
};

} // namespace asystent::history
