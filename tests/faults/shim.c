// Preloaded into the program by the storage tests: counts the calls that change files below $FAULT_FOLDER, writes them down in
// $FAULT_LOG, and at call number $FAULT_AT does $FAULT_DO: kill-before, kill-after, kill-inside (half of a write), short (half of
// a write), fail (with errno $FAULT_ERRNO), stop (SIGSTOP), signal ($FAULT_SIGNAL), vanish ($FAULT_VANISH gets another name). It makes the system calls
// itself, so that it works whatever else is preloaded. With $FAULT_NO_RENAMEAT2, $FAULT_NO_LINK, $FAULT_NO_LEASE and
// $FAULT_NO_FLOCK such calls always fail, with this errno.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static const char *setting(const char *name) {
  const char *value = getenv(name);
  return value == NULL ? "" : value;
}

static bool is_wanted(const char *what) { return strcmp(setting("FAULT_DO"), what) == 0; }

static bool is_inside(const char *path) {
  const char *folder = setting("FAULT_FOLDER");
  const size_t length = strlen(folder);
  return length > 0 && strncmp(path, folder, length) == 0 && (path[length] == '/' || path[length] == '\0');
}

static void write_down(const char *call, const char *path) {
  char line[PATH_MAX + 64];
  const int log = (int)syscall(SYS_openat, AT_FDCWD, setting("FAULT_LOG"), O_WRONLY | O_CREAT | O_APPEND, 0600);
  if (log < 0) return;
  const int length = snprintf(line, sizeof line, "%s %s\n", call, path + strlen(setting("FAULT_FOLDER")));
  syscall(SYS_write, log, line, length);
  syscall(SYS_close, log);
}

static void vanish(void) {
  char gone[PATH_MAX];
  snprintf(gone, sizeof gone, "%s.gone", setting("FAULT_VANISH"));
  syscall(SYS_rename, setting("FAULT_VANISH"), gone);
}

// Whether this call is the one; what is to happen before it has happened then.
static bool is_due(const char *call, const char *path) {
  static int calls = 0;
  if (!is_inside(path)) return false;
  const int before = errno;
  if (*setting("FAULT_LOG") != '\0') write_down(call, path);
  errno = before;
  if (++calls != atoi(setting("FAULT_AT"))) return false;
  if (is_wanted("kill-before")) raise(SIGKILL);
  if (is_wanted("stop")) raise(SIGSTOP);
  if (is_wanted("signal")) raise(atoi(setting("FAULT_SIGNAL")));
  if (is_wanted("vanish")) vanish();
  return true;
}

static bool fails(bool due) {
  if (!due || !is_wanted("fail")) return false;
  errno = atoi(setting("FAULT_ERRNO"));
  return true;
}

static long done(bool due, long result) {
  if (due && is_wanted("kill-after")) raise(SIGKILL);
  return result;
}

static const char *path_of(int descriptor, char path[PATH_MAX]) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
  const long length = syscall(SYS_readlink, link, path, PATH_MAX - 1);
  path[length < 0 ? 0 : length] = '\0';
  return path;
}

// A name in an open directory.
static const char *path_at(int directory, const char *name, char path[PATH_MAX]) {
  if (name[0] == '/' || directory == AT_FDCWD) return name;
  char above[PATH_MAX];
  const int length = snprintf(path, PATH_MAX, "%s/%s", path_of(directory, above), name);
  if (length < 0 || length >= PATH_MAX) path[0] = '\0';
  return path;
}

#define DESCRIPTOR_CALL(name, parameters, descriptor, ...)                                                   \
  int name parameters {                                                                                      \
    char path[PATH_MAX];                                                                                     \
    const bool due = is_due(#name, path_of(descriptor, path));                                               \
    return fails(due) ? -1 : (int)done(due, syscall(SYS_##name, __VA_ARGS__));                               \
  }

#define PATH_CALL(name, parameters, path, ...)                                                               \
  int name parameters {                                                                                      \
    const bool due = is_due(#name, path);                                                                    \
    return fails(due) ? -1 : (int)done(due, syscall(SYS_##name, __VA_ARGS__));                               \
  }

DESCRIPTOR_CALL(fsync, (int file), file, file)
DESCRIPTOR_CALL(fdatasync, (int file), file, file)
DESCRIPTOR_CALL(fchown, (int file, uid_t user, gid_t group), file, file, user, group)

// A disk without modes takes each change of one, and nothing changes.
int fchmod(int file, mode_t mode) {
  char path[PATH_MAX];
  const bool due = is_due("fchmod", path_of(file, path));
  if (*setting("FAULT_KEEPS_NO_MODES") != '\0') return 0;
  return fails(due) ? -1 : (int)done(due, syscall(SYS_fchmod, file, mode));
}

DESCRIPTOR_CALL(ftruncate, (int file, off_t length), file, file, length)
PATH_CALL(mkdir, (const char *path, mode_t mode), path, path, mode)
PATH_CALL(unlink, (const char *path), path, path)
PATH_CALL(rename, (const char *from, const char *to), to, from, to)

#define AT_CALL(name, parameters, at, path, ...)                                                             \
  int name parameters {                                                                                      \
    char whole[PATH_MAX];                                                                                    \
    const bool due = is_due(#name, path_at(at, path, whole));                                                \
    return fails(due) ? -1 : (int)done(due, syscall(SYS_##name, __VA_ARGS__));                               \
  }

AT_CALL(mkdirat, (int at, const char *path, mode_t mode), at, path, at, path, mode)
AT_CALL(unlinkat, (int at, const char *path, int flags), at, path, at, path, flags)
AT_CALL(renameat, (int from_at, const char *from, int to_at, const char *to), to_at, to, from_at, from, to_at, to)

static bool is_switched_off(const char *which) {
  errno = atoi(setting(which));
  return errno != 0;
}

int renameat2(int from_at, const char *from, int to_at, const char *to, unsigned int flags) {
  char whole[PATH_MAX];
  const bool due = is_due("renameat2", path_at(to_at, to, whole));
  if (is_switched_off("FAULT_NO_RENAMEAT2")) return (int)done(due, -1);
  return fails(due) ? -1 : (int)done(due, syscall(SYS_renameat2, from_at, from, to_at, to, flags));
}

int linkat(int from_at, const char *from, int to_at, const char *to, int flags) {
  char whole[PATH_MAX];
  const bool due = is_due("linkat", path_at(to_at, to, whole));
  if (is_switched_off("FAULT_NO_LINK")) return (int)done(due, -1);
  return fails(due) ? -1 : (int)done(due, syscall(SYS_linkat, from_at, from, to_at, to, flags));
}

// Who only reads loses nothing by a close.
int close(int file) {
  char path[PATH_MAX];
  const long flags = syscall(SYS_fcntl, file, F_GETFL);
  const bool writes = flags >= 0 && (flags & O_ACCMODE) != O_RDONLY;
  const bool due = writes && is_due("close", path_of(file, path));
  const bool failed = fails(due);
  const int number = errno;
  const long result = done(due, syscall(SYS_close, file)); // a close that fails has closed all the same
  if (failed) errno = number;
  return failed ? -1 : (int)result;
}

ssize_t write(int file, const void *text, size_t length) {
  char path[PATH_MAX];
  const bool due = is_due("write", path_of(file, path));
  if (fails(due)) return -1;
  const bool half = due && (is_wanted("kill-inside") || is_wanted("short"));
  const long result = syscall(SYS_write, file, text, half ? (length + 1) / 2 : length);
  if (due && is_wanted("kill-inside")) raise(SIGKILL);
  return done(due, result);
}

static int open_counted(const char *path, int flags, mode_t mode) {
  const bool due = (flags & O_CREAT) != 0 && is_due("open", path);
  return fails(due) ? -1 : (int)done(due, syscall(SYS_openat, AT_FDCWD, path, flags, mode));
}

#define OPEN(name)                                                                                           \
  int name(const char *path, int flags, ...) {                                                               \
    va_list rest;                                                                                            \
    va_start(rest, flags);                                                                                   \
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0;                                   \
    va_end(rest);                                                                                            \
    return open_counted(path, flags, mode);                                                                  \
  }

OPEN(open)
OPEN(open64)

#define OPEN_AT(name)                                                                                        \
  int name(int at, const char *path, int flags, ...) {                                                       \
    va_list rest;                                                                                            \
    va_start(rest, flags);                                                                                   \
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0;                                   \
    va_end(rest);                                                                                            \
    char whole[PATH_MAX];                                                                                    \
    const bool due = (flags & O_CREAT) != 0 && is_due("openat", path_at(at, path, whole));                   \
    return fails(due) ? -1 : (int)done(due, syscall(SYS_openat, at, path, flags, mode));                     \
  }

OPEN_AT(openat)
OPEN_AT(openat64)

// A disk that gives no locks.
int flock(int file, int operation) {
  if (is_switched_off("FAULT_NO_FLOCK")) return -1;
  return (int)syscall(SYS_flock, file, operation);
}

// A disk that gives no leases.
int fcntl(int file, int command, ...) {
  va_list rest;
  va_start(rest, command);
  const long argument = va_arg(rest, long);
  va_end(rest);
  if (command == F_SETLEASE && argument == F_RDLCK && is_switched_off("FAULT_NO_LEASE")) return -1;
  return (int)syscall(SYS_fcntl, file, command, argument);
}

int fcntl64(int file, int command, ...) {
  va_list rest;
  va_start(rest, command);
  const long argument = va_arg(rest, long);
  va_end(rest);
  return fcntl(file, command, argument);
}
