#include "folder/process_list.hpp"

#include <doctest/doctest.h>

#include <sys/sysmacros.h>

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

TEST_CASE("who has locked a file stands in the system's list, beside those who wait") {
  constexpr auto locks = "1: POSIX  ADVISORY  WRITE 11 fd:01:77 0 EOF\n"
                         "2: FLOCK  ADVISORY  WRITE 12 fd:01:78 0 EOF\n"
                         "3: FLOCK  ADVISORY  READ  13 fd:01:77 0 EOF\n"
                         "3: -> FLOCK  ADVISORY  WRITE 14 fd:01:77 0 EOF\n";
  const dev_t disk = makedev(0xfd, 1);
  CHECK(locking_process(locks, disk, 77) == 13);
  CHECK(locking_process(locks, disk, 78) == 12);
  CHECK(locking_process(locks, disk, 79) == 0);
  CHECK(locking_process(locks, makedev(0xfd, 2), 77) == 0);
  CHECK(locking_process("3: -> FLOCK  ADVISORY  WRITE 14 fd:01:77 0 EOF\n", disk, 77) == 0);
  CHECK(locking_process("", disk, 77) == 0);
}
