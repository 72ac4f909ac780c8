"""Templates of documents and slides: the municipality's or the joint plan's own, else the site's, else the shipped ones."""

from hashlib import sha256
from pathlib import Path

from msgspec import Struct

from sltdocs.contract.written_form import WrittenForm
from sltdocs.errors import TemplateFault
from sltdocs.products.web.own_look import LOOK

LOGO = "logo.png"
"""The municipality's logo; `LOOK` are the colours of its pages."""
PATTERNS = ("*.docx", "*.pptx")
"""What the files of templates are called: documents and slides."""


def shipped_templates() -> Path:
    """The folder of the shipped templates: package data in an installed sltdocs, `templates/` in a checkout."""
    package = Path(__file__).parents[2]  # importlib.resources takes longer to load than a template to fill
    inside = package / "templates"
    return inside if inside.is_dir() else package.parent / "templates"


def shipped_names() -> list[str]:
    """The file names of the shipped templates."""
    return sorted(path.name for pattern in PATTERNS for path in shipped_templates().glob(pattern))


def form_of(name: str) -> WrittenForm | None:
    """The written form that a file name tells: `plan.nb.docx`; None for a logo, which is for both."""
    _, form, ending = (*name.split("."), "", "")[:3]
    return WrittenForm(form) if ending in {"docx", "pptx"} and form in set(WrittenForm) else None


class TemplateFolder(Struct, frozen=True):
    """Templates on the disk.

    `own` is the site's folder, with a folder for each municipality that restyles them, named by its number, and for joint
    plans, named by their municipalities' numbers in order: `4647-4651` (`plan.model.Plan.municipality_key`).
    """

    own: Path | None = None

    def template(self, name: str, municipalities: str) -> bytes:
        """The template; raises TemplateFault when there is none of this name or it cannot be read."""
        path = self.path(name, municipalities)
        if path is None:
            raise TemplateFault(f"there is no template {name}")
        try:
            return path.read_bytes()
        except OSError as fault:
            raise TemplateFault(f"{path}: {fault}") from fault

    def logo(self, municipalities: str) -> bytes | None:
        """The municipality's logo (png), None when it has none; no bytes when it cannot be read."""
        path = self.path(LOGO, municipalities)
        return _read(path) if path else None

    def style(self, name: str, municipalities: str) -> bytes | None:
        """An own style sheet, None where there is only the shipped one; no bytes when it cannot be read."""
        path = self.path(name, municipalities)
        return _read(path) if path and path.parent != shipped_templates() else None

    def fingerprint(self, municipalities: str = "") -> str:
        """The fingerprint of all templates and the logo that this municipality's documents are made from."""
        digest = sha256()
        for name in sorted({*shipped_names(), LOGO, LOOK}):
            path = self.path(name, municipalities)
            digest.update(name.encode() + b"\0" + (_read(path) if path else b"") + b"\0")
        return digest.hexdigest()

    def path(self, name: str, municipalities: str) -> Path | None:
        """Where the file of this name lies that counts for a municipality or several; None when there is none."""
        own = (self.own / municipalities / name, self.own / name) if self.own else ()
        return next((path for path in (*own, shipped_templates() / name) if path.is_file()), None)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""
