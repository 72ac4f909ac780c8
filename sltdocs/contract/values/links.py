"""Links as people keep them in cells, made into addresses that every program opens; anything else is text."""

import re
from urllib.parse import urlsplit

from sltdocs.contract.normalise import clean

_DOMAIN = r"(?:[\wæøå-]+\.)+"
_WITHOUT_SCHEME = re.compile(
    rf"www\.\S+|{_DOMAIN}(?:no|com|org|net|eu|nu|info)(?:[/?]\S*)?|{_DOMAIN}[a-z]{{2,}}/\S*", re.IGNORECASE
)
_SCHEME = re.compile(r"(https?|mailto):", re.IGNORECASE)
_HOST = re.compile(r"(?:[\w-]+\.)*[\w-]+|\[[0-9a-f:.]+\]", re.IGNORECASE)
_MAILTO = re.compile(r"mailto:[^@\s<>,;\"?]+@[^@\s<>,;\"?]+\.[^@\s<>,;.\"?]{2,}(?:\?\S*)?")
_NOT_IN_ADDRESSES = re.compile(r"[\"<>\\^`{|}\x00-\x20\x7f]|%(?![0-9A-Fa-f]{2})")
"""RFC 3986, 2: signs that no address may hold as they are; Word calls a document with such a link damaged."""
_WEB = ("http://", "https://")
_LONGEST = 2_000


def usable_link(typed: str) -> str:
    """The address that a link leads to; empty when nothing is there to lead to, or it must not be published.

    `Https://` and `MAILTO:` are the schemes they are in any case (RFC 3986, 3.1), «www.…» and «kommunen.no/slt» are taken as
    https, and signs that no address may hold are encoded. Only http, https and mailto are published.
    """
    target = clean(typed).strip().strip("<>")
    if _WITHOUT_SCHEME.fullmatch(target):
        target = f"https://{target}"
    scheme = _SCHEME.match(target)
    if scheme is None or any(sign.isspace() for sign in target) or len(target) > _LONGEST:
        return ""
    canonical = scheme[0].lower() + target[scheme.end() :]
    return _encoded(canonical) if _leads_somewhere(canonical) else ""


def is_link(address: str) -> bool:
    """Whether a text leads anywhere."""
    return usable_link(address) != ""


def is_web_address(address: str) -> bool:
    """Whether an address leads to a page or a meeting on the web."""
    return usable_link(address).startswith(_WEB)


def _leads_somewhere(target: str) -> bool:
    if target.startswith("mailto:"):
        return _MAILTO.fullmatch(target) is not None
    try:
        parts = urlsplit(target)
        return parts.port != 0 and _HOST.fullmatch(parts.hostname or "") is not None
    except ValueError:
        return False


def _encoded(target: str) -> str:
    return _NOT_IN_ADDRESSES.sub(lambda match: "".join(f"%{octet:02X}" for octet in match[0].encode()), target)
