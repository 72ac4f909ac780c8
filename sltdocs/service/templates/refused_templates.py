"""Which of the site's own templates have a fault and are not in use: told by the explanations that lie in the outbox."""

from dataclasses import dataclass, field
from pathlib import Path

from msgspec import Struct
from msgspec.json import decode, encode

from sltdocs import __version__
from sltdocs.contract.written_form import WrittenForm
from sltdocs.publishing.files import replace_file
from sltdocs.publishing.layout import BEFORE, IN_USE, TEMPLATES
from sltdocs.publishing.template_copies.templates import form_of

TOLD = ".txt"
ANNOTATED = ".kommentert.docx"


def in_use(outbox: Path) -> Path:
    """The folder with the last good version of each of the site's own templates."""
    return outbox / TEMPLATES / IN_USE


def before(outbox: Path) -> Path:
    """The folder with the version of each of them that was in use before."""
    return outbox / TEMPLATES / BEFORE


def explanation(name: str) -> str:
    """Where it is explained what is wrong with a template, relative to the outbox."""
    return f"{TEMPLATES}/{name}{TOLD}"


def refused(outbox: Path) -> tuple[str, ...]:
    """The templates that have a fault and are not in use, relative to the site's folder: `4699/plan.nb.docx`."""
    return _told(outbox, "*", "*/*")


def orphans(outbox: Path) -> tuple[Path, ...]:
    """Copies with comments that have no explanation, as a kill between the two leaves them."""
    copies = [path for pattern in ("*", "*/*") for path in (outbox / TEMPLATES).glob(f"{pattern}{ANNOTATED}")]
    return tuple(path for path in copies if not path.with_name(f"{path.name.removesuffix(ANNOTATED)}{TOLD}").exists())


def refused_for(outbox: Path, municipalities: str, form: WrittenForm) -> tuple[str, ...]:
    """Those of them that a municipality's documents in this written form would be made from: its own, else the site's."""
    own, kept = f"{municipalities}/", in_use(outbox) / municipalities
    names = (name for name in _told(outbox, "*", f"{own}*") if form_of(Path(name).name) is form)
    return tuple(name for name in names if name.startswith(own) or not (kept / name).exists())


def _told(outbox: Path, *patterns: str) -> tuple[str, ...]:
    folder = outbox / TEMPLATES
    told = (path for pattern in patterns for path in folder.glob(f"{pattern}{TOLD}"))
    return tuple(sorted(path.relative_to(folder).as_posix().removesuffix(TOLD) for path in told))


_FILE = ".avvist.json"


class KeptRefusals(Struct, frozen=True):
    """What lies in the outbox: refused contents by the template's name, and the version that refused them."""

    program: str
    refused: dict[str, str]


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
            replace_file(self._file, encode(KeptRefusals(__version__, lasting)))
            self._lasting = lasting

    def _kept(self) -> dict[str, str]:
        try:
            found = decode(self._file.read_bytes(), type=KeptRefusals)
        except (OSError, ValueError):
            return {}
        return found.refused if found.program == __version__ else {}

    @property
    def _file(self) -> Path:
        return self.outbox / TEMPLATES / _FILE
