#!/bin/sh
# usage: install.sh DEB [MIRROR]      as root, with debootstrap and a mirror of Debian; five minutes
#
# The package in a fresh Debian: installed, README's tour run by a user there, removed. Then nothing is left but what the user
# has made. CHROOT=DIR takes a system that is there, and leaves it.
set -eu
deb=$1 mirror=${2:-http://deb.debian.org/debian}
here=$(cd "$(dirname "$0")" && pwd)
place=$(mktemp -d)
root=${CHROOT:-$place/root}
trap 'umount "$root/proc" 2>/dev/null || true; rm -rf --one-file-system "$place"' EXIT

main() {
  [ -n "${CHROOT:-}" ] || debootstrap --variant=minbase bookworm "$root" "$mirror" >"$place/log" 2>&1 || { tail "$place/log"; exit 1; }
  mount -t proc proc "$root/proc"
  inside apt-get -qq update
  # What it needs is no part of it: that stays, as apt leaves it.
  inside apt-get -qq install -y --no-install-recommends git $(depends) >"$place/log" 2>&1 || { tail "$place/log"; exit 1; }
  inside userdel --remove asia 2>/dev/null || true
  inside useradd --create-home asia
  files >"$place/before"
  cp "$deb" "$root/tmp/asystent.deb" && inside dpkg -i /tmp/asystent.deb >/dev/null && rm "$root/tmp/asystent.deb"
  inside asystent --version
  for page in man1/asystent.1.gz pl/man1/asystent.1.gz man5/asystent-record.5.gz; do inside test -s /usr/share/man/$page; done
  tour
  inside dpkg --purge asystent >/dev/null
  files >"$place/after"
  diff "$place/before" "$place/after" || { echo "removed, and this is left (>) or gone (<)" >&2; exit 1; }
  inside test -s /home/asia/sprawy/families/R-2026-001.yaml
  echo "installed, used and removed: nothing is left but the case folder"
}

inside() { LC_ALL=C.UTF-8 chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }

depends() { dpkg-deb -f "$deb" Depends | tr ',' '\n' | sed 's/ *(.*//; s/|.*//'; }

# All of the system but what it writes anew by itself, and what is the user's. The database of packages is asked for its words.
files() {
  (cd "$root" && find . -xdev \( -path ./proc -o -path ./sys -o -path ./dev -o -path ./home -o -path ./tmp -o -path ./var/log \
    -o -path ./var/cache -o -path ./var/lib/dpkg -o -path ./var/lib/apt \) -prune -o -printf '%p %m %u %s\n' | LC_ALL=C sort)
  inside dpkg-query -W -f '${Package} ${Status}\n'
}

tour() {
  python3 -B "$here/tour.py" "$here/../../README.md" >"$root/tmp/tour.sh"
  inside su asia -s /bin/sh -c 'cd && HOME=/home/asia sh -u /tmp/tour.sh' >"$place/tour" || { tail -20 "$place/tour"; exit 1; }
  rm "$root/tmp/tour.sh"
  echo "README's tour: $(wc -l <"$place/tour") lines"
}

main
