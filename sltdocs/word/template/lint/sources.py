"""Makes of a part's tags a source that always parses, a line a tag, so that a line tells the tag; keeps what it had to mend."""

import re
from collections.abc import Sequence

from jinja2 import Environment, TemplateSyntaxError, nodes

from sltdocs.contract.near import nearest
from sltdocs.word.template.lint.paragraphs import shortened
from sltdocs.word.template.lint.tags import Role, Tag
from sltdocs.word.template.lint.template_finding import TemplateFinding, TemplateRule, template_finding

ANYTHING = "__anything"
"""The name that stands in for an expression nobody can read."""
_PARSER = Environment()  # noqa: S701  it only parses
_LONGEST = 500
"""Letters in a tag; the longest of the shipped templates has 90, and what is longer is made to be deep."""
_OPENING = ("for", "if")
_WORDS = (*_OPENING, "elif", "else", "endif", "endfor", "set")
_JINJA = frozenset(
    {
        "autoescape", "block", "break", "call", "continue", "debug", "do", "extends", "filter", "from", "import",
        "include", "macro", "pluralize", "raw", "trans", "with",
    }
)  # fmt: skip
_CELL_WORDS = frozenset({"cellbg", "colspan", "vm", "hm"})
_AUTOCORRECTED = re.compile(r"[–—…]")
_QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"")
_TARGET = re.compile(r"for\s+(\w+)\s+in\b")


class TagSource:
    """The tags of a part as a template, and what had to be mended; `tag_of` gives the tag of a node."""

    def __init__(self, tags: Sequence[Tag]) -> None:
        self._tags = tags
        self._open: list[str] = []
        self.findings: list[TemplateFinding] = []
        lines = [self._line(tag) for tag in tags]
        self.text = "\n".join([*lines, *(f"{{% end{word} %}}" for word in reversed(self._open))])

    def parsed(self) -> nodes.Template | None:
        """The source as Jinja's tree; None in the rare case that it cannot be mended."""
        try:
            return _PARSER.parse(self.text)
        except (TemplateSyntaxError, RecursionError):
            return None

    def tag_of(self, node: nodes.Node) -> Tag:
        """The tag that a node of the tree comes from."""
        return self._tags[min(node.lineno, len(self._tags)) - 1]

    def _line(self, tag: Tag) -> str:
        if tag.role is Role.VALUE:
            return f"{{{{ {tag.body if self._is_readable(tag, f'{{{{ {tag.body} }}}}') else ANYTHING} }}}}"
        return self._steering(tag)

    def _steering(self, tag: Tag) -> str:
        word = tag.word
        if word in ("else", "endif", "endfor"):
            return self._closing(word)
        if word not in _WORDS or (word == "set" and "=" not in tag.body):
            self._not_ours(tag)
            return ""
        if word == "elif":
            readable = self._is_readable(tag, f"{{% if {tag.body[4:]} %}}{{% endif %}}")
            return f"{{% elif {tag.body[4:] if readable else ANYTHING} %}}" if self._open[-1:] == ["if"] else ""
        whole = f"{{% {tag.body} %}}"
        readable = self._is_readable(tag, whole + (f"{{% end{word} %}}" if word in _OPENING else ""))
        if word in _OPENING:
            self._open.append(word)
        return whole if readable else self._stand_in(tag)

    def _stand_in(self, tag: Tag) -> str:
        """What opens the same block as a tag that cannot be read."""
        target = _TARGET.match(tag.body)
        mended = {
            "for": f"{{% for {target[1] if target else ANYTHING} in {ANYTHING} %}}",
            "if": f"{{% if {ANYTHING} %}}",
        }
        return mended.get(tag.word, "")

    def _closing(self, word: str) -> str:
        """Closes what is open; what closes nothing is left out, and docxtpl-lint has told so."""
        wanted = word.removeprefix("end")
        if word == "else":
            return "{% else %}" if self._open else ""
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
        if word.removeprefix("end") in _JINJA or word == "set":
            self.findings.append(
                template_finding(TemplateRule.NOT_ALLOWED, tag.paragraph.spot, tag=shown, what=word.removeprefix("end"))
            )
        elif word not in ("p", "tr", "tc", "r"):  # a blank before the prefix, of which docxtpl-lint has told
            meant = word.casefold() if word.casefold() in _WORDS else nearest(word, _WORDS) or ""
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
    """Whether Jinja can read it."""
    if len(tag.body) > _LONGEST:
        return False
    try:
        _PARSER.parse(source)
    except (TemplateSyntaxError, RecursionError):
        return False
    return True
