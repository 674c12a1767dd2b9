#!/bin/sh
# usage: install_packages.sh PACKAGE…
#
# Installs those of the Debian packages that are missing; silent when none is.
set -eu

command -v dpkg-query >/dev/null || exit 0 # not a Debian: the compiler says what it lacks

installed=" $(dpkg-query --show --showformat='${Package}=${db:Status-Status} ' "$@" 2>/dev/null || true)"
missing=
for package in "$@"; do
  case $installed in
  *" $package=installed "*) ;;
  *) missing="$missing $package" ;;
  esac
done
[ -n "$missing" ] || exit 0

as_root=
[ "$(id -u)" -eq 0 ] || as_root=sudo
if [ -n "$as_root" ] && ! command -v sudo >/dev/null; then
  echo "To build and test, these packages are needed:$missing. Install them as root: apt-get install$missing" >&2
  exit 1
fi

echo "Installing what is needed to build and test, with apt-get:$missing"
$as_root apt-get --quiet=2 update
$as_root env DEBIAN_FRONTEND=noninteractive apt-get --quiet=2 --no-install-recommends --yes -o Dpkg::Use-Pty=0 install $missing >/dev/null
