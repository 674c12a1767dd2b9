"""A record as PyYAML reads it, and nothing of the program: every value is a text, every list a list."""

import re
from functools import lru_cache

import yaml

LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
MARKERS = re.compile(r"^(<<<<<<<|=======$|=======\r$|>>>>>>>|\|\|\|\|\|\|\|)", re.M)


class Unreadable(Exception):
    pass


def has_markers(content):
    return MARKERS.search(content.decode(errors="replace")) is not None


def plain(node):
    if isinstance(node, yaml.ScalarNode):
        return node.value
    if isinstance(node, yaml.SequenceNode):
        return [plain(item) for item in node.value]
    tree = {}
    for key, value in node.value:
        if key.value in tree:
            raise Unreadable(f"repeated key {key.value}")
        tree[key.value] = plain(value)
    return tree


@lru_cache(maxsize=None)
def read(content):
    """The tree of a record, for reading only. PyYAML itself lets repeated keys pass."""
    if has_markers(content):
        raise Unreadable("markers of git")
    try:
        documents = list(yaml.compose_all(content.decode("utf-8-sig").replace("\r\n", "\n"), LOADER))
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise Unreadable("does not belong: " + str(error).splitlines()[0]) from error
    if len(documents) != 1 or not isinstance(documents[0], yaml.MappingNode):
        raise Unreadable("no record")
    return plain(documents[0])


@lru_cache(maxsize=None)
def comments(content):
    """Each comment that has a line of its own, with the line below it that is none."""
    lines = content.decode(errors="replace").replace("\r\n", "\n").split("\n")
    found = []
    for number, line in enumerate(lines):
        if line.lstrip().startswith("#"):
            below = (other.strip() for other in lines[number + 1:] if other.strip() and not other.lstrip().startswith("#"))
            found.append((line.strip(), next(below, "")))
    return tuple(found)


@lru_cache(maxsize=None)
def words(content):
    return re.findall(r"\w+", content.decode(errors="replace"))
