"""What a text shows of a terminal, and how it is compared with what comes."""

import re
from typing import NamedTuple

# A commit's name and what a run of the test cannot know of it.
COMMIT = re.compile(r"\b[0-9a-f]{12}\b")


class Shown(NamedTuple):
    person: str
    line: int
    typed: str  # as it stands in the text, over several lines perhaps
    answer: list

    @property
    def text(self):
        return self.typed.replace("\\\n", " ")

    def __str__(self):
        return "\n".join([f"{self.person}$ {self.typed}", *self.answer])


def blocks_of(text):
    """Each command that stands behind `$ ` or `ewa$ ` in a block, with what is shown below it."""
    commands = []
    for block in re.finditer(r"^( *)```[a-z]*\n(.*?)^ *```", text, re.S | re.M):
        line = text.count("\n", 0, block.start(2)) + 1
        commands += commands_of(block[2].removesuffix("\n").split("\n"), line)
    return commands


def scripts_of(text):
    """The lines of a block that begins as a folder is begun, without `$ `: what somebody would type one after another."""
    blocks = re.findall(r"^```\n((?:git config|asystent init) .*?)^```", text, re.S | re.M)
    return [block.replace("\\\n", " ").splitlines() for block in blocks]


def commands_of(lines, first):
    commands = []
    for number, line in enumerate(lines, start=first):
        begins = re.match(r"([a-z]*)\$ (.*)", line)
        if begins:
            commands.append(Shown(begins[1], number, begins[2], []))
        elif commands and commands[-1].typed.endswith("\\") and not commands[-1].answer:
            commands[-1] = commands[-1]._replace(typed=f"{commands[-1].typed}\n{line}")
        elif commands:
            commands[-1].answer.append(line)
    return commands


def pattern_of(line):
    """`…` stands for the rest of a line or a part of it, a commit for any other."""
    words = COMMIT.sub("0" * 12, line)
    return re.compile(".*".join(re.escape(part.rstrip() if at == 0 else part) for at, part in enumerate(words.split("…"))))


def matches(line, came):
    return pattern_of(line).fullmatch(COMMIT.sub("0" * 12, came.rstrip())) is not None


def said_lines(command, printed):
    """What a command has written to a file may be left out of a text, all of it."""
    lines = printed.splitlines()
    shows = any(line.startswith(("  +", "  -")) for line in command.answer)
    return lines if shows else [line for line in lines if not line.startswith(("  +", "  -"))]


def differences(path, command, printed):
    """Line by line; a line `…` alone stands for any number of lines."""
    came, at, skips = said_lines(command, printed), 0, False
    for line in command.answer:
        if line.strip() == "…":
            skips = True
            continue
        while skips and at < len(came) and not matches(line.rstrip(), came[at]):
            at += 1
        if at == len(came) or not matches(line.rstrip(), came[at]):
            return [f"{path}:{command.line}: {command.typed}", f"  shown: {line}",
                    *(f"  comes: {each}" for each in came[at:at + 12] or ["nothing more"])]
        at, skips = at + 1, False
    rest = [each for each in came[at:] if each.strip()]
    if rest and not skips:
        return [f"{path}:{command.line}: {command.typed}", *(f"  not shown: {each}" for each in rest[:12])]
    return []


def miscounted(path, text):
    """A table of commands says how many characters are typed: `| … | `command` | 39 |`; `…` is not counted."""
    rows = re.findall(r"(?m)^\|[^|]*\| `(asystent [^`|]*|… [^`|]*)` \| (\d+) \|", text)
    return [f"{path}: {command}: {len(command.replace('…', ''))} characters, not {said}"
            for command, said in rows if len(command.replace("…", "")) != int(said)]
