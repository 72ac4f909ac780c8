"""Knows a presentation again that was made before, without loading what writes presentations."""

import re

from sltdocs.word.package import PackageFault, read_package

_IDENTIFIER = re.compile(rb"<dc:identifier>([0-9a-f]{64})</dc:identifier>")


def identifier_of(data: bytes) -> str:
    """The identifier that a presentation bears; empty when it bears none, or is none."""
    try:
        core = read_package(data).get("docProps/core.xml", b"")
    except PackageFault:
        return ""
    found = _IDENTIFIER.search(core)
    return found[1].decode() if found else ""
