#include "folder/process_list.hpp"

#include <doctest/doctest.h>

using namespace asystent::folder;

TEST_CASE("whether /proc shows the processes of others stands in its mount options") {
  CHECK_FALSE(hides_processes("proc /proc proc rw,relatime 0 0\n"));
  CHECK(hides_processes("proc /proc proc rw,nosuid,hidepid=2 0 0\n"));
  CHECK(hides_processes("proc /proc proc rw,hidepid=invisible,gid=10 0 0\n"));
  CHECK_FALSE(hides_processes("proc /proc proc rw,hidepid=0 0 0\n"));
  CHECK_FALSE(hides_processes("proc /proc proc rw,hidepid=2 0 0\nproc /proc proc rw 0 0\n"));
  CHECK(hides_processes("proc /proc proc rw 0 0\nproc /proc proc rw,hidepid=2 0 0\n"));
  CHECK(hides_processes("tmpfs /proc/acpi tmpfs ro 0 0\n"));
  CHECK(hides_processes(""));
}

TEST_CASE("others are people who can log in, not the system's users") {
  constexpr auto users = "root:x:0:0:root:/root:/bin/bash\nnobody:x:65534:65534::/:/usr/sbin/nologin\n"
                         "ewa:x:1000:1000:Ewa:/home/ewa:/bin/bash\nsvc:x:1001:1001::/:/bin/false\n";
  CHECK_FALSE(has_others(users, 1000));
  CHECK(has_others(users, 0));
  CHECK(has_others(users, 1001));
  CHECK_FALSE(has_others("", 1000));
  CHECK_FALSE(has_others("broken\n:::\n", 1000));
}
