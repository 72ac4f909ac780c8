"""Fields may be asked for by another name, wherever one may be written; a template's own names come first."""

import pytest

from sltdocs.errors import TemplateFault
from sltdocs.word.engine import compile_template, fill
from sltdocs.word.package import write_package
from sltdocs.word.template.aliases import FieldAliases
from sltdocs.word.template.keeping import template_key
from tests.word.documents import PROPERTIES, template, text_of

ALIASES = FieldAliases(
    (("tittel", "title"), ("mål", "goals"), ("tekst", "text"), ("nr", "number"), ("nr_raw", "number_raw"), ("e-post", "email"))
)
GOALS = [{"number": "2", "number_raw": 2, "text": "Trygg skole"}, {"number": "1", "number_raw": 1, "text": "Trygt hjem"}]
CONTEXT = {"title": "Plan", "goals": GOALS, "contact": {"email": "slt@fjordvik.example"}, "e": 1}


def filled(*lines: str) -> str:
    document = fill(compile_template(template(*lines), aliases=ALIASES), CONTEXT, PROPERTIES)
    return text_of(write_package(document.parts)).strip()


@pytest.mark.parametrize(
    ("tag", "printed"),
    [
        ("{{ tittel }} og {{ title }}", "Plan og Plan"),
        ("{{ mål[0].tekst }} {{ mål[0]['nr'] }}", "Trygg skole 2"),
        ("{% for m in mål|sort(attribute='nr_raw') %}{{ m.nr }}{% endfor %}", "12"),
        ("{{ mål|map(attribute='tekst')|join(', ') }}", "Trygg skole, Trygt hjem"),
        ("{% for m in mål|rejectattr('nr_raw', 'gt', 1) %}{{ m.tekst }}{% endfor %}", "Trygt hjem"),
        ("{% if tittel is defined and mål|length == 2 %}{{ tittel|upper }}{% endif %}", "PLAN"),
        ("{{ 'E-post: ' ~ contact.e-post|upper }}", "E-post: SLT@FJORDVIK.EXAMPLE"),
        ("{{ 'skriv contact.e-post' }}", "skriv contact.e-post"),
        ("{{ 'tittel' }} tittel", "tittel tittel"),
        ("{% for tittel in mål %}{{ tittel.nr }}{% endfor %}{{ tittel }}", "21Plan"),
        ("{% set nr = 'x' %}{{ nr }}", "x"),
        ("{% with mål = 'x' %}{{ mål }}{% endwith %}{{ mål|count }}", "x2"),
        ("{% set farger = {'mål': 'blå'} %}{{ farger.mål }}{{ farger['mål'] }}", "blåblå"),
        ("{% for nr, mål in {'a': 'b'}|items %}{{ nr }}{{ mål }}{% endfor %}", "ab"),
    ],
)
def test_a_field_is_found_by_either_name(tag: str, printed: str) -> None:
    assert filled(tag) == printed


def test_without_the_aliases_there_is_no_such_field() -> None:
    with pytest.raises(TemplateFault, match="tittel"):
        fill(compile_template(template("{{ tittel }}")), CONTEXT, PROPERTIES)


def test_what_is_kept_of_a_template_is_not_taken_for_what_it_is_with_other_aliases() -> None:
    kept: dict[str, bytes] = {}

    class Cache:
        def kept(self, key: str) -> bytes | None:
            return kept.get(key)

        def keep(self, key: str, compiled: bytes) -> None:
            kept[key] = compiled

    data, cache = template("{{ tittel }}"), Cache()
    compile_template(data, cache)
    compile_template(data, cache, ALIASES)
    compile_template(data, cache, FieldAliases((("tittel", "number"),)))
    assert len(set(kept)) == 3
    assert template_key(data) in kept
