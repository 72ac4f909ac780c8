"""Own templates are kept ready in a private folder; whatever is wrong with what lies there, the document comes out the same."""

import json
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from sltdocs.publishing.template_copies import compiled_templates
from sltdocs.publishing.template_copies.compiled_templates import CompiledTemplates, is_private
from sltdocs.publishing.template_copies.templates import shipped_templates
from sltdocs.word.document.properties import without_what_is_the_authors
from sltdocs.word.engine import compile_template, compiled_form, render
from sltdocs.word.package import read_package, write_package
from sltdocs.word.template.keeping import sealed, template_key
from tests.word.documents import PROPERTIES, template, text_of

_WRITTEN = template(("{{ title }}", "Heading 1"), "{% for x in items %}{{ x }};{% endfor %}", header="{{ title }}")
NO_MORE = b'"list_numbers": {}, "headings": {}, "sound": []}'
OWN = write_package(without_what_is_the_authors(read_package(_WRITTEN)))
"""Without the data of a document library, which would be left out each time."""
CONTEXT = {"title": "Mål & midler", "items": ["a", "b"]}


def rendered(cache: CompiledTemplates) -> bytes:
    compile_template.cache_clear()  # as in a new process
    return render(compile_template(OWN, cache), CONTEXT, PROPERTIES)


def kept(folder: Path) -> Path:
    (file,) = folder.glob("*.json")
    return file


def test_a_kept_template_gives_the_same_bytes_as_a_fresh_one(tmp_path: Path) -> None:
    cache = CompiledTemplates(tmp_path / "compiled")
    first = rendered(cache)
    assert cache.kept(template_key(OWN)) is not None
    assert rendered(cache) == first == rendered(CompiledTemplates())


def test_a_kept_template_needs_neither_docxtpl_nor_jinja(tmp_path: Path) -> None:
    rendered(CompiledTemplates(tmp_path / "compiled"))
    (tmp_path / "own.docx").write_bytes(OWN)
    program = (
        "import sys; from pathlib import Path;"
        "from sltdocs.publishing.template_copies.compiled_templates import CompiledTemplates;"
        "from sltdocs.word.engine import compile_template; folder = Path(sys.argv[1]);"
        "compile_template((folder / 'own.docx').read_bytes(), CompiledTemplates(folder / 'compiled'));"
        "print(sorted({'docxtpl', 'docx', 'jinja2', 'lxml', 'http'} & set(sys.modules)))"
    )
    ran = subprocess.run([sys.executable, "-c", program, str(tmp_path)], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


def test_the_shipped_templates_are_ready_without_any_folder_once_they_were_used() -> None:
    for path in shipped_templates().glob("*.docx"):
        compile_template.cache_clear()
        compile_template(path.read_bytes(), CompiledTemplates())
        assert CompiledTemplates().kept(template_key(path.read_bytes()))
    assert is_private(shipped_templates() / "compiled")


def test_without_a_folder_nothing_is_kept_where_others_may_write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiled_templates, "shipped_templates", lambda: tmp_path)
    (tmp_path / "compiled").mkdir()
    (tmp_path / "compiled").chmod(0o777)
    assert "a;b;" in text_of(rendered(CompiledTemplates()))
    assert list((tmp_path / "compiled").iterdir()) == []
    (tmp_path / "compiled").chmod(0o700)
    right = rendered(CompiledTemplates())
    forge(kept(tmp_path / "compiled"))
    assert rendered(CompiledTemplates()) != right  # read, because it is the user's own
    (tmp_path / "compiled").chmod(0o720)
    assert "a;b;" in text_of(rendered(CompiledTemplates()))


@pytest.mark.parametrize(
    "damaged",
    [
        b"",
        b"{}",
        b"\x80\x04\x95pickle",
        b"0" * 64 + b"{}",
        *(
            sha256(body).hexdigest().encode() + body
            for body in (
                b"[]",
                b"{}",
                b"not json",
                b'{"programs": 1, "style_ids": {}, ' + NO_MORE,
                b'{"programs": {"word/document.xml": [["call", "os"]]}, "style_ids": {}, ' + NO_MORE,
                b'{"programs": {"word/document.xml": [["put"]]}, "style_ids": {}, ' + NO_MORE,
                b'{"programs": {}, "style_ids": {}, ' + NO_MORE,
                b'{"programs": {"word/document.xml": ' + b"[" * 50_000 + b"}",
            )
        ),
    ],
)
def test_what_is_damaged_is_made_anew(tmp_path: Path, damaged: bytes) -> None:
    cache = CompiledTemplates(tmp_path / "compiled")
    right = rendered(cache)
    kept(tmp_path / "compiled").write_bytes(damaged)
    assert rendered(cache) == right
    assert kept(tmp_path / "compiled").read_bytes() != damaged


def test_what_was_cut_off_while_it_was_written_is_made_anew(tmp_path: Path) -> None:
    cache = CompiledTemplates(tmp_path / "compiled")
    right = rendered(cache)
    file = kept(tmp_path / "compiled")
    file.write_bytes(file.read_bytes()[:-7])
    assert rendered(cache) == right


def test_another_template_or_a_changed_one_is_another_entry(tmp_path: Path) -> None:
    cache = CompiledTemplates(tmp_path / "compiled")
    rendered(cache)
    assert cache.kept(template_key(OWN + b"\0")) is None


@pytest.mark.parametrize("mode", [0o770, 0o707, 0o777])
def test_a_folder_that_others_can_write_to_is_neither_read_nor_written(tmp_path: Path, mode: int) -> None:
    folder = tmp_path / "compiled"
    cache = CompiledTemplates(folder)
    rendered(cache)
    forge(kept(folder))
    folder.chmod(mode)
    assert cache.kept(template_key(OWN)) is None
    assert "Mål & midler" in text_of(rendered(cache))


def forge(file: Path) -> None:
    """Other words in the document, with a checksum that is right."""
    body = file.read_bytes()[64:]
    content = json.loads(body)
    content["programs"]["word/document.xml"] = ["forged"]
    body = json.dumps(content).encode()
    file.write_bytes(sha256(body).hexdigest().encode() + body)


def test_a_folder_that_is_a_link_is_not_used(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir(mode=0o700)
    (tmp_path / "compiled").symlink_to(tmp_path / "elsewhere")
    cache = CompiledTemplates(tmp_path / "compiled")
    assert "a;b;" in text_of(rendered(cache))
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_a_folder_that_cannot_be_made_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    assert "a;b;" in text_of(rendered(CompiledTemplates(tmp_path / "file" / "compiled")))


def test_the_folder_does_not_grow_without_end(tmp_path: Path) -> None:
    cache = CompiledTemplates(tmp_path / "compiled")
    for number in range(80):
        cache.keep(f"1-{number}", b"x")
    assert len(list((tmp_path / "compiled").glob("*.json"))) == 64


def test_the_kept_form_is_the_same_every_time_and_holds_nothing_but_data() -> None:
    form = sealed(compiled_form(read_package(OWN)))
    assert form == sealed(compiled_form(read_package(OWN)))
    assert set(json.loads(form[64:])) == {"programs", "style_ids", "list_numbers", "headings", "sound", "spreading"}
