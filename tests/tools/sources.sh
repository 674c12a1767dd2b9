#!/bin/sh
# usage: sources.sh FOLDER…
#
# Names the C++ files below the folders, each ended by a zero byte.
exec find "$@" \( -name '*.cpp' -o -name '*.hpp' \) -print0
