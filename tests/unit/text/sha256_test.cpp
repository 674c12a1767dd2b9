#include "text/sha256.hpp"

#include <doctest/doctest.h>

using namespace asystent;

TEST_CASE("the digests of FIPS 180-4") {
  CHECK(sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  CHECK(sha256(std::string(1'000'000, 'a')) ==
        "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE("a text that fills its block has the length in the next one") {
  for (const std::size_t size : {55U, 56U, 63U, 64U, 65U}) CHECK(sha256(std::string(size, 'x')).size() == 64);
  CHECK(sha256(std::string(64, 'x')) != sha256(std::string(65, 'x')));
}
