"""The installation that settings describe: its outbox and templates as a build sees them, and the task of each workbook."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from sltdocs import __version__
from sltdocs.contract.written_form import WrittenForm
from sltdocs.products.inputs import AdoptedElsewhere, Options, Published
from sltdocs.products.publication import Key, Origin
from sltdocs.publishing.corrected_period import adopted_before, predecessor
from sltdocs.publishing.kept.municipality_calendars import other_name
from sltdocs.publishing.layout import STATUS_PAGE
from sltdocs.publishing.publisher import answered, previously, rivals
from sltdocs.publishing.template_copies.compiled_templates import CompiledTemplates
from sltdocs.publishing.template_copies.templates import TemplateFolder
from sltdocs.publishing.which_workbook import standing
from sltdocs.service.templates.refused_templates import before, in_use, refused_for
from sltdocs.settings import Settings
from sltdocs.task import Known, Task


class InstallationOnDisk(Struct, frozen=True):
    """An outbox, the folder of own templates and the private folder in which they are kept ready, if there are such.

    `falls_back`: the shipped templates make what own ones fail for, as in the service those do that worked before.
    With `pdf` the keys are others: who switches PDFs on wants them for the plans that are published already, too.
    """

    outbox: Path
    own_templates: Path | None = None
    compiled_in: Path | None = None
    pdf: bool = False
    state: Path | None = None
    falls_back: bool = False

    @property
    def templates(self) -> TemplateFolder:
        """Own templates before the shipped."""
        return TemplateFolder(self.own_templates)

    @property
    def earlier_templates(self) -> tuple[TemplateFolder, ...]:
        """Where to take a template from when an own one fails: those that worked before it, then the shipped ones."""
        if self.own_templates is not None and self.own_templates == in_use(self.outbox):
            return (TemplateFolder(before(self.outbox)), TemplateFolder())
        return (TemplateFolder(),) if self.falls_back else ()

    @property
    def compiled(self) -> CompiledTemplates:
        """What templates were compiled to."""
        return CompiledTemplates(self.compiled_in)

    def refused_for(self, municipalities: str, form: WrittenForm) -> tuple[str, ...]:
        """The own templates in place of which an earlier one is used; none when they are not the service's own choice."""
        return refused_for(self.outbox, municipalities, form) if self.own_templates == in_use(self.outbox) else ()

    def key(self, workbook: str, municipalities: str, form: WrittenForm | None) -> Key:
        """The key of a workbook with this fingerprint.

        `municipalities` is empty and `form` None when its plan cannot be told.
        """
        return self._key(workbook, municipalities, self.refused_for(municipalities, form) if form else ())

    def has_answered(self, workbook: str, identity: str, municipalities: str) -> bool:
        """Whether this content of this file has had its answer, and nothing that it was made from has changed since."""
        return any(answered(self.outbox, identity, key) for key in self._keys(workbook, municipalities))

    def standing(self, workbook: str, origin: Origin, file_name: str, identity: str, municipalities: str) -> Known | None:
        """What this state of this file is to its plan."""
        return standing(self.outbox, identity, file_name, self._keys(workbook, municipalities), origin)

    def previously(self, identity: str, report_year: int | None) -> Published:
        """What products need to know of earlier sets."""
        return previously(self.outbox, identity, report_year, self.state)

    def rival(self, identity: str, file_name: str) -> str:
        """The name of another workbook that the plan's newest set was made from; empty when there is none."""
        return rivals(self.outbox, identity, file_name)

    def goes_on(self, identity: str, file_name: str) -> bool:
        """Whether it goes on as this plan what something has been published of already: only its period was corrected."""
        return bool(predecessor(self.outbox, identity, file_name))

    def other_name(self, municipalities: str, names: Iterable[str], file_name: str) -> tuple[str, str] | None:
        """Under which other name than these a workbook of another file has published plans of this number: name and file."""
        return other_name(self.outbox, municipalities, tuple(names), file_name)

    def adopted_before(self, identity: str, file_name: str) -> tuple[AdoptedElsewhere, ...]:
        """The editions of the adopted plan that this workbook was last, when only its period is another now; none otherwise."""
        return adopted_before(self.outbox, identity, file_name)

    def _keys(self, workbook: str, municipalities: str) -> Iterator[Key]:
        """The keys of all answers that still hold: also one without the warning of a template that was refused since.

        That warning is worth telling with the next documents, but no reason to make all of them anew.
        """
        told = {self.refused_for(municipalities, form): None for form in WrittenForm} if municipalities else {}
        yield from (self._key(workbook, municipalities, refused) for refused in {(): None, **told})

    def _key(self, workbook: str, municipalities: str, refused: Iterable[str]) -> Key:
        templates = self.templates.fingerprint(municipalities)
        with_refused = "\n".join((templates, *refused))
        program = f"{__version__}+pdf" if self.pdf else __version__
        return Key(workbook, sha256(with_refused.encode()).hexdigest() if refused else templates, program)


def installation(settings: Settings) -> InstallationOnDisk:
    """Where workbooks are built with these settings."""
    return InstallationOnDisk(settings.outbox, settings.templates, settings.compiled, settings.pdf, settings.state)


def with_shipped_templates_behind(asked: Task) -> Task:
    """The task of a workbook for which an own template has failed."""
    assert isinstance(asked.installation, InstallationOnDisk)
    return replace(asked, installation=replace(asked.installation, falls_back=True))


def task(
    settings: Settings,
    data: bytes,
    file_name: str,
    now: datetime,
    conflict_copies: tuple[str, ...] = (),
    touched: datetime | None = None,
    patience: float = 0.0,
) -> Task:
    """One workbook to build with these settings; `now` is aware and in UTC, `file_name` readable, `touched` the file's time.

    `patience` are the seconds that what goes out to others waits.
    """
    return Task(
        data,
        file_name,
        now,
        installation(settings),
        Options(
            advice=settings.advice,
            mail_drafts=settings.mail_drafts,
            qr_codes=settings.qr_codes,
            pdf=settings.pdf,
            site_drafts=settings.site_drafts,
            presentation=settings.presentation,
        ),
        settings.written_form,
        conflict_copies,
        touched=touched,
        patience=patience,
        status_page=(settings.outbox / STATUS_PAGE).is_file(),
    )
