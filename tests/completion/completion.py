#!/usr/bin/env python3
"""Completion in real shells: what a person gets who types and presses Tab.

usage: completion.py BINARY FOLDER SHELL      SHELL: bash, zsh, fish
"""

import os
import pty
import re
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

# What was typed, and what must be among the proposals, or what the line becomes.
CASES = [
    ("asystent vis", {"visit"}),
    ("asystent visit a", {"add", "amend"}),
    ("asystent visit add R-2024-0", {"R-2024-003", "R-2024-008"}),
    ("asystent visit add Kali", {"R-2024-003"}),
    ("asystent visit add R-2024-003 --pre", {"--present"}),
    ("asystent visit add R-2024-003 --present do", {"dorota"}),
    ("asystent visit add R-2024-003 --kind d", {"dom"}),
    ("asystent --as e", {"elis"}),
    ("asystent explain review-o", {"review-overdue"}),
    ("asystent visit add R-2024-003 --date wczo", {"wczoraj"}),
    ("asystent completion f", {"fish"}),
]


def proposals(shell, binary_directory, folder, line, home, expected):
    script = subprocess.run([f"{binary_directory}/asystent", "completion", shell], check=True, capture_output=True, text=True).stdout
    env = {"PATH": f"{binary_directory}:/usr/bin:/bin", "HOME": home, "ASYSTENT_TODAY": "2026-11-20", "ASYSTENT_FOLDER": folder,
           "LC_ALL": "C.UTF-8", "TERM": "dumb"}
    if shell == "bash":
        words = line.split(" ")
        ask = (script + f"\nCOMP_WORDS=({' '.join(words)}); COMP_CWORD={len(words) - 1}; COMP_TYPE=9\n_asystent\n"
               "printf '%s\\n' \"${COMPREPLY[@]}\"\n")
        out = subprocess.run(["bash", "--norc", "-c", ask], env=env, capture_output=True, text=True, timeout=60)
        return set(out.stdout.split("\n"))
    if shell == "fish":
        ask = script + f"\ncomplete --do-complete '{line}'\n"
        out = subprocess.run(["fish", "--no-config", "-c", ask], env=env, capture_output=True, text=True, timeout=60)
        return {row.split("\t")[0] for row in out.stdout.split("\n")}
    return zsh(script, env, line, expected)


def words_in(said):
    return set(re.findall(r"[\w-]+", said.replace("\x07", " ")))


def zsh(script, env, line, expected):
    """zsh completes only on a terminal: one is made, the line is typed, Tab is pressed. It is read until what is expected is there."""
    with tempfile.TemporaryDirectory() as directory:
        Path(directory, "_asystent").write_text(script)
        child, terminal = pty.fork()
        if child == 0:
            os.execvpe("zsh", ["zsh", "-f", "-i"], env)

        def send(text):
            os.write(terminal, text.encode())

        def read(is_enough):
            said, end = "", time.time() + 10
            while time.time() < end and not is_enough(said):
                if select.select([terminal], [], [], 0.1)[0]:
                    said += os.read(terminal, 65536).decode("utf-8", "replace")
            return said

        # In two parts, so that the echo of what is typed is not the prompt.
        send(f"PS1='rea''dy> '; fpath=({directory} $fpath); autoload -Uz compinit; compinit -u -D; setopt autolist; unsetopt beep\n")
        read(lambda said: "ready> " in said)
        send(line + "\t\t")
        said = read(lambda said: expected <= words_in(said))
        os.kill(child, signal.SIGKILL)
        os.close(terminal)
        os.waitpid(child, 0)
    return words_in(said)


def main(binary, folder, shell):
    wrong = []
    with tempfile.TemporaryDirectory() as home:
        copy = f"{home}/folder"
        shutil.copytree(folder, copy)
        os.makedirs(f"{home}/bin")
        os.symlink(os.path.abspath(binary), f"{home}/bin/asystent")
        for line, expected in CASES:
            found = proposals(shell, f"{home}/bin", copy, line, home, expected)
            if not expected <= found:
                wrong.append(f"{shell}: {line}: {sorted(expected - found)} not among {sorted(found)[:12]}")
    print(*wrong, sep="\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
