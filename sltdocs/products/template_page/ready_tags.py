"""How each field of a template is written, ready to be copied: its Norwegian name, the tag of its kind, the loop of a list."""

from collections.abc import Iterator, Mapping
from enum import StrEnum

from msgspec import Struct

from sltdocs.contract.written_form import WrittenForm
from sltdocs.word.template.lint.allowed_fields import FieldKind, TemplateContract, TemplateField
from sltdocs.words.templates.field_aliases import ALIASES
from sltdocs.words.templates.field_words import FieldWords
from sltdocs.words.templates.ready_page import ReadyPageWords, ready_page_words
from sltdocs.words.templates.template_fields import field_words

DATA = "plan"
"""The field that holds the plan as data, out of which tables are made."""
_RAW = "_raw"
_LEAVES = (FieldKind.TEXT, FieldKind.NUMBER, FieldKind.RICH, FieldKind.YES_NO)
_LOOPED = ("del", "rad", "punkt", "linje", "ledd", "ord")
"""What the items of lists in lists are called, from the outermost."""
_COLUMNS = 4
"""Besides the first, which stands in each table of a list; more do not fit on an upright page."""
_OF_PARAGRAPHS = frozenset({"text", "description", "mission", "introduction"})
"""Fields that may hold several paragraphs and lists."""


class LineKind(StrEnum):
    """What a line of a chapter is."""

    HEADING = "heading"
    TOLD = "told"  # what the next line does
    TAG = "tag"  # stands alone in its paragraph
    VALUE = "value"
    ITEM = "item"


class ReadyLine(Struct, frozen=True):
    """A paragraph of the page."""

    kind: LineKind
    text: str


class ReadyTable(Struct, frozen=True):
    """A table that repeats a row: its name, the loop, and heading and tag of each column; `raw` are names to sort by."""

    name: str
    loop: str
    columns: tuple[tuple[str, str], ...]


class ReadyList(Struct, frozen=True):
    """The tables of a list of the plan's data, what it is, and the names of values to sort and choose by."""

    what: str
    tables: tuple[ReadyTable, ...]
    raw: tuple[str, ...]


class ReadyTags(Struct, frozen=True):
    """Everything of a contract: single values as (what, tag), chapters, and the lists of the plan's data."""

    values: tuple[tuple[str, str], ...]
    chapters: tuple[ReadyLine, ...]
    lists: tuple[ReadyList, ...]


def ready_tags(contract: TemplateContract, form: WrittenForm) -> ReadyTags:
    """The tags of a template with this contract, in a written form."""
    writing = _Writing(form, ready_page_words(form))
    fields = contract.fields
    own = [(name, field) for name, field in fields.items() if name != DATA]
    of_plan = [(f"{DATA}.{name}", field) for name, field in fields[DATA].fields.items()]
    persons = [(name, field) for name, field in own if _is_of_values(field)]
    inside = [(f"{name}.{inner}", value) for name, field in persons for inner, value in field.fields.items()]
    single = [one for one in (*own, *inside, *of_plan) if one[1].kind in (FieldKind.TEXT, FieldKind.NUMBER)]
    chapters = [one for one in own if one not in single and one not in persons]
    return ReadyTags(
        values=tuple(writing.value(path, field) for path, field in single if not path.endswith(_RAW)),
        chapters=tuple(line for path, field in chapters for line in writing.chapter(path, field)),
        lists=tuple(writing.list_of(path, field.item) for path, field in of_plan if field.item is not None and field.item.fields),
    )


def _is_of_values(field: TemplateField) -> bool:
    """Whether it is a group of nothing but single values, such as the coordinator."""
    return bool(field.fields) and all(one.kind is FieldKind.TEXT for one in field.fields.values())


def words_of(path: str, form: WrittenForm) -> FieldWords:
    """What is said of a field: of its own path, else of the longest end of it that something is said of; KeyError for none."""
    known = field_words(form)
    steps = path.split(".")
    ends = [".".join(steps[at:]) for at in range(len(steps))]
    return next(known[end] for end in ends if end in known) if any(end in known for end in ends) else known[path]


class _Writing(Struct, frozen=True):
    form: WrittenForm
    words: ReadyPageWords

    def name(self, field: str) -> str:
        """A field's Norwegian name, its English one where it has none."""
        base = field.removesuffix(_RAW)
        known = ALIASES.get(base)
        norwegian = known[self.form is WrittenForm.NN].split()[0] if known else base
        return f"{norwegian}{_RAW}" if field.endswith(_RAW) else norwegian

    def path(self, path: str) -> str:
        """The same of each part."""
        return ".".join(self.name(one) for one in path.split("."))

    def heading(self, field: str) -> str:
        """A field's name as the heading of a column."""
        name = self.name(field).replace("_", " ")
        return f"{name[:1].upper()}{name[1:]}"

    def value(self, path: str, field: TemplateField) -> tuple[str, str]:
        """What a single value is, with whose it is when it is somebody's, and its tag."""
        whose, _, own = path.rpartition(".")
        what = _clause(words_of(path, self.form).what)
        told = (
            f"{_clause(words_of(whose, self.form).what)}: {what[:1].lower()}{what[1:]}"
            if own and whose not in ("", DATA)
            else what
        )
        return told, _printed(self.path(path), field)

    def list_of(self, path: str, item: TemplateField) -> ReadyList:
        """The tables of a list, with a column for each field that can be printed."""
        name = self.path(path)
        short = name.rpartition(".")[2]
        row = short[0] if short[0].isascii() else "rad"
        fields = {key: one for key, one in item.fields.items() if one.kind in _LEAVES and not key.endswith(_RAW)}
        (first, leading), *others = fields.items()
        columns = [others[at : at + _COLUMNS] for at in range(0, max(len(others), 1), _COLUMNS)]
        tables = tuple(
            ReadyTable(
                self.words.table.format(name=f"{short[0].upper()}{short[1:]}", number=number),
                f"{row} in {name}",
                tuple((self.heading(key), _printed(f"{row}.{self.name(key)}", kind)) for key, kind in ((first, leading), *part)),
            )
            for number, part in enumerate(columns, start=1)
        )
        raw = tuple(self.name(key) for key in item.fields if key.endswith(_RAW))
        return ReadyList(_clause(words_of(path, self.form).what), tables, raw)

    def chapter(self, path: str, field: TemplateField) -> Iterator[ReadyLine]:
        """A field with all that is in it."""
        yield ReadyLine(LineKind.HEADING, _clause(words_of(path, self.form).what))
        if field.kind is FieldKind.GROUP:
            for name, inner in field.fields.items():
                yield from self._lines(f"{path}.{name}", self.path(f"{path}.{name}"), inner, 0)
        else:  # the heading has said what it is
            yield from list(self._lines(path, self.path(path), field, 0))[1:]

    def _lines(self, path: str, written: str, field: TemplateField, depth: int) -> Iterator[ReadyLine]:
        what = _clause(words_of(path, self.form).what)
        match field.kind:
            case FieldKind.LIST if field.item is not None:
                yield ReadyLine(LineKind.TOLD, what)
                yield ReadyLine(LineKind.TAG, f"{{%p for {_LOOPED[depth]} in {written} %}}")
                yield from self._item(f"{path}[]", _LOOPED[depth], field.item, depth + 1)
                yield ReadyLine(LineKind.TAG, "{%p endfor %}")
            case FieldKind.GROUP:
                yield from self._inside(path, written, field.fields, depth)
            case FieldKind.FIGURE:
                yield ReadyLine(LineKind.TOLD, what)
                yield from _when(written, _printed(written, field), LineKind.TAG)
            case FieldKind.YES_NO:
                yield from _when(written, what, LineKind.TOLD)
            case FieldKind.RICH if path.rpartition(".")[2] in _OF_PARAGRAPHS:
                yield ReadyLine(LineKind.TOLD, what)
                yield ReadyLine(LineKind.TAG, f"{{{{p {written}|blocks('{self.words.body_text}') }}}}")
            case _:
                yield ReadyLine(LineKind.VALUE, f"{what}: {_printed(written, field)}")

    def _item(self, path: str, written: str, item: TemplateField, depth: int) -> Iterator[ReadyLine]:
        if item.fields:
            yield from self._inside(path, written, item.fields, depth)
        else:
            kind = LineKind.TAG if item.kind is FieldKind.FIGURE else LineKind.ITEM
            yield ReadyLine(kind, _printed(written, item))

    def _inside(self, path: str, written: str, fields: Mapping[str, TemplateField], depth: int) -> Iterator[ReadyLine]:
        for name, field in fields.items():
            yield from self._lines(f"{path}.{name}", f"{written}.{self.name(name)}", field, depth)


def _when(condition: str, text: str, kind: LineKind) -> Iterator[ReadyLine]:
    yield ReadyLine(LineKind.TAG, f"{{%p if {condition} %}}")
    yield ReadyLine(kind, text)
    yield ReadyLine(LineKind.TAG, "{%p endif %}")


def _printed(written: str, field: TemplateField) -> str:
    """The tag that prints a value of this kind."""
    match field.kind:
        case FieldKind.RICH:
            return f"{{{{r {written}|runs }}}}"
        case FieldKind.FIGURE:
            return f"{{{{p {written} }}}}"
        case FieldKind.YES_NO:
            return f"{{{{ 'ja' if {written} else 'nei' }}}}"
    return f"{{{{ {written} }}}}"


def _clause(what: str) -> str:
    """The first clause of what is said of a field, as the beginning of a sentence."""
    said = what.partition(";")[0].partition(": ")[0].removesuffix(".")
    return f"{said[:1].upper()}{said[1:]}"
