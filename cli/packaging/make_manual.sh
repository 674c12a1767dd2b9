#!/bin/sh
# usage: make_manual.sh ASYSTENT MAN      the pages that the program gives, below MAN: man1/…, pl/man1/…
set -eu
for language in en pl; do
  if [ $language = en ]; then top=$2; else top=$2/$language; fi
  "$1" manual | while read -r page; do
    mkdir -p "$top/man${page##*.}"
    "$1" manual "$page" $language >"$top/man${page##*.}/$page"
  done
done
