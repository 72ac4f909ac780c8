"""Takes what was taken back out of files that were published: which bytes are left of each, and which files go as a whole.

What no way is known to take something out of goes as a whole: a new kind of file is safe before it is clever.
"""

from collections.abc import Iterable, Mapping
from email import message_from_bytes, policy
from pathlib import PurePosixPath

from lxml import etree
from msgspec import Struct

from sltdocs.contract.written_form import WrittenForm
from sltdocs.privacy.withdrawals import Withdrawn, WithdrawnKind, is_withdrawn_document
from sltdocs.privacy.withdrawn_facts import FormerNames, dates_in_words
from sltdocs.products.calendars.ended.silenced import silenced, state_of
from sltdocs.products.calendars.running.shelf import SHELF
from sltdocs.products.notice_memory import NOTICES, without_places
from sltdocs.products.opaque_keys import MEMORY
from sltdocs.products.spec import BY_KEY
from sltdocs.products.web.fact_files import PLAN_FACTS, PRESENT_FACTS
from sltdocs.products.web.facts_without import Redaction, page_without, present_without
from sltdocs.word.document.redaction import Passage, redacted, says
from sltdocs.word.package import PackageFault
from sltdocs.words.documents.withdrawn import withdrawn_words

PAGES_OF_PLANS = (PLAN_FACTS, ".nettside.json")
"""How paths of the facts of a plan's page end: in sets, and of editions that are kept."""
_ANY_YEAR = r"\b(?:19|20)\d\d\b"


class OwnedFile(Struct, frozen=True):
    """A published file and the key of the product that it belongs to."""

    product: str
    data: bytes


class Taking(Struct, frozen=True):
    """What is to be taken out, by which names texts tell of it, and in which written form the notice in its place is.

    `unnameable` are those of which nobody knows what documents call them. `of_set`: out of a set, which alone remembers the
    state of calendars.
    """

    withdrawn: tuple[Withdrawn, ...]
    names: FormerNames
    form: WrittenForm
    unnameable: frozenset[Withdrawn] = frozenset()
    of_set: bool = False

    def of(self, product: str) -> tuple[Withdrawn, ...]:
        """What is to be taken out of a product's files."""
        known = BY_KEY[product].concerned(self.withdrawn) if product in BY_KEY else self.withdrawn
        return tuple(one for one in known if one.product in ("", product))


def taken_out(files: Mapping[str, OwnedFile], taking: Taking) -> dict[str, bytes | None]:
    """What is left of each file that changes, by path; None for one that goes."""
    left = {path: _left(path, file, taking) for path, file in files.items() if PurePosixPath(path).suffix != ".pdf"}
    changed = {path: data for path, data in left.items() if data != files[path].data}
    prints = {path: file for path, file in files.items() if path not in left}
    return {**changed, **{path: None for path, file in prints.items() if _goes_with(path, file, files, changed, taking)}}


def _goes_with(path: str, file: OwnedFile, files: Mapping[str, OwnedFile], changed: Mapping[str, object], taking: Taking) -> bool:
    """A PDF goes when the document that it was made of is no longer the same, or nobody can tell."""
    document = str(PurePosixPath(path).with_suffix(".docx"))
    return bool(taking.of(file.product)) and (document in changed or document not in files)


def _left(path: str, file: OwnedFile, taking: Taking) -> bytes | None:
    wanted = taking.of(file.product)
    if path.endswith(PAGES_OF_PLANS) and _is_of_withdrawn(file.product, taking):
        return None
    if PurePosixPath(path).name in {MEMORY, SHELF} or not wanted:
        return file.data
    if is_withdrawn_document(wanted, file.product):
        return state_of(path, file.data, taking.form) if taking.of_set and PurePosixPath(path).suffix == ".ics" else None
    if PurePosixPath(path).name == NOTICES:
        return without_places(file.data)
    content = tuple(one for one in wanted if one.kind != WithdrawnKind.DOCUMENT)
    return _without_content(path, file.data, content, taking) if content else file.data


def _without_content(path: str, data: bytes, content: tuple[Withdrawn, ...], taking: Taking) -> bytes | None:
    if path.endswith((*PAGES_OF_PLANS, PRESENT_FACTS)):
        return _left_of_page(path, data, content, taking)
    return _left_of_content(PurePosixPath(path).suffix, data, content, taking)


def _is_of_withdrawn(product: str, taking: Taking) -> bool:
    """Whether the whole of what the product repeats was taken back."""
    repeated = BY_KEY[product].repeats if product in BY_KEY else ()
    return any(is_withdrawn_document(taking.withdrawn, key) for key in repeated)


def _left_of_page(path: str, data: bytes, content: tuple[Withdrawn, ...], taking: Taking) -> bytes | None:
    """The rest of the facts of public pages; gone as a whole when nobody knows what to look for."""
    if path.endswith(PRESENT_FACTS):
        return present_without(data, content, {one: taking.names.of(one) for one in content})
    if not taking.unnameable.isdisjoint(content):
        return None
    passages = tuple(passage for one in content for passage in _passages(one, taking.names))
    return page_without(data, Redaction(content, passages, withdrawn_words(taking.form).notice))


def _left_of_content(kind: str, data: bytes, content: tuple[Withdrawn, ...], taking: Taking) -> bytes | None:
    """The rest of a file of a kind that it is known how to take something out of."""
    match kind:
        case ".docx":
            return _document(data, content, taking)
        case ".ics":
            meetings = {(one.name, one.at) for one in content if one.kind == WithdrawnKind.MEETING}
            return silenced(data, meetings, taking.form)
        case ".txt":
            return b"".join(line for line in data.splitlines(keepends=True) if not _tells(_text(line), content, taking))
        case ".html" | ".eml":
            told = _text(data) if kind == ".html" else _mail(data)
            return None if _tells(told, content, taking) else data
    return None


def _document(data: bytes, content: tuple[Withdrawn, ...], taking: Taking) -> bytes | None:
    """The document redacted; gone as a whole when that cannot be done, or nobody knows what to look for."""
    if not taking.unnameable.isdisjoint(content):
        return None
    passages = [passage for one in content for passage in _passages(one, taking.names)]
    try:
        return redacted(data, passages, withdrawn_words(taking.form).notice).document
    except (PackageFault, etree.XMLSyntaxError, KeyError):
        return None


def _passages(one: Withdrawn, names: FormerNames) -> Iterable[Passage]:
    places, rival = _places(one), _ANY_YEAR if one.kind == WithdrawnKind.KEY_FIGURE and one.at else ""
    return (Passage(name, places, rival) for name in sorted(names.of(one)))


def _places(one: Withdrawn) -> tuple[str, ...]:
    if one.kind == WithdrawnKind.MEETING:
        return dates_in_words(one.at)
    return (one.at,) if one.at else ()


def _tells(text: str, content: Iterable[Withdrawn], taking: Taking) -> bool:
    """Whether a text names one of them and, where it has one, its place."""
    for one in content:
        places = _places(one)
        named = any(says(text, name) for name in taking.names.of(one))
        if named and (not places or any(says(text, place) for place in places)):
            return True
    return False


def _text(data: bytes) -> str:
    return " ".join(data.decode("utf-8-sig", "replace").split())


def _mail(data: bytes) -> str:
    """Everything that a draft says, decoded."""
    message = message_from_bytes(data, policy=policy.default)
    parts = [part.get_content() for part in message.walk() if part.get_content_maintype() == "text"]
    return " ".join(" ".join([str(message["Subject"] or ""), *map(str, parts)]).split())
