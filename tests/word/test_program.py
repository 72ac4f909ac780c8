"""The template language means what it means in Jinja, and a program from a file that somebody forged can do nothing else."""

import json

import pytest
from jinja2 import Environment, StrictUndefined
from jinja2.exceptions import UndefinedError

from sltdocs.errors import TemplateFault
from sltdocs.word.template.language import program
from sltdocs.word.template.printing import Printer
from sltdocs.word.template.program import runnable

CONTEXT = {
    "title": "Mål & <midler>", "number": 7, "share": 12.5, "yes": True, "nothing": None, "empty": [],
    "names": ["Åse", "bo", "Cy"],
    "measures": [
        {"number": "1", "name": "Tiltak 1", "due": "2026-05-01", "tags": ["a", "b"], "items": "nøkkel"},
        {"number": "2", "name": "tiltak 2", "due": None, "tags": [], "items": ""},
        {"number": "10", "name": "Ære", "due": "2026-01-01", "tags": ["c"], "items": "x"},
    ],
    "plan": {"period": {"from": 2026, "to": 2030}}, "pairs": [["a", 1], ["b", 2]],
}  # fmt: skip
SOURCES = [
    "bare tekst med % og %s og {# en merknad #}slutt",
    "{{ title }} {{ number }} {{ share }} {{ yes }} {{ 'fast' }} {{ 12.0 }}",
    "{% for m in measures %}{{ loop.index }}/{{ loop.length }} {{ m.name }}{% if not loop.last %}, {% endif %}{% endfor %}",
    "{% for m in measures %}{{ loop.index0 }}{{ loop.revindex }}{{ loop.revindex0 }}{{ loop.first }}{% endfor %}",
    "{% for m in measures %}{% if loop.previtem is defined %}{{ loop.previtem.name }}{% endif %}|{% endfor %}",
    "{% for m in measures if m.due %}{{ m.name }}{% else %}ingen{% endfor %}",
    "{% for m in empty %}x{% else %}ingen{% endfor %}{% for m in measures if m.due == 'aldri' %}x{% else %}ingen{% endfor %}",
    "{% for m in measures %}{% for t in m.tags %}{{ m.number }}{{ t }}{{ loop.index }}{% endfor %}{{ loop.index }}{% endfor %}",
    "{% for key, value in pairs %}{{ key }}={{ value }};{% endfor %}{% for key in plan.period %}{{ key }}{% endfor %}",
    "{% for letter in 'abc' %}{{ letter }}{% endfor %}",
    "{% if nothing %}a{% elif empty %}b{% elif number > 3 and share <= 12.5 %}c{% else %}d{% endif %}",
    "{% if 3 < number < 9 %}mellom{% endif %}{% if 'bo' in names %}ja{% endif %}{% if 'x' not in names %}nei{% endif %}",
    "{% set x = 1 %}{% for m in measures %}{{ x }}{% set x = x + 1 %}{{ x }}{% endfor %}{{ x }}",
    "{% if yes %}{% set x = 'inni' %}{% endif %}{{ x }}{% set a, b = pairs[0] %}{{ a }}{{ b }}",
    "{{ plan.period.from }}–{{ plan['period']['to'] }} {{ measures[0].name }} {{ measures[-1]['name'] }} {{ title[0] }}",
    "{{ names[1:] | join(' og ') }} {{ title[:3] }} {{ title[::2] }}",
    "{{ missing is defined }} {{ plan.missing is undefined }} {{ missing|default('intet') }} {{ plan.x|default('y') }}",
    "{{ empty|default('tom', true) }} {{ nothing|default('n') is none }} {{ ''|default('u', boolean=true) }}",
    "{{ names|join(', ') }} {{ measures|join('/', attribute='number') }} {{ names|first }} {{ names|last }} {{ names|length }}",
    "{{ names|sort|join }} {{ names|sort(reverse=true)|join }} {{ measures|sort(attribute='name')|join(',', 'name') }}",
    "{{ ['a', 'A', 'b']|unique|join }} {{ ['a', 'A', 'b']|unique(true)|join }} {{ 'abc'|list|join('-') }}",
    "{{ 'tiltak og mål-tall'|title }} {{ 'ØST'|lower }} {{ 'øst'|upper }} {{ 'øSt'|capitalize }} {{ '  x '|trim }}",
    "{{ 'a-b-c'|replace('-', '+') }} {{ 'a-b-c'|replace('-', '+', 1) }} {{ 'xxaxx'|trim('x') }}",
    "{{ number + 1 }} {{ number - 10 }} {{ number * 2 }} {{ number / 2 }} {{ number // 2 }} {{ -number }} {{ +number }}",
    "{{ 'a' + 'b' }}",
    "{{ number ~ '/' ~ share ~ title }} {{ 'ja' if yes else 'nei' }} {{ 'ja' if nothing else 'nei' }}",
    "{{ nothing or 'b' }} {{ yes and 'c' }} {{ not yes }} {{ (1, 2)[1] }} {{ {'a': 'b'}['a'] }} {{ {'a': 'b'}.a }}",
    "{{ number is odd }} {{ number is even }} {{ number is eq 7 }} {{ number is gt(3) }} {{ 'a' is in ['a'] }}",
    "{{ 1 == 1.0 }} {{ 'a' != 'b' }} {{ 2 >= 3 }} {{ number is ne(7) }} {{ number is le 7 }} {{ number is not odd }}",
    "{%- for m in measures -%}  {{ m.name }}  {%- endfor -%}  slutt",
    "{% raw %}{{ ikke }}{% endraw %}",
    "{{ number is string }} {% with x = 1 %}{{ x }}{% endwith %}{{ x is defined }}",
]  # fmt: skip


def ours(source: str) -> str:
    printer = Printer({})
    kept = json.loads(json.dumps(program(source)))  # as it comes out of the cache
    return runnable(kept, printer.printing())(CONTEXT).decode()


def jinjas(source: str) -> str:
    environment = Environment(undefined=StrictUndefined, finalize=Printer({}).text, keep_trailing_newline=True)
    return environment.from_string(source).render(CONTEXT)


@pytest.mark.parametrize("source", SOURCES)
def test_a_tag_means_what_it_means_in_jinja(source: str) -> None:
    assert ours(source) == jinjas(source)


@pytest.mark.parametrize(
    "source",
    ["{{ missing }}", "{{ plan.missing }}", "{{ plan.missing.more }}", "{{ names[9] }}", "{% if missing %}{% endif %}",
     "{% for x in missing %}{% endfor %}", "{{ missing|upper }}", "{{ not missing }}", "{{ missing ~ 'a' }}",
     "{{ missing.more is defined }}", "{{ missing == 1 }}"],
)  # fmt: skip
def test_a_name_that_is_not_there_fails_as_in_jinja(source: str) -> None:
    with pytest.raises(UndefinedError):
        jinjas(source)
    with pytest.raises(TemplateFault, match="is undefined"):
        ours(source)


def test_the_fault_names_what_was_written() -> None:
    with pytest.raises(TemplateFault, match=r"'measures\[0\]\.naem' is undefined"):
        ours("{{ measures[0].naem }}")


@pytest.mark.parametrize(
    "source",
    ["{% macro m() %}{% endmacro %}", "{% block b %}{% endblock %}", "{% set x %}a{% endset %}",
     "{% filter upper %}a{% endfilter %}",
     "{% for x in names recursive %}{% endfor %}", "{{ names|map('upper') }}",
     "{{ 2 ** 3 }}",
     "{{ 7 % 2 }}", "{{ range(3) }}", "{% extends 'x' %}", "{% set ns.x = 1 %}", "{{ names|join(*names) }}"],
)  # fmt: skip
def test_what_is_not_in_the_language_is_refused_when_the_template_is_compiled(source: str) -> None:
    with pytest.raises(TemplateFault):
        program(source)


def test_a_mappings_own_key_wins_over_what_python_calls_so() -> None:
    assert ours("{{ measures[0].items }}") == "nøkkel"


@pytest.mark.parametrize(
    "expression",
    [
        ["item", ["name", "title"], ["const", "__class__"]],
        ["item", ["name", "title"], ["const", "format"]],
        ["item", ["item", ["name", "names"], ["const", "append"]], ["const", "__globals__"]],
        ["name", "__builtins__"],
    ],
)
def test_a_forged_program_reaches_no_object_behind_the_data(expression: list[object]) -> None:
    printer = Printer({})
    forged = runnable([["put", expression]], printer.printing())
    with pytest.raises(TemplateFault, match="is undefined"):
        forged(CONTEXT)


@pytest.mark.parametrize(
    "statement", [["exec", "x"], ["put", ["call", ["name", "title"]]], ["put", ["filter", ["const", ""], "eval", [], {}]]]
)
def test_a_forged_program_has_no_words_of_its_own(statement: list[object]) -> None:
    printer = Printer({})
    with pytest.raises(LookupError):
        runnable([statement], printer.printing())
