"""Every Norwegian text that the product prints or says, and every page about it in Norwegian, by written form and place."""

import importlib
import pkgutil
import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import ModuleType

from msgspec import Struct
from msgspec.structs import asdict

from sltdocs import words
from sltdocs.contract.choices import ALL_CHOICES
from sltdocs.contract.code import Code
from sltdocs.contract.sheets import SHEETS
from sltdocs.contract.written_form import WrittenForm
from sltdocs.findings.catalogue import ALL_CODES

Told = tuple[WrittenForm, str, str]
"""A text: its written form, the kind of place it stands in, and the text."""

ROOT = Path(__file__).parents[2]
NB, NN = WrittenForm.NB, WrittenForm.NN
PAGES = {
    NB: (
        "docs/koordinator.md",
        "docs/drift.md",
        "docs/maler.md",
        "docs/felt.md",
        "docs/funn.md",
        "inbox/README.md",
        "outbox/README.md",
    ),
    NN: ("docs/koordinator.nn.md", "docs/felt.nn.md", "docs/funn.nn.md"),
}
_NAMED = re.compile(r"(?:^|_)(NB|NN)(?:_|$)")


def norwegian_texts() -> Iterator[Told]:
    """All of them; what else is understood (synonyms) is no text of ours."""
    for module in _modules(words):
        for name, value in vars(module).items():
            form = _NAMED.search(name)
            yield from _in(value, WrittenForm[form[1]] if form else None, "words")
    for code in ALL_CODES:
        yield from _in({form: code.wording(form) for form in WrittenForm}, None, "findings")
    yield from _contract()
    for form, pages in PAGES.items():
        yield from ((form, "docs", _prose(ROOT / page)) for page in pages)
        example = ROOT / "sltdocs/workbook/starter/examples" / f"{form.value}.toml"
        yield from _in(tomllib.loads(example.read_text(encoding="utf-8")), form, "examples")


def _contract() -> Iterator[Told]:
    for sheet in SHEETS:
        yield from _in([sheet.name, *(column.name for column in sheet)], None, "choices")
    for choices in ALL_CHOICES.values():
        yield from _in([member.word for member in choices.members], None, "choices")


def _modules(package: ModuleType) -> Iterator[ModuleType]:
    for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        yield importlib.import_module(found.name)


def _in(value: object, form: WrittenForm | None, where: str) -> Iterator[Told]:
    """The texts inside a value; one whose written form nothing tells is no Norwegian text (a key, a regular expression)."""
    if isinstance(value, str):
        yield from ((form, where, value),) if form and not isinstance(value, Code) else ()
    elif isinstance(value, Mapping):
        for key, one in value.items():
            yield from _in(one, key if isinstance(key, WrittenForm) else form, where)
    elif isinstance(value, Struct):
        for name, one in asdict(value).items():
            yield from _in(one, {"nb": NB, "nn": NN}.get(name, form), where)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from _in(one, form, where)


def _prose(page: Path) -> str:
    """A page without its code: commands, file names and fields are no Norwegian. What else is understood is hers, too."""
    text = re.sub(r"^( {4,}.*|```.*?^```)$", "", page.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    if page.name.startswith("felt"):
        text = re.sub(r"^(\|.*\|)[^|]*\|$", r"\1", text, flags=re.MULTILINE)
    return re.sub(r"`[^`]*`", "", text)
