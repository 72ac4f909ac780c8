"""What is wrong with a template, written down where its author looks: an explanation and a copy with comments in Word."""

from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from sltdocs.contract.written_form import WrittenForm
from sltdocs.publishing.files import replace_file
from sltdocs.publishing.layout import TEMPLATES
from sltdocs.publishing.template_copies.templates import form_of
from sltdocs.service.templates.refused_templates import ANNOTATED, explanation
from sltdocs.word.template.lint.annotating import annotated
from sltdocs.word.template.lint.linting import TemplateFinding, said
from sltdocs.words.service.status_page import status_words

_ZIP = b"PK"
_MARK_FOR_NOTEPAD = "\N{ZERO WIDTH NO-BREAK SPACE}"


class TemplateTelling(Struct, frozen=True):
    """Writes and takes away explanations in an outbox; those of what has no written form of its own in `written_form`."""

    outbox: Path
    written_form: WrittenForm

    def tell(self, name: str, data: bytes, findings: Sequence[TemplateFinding]) -> None:
        """Explains what is wrong with the template of this name and these bytes. Raises OSError."""
        form = form_of(Path(name).name) or self.written_form
        words = status_words(form)
        told = [said(one, form) for one in findings]
        lines = [f"- {f'{one.where}: ' if one.where else ''}{one.what}\r\n  {one.do}" for one in told]
        text = "\r\n\r\n".join([words.refusal(name), *lines, words.template_told])
        copy = annotated(data, findings, form) if data.startswith(_ZIP) and name.endswith(".docx") else None
        self._explanation(name).parent.mkdir(parents=True, exist_ok=True)
        if copy:
            replace_file(self._copy(name), copy)
        else:
            self._copy(name).unlink(missing_ok=True)
        replace_file(self._explanation(name), f"{_MARK_FOR_NOTEPAD}{text}\r\n".encode())

    def untell(self, name: str) -> bool:
        """Takes the explanation away; gives whether there was one. Raises OSError."""
        told = self._explanation(name).exists()
        self._copy(name).unlink(missing_ok=True)
        self._explanation(name).unlink(missing_ok=True)
        return told

    def _explanation(self, name: str) -> Path:
        return self.outbox / explanation(name)

    def _copy(self, name: str) -> Path:
        return self.outbox / TEMPLATES / f"{name}{ANNOTATED}"
