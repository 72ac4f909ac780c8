"""Which of the site's own templates have a fault and are not in use: told by the explanations that lie in the outbox."""

from pathlib import Path

from sltdocs.contract.written_form import WrittenForm
from sltdocs.publishing.layout import IN_USE, TEMPLATES
from sltdocs.publishing.templates import form_of

TOLD = ".txt"
ANNOTATED = ".kommentert.docx"


def in_use(outbox: Path) -> Path:
    """The folder with the last good version of each of the site's own templates."""
    return outbox / TEMPLATES / IN_USE


def explanation(name: str) -> str:
    """Where it is explained what is wrong with a template, relative to the outbox."""
    return f"{TEMPLATES}/{name}{TOLD}"


def refused(outbox: Path) -> tuple[str, ...]:
    """The templates that have a fault and are not in use, relative to the site's folder: `4699/plan.nb.docx`."""
    return _told(outbox, "*", "*/*")


def orphans(outbox: Path) -> tuple[Path, ...]:
    """Copies with comments that have no explanation, as a kill between the two leaves them."""
    copies = [path for pattern in ("*", "*/*") for path in (outbox / TEMPLATES).glob(f"{pattern}{ANNOTATED}")]
    return tuple(path for path in copies if not path.with_name(f"{path.name.removesuffix(ANNOTATED)}{TOLD}").exists())


def refused_for(outbox: Path, municipalities: str, form: WrittenForm) -> tuple[str, ...]:
    """Those of them that a municipality's documents in this written form would be made from: its own, else the site's."""
    own, kept = f"{municipalities}/", in_use(outbox) / municipalities
    names = (name for name in _told(outbox, "*", f"{own}*") if form_of(Path(name).name) is form)
    return tuple(name for name in names if name.startswith(own) or not (kept / name).exists())


def _told(outbox: Path, *patterns: str) -> tuple[str, ...]:
    folder = outbox / TEMPLATES
    told = (path for pattern in patterns for path in folder.glob(f"{pattern}{TOLD}"))
    return tuple(sorted(path.relative_to(folder).as_posix().removesuffix(TOLD) for path in told))
