"""The municipality's own colours for its pages: a style sheet that may set Designsystemet's values and nothing else."""

import re

LOOK = "nettsted.css"
"""The file in the folder of templates, for all municipalities or in the folder of one."""
_MOST = 20_000
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_VALUE = r"--ds-[a-z0-9-]+\s*:\s*[#\w\s.,%()\"'-]+|color-scheme\s*:\s*[a-z ]+"
_ROOT = rf":root\s*\{{\s*(?:(?:{_VALUE})\s*;\s*)*\}}"
_SHEET = re.compile(rf"\s*(?:{_ROOT}\s*|@media\s*\(\s*prefers-color-scheme\s*:\s*(?:dark|light)\s*\)\s*\{{\s*{_ROOT}\s*\}}\s*)+")


def own_look(data: bytes) -> str:
    """The style sheet as it may stand in a page; blank when it holds anything but values (an address, a rule of its own)."""
    try:
        text = _COMMENT.sub("", data.decode("utf-8-sig")) if len(data) <= _MOST else ""
    except UnicodeDecodeError:
        return ""
    harmless = _SHEET.fullmatch(text) and not re.search(r"url|expression|import|\\|<", text, re.IGNORECASE)
    return "\n".join(line.strip() for line in text.splitlines() if line.strip()) if harmless else ""
