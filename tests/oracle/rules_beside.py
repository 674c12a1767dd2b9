"""Files that look like a record and are not read (contract.md, section 1)."""

import re

from result import WARNING, finding

RECORDS = ("families", "worklog")
LOOKS_LIKE_YAML = re.compile(r"\.ya?ml(\.txt)?$", re.IGNORECASE)
IS_YAML = re.compile(r"\.ya?ml$", re.IGNORECASE)
HAS_THE_KEY = re.compile(r"^asystent:", re.MULTILINE)


def is_not_read(path, text):
    """In or below the folders of records by the name alone, elsewhere by the key as well."""
    *folders, name = path.split("/")
    if any(part.startswith(".") for part in (*folders, name)) or folders[:1] == ["templates"]:
        return False
    if folders and folders[0] in RECORDS:
        return bool(LOOKS_LIKE_YAML.search(name)) and not (len(folders) == 1 and name.endswith(".yaml"))
    return bool(IS_YAML.search(name)) and bool(HAS_THE_KEY.search(text)) and path != "asystent.yaml"


def files_not_read(folder):
    return sorted(path for path, text in folder.beside.items() if is_not_read(path, text))


def not_read(folder, today):
    """W a file that looks like a record and is not read."""
    for _ in files_not_read(folder):
        yield finding("not-read", WARNING)


FOLDER_RULES = [not_read]
