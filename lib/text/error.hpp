#pragma once

#include "text/language.hpp"

#include <exception>
#include <string>
#include <utility>

namespace asystent {

/// Why something cannot go on. All that a library throws for this is of this base, so that a caller catches
/// one thing and can tell it in the language of whoever reads. A mistake in the program itself is a
/// std::logic_error instead, and what is wrong in a record is no exception but a finding.
class Error : public std::exception {
public:
  explicit Error(Message message) : message_(std::move(message)) {}

  /// Without a full stop.
  const std::string& message(Language language) const { return message_.in(language); }

  /// The same in English.
  const char* what() const noexcept override { return message_.en.c_str(); }

private:
  Message message_;
};

} // namespace asystent
