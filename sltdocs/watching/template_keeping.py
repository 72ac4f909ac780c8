"""The last good version of the site's own templates: what documents are made from while a changed one has a fault.

`outbox/_maler/i-bruk/` mirrors the site's folder with only such templates as have passed. Beside it lie, for each one
that has not, an explanation (`<name>.txt`) and a copy with comments. All of it is made anew when it is deleted.
"""

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from sltdocs.contract.words.status_page import status_words
from sltdocs.contract.written_form import WrittenForm
from sltdocs.publishing.files import replace_file
from sltdocs.publishing.layout import IN_USE, TEMPLATES, TEMPORARY
from sltdocs.publishing.templates import LOGO, shipped_templates
from sltdocs.settings import Settings
from sltdocs.watching.surroundings import stamp_of_templates

_TOLD = ".txt"
_ANNOTATED = ".kommentert.docx"


def refused(outbox: Path) -> tuple[str, ...]:
    """The templates that have a fault and are not in use, relative to the site's folder: `4699/plan.nb.docx`."""
    folder = outbox / TEMPLATES
    told = (path for pattern in ("*", "*/*") for path in folder.glob(f"{pattern}{_TOLD}"))
    return tuple(sorted(path.relative_to(folder).as_posix().removesuffix(_TOLD) for path in told))


def refused_for(outbox: Path, municipality_number: str) -> tuple[str, ...]:
    """Those of them that concern this municipality: its own, and the site's where it has none."""
    return tuple(name for name in refused(outbox) if name.rpartition("/")[0] in {"", municipality_number})


@dataclass(slots=True)
class TemplateKeeping:
    """Takes the site's own templates into use when they have passed. Only the service's own thread may call it."""

    settings: Settings
    clock: Callable[[], datetime]
    _seen: object = None
    _taken: object = None
    _failed: dict[str, str] = field(default_factory=dict)

    def refused(self) -> tuple[str, ...]:
        """The templates that somebody has to mend."""
        return refused(self.settings.outbox) if self.settings.templates else ()

    @property
    def in_use(self) -> Path | None:
        """The folder to take templates from in place of the site's own; None when the site has none."""
        return self.settings.outbox / TEMPLATES / IN_USE if self.settings.templates else None

    def look(self, stopping: Callable[[], bool], meanwhile: Callable[[], None]) -> bool:
        """Whether other templates, or other faults, count now.

        A change counts when it stands at two looks, as Word takes a file away while it saves; at the first look all count.
        Raises OSError, worker.Interrupted.
        """
        own = self.settings.templates
        if own is None or self.in_use is None or not own.is_dir():
            return False  # a share that is gone for a while is no wish to do without templates
        stamp = stamp_of_templates(own)
        settled, self._seen = stamp == self._seen or self._taken is None, stamp
        if not settled or (stamp == self._taken and self.in_use.is_dir()):
            return False
        changed = self._take_all(own, stopping, meanwhile)
        self._taken = stamp
        return changed

    def _take_all(self, own: Path, stopping: Callable[[], bool], meanwhile: Callable[[], None]) -> bool:
        target = self.settings.outbox / TEMPLATES
        (target / IN_USE).mkdir(parents=True, exist_ok=True)
        for leftover in target.rglob(f"{TEMPORARY}*"):
            leftover.unlink(missing_ok=True)
        names = sorted(_names(own))
        changed = [self._forget(name) for name in _names(target / IN_USE) if name not in names]
        changed += [self._untell(name) for name in refused(self.settings.outbox) if name not in names]
        for name in names:
            meanwhile()
            changed.append(self._take(name, (own / name).read_bytes(), stopping))
        return any(changed)

    def _take(self, name: str, data: bytes, stopping: Callable[[], bool]) -> bool:
        """Takes one file into use or tells why not; what was tried are the very bytes that are kept."""
        used = self.settings.outbox / TEMPLATES / IN_USE / name
        if used.is_file() and used.read_bytes() == data:
            return self._untell(name)
        if self._failed.get(name) == sha256(data).hexdigest() and name in refused(self.settings.outbox):
            return False
        if Path(name).name != LOGO and not self._passes(name, data, stopping):
            return True
        used.parent.mkdir(parents=True, exist_ok=True)
        replace_file(used, data)
        self._untell(name)
        return True

    def _passes(self, name: str, data: bytes, stopping: Callable[[], bool]) -> bool:
        from sltdocs.watching.template_trying import tried  # noqa: PLC0415  only when there is a template to try
        from sltdocs.word.lint import is_usable  # noqa: PLC0415

        findings = tried(Path(name).name, data, self.clock(), self.settings, stopping)
        if is_usable(findings):
            return True
        self._tell(name, data, findings)
        self._failed[name] = sha256(data).hexdigest()
        return False

    def _tell(self, name: str, data: bytes, findings: tuple[object, ...]) -> None:
        from sltdocs.word.lint import TemplateFinding, said  # noqa: PLC0415
        from sltdocs.word.lint.annotating import annotated  # noqa: PLC0415

        form = WrittenForm(Path(name).name.split(".")[1])
        words, known = status_words(form), [one for one in findings if isinstance(one, TemplateFinding)]
        told = [said(one, form) for one in known]
        lines = [f"- {f'{one.where}: ' if one.where else ''}{one.what}\r\n  {one.do}" for one in told]
        text = "\r\n\r\n".join([words.template_refused.format(file=name), *lines, words.template_told])
        copy = annotated(data, tuple(known), form)
        explanation = self._beside(name, _TOLD)
        explanation.parent.mkdir(parents=True, exist_ok=True)
        if copy:
            replace_file(self._beside(name, _ANNOTATED), copy)
        replace_file(explanation, f"\N{ZERO WIDTH NO-BREAK SPACE}{text}\r\n".encode())  # Notepad of old needs the mark

    def _untell(self, name: str) -> bool:
        self._failed.pop(name, None)
        told = self._beside(name, _TOLD).exists()
        self._beside(name, _ANNOTATED).unlink(missing_ok=True)
        self._beside(name, _TOLD).unlink(missing_ok=True)
        return told

    def _forget(self, name: str) -> bool:
        (self.settings.outbox / TEMPLATES / IN_USE / name).unlink(missing_ok=True)
        return True

    def _beside(self, name: str, ending: str) -> Path:
        return self.settings.outbox / TEMPLATES / f"{name}{ending}"


def with_templates_in_use(settings: Settings, keeping: TemplateKeeping) -> Settings:
    """The settings by which documents are made."""
    return replace(settings, templates=keeping.in_use)


def _names(folder: Path) -> Iterator[str]:
    """The templates and logos in a folder and in those of its municipalities, relative to it."""
    known = {LOGO, *(path.name for path in shipped_templates().glob("*.docx"))}
    for path in (*folder.glob("*"), *folder.glob("*/*")):
        with suppress(OSError):
            if path.name in known and path.is_file():
                yield path.relative_to(folder).as_posix()
