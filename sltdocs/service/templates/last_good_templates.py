"""The last good version of the site's own templates: what documents are made from while a changed one has a fault.

`outbox/_maler/i-bruk/` mirrors the site's folder with only such templates as have passed. Beside it lie, for each one
that has not, an explanation (`<name>.txt`) and a copy with comments. All of it is made anew when it is deleted.
"""

import re
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from sltdocs.products.web.own_look import LOOK
from sltdocs.publishing.files import replace_file
from sltdocs.publishing.layout import IN_USE, TEMPLATES, TEMPORARY
from sltdocs.publishing.template_copies.templates import LOGO, shipped_names
from sltdocs.service.events import Happening, ServiceEvent, reason_of
from sltdocs.service.service_rhythm import USUAL_RHYTHM
from sltdocs.service.templates.refused_templates import RefusalMemory, before, explanation, in_use, orphans, refused
from sltdocs.settings import Settings

if TYPE_CHECKING:
    from sltdocs.service.templates.explained_refusals import TemplateTelling
    from sltdocs.word.template.lint.linting import TemplateFinding


def stamp_of_templates(templates: Path | None) -> Mapping[str, tuple[int, ...]]:
    """What changes when somebody changes, replaces or restores a file in the site's own template folder.

    Size, times of change of content and of entry, inode: a template that is restored with its old time looks new, too.
    """
    found: dict[str, tuple[int, ...]] = {}
    with suppress(OSError):
        for path in sorted(templates.rglob("*")) if templates else ():
            with suppress(OSError):
                status = path.stat()
                found[str(path)] = (status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino)
    return found


_NOT_PRINTED = "sheet-not-printed"
_PASSING = {"too-slow", "too-large", "not-readable", "not-compiled"}
"""Refusals that may have lain with the machine."""
_OF_MUNICIPALITIES = re.compile(r"\d[\d-]*")


@dataclass(slots=True)
class TemplateKeeping:
    """Takes the site's own templates into use when they have passed. Only the service's own thread may call it."""

    settings: Settings
    clock: Callable[[], datetime]
    report: Callable[[ServiceEvent], None]
    meanwhile_every: float = USUAL_RHYTHM.meanwhile
    _seen: object = None
    _taken: object = None
    _troubled: str = ""
    _failed: RefusalMemory = field(init=False)

    def __post_init__(self) -> None:
        self._failed = RefusalMemory(self.settings.outbox)

    def refused(self) -> tuple[str, ...]:
        """The templates that somebody has to mend."""
        return refused(self.settings.outbox) if self.settings.templates else ()

    @property
    def in_use(self) -> Path | None:
        """The folder to take templates from in place of the site's own; None when the site has none."""
        return in_use(self.settings.outbox) if self.settings.templates else None

    def look(self, stopping: Callable[[], bool], meanwhile: Callable[[], None]) -> bool:
        """Whether other templates, or other faults, count now.

        A change counts when it stands at two looks, as Word takes a file away while it saves; at the first look all count.
        A folder that is gone or cannot be looked into is no wish to do without templates: those in use stay.
        Raises OSError when the outbox cannot be written to, worker.Interrupted.
        """
        own = self.settings.templates
        if own is None:
            return False
        try:
            names = _names(own)
        except OSError as fault:
            self._trouble(fault)
            return False
        self._troubled = ""
        stamp = stamp_of_templates(own)
        settled, self._seen = stamp == self._seen or self._taken is None, stamp
        if not settled or (stamp == self._taken and in_use(self.settings.outbox).is_dir()):
            return False
        return self._take_all(own, names, _Waiting(stopping, meanwhile, self.meanwhile_every), stamp)

    def _trouble(self, fault: OSError) -> None:
        """Told once, until the folder could be looked into again."""
        if self._troubled != str(fault):
            self._troubled = str(fault)
            self.report(ServiceEvent(Happening.TROUBLE, text=str(fault), reason=reason_of(fault), again_in=self.settings.sweep))

    def _take_all(self, own: Path, names: list[str], waiting: "_Waiting", stamp: object) -> bool:
        target = self.settings.outbox / TEMPLATES
        (target / IN_USE).mkdir(parents=True, exist_ok=True)
        for leftover in target.rglob(f"{TEMPORARY}*"):
            leftover.unlink(missing_ok=True)
        for copy in orphans(self.settings.outbox):
            copy.unlink(missing_ok=True)
        changed = [self._forget(name) for name in _names(target / IN_USE) if name not in names]
        changed += [self._untell(name) for name in refused(self.settings.outbox) if name not in names]
        all_read = True
        for name in names:
            waiting.interrupted()
            data = _read(own / name)
            all_read = all_read and data is not None
            changed.append(self._unreadable(name) if data is None else self._take(name, data, waiting))
        if all_read:
            self._taken = stamp
        return any(changed)

    def _unreadable(self, name: str) -> bool:
        """Somebody holds it open, or the rights are missing: tried again at every sweep, told once."""
        from sltdocs.word.template.lint.template_finding import (  # noqa: PLC0415  only when there is something to tell
            TemplateRule,
            template_finding,
        )

        if self._is_told(name, TemplateRule.NOT_READABLE.code):
            return False
        self._tell(name, b"", TemplateRule.NOT_READABLE.code, (template_finding(TemplateRule.NOT_READABLE),))
        return True

    def _take(self, name: str, data: bytes, waiting: "_Waiting") -> bool:
        """Takes one file into use or tells why not; what was tried are the very bytes that are kept."""
        used = in_use(self.settings.outbox) / name
        if _read(used) == data:
            return self._untell(name)
        content = sha256(data).hexdigest()
        if self._is_told(name, content):
            return False
        found = self._found(name, data, waiting)
        if not _is_usable(found):
            self._tell(name, data, content, found)
            return True
        used.parent.mkdir(parents=True, exist_ok=True)
        self._keep_before(name, _read(used))
        replace_file(used, data)
        self._untell(name)
        lost = ", ".join(one.told["detail"] for one in found if one.rule.code == _NOT_PRINTED)
        text = f"in use from now on; prints nothing of {lost}" if lost else "in use from now on"
        self.report(ServiceEvent(Happening.TEMPLATE_TAKEN, name, text=text))
        return True

    def _keep_before(self, name: str, data: bytes | None) -> None:
        """Keeps the version that is replaced: it makes the plans that the new one fails for, though it has passed."""
        if data is not None:
            kept = before(self.settings.outbox) / name
            kept.parent.mkdir(parents=True, exist_ok=True)
            replace_file(kept, data)

    def _found(self, name: str, data: bytes, waiting: "_Waiting") -> "tuple[TemplateFinding, ...]":
        """What is wrong with a template."""
        from sltdocs.service.templates.trial_process import tried  # noqa: PLC0415  only when there is a template to try

        return tried(Path(name).name, data, self.clock(), self.settings, waiting.interrupted)

    def _is_told(self, name: str, content: str) -> bool:
        return self._failed.knows(name, content) and self._is_explained(name)

    def _is_explained(self, name: str) -> bool:
        return (self.settings.outbox / explanation(name)).exists()

    def _tell(self, name: str, data: bytes, content: str, faults: "tuple[TemplateFinding, ...]") -> None:
        self._telling.tell(name, data, faults)
        self._failed.note(name, content, lasting=not any(one.rule.code in _PASSING for one in faults))
        rules = ", ".join(dict.fromkeys(one.rule.code for one in faults))
        text = f"has a fault and is not used ({rules}); explained in {explanation(name)}"
        self.report(ServiceEvent(Happening.TEMPLATE_REFUSED, name, text=text))

    def _untell(self, name: str) -> bool:
        self._failed.forget(name)
        if not self._is_explained(name):
            return False
        self._telling.untell(name)
        self.report(ServiceEvent(Happening.TEMPLATE_TAKEN, name, text="no longer refused"))
        return True

    def _forget(self, name: str) -> bool:
        for folder in (in_use(self.settings.outbox), before(self.settings.outbox)):
            (folder / name).unlink(missing_ok=True)
        return True

    @property
    def _telling(self) -> "TemplateTelling":
        from sltdocs.service.templates.explained_refusals import TemplateTelling  # noqa: PLC0415  only when there is something to tell

        return TemplateTelling(self.settings.outbox, self.settings.written_form)


def _is_usable(found: "tuple[TemplateFinding, ...]") -> bool:
    from sltdocs.word.template.lint.linting import is_usable  # noqa: PLC0415  only when there is a template to try

    return is_usable(found)


@dataclass(slots=True)
class _Waiting:
    """What is asked, and every few seconds done, while a template is on trial: others must not take the service for dead."""

    stopping: Callable[[], bool]
    meanwhile: Callable[[], None]
    every: float
    _due: float = float("-inf")

    def interrupted(self) -> bool:
        """Whether to stop."""
        now = time.monotonic()
        if now >= self._due:
            self._due = now + self.every
            self.meanwhile()
        return self.stopping()


def with_templates_in_use(settings: Settings, keeping: TemplateKeeping) -> Settings:
    """The settings by which documents are made."""
    return replace(settings, templates=keeping.in_use)


def _read(path: Path) -> bytes | None:
    """None when it is not there or cannot be read."""
    try:
        return path.read_bytes()
    except OSError:
        return None


def _names(folder: Path) -> list[str]:
    """The templates and logos in a folder and in those of its municipalities, relative to it, by name.

    Raises OSError when the folder or one in it cannot be looked into, as else its templates would pass for removed.
    """
    known = {LOGO, LOOK, *shipped_names()}
    return sorted(path.relative_to(folder).as_posix() for path in _files(folder) if path.name in known)


def _files(folder: Path) -> Iterator[Path]:
    for path in folder.iterdir():
        if _OF_MUNICIPALITIES.fullmatch(path.name):
            yield from (inner for inner in path.iterdir() if inner.is_file())
        elif path.is_file():
            yield path
