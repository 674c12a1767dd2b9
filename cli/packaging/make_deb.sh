#!/bin/sh
# usage: make_deb.sh BUILD OUT       BUILD: a built tree, OUT: the directory for asystent_VERSION_ARCH.deb
#
# What `cmake --install` puts in place, with what Debian wants beside it.
set -eu
build=$1 out=$2
here=$(cd "$(dirname "$0")" && pwd)
umask 022
mkdir -p "$out"
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
chmod 755 "$stage"
root=$stage/root
mkdir -p "$root/DEBIAN"

version=$(sed -nE 's/^project\(asystent VERSION ([0-9.]+).*/\1/p' "$here/../../CMakeLists.txt")
architecture=$(dpkg --print-architecture)

cmake --install "$build" --prefix "$root/usr" --strip >/dev/null
doc=$root/usr/share/doc/asystent
mkdir -p "$doc/examples" "$root/usr/lib/systemd/user"
cp -R "$here/../../examples/lipowo" "$doc/examples/"
rm -f "$doc/examples/lipowo/.gitignore"
find "$root/usr/share/man" -type f -exec gzip -9n {} +
cp "$here/copyright" "$doc/copyright"
gzip -9nc "$here/changelog" >"$doc/changelog.gz"
cp "$here"/asystent-overdue.service "$here"/asystent-overdue.timer "$root/usr/lib/systemd/user/"
find "$root/usr" -type d -exec chmod 755 {} +
find "$root/usr" -type f -exec chmod 644 {} +
chmod 755 "$root/usr/bin/asystent"

# Which libraries it needs is read from the program.
mkdir -p "$stage/debian"
printf 'Source: asystent\n\nPackage: asystent\nArchitecture: any\n' >"$stage/debian/control"
depends=$(cd "$stage" && dpkg-shlibdeps -O root/usr/bin/asystent 2>/dev/null | sed -n 's/^shlibs:Depends=//p')
# Those that it opens when it needs them stand in what it was configured with.
late=$(sed -nE 's/^(XLSXWRITER_LIBRARY|SQLite3_LIBRARY):FILEPATH=//p' "$build/CMakeCache.txt" | xargs readlink -f | xargs dpkg-query --search |
  sed 's/:.*/, /' | LC_ALL=C sort -u | tr -d '\n')
# What is a part of it: a library with a fault that is mended there must be built in anew.
parts=$(dpkg-query --show --showformat='${source:Package} (= ${source:Version}), ' libfmt-dev libyaml-cpp-dev zlib1g-dev libstdc++-12-dev 2>/dev/null ||
  true)
cat >"$root/DEBIAN/control" <<CONTROL
Package: asystent
Version: $version
Architecture: $architecture
Maintainer: asystent maintainers <maintainers@users.noreply.github.com>
Installed-Size: $(du -sk "$root/usr" | cut -f1)
Depends: $late$depends
Static-Built-Using: ${parts%, }
Recommends: git
Suggests: age, graphviz, pandoc, weasyprint
Section: misc
Priority: optional
Description: records of Poland's family assistants, one plain file per family
 Keeps the records of a family assistant (asystent rodziny) as plain YAML
 files, judges them by the act on supporting the family, tells what is due,
 and prints the papers. Several people share a case folder through git.
CONTROL
(cd "$root" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum >DEBIAN/md5sums)
file=$out/asystent_${version}_$architecture.deb
dpkg-deb --root-owner-group --build "$root" "$file" >/dev/null
echo "$file"
