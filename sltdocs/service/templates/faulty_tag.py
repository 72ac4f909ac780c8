"""Finds the tag that a template stops at when the fault itself does not name one."""

from collections.abc import Callable

from sltdocs.word.package import read_package, write_package
from sltdocs.word.template.lint.linting import Spot
from sltdocs.word.template.lint.paragraphs import Paragraph, paragraphs, parsed
from sltdocs.word.template.lint.tags import Role, tags

_BODY = "word/document.xml"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def faulty_tag(template: bytes, fails: Callable[[bytes], bool]) -> Spot:
    """Where a tag that prints stands without which the template no longer `fails`; no spot when it is one that steers.

    By halving: of the paragraphs with values the first so many are emptied, so that ten tries find one of a thousand.
    """
    first, last = 0, len(_with_values(template)[1])
    if last == 0 or fails(_emptied(template, last)):
        return Spot()
    while last - first > 1:
        middle = (first + last) // 2
        if fails(_emptied(template, middle)):
            first = middle
        else:
            last = middle
    return _with_values(template)[1][last - 1].spot


def _with_values(template: bytes) -> tuple[dict[str, bytes], list[Paragraph]]:
    """The template's parts, and the paragraphs of its text in which nothing but values is to be filled in."""
    parts = read_package(template)
    root = parsed(parts[_BODY])
    found = () if root is None else paragraphs(_BODY, root, frozenset())
    steered = {id(tag.paragraph) for tag in tags(found) if tag.role is Role.STEER}
    return parts, [one for one in found if "{{" in one.text and id(one) not in steered]


def _emptied(template: bytes, count: int) -> bytes:
    """The template with nothing in the first so many of these paragraphs."""
    from lxml import etree  # noqa: PLC0415  only a template that fails comes here

    parts, found = _with_values(template)
    for one in found[:count]:
        for text in one.element.iter(f"{_W}t"):
            text.text = ""
    root = found[0].element.getroottree()
    return write_package({**parts, _BODY: etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)})
