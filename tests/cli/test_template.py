"""`sltdocs template` for the one who makes a template: everything that is wrong, in words; nothing that hangs."""

import json
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document

from sltdocs.word.checks.structure import structure_faults
from tests.journeys.site import sltdocs

SHIPPED = Path(__file__).parents[2] / "templates"
SECONDS = {"SLTDOCS_TIME_LIMIT": "4", "SLTDOCS_MEMORY_LIMIT": "700"}
DOUBLED = ["{%p set many = cover_lines + cover_lines + contacts %}", *["{%p set many = many + many %}"] * 9]
"""A list of a thousand and more, made of the plan's own."""


def template_with(folder: Path, *lines: str) -> Path:
    """A shipped template with these paragraphs at its beginning."""
    document = Document(str(SHIPPED / "plan.nb.docx"))
    first = document.paragraphs[0]
    for line in lines:
        first.insert_paragraph_before(line, style="Body Text")
    out = BytesIO()
    document.save(out)
    file = folder / "plan.nb.docx"
    file.write_bytes(out.getvalue())
    return file


def test_every_fault_is_told_in_one_run_with_place_and_fix(tmp_path: Path) -> None:
    file = template_with(tmp_path, "{{ Title }}", "{{p title }}", "{%p for one in golas %}", "{% endfor %}")
    run = sltdocs("template", "check", file)
    assert run.returncode == 4
    for expected in (
        "I teksten, avsnitt 1: Feltet «Title» i {{ Title }} finnes ikke.",
        "Mente du «title»?",
        "{{p title }} skriver ut vanlig tekst, men er skrevet med «p».",
        "Mente du «goals»?",
        "Skriv {%p endfor %} i stedet.",
        "kan ikke brukes ennå. Feil: 4.",
    ):
        assert expected in run.stdout
    assert run.stderr == ""


def test_programs_get_the_place_in_numbers(tmp_path: Path) -> None:
    run = sltdocs("template", "check", template_with(tmp_path, "x", "{{ Title }}"), "--json")
    (one,) = json.loads(run.stdout)["findings"]
    assert (one["code"], one["severity"]) == ("template-name-unknown", "error")
    assert one["place"] == {
        "words": "I teksten, avsnitt 2", "part": "word/document.xml", "paragraph": 2, "table": 0, "row": 0, "column": 0,
        "text": "{{ Title }}",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        ([*DOUBLED, *["{%p for a in many %}"] * 5, "x", *["{%p endfor %}"] * 5], "too-slow"),
        (["{%p set a = title %}", *["{%p set a = a ~ a %}"] * 45, "{{ a }}"], "too-large"),
        (["{%p set a = contacts %}", *["{%p set a = a + a %}"] * 45, "{%p for b in a %}", "x", "{%p endfor %}"], "too-large"),
        (["{%p for a in contacts %}"] * 7 + ["{%p endfor %}"] * 7, "loops-deep"),
        (["{%p for a in range(10**12) %}", "x", "{%p endfor %}"], "not-allowed"),
        (["{{ 'a' * 10 ** 10 }}"], "not-allowed"),
        (["{% macro a() %}{{ a() }}{% endmacro %}{{ a() }}"], "not-allowed"),
        (["{%p for a in contacts recursive %}", "{{ loop(contacts) }}", "{%p endfor %}"], "not-allowed"),
        (["{{ '%1000000000d'|format(3) }}"], "filter-unknown"),
        (["{{ title.__class__.__mro__ }}"], "name-unknown"),
        (["{{ lipsum.__globals__ }}"], "name-unknown"),
        (["{{ logo.tpl.save('x') }}"], "not-allowed"),
        (["{{ " + "(" * 5_000 + "1" + ")" * 5_000 + " }}"], "tag-unreadable"),
    ],
    ids=["endless", "text grows", "list grows", "loops", "range", "power", "macro", "recursive", "format", "class", "globals",
         "save", "deep"],
)  # fmt: skip
def test_what_would_eat_time_or_memory_or_run_code_is_ended_and_named(tmp_path: Path, lines: list[str], code: str) -> None:
    run = sltdocs("template", "check", template_with(tmp_path, *lines), "--json", env=SECONDS)
    assert run.returncode == 4, run.stderr
    slower = {"template-too-slow"} if code == "too-large" else set()  # a busy machine may reach the limit of time first
    assert {f"template-{code}", *slower} & {one["code"] for one in json.loads(run.stdout)["findings"]}


def test_a_copy_with_comments_is_written_and_the_template_left_alone(tmp_path: Path) -> None:
    file, copy = template_with(tmp_path, "{{ Title }}"), tmp_path / "kopi.docx"
    before = file.read_bytes()
    run = sltdocs("template", "check", file, "--annotate", copy)
    assert (run.returncode, file.read_bytes()) == (4, before)
    assert str(copy) in run.stdout
    assert structure_faults(copy.read_bytes()) == ()


def test_a_copy_never_replaces_a_file(tmp_path: Path) -> None:
    file = template_with(tmp_path, "{{ Title }}")
    before = file.read_bytes()
    run = sltdocs("template", "check", file, "--annotate", file)
    assert (run.returncode, file.read_bytes()) == (2, before)


def test_a_template_may_be_called_anything_when_it_is_said_which_it_is(tmp_path: Path) -> None:
    (tmp_path / "Malen vår.docx").write_bytes((SHIPPED / "status-report.nn.docx").read_bytes())
    run = sltdocs("template", "check", tmp_path / "Malen vår.docx", "--as", "status-report.nn.docx")
    assert (run.returncode, run.stderr) == (0, "")
    assert "ingenting å rette" in run.stdout


@pytest.mark.parametrize(("form", "expected"), [("nb", "goals (liste): målene."), ("nn", "goals (liste): måla.")])
def test_the_fields_are_explained_in_both_written_forms(form: str, expected: str) -> None:
    run = sltdocs("template", "fields", "plan", "--written-form", form)
    assert expected in run.stdout
    assert "forgotten" not in run.stdout  # of the other template


def test_programs_get_the_fields_of_every_template() -> None:
    fields = json.loads(sltdocs("template", "fields", "--json").stdout)["fields"]
    assert {one["template"] for one in fields} == {"plan", "status-report", "presentation"}
    assert {"template": "plan", "name": "year", "kind": "number"}.items() not in [one.items() for one in fields]
    assert next(one for one in fields if one["name"] == "period")["example"] == "2026–2027"
