#!/bin/bash
# Shows that run_case.sh passes what is right and fails what is wrong, with a program that is a shell script.
set -eu

run_case=$(realpath "$(dirname "$0")/run_case.sh")
temporary=$(mktemp --directory)
trap 'rm -rf "$temporary"' EXIT
cd "$temporary"

cat >program <<'END'
#!/bin/sh
pwd
echo "$HOME $ASYSTENT_TODAY ${SECRET-none}" >&2
echo more >>note
exit 3
END
chmod +x program

# A case that expects what the program does, then one line spoilt.
new_case() {
  rm -rf case && mkdir -p case/in
  echo some >case/in/note
  echo asystent >case/cmd
  echo DIR >case/out
  echo "TEMPORARY/home 2026-11-20 none" >case/err
  echo 3 >case/status
  printf '%s\n' '--- before/note' '+++ folder/note' '@@ -1 +1,2 @@' ' some' '+more' >case/diff
}

result() {
  if SECRET=here "$run_case" ./program case >printed 2>&1; then echo pass; else echo fail; fi
}

expect() {
  local got
  got=$(result)
  [ "$got" = "$1" ] || { echo "$2: $got instead of $1" && cat printed && exit 1; }
}

new_case && expect pass "as expected"
for file in out err status diff; do
  new_case && echo spoilt >>case/$file && expect fail "one line more in $file"
  new_case && rm case/$file && expect fail "$file is missing"
done
new_case && echo 'asystent && true' >case/cmd && expect pass "the same status by another way"
new_case && echo 'asystent || true' >case/cmd && expect fail "another status"

new_case && rm case/out case/err case/status case/diff
echo true >case/cmd && expect pass "nothing expected, nothing got"
new_case && rm case/out case/err case/status case/diff
"$run_case" --accept ./program case
expect pass "as accepted"
new_case && cp -R case wanted && rm case/out && echo 4 >case/status && "$run_case" --accept ./program case
diff -r wanted case
echo 'test ! -t 0 && ! true </dev/tty' >case/cmd && "$run_case" --accept ./program case
[ ! -e case/out ] && [ ! -e case/status ] || { echo "accept keeps what is empty" && exit 1; }
