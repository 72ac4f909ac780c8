"""Which contents of templates have been refused: a service that starts again need not try and tell them once more."""

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sltdocs import __version__
from sltdocs.publishing.files import replace_file
from sltdocs.publishing.layout import TEMPLATES

_FILE = ".avvist.json"


@dataclass(slots=True)
class RefusalMemory:
    """By the template's name, the fingerprint of its content (or why it has none).

    What lasts lies in the outbox, for this version of the program only: another may see it otherwise.
    """

    outbox: Path
    _refused: dict[str, str] = field(default_factory=dict)
    _lasting: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._lasting = self._kept()
        self._refused = dict(self._lasting)

    def knows(self, name: str, content: str) -> bool:
        """Whether this content has been refused under this name."""
        return self._refused.get(name) == content

    def note(self, name: str, content: str, *, lasting: bool) -> None:
        """Notes a refusal. One that is not `lasting` lay with the machine, and may be over at the next start. Raises OSError."""
        self._refused[name] = content
        self._keep({**self._lasting, name: content} if lasting else self._without(name))

    def forget(self, name: str) -> None:
        """The template is in use or gone. Raises OSError."""
        self._refused.pop(name, None)
        self._keep(self._without(name))

    def _without(self, name: str) -> dict[str, str]:
        return {other: content for other, content in self._lasting.items() if other != name}

    def _keep(self, lasting: dict[str, str]) -> None:
        if lasting != self._lasting:
            replace_file(self._file, json.dumps({"program": __version__, "refused": lasting}, ensure_ascii=False).encode())
            self._lasting = lasting

    def _kept(self) -> dict[str, str]:
        try:
            found: dict[str, Any] = json.loads(self._file.read_bytes())
            return (
                {str(name): str(content) for name, content in found["refused"].items()} if found["program"] == __version__ else {}
            )
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return {}

    @property
    def _file(self) -> Path:
        return self.outbox / TEMPLATES / _FILE
