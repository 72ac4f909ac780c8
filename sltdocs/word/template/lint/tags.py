"""The tags of a part, and the source that is made of them for the compiler's walk: a line a tag, so that a line tells the tag."""

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum

from msgspec import Struct

from sltdocs.contract.near import nearest
from sltdocs.errors import TemplateFault
from sltdocs.word.template.aliases import NO_ALIASES, FieldAliases
from sltdocs.word.template.language import BLOCKS, STATEMENTS, SourceReading, read
from sltdocs.word.template.lint.paragraphs import Paragraph, shortened
from sltdocs.word.template.lint.template_finding import TemplateFinding, TemplateRule, template_finding
from sltdocs.word.template.tags.tag_signs import straight

ANYTHING = "__anything"
"""The name that stands in for an expression nobody can read."""
_LONGEST = 500
"""Letters in a tag; the longest of the shipped templates has 90, and what is longer is made to be deep."""
_ENDINGS = ("else", *(f"end{word}" for word in BLOCKS))
_JINJA = frozenset(
    {
        "autoescape", "block", "break", "call", "continue", "debug", "do", "extends", "filter", "from", "import",
        "include", "macro", "pluralize", "raw", "trans",
    }
)  # fmt: skip
_CELL_WORDS = frozenset({"cellbg", "colspan", "vm", "hm"})
_AUTOCORRECTED = re.compile(r"[–—…]")
_QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"")
_TARGET = re.compile(r"(?:for|with)\s+(\w+)\s*(?:\bin\b|=)")
_TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
_PREFIX = re.compile(r"(tr|tc|p|r)\s")


class Role(StrEnum):
    """What a tag does: print a value, or steer."""

    VALUE = "value"
    STEER = "steer"


class Tag(Struct, frozen=True):
    """A tag. `body` is what it says without signs and prefix, with the quotes that Word put in turned back."""

    role: Role
    prefix: str
    body: str
    raw: str
    paragraph: Paragraph
    hidden: bool = False

    @property
    def word(self) -> str:
        """The first word of a tag that steers: `for`, `endif`."""
        return (self.body.split() or [""])[0] if self.role is Role.STEER else ""


def tags(paragraphs: Iterable[Paragraph]) -> Iterator[Tag]:
    """The whole tags of these paragraphs, in their order."""
    for paragraph in paragraphs:
        for found in _TAG.finditer(paragraph.text):
            yield _tag(found[0], paragraph)
        for text in paragraph.hidden:
            for found in _TAG.finditer(text):
                yield _tag(found[0], paragraph, hidden=True)


def _tag(raw: str, paragraph: Paragraph, *, hidden: bool = False) -> Tag:
    inner = straight(raw[2:-2])
    prefix = _PREFIX.match(inner)
    body = (inner[prefix.end() :] if prefix else inner).strip()
    body = body.removeprefix("-").removeprefix("+").removesuffix("-").removesuffix("+").strip()
    role = Role.VALUE if raw.startswith("{{") else Role.STEER
    return Tag(role, prefix[1] if prefix else "", body, raw, paragraph, hidden)


class TagSource:
    """The tags of a part as a template that always parses, and what had to be mended for that."""

    def __init__(self, tags: Sequence[Tag], aliases: FieldAliases = NO_ALIASES) -> None:
        self._tags, self._aliases = tags, aliases
        self._open: list[str] = []
        self.findings: list[TemplateFinding] = []
        lines = [self._line(tag) for tag in tags]
        self.text = "\n".join([*lines, *(f"{{% end{word} %}}" for word in reversed(self._open))])

    def reading(self) -> SourceReading | None:
        """What the source says; None in the rare case that it cannot be mended."""
        try:
            return read(self.text, aliases=self._aliases)
        except TemplateFault:
            return None

    def tag_in(self, line: int) -> Tag:
        """The tag that a line of the source comes from."""
        return self._tags[min(line, len(self._tags)) - 1]

    def _line(self, tag: Tag) -> str:
        if tag.role is Role.VALUE:
            return f"{{{{ {tag.body if self._is_readable(tag, f'{{{{ {tag.body} }}}}') else ANYTHING} }}}}"
        return self._steering(tag)

    def _steering(self, tag: Tag) -> str:
        word = tag.word
        if word in _ENDINGS:
            return self._closing(word)
        if word not in STATEMENTS or (word == "set" and "=" not in tag.body):
            self._not_ours(tag)
            return ""
        if word == "elif":
            readable = self._is_readable(tag, f"{{% if {tag.body[4:]} %}}{{% endif %}}")
            return f"{{% elif {tag.body[4:] if readable else ANYTHING} %}}" if self._open[-1:] == ["if"] else ""
        whole = f"{{% {tag.body} %}}"
        readable = self._is_readable(tag, whole + (f"{{% end{word} %}}" if word in BLOCKS else ""))
        if word in BLOCKS:
            self._open.append(word)
        return whole if readable else self._stand_in(tag)

    def _stand_in(self, tag: Tag) -> str:
        """What opens the same block as a tag that cannot be read."""
        found = _TARGET.match(tag.body)
        target = found[1] if found else ANYTHING
        mended = {
            "for": f"{{% for {target} in {ANYTHING} %}}",
            "if": f"{{% if {ANYTHING} %}}",
            "with": f"{{% with {target} = {ANYTHING} %}}",
        }
        return mended.get(tag.word, "")

    def _closing(self, word: str) -> str:
        """Closes what is open; what closes nothing is left out, and docxtpl-lint has told so."""
        wanted = word.removeprefix("end")
        if word == "else":
            return "{% else %}" if self._open[-1:] in (["for"], ["if"]) else ""
        if wanted not in self._open:
            return ""
        closed = ""
        while self._open:
            last = self._open.pop()
            closed += f"{{% end{last} %}}"
            if last == wanted:
                break
        return closed

    def _not_ours(self, tag: Tag) -> None:
        word = tag.word
        shown = shortened(tag.raw)
        if word in _CELL_WORDS:
            return
        if word.removeprefix("end") in (*_JINJA, "set"):
            what = "set … endset" if word.endswith("set") else word.removeprefix("end")
            self.findings.append(template_finding(TemplateRule.NOT_ALLOWED, tag.paragraph.spot, tag=shown, what=what))
        elif word not in ("p", "tr", "tc", "r"):  # a blank before the prefix, of which docxtpl-lint has told
            meant = word.casefold() if word.casefold() in STATEMENTS else nearest(word, STATEMENTS) or ""
            self.findings.append(
                template_finding(TemplateRule.WORD_UNKNOWN, tag.paragraph.spot, tag=shown, word=word or "?", meant=meant)
            )

    def _is_readable(self, tag: Tag, source: str) -> bool:
        if not _parses(tag, source):
            sign = _AUTOCORRECTED.search(_QUOTED.sub("", tag.body))
            rule = TemplateRule.AUTOCORRECTED if sign else TemplateRule.TAG_UNREADABLE
            spot = tag.paragraph.spot
            self.findings.append(template_finding(rule, spot, tag=shortened(tag.raw), sign=sign[0] if sign else ""))
            return False
        return True


def _parses(tag: Tag, source: str) -> bool:
    """Whether Jinja can read it, whatever it then says."""
    if len(tag.body) > _LONGEST:
        return False
    try:
        read(source)
    except TemplateFault:
        return False
    return True
