"""Every fault that a template can have is told at its place, in both written forms, and a sound template is left in peace."""

import re
from functools import cache
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from sltdocs.contract.written_form import WrittenForm
from sltdocs.word.package import read_package, write_package
from sltdocs.word.template.lint.linting import DocumentPart, TemplateFinding, TemplateRule, lint, said
from sltdocs.words.templates.templates import template_words
from tests.word.documents import template
from tests.word.lint_cases import CASES, CONTRACT, HEADER, TRIED, UNMERGED, Case, changed, sound

SHIPPED = sorted((Path(__file__).parents[2] / "templates").glob("*.docx"))
FORMS = list(WrittenForm)
OF_SLIDES = {
    TemplateRule.NOT_SLIDES,
    TemplateRule.SLIDE_MACROS,
    TemplateRule.LAYOUT_MISSING,
    TemplateRule.PLACEHOLDER_MISSING,
    TemplateRule.SLIDE_OUTSIDE,
    TemplateRule.SLIDE_CONTRAST,
}
"""Planted in `tests/slides/test_masters.py`."""


@cache
def linted(data: bytes) -> tuple[TemplateFinding, ...]:
    """Each case is looked at once, whatever is asked of what is found."""
    return tuple(lint(data, CONTRACT))


def rules(data: bytes) -> list[TemplateRule]:
    return [one.rule for one in lint(data, CONTRACT)]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_planted_fault_is_told_at_its_place(case: Case) -> None:
    told = [one for one in linted(case.template) if one.rule is case.rule]
    assert told, rules(case.template)
    spot = told[0].spot
    if case.paragraph:
        assert (spot.part, spot.paragraph) == (DocumentPart.BODY, case.paragraph)
    assert (spot.table, spot.row, spot.column) == case.cell


@pytest.mark.parametrize("case", CASES, ids=str)
def test_it_is_told_in_words_that_leave_no_blank_and_no_english(case: Case) -> None:
    for one, form in product(linted(case.template), FORMS):
        told = said(one, form)
        assert told.what.endswith((".", "))."))
        assert told.do
        assert not re.search(r"\{[a-z_]+\}|  |«»|\b(?:the|is not|undefined|expected)\b", f"{told.where} {told.what} {told.do}")


def test_every_rule_is_planted() -> None:
    planted = {case.rule for case in CASES}
    assert planted | TRIED | OF_SLIDES | {TemplateRule.OVER_TABLES} == set(TemplateRule)


@pytest.mark.parametrize("form", FORMS)
def test_every_rule_has_its_words(form: WrittenForm) -> None:
    words = template_words(form)
    assert words.rules.keys() == {rule.code for rule in TemplateRule}
    assert words.parts.keys() == {part.value for part in DocumentPart if part is not DocumentPart.WHOLE}


def test_a_loop_that_ends_in_another_table_is_told() -> None:
    first, second = sound(rows=(HEADER, ("{%tr for goal in goals %}", ""))), sound(rows=(HEADER, ("{%tr endfor %}", "")))
    table = re.search(rb"<w:tbl>.*</w:tbl>", read_package(second)["word/document.xml"], re.DOTALL)
    assert table
    parts = read_package(first)
    both = parts["word/document.xml"].replace(b"</w:tbl>", b"</w:tbl>" + table[0], 1)
    assert TemplateRule.OVER_TABLES in rules(write_package({**parts, "word/document.xml": both}))


SOUND = {
    "cells that begin anew": UNMERGED,
    "plain": sound("Fast tekst uten tagger"),
    "quotes of Word": sound(
        "{{p link|blocks(«Body Text») }}", "{{p link|blocks(„List Bullet“) }}", "{{p link|blocks(’Body Text’) }}"
    ),
    "blanks of Word": sound("{{\u00a0title\u00a0}}"),
    "table": sound(
        rows=(HEADER, ("{%tr for goal in goals %}", ""), ("{{ goal.number }}", "{{p goal.text|blocks }}"), ("{%tr endfor %}", ""))
    ),
    "choice": sound(
        "{%p if title and year > 2025 %}",
        "{{ title|upper }}",
        "{%p elif goals|length == 0 %}",
        "x",
        "{%p else %}",
        "y",
        "{%p endif %}",
    ),
    "in a line": sound("Se {% if title %}{{ title }}{% else %}{{ year + 1 }}{% endif %} her"),
    "loops": sound(
        "{%p for goal in goals %}",
        "{{ loop.index }} {{ goal.number }} {{r goal.text|runs }}",
        "{%p for sub in goal.subgoals if sub.number %}",
        "{{ sub.number }}",
        "{%p endfor %}",
        "{%p endfor %}",
    ),
    "set": sound("{% set first = goals[0] %}{{ first.number }}", "{{ goals|first|default('') is defined }}"),
    "fallback": sound("{{ title|default('uten tittel') }}", "{{ goals[0].number if goals else '' }}"),
    "groups": sound(
        "{%p for number, many in goals|groupby('number') %}",
        "{{ number }} {{ many|count }} {{ loop.cycle('a', 'b') }}",
        "{%p for goal in many|sort(attribute='number')|reverse %}",
        "{{ goal.number|truncate(9) }}{% if loop.changed(goal.number) %}!{% endif %} {{r goal.text|runs }}",
        "{%p endfor %}",
        "{%p endfor %}",
        "{%p for one in goals|groupby(attribute='number') %}",
        "{{ one.grouper }} {{ one.list|map(attribute='number')|join(', ') }}",
        "{%p endfor %}",
    ),
    "chosen": sound(
        "{%p for goal in goals|selectattr('subgoals')|rejectattr('number', 'eq', '1') %}",
        "{{ goal.number|int + 1 }} {{ (goals|max(attribute='number')).number }}",
        "{%p endfor %}",
        "{{ goals|map(attribute='number')|first|d('') }} {{ goals|selectattr('missing', 'defined')|list|count }}",
    ),
    "in columns": sound(
        "{%p for row in goals|batch(3) %}",
        "{% for goal in row %}{{ goal.number }} {% endfor %}",
        "{%p endfor %}",
        "{%p for key, value in wheel|items %}",
        "{{ key }}",
        "{%p endfor %}",
    ),
    "with": sound(
        "{%p with first = goals|first %}",
        "{{ first.number|e }}",
        "{%p endwith %}",
        "{% with a = 1 %}{{ a|round|abs }}{% endwith %}",
    ),
    "tests": sound("{% if title is string and year is number and title is not none and goals is not mapping %}x{% endif %}"),
    "figure": sound("{%p if wheel.figure %}", "{{p wheel.figure }}", "{{ wheel.caption }}", "{%p endif %}"),
    "not a tag": sound("Bruk {klammer} og 100 %}, eller }} alene"),
    "comment": sound("{# en merknad til oss selv #}"),
}


@pytest.mark.parametrize("name", SOUND)
def test_what_is_right_raises_no_alarm(name: str) -> None:
    assert rules(SOUND[name]) == []


def test_all_faults_are_told_in_one_run() -> None:
    data = sound(
        "{{ Title }}", "{{p title }}", "{%p for goal in golas %}", "{{ goal.anything }}", "{% endfor %}", "{{ year – 1 }}"
    )
    told = rules(data)
    assert told == [
        TemplateRule.NAME_UNKNOWN, TemplateRule.NEEDS_PLAIN_TAG, TemplateRule.NAME_UNKNOWN, TemplateRule.CLOSED_OTHERWISE,
        TemplateRule.AUTOCORRECTED,
    ]  # fmt: skip


def test_what_was_meant_is_told() -> None:
    told = {
        said(one, WrittenForm.NB).do.split("?")[0]
        for one in lint(sound("{{ Title }}", "{{ gaols }}", "{{ title|uper }}"), CONTRACT)
    }
    assert told == {"Mente du «title»", "Mente du «goals»", "Mente du «upper»"}


def test_near_misses_of_the_words_are_told() -> None:
    tags = ("{{ goals|selectatr('number') }}", "{{ goals|grupby('number') }}", "{% if year is numbr %}x{% endif %}",
            "{{ goals|map(attribute='numbr')|join }}", "{{ goals|sort(attribute='nuber')|join }}",
            "{% if goals|selectattr('number', 'strng') %}x{% endif %}")  # fmt: skip
    told = [said(one, WrittenForm.NB).do.split("?")[0] for one in lint(sound(*tags), CONTRACT)]
    assert told == [f"Mente du «{name}»" for name in ("selectattr", "groupby", "number", "number", "number", "string")]


@pytest.mark.parametrize("form", FORMS)
def test_all_filters_and_tests_are_listed_where_one_is_unknown(form: WrittenForm) -> None:
    (about,) = (said(one, form).do for one in lint(sound("{{ title|center(9) }}"), CONTRACT))
    assert {"groupby", "map", "truncate", "runs", "blocks"} <= set(re.findall(r"[a-z]+", about))
    (about,) = (said(one, form).do for one in lint(sound("{% if title is callable %}x{% endif %}"), CONTRACT))
    assert {"string", "mapping", "defined", "none"} <= set(re.findall(r"[a-z]+", about))


def test_a_field_that_a_filter_names_counts_as_used() -> None:
    contract = replace(CONTRACT, required=(("goals[].number",), ("goals[].subgoals[].number",)))
    tags = (
        "{{ goals|map(attribute='number')|join }}{% for g in goals %}{{ g.subgoals|sort(attribute='number')|count }}{% endfor %}"
    )
    assert lint(template(tags), contract) == ()


def test_the_place_is_told_as_a_person_finds_it() -> None:
    data = template("{{ title }}", ("Mål", "Heading 1"), "{{ feil }}", rows=(HEADER, ("{{ galt }}", "x")))
    assert [said(one, WrittenForm.NB).where for one in lint(data, CONTRACT)] == [
        "I teksten, under «Mål», avsnitt 3",
        "I teksten, under «Mål», tabell 1, rad 2, kolonne 1",
    ]


def test_a_header_is_looked_through_too() -> None:
    told = lint(template("{{ title }}", header="{{ tittel }}"), CONTRACT)
    assert [(one.rule, one.spot.part) for one in told] == [(TemplateRule.NAME_UNKNOWN, DocumentPart.HEADER)]


def test_a_template_cannot_tell_the_lint_to_look_away() -> None:
    data = sound("{# docxtpl-lint: disable=DTL101,DTL204 #}", "{%p if title %}", "x", "{% endif %}")
    assert rules(data) == [TemplateRule.CLOSED_OTHERWISE]


def test_a_tag_in_an_alternative_text_is_looked_at() -> None:
    xml = b'<w:p><w:r><w:drawing><a descr="{{ tittel }}"/></w:drawing></w:r></w:p></w:body>'
    told = lint(changed("word/document.xml", lambda body: body.replace(b"</w:body>", xml)), CONTRACT)
    assert [one.rule for one in told] == [TemplateRule.NAME_UNKNOWN]


@pytest.mark.parametrize(
    "lines",
    [
        ["{{ " + "(" * 5_000 + "1" + ")" * 5_000 + " }}"],
        ["{{ title" + ".a" * 3_000 + " }}"],
        ["{{ title" + ".a" * 200 + " }}"],
        ["{{ 1" + " + 1" * 100 + " }}", "{{ title" + "|upper" * 70 + " }}"],
        ["{%p if title %}"] * 400 + ["{%p endif %}"] * 400,
        ["{%p for a in goals %}"] * 200,
    ],
    ids=["brackets", "names", "fewer names", "sums", "choices", "loops"],
)
def test_depth_does_not_make_it_raise(lines: list[str]) -> None:
    assert isinstance(lint(sound(*lines), CONTRACT), tuple)


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=2_000))
def test_no_bytes_make_it_raise(data: bytes) -> None:
    assert lint(data, CONTRACT)


@settings(max_examples=80, deadline=None)
@given(st.data())
def test_no_changed_byte_of_a_template_makes_it_raise(data: st.DataObject) -> None:
    """In the package and, so that changes get past its checksums, in its text."""
    whole = SMALL if data.draw(st.booleans()) else SMALL_TEXT
    at = data.draw(st.integers(0, len(whole) - 1))
    until = data.draw(st.integers(at, min(at + 40, len(whole))))
    changed_bytes = whole[:at] + data.draw(st.binary(max_size=8)) + whole[until:]
    template_bytes = changed_bytes if whole is SMALL else changed("word/document.xml", lambda _: changed_bytes)
    assert isinstance(lint(template_bytes, CONTRACT), tuple)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(alphabet="{}%#'\"«»|.[]()-– ptr foreachndifgoalstitle=0\n", max_size=30), max_size=6))
def test_nothing_that_can_be_typed_makes_it_raise(lines: list[str]) -> None:
    for one in lint(sound(*lines), CONTRACT):
        assert said(one, WrittenForm.NN).what


SMALL = sound("{%p for goal in goals %}", "{{ goal.number }}", "{%p endfor %}", "{{p link|blocks('Body Text') }}")
SMALL_TEXT = read_package(SMALL)["word/document.xml"]
