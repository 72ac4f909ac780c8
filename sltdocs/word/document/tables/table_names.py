"""Gives tables that a template repeats names of their own, by which a screen reader tells them apart in a list of tables."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from sltdocs.word.escaping import escape

_NAME = re.compile(rb'(<w:tblCaption w:val=")([^"]*)(?=")')
_TEXT = re.compile(rb"<w:t(?: [^>]*)?>([^<]*)</w:t>")


def with_names_of_their_own(text: bytes, headings: Mapping[str, int]) -> bytes:
    """The document's text in which no two tables have the same name: «Tiltak» becomes «Tiltak: A Trygge møteplasser».

    What is added is the nearest heading above; a number where that does not tell them apart. The name is the title of a
    table's alternative text (ISO/IEC 29500-1, 17.4.40 tblCaption). `headings` are the levels of heading styles by style id.
    """
    names = [name[2] for name in _NAME.finditer(text)]
    twice = {name for name, count in Counter(names).items() if count > 1 and name.strip()}
    if not twice:
        return text
    taken = set(names) - twice
    own = iter([_own(name, heading, taken) if name in twice else name for name, heading in _headed(text, headings)])
    return _NAME.sub(lambda name: name[1] + next(own), text)


def _headed(text: bytes, headings: Mapping[str, int]) -> Iterator[tuple[bytes, bytes]]:
    """The name of each table with the heading above it, which is empty where there is none."""
    styles = "|".join(re.escape(escape(style)) for style in headings) or "(?!)"
    heading = rf'<w:p(?: [^>]*)?><w:pPr><w:pStyle w:val="(?:{styles})"/>(?P<heading>(?:(?!</w:p>).)*)</w:p>'.encode()
    above = b""
    for found in re.finditer(heading + b"|" + _NAME.pattern, text, re.DOTALL):
        if found["heading"] is None:
            yield found[3], above
        else:
            above = b"".join(_TEXT.findall(found["heading"])).strip().replace(b'"', b"&quot;")


def _own(name: bytes, heading: bytes, taken: set[bytes]) -> bytes:
    """A name that no other table has; it is taken then."""
    full = b"%s: %s" % (name, heading) if heading not in {b"", name} else name
    number, own = 1, full
    while own in taken:
        number += 1
        own = b"%s (%d)" % (full, number)
    taken.add(own)
    return own
