"""The name of a file that is no plan, as others may see it: enough for its owner to know it again, for nobody else."""

import re
from pathlib import PurePath

from sltdocs.contract.identity.seen_text import seen
from sltdocs.privacy.people.first_names import is_first_name

_WORD = re.compile(r"[^\W\d_]+")
_EXTENSION = re.compile(r"\.[a-z0-9]{1,5}", re.IGNORECASE)
_LETTERS = 3
NOTHING_MORE = "…"


def shown_file_name(name: str) -> str:
    """`klasseliste Lise.xlsx` → `kla…xlsx`: never a whole word, never a digit, of a first name one letter only."""
    path = PurePath(seen(name).plain.replace("\\", "/"))
    extension = path.suffix.removeprefix(".") if _EXTENSION.fullmatch(path.suffix) else ""
    stem = path.stem if extension else path.name
    return f"{_beginning(stem)}{NOTHING_MORE}{extension}"


def _beginning(stem: str) -> str:
    word = _WORD.search(stem)
    if word is None:
        return ""
    most = 1 if is_first_name(word[0].capitalize()) else min(_LETTERS, len(word[0]) - 1)
    return word[0][:most]
