"""The filters, tests and statements that authors find in Jinja's documentation do what it says, and swell nothing."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jinja2 import Environment, StrictUndefined
from msgspec import Struct

from sltdocs.contract.text import Text
from sltdocs.errors import TemplateFault
from sltdocs.word.engine import render
from sltdocs.word.figures.figure import Figure
from sltdocs.word.template.language import program
from sltdocs.word.template.printing import Printer
from sltdocs.word.template.program import runnable
from sltdocs.word.template.well_formedness import is_sound, placed
from tests.word.documents import PROPERTIES, template, text_of

MEASURES = [
    {"name": "Åpen hall", "area": "Fritid", "year": 2026, "cost": 40.5, "who": {"name": "Bo"}, "done": True},
    {"name": "bekymringssamtale", "area": "Skole", "year": 2025, "cost": 0, "who": {"name": "åse"}, "done": False},
    {"name": "Natteravn", "area": "fritid", "year": 2026, "cost": 12, "who": {"name": "Åse"}, "done": True},
    {"name": "Ærlig talt", "area": "Skole", "year": 2027, "cost": 100, "who": {"name": "Bo"}, "done": False},
]
CONTEXT = {
    "measures": MEASURES, "numbers": [3, -1, 2.5, 0], "words": ["bo", "Åse", "cy", "BO"], "empty": [],
    "odd_ones": [{"a": 1}, {"a": None}, {}], "prices": {"b": 2, "A": 3, "c": 1}, "share": 42.55, "count": -7,
    "long": "Kommunen samarbeider med politiet om ungdom som trenger det mest, hver uke og hele året",
    "yes": True, "no": False, "nothing": None, "text": "12.9 kr", "digits": "0x1F",
}  # fmt: skip
SOURCES = [
    "{% for g in measures|groupby('area') %}{{ g.grouper }}:{% for m in g.list %}{{ m.name }},{% endfor %};{% endfor %}",
    "{% for area, many in measures|groupby('area') %}{{ loop.index }}{{ area }}{{ many|length }}{% endfor %}",
    "{% for area, many in measures|groupby('area', case_sensitive=true) %}{{ area }}{{ many|count }}{% endfor %}",
    "{% for who, many in measures|groupby(attribute='who.name') %}{{ who }}{{ many|map(attribute='year')|join }}{% endfor %}",
    "{% for a, many in odd_ones|groupby('b', default='ingen') %}{{ a }}{{ many|length }}{% endfor %}",
    "{% for g in measures|groupby('year') %}{{ g[0] }}{{ g[1]|length }}{% endfor %}",
    "{{ measures|map(attribute='name')|join(', ') }} {{ measures|map(attribute='who.name')|list }}",
    "{{ odd_ones|map(attribute='a', default=9)|list }} {{ odd_ones|map(attribute='x.y', default='z')|join }}",
    "{{ measures|selectattr('done')|map(attribute='name')|join(',') }} {{ measures|rejectattr('done')|list|length }}",
    "{{ measures|selectattr('year', 'eq', 2026)|map(attribute='name')|join }}",
    "{{ measures|selectattr('cost', 'gt', 12)|list|count }}",
    "{{ measures|selectattr('who.name', 'in', ['Bo'])|list|length }}",
    "{{ measures|rejectattr('area', 'equalto', 'Skole')|list|count }}",
    "{{ odd_ones|selectattr('a', 'defined')|list }} {{ odd_ones|rejectattr('a', 'undefined')|list|length }}",
    "{{ odd_ones[:2]|selectattr('a', 'none')|list|length }} {{ measures|selectattr('year', 'odd')|list|length }}",
    "{{ share|round }} {{ share|round(1) }} {{ share|round(1, 'floor') }} {{ share|round(method='ceil') }} {{ count|round }}",
    "{{ 1234|round(-2) }} {{ 42.55|round(0)|int }} {{ 2.5|round }} {{ -2.5|round(0, 'floor') }}",
    "{{ '42'|int }} {{ '42.9'|int }} {{ text|int }} {{ text|int(7) }} {{ digits|int(0, 16) }} {{ nothing|int }} {{ yes|int }}",
    "{{ '42'|float }} {{ 'x'|float }} {{ 'x'|float(1.5) }} {{ nothing|float(default=2.0) }} {{ 3|float }}",
    "{{ count|abs }} {{ -2.5|abs }} {{ numbers|map(attribute=0, default=1)|sum }}",
    "{{ numbers|sum }} {{ measures|sum(attribute='cost') }}",
    "{{ measures|sum('year', 10) }} {{ empty|sum }} {{ [1, 2]|sum(start=5) }}",
    "{{ numbers|min }} {{ numbers|max }} {{ words|min }} {{ words|max }} {{ words|min(case_sensitive=true) }}",
    "{{ (measures|max(attribute='cost')).name }}",
    "{{ (measures|min(attribute='who.name')).name }} {{ empty|max|default('ingen') }}",
    "{{ empty|first is defined }} {{ empty|last|default('x') }} {{ empty|min is undefined }} {{ words|first is defined }}",
    "{{ prices|dictsort }} {{ prices|dictsort(true) }}",
    "{{ prices|dictsort(by='value') }} {{ prices|dictsort(false, 'value', true) }}",
    "{% for key, value in prices|items %}{{ key }}{{ value }}{% endfor %} {{ prices|items|list }}",
    "{{ words|reverse|join }} {{ long|reverse }}",
    "{{ measures|reverse|map(attribute='year')|join(',') }} {{ prices|reverse|list }}",
    "{{ numbers|batch(3)|list }} {{ numbers|batch(3, 'x')|list }} {{ numbers|batch(9)|list }} {{ empty|batch(2, 1)|list }}",
    "{% for row in measures|batch(3, {'name': '-'}) %}{% for m in row %}{{ m.name }}|{% endfor %}/{% endfor %}",
    "{{ long|truncate(20) }} {{ long|truncate(20, true) }} {{ long|truncate(20, end='…') }} {{ long|truncate(20, false, '') }}",
    "{{ long|truncate }} {{ 'kort'|truncate(3, leeway=0) }} {{ 'kort'|truncate(4) }} {{ long|truncate(3, true, '...', 0) }}",
    "{{ words|count }} {{ missing|d('x') }} {{ ''|d('tom', true) }} {{ missing.x|d('y') if missing is defined else 'z' }}",
    "{{ count|string + 'x' }} {{ count|string|length }} {{ 'a'|string }} {{ yes|string|lower }}",
    "{{ 'a' is string }} {{ 1 is string }} {{ 1 is number }} {{ 1.5 is number }} {{ yes is number }} {{ prices is mapping }}",
    "{{ words is mapping }} {{ yes is true }} {{ 1 is true }} {{ no is false }} {{ 0 is false }} {{ nothing is none }}",
    "{{ yes is boolean }} {{ 0 is boolean }} {{ 1 is integer }} {{ yes is integer }} {{ 1.0 is float }} {{ 1 is float }}",
    "{{ 3 is greaterthan 2 }} {{ 3 is lessthan(2) }} {{ nothing is not none }}",
    "{% for m in measures %}{{ loop.cycle('a', 'b', 'c') }}{{ loop.cycle(m.name) }}{% endfor %}",
    "{% for m in measures %}{% if loop.changed(m.year) %}{{ m.year }}:{% endif %}{{ m.name }}{% endfor %}",
    "{% for m in measures %}{{ loop.changed(m.done, m.area) }}{{ loop.changed(m.year) }}{% endfor %}",
    "{% for g in measures|groupby('year') %}{% for m in g[1] %}{{ loop.changed(m.area) }}{% endfor %}{% endfor %}",
    "{% for m in measures %}{% for t in words %}{{ loop.changed(m.year) }}{% endfor %}{{ loop.cycle(3, 4) }}{% endfor %}",
    "{% for m in measures %}{% set x = m.year %}{% if loop.changed(x) %}!{% endif %}{% endfor %}",
    "{% with a = 1, b = words %}{{ a }}{{ b|join }}{% set a = 2 %}{{ a }}{% endwith %}{{ a is defined }}",
    "{% set a = 5 %}{% with a = a + 1, b = a %}{{ a }}{{ b }}{% endwith %}{{ a }}{% with %}{{ a }}{% endwith %}",
    "{% for m in measures %}{% with n = m.name %}{{ loop.index }}{{ n }}{% endwith %}{% endfor %}",
    "{% with (a, b) = words[:2] %}{{ a }}-{{ b }}{% endwith %}",
    "{{ measures|sort(attribute='year,name')|map(attribute='name')|join(',') }}",
    "{{ measures|unique(attribute='area')|list|length }}",
]  # fmt: skip


class Person(Struct, frozen=True):
    name: Text
    _secret: str = "hemmelig"


def ours(source: str, context: dict[str, object] = CONTEXT) -> str:
    kept = json.loads(json.dumps(program(source)))
    return runnable(kept, Printer({}).printing())(context).decode()


def jinjas(source: str, context: dict[str, object] = CONTEXT) -> str:
    environment = Environment(undefined=StrictUndefined, finalize=Printer({}).text, keep_trailing_newline=True)
    return environment.from_string(source).render(context)


@pytest.mark.parametrize("source", SOURCES)
def test_a_word_means_what_it_means_in_jinja(source: str) -> None:
    assert ours(source) == jinjas(source)


NUMBERS = st.one_of(st.integers(-(10**9), 10**9), st.floats(-1e9, 1e9), st.booleans())
WORDS = st.text(alphabet="aAåÅ b-", max_size=6)


@settings(max_examples=60, deadline=None)
@given(st.lists(NUMBERS, max_size=8), st.integers(1, 5), st.integers(-3, 4))
def test_numbers_give_what_jinja_gives(numbers: list[float], columns: int, digits: int) -> None:
    context = {"many": numbers, "columns": columns, "digits": digits}
    source = (
        "{{ many|sum }} {{ many|batch(columns, 0)|list }} {{ many|min|d('-') }} {{ many|max|d('-') }} {{ many|reverse|list }}"
        "{% for n in many %}{{ n|round(digits) }} {{ n|round(digits, 'floor') }} {{ n|int }} {{ n|float }} {{ n|abs }}"
        "{{ n is integer }}{{ n is number }}{{ loop.cycle(1, 2) }}{{ loop.changed(n > 0) }};{% endfor %}{{ many|sort }}"
    )
    assert ours(source, context) == jinjas(source, context)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.fixed_dictionaries({"a": WORDS, "b": st.integers(0, 3)}), max_size=8), st.integers(0, 30), st.booleans())
def test_texts_and_groups_give_what_jinja_gives(many: list[dict[str, object]], length: int, exactly: bool) -> None:
    context = {"many": many, "length": length, "exactly": exactly, "whole": " ".join(str(one["a"]) for one in many)}
    source = (
        "{% for key, group in many|groupby('a', case_sensitive=exactly) %}{{ key }}"
        "={{ group|map(attribute='b')|list }};{% endfor %}"
        "{{ many|selectattr('a')|list|count }}{{ many|rejectattr('b', 'ge', 2)|list }}{{ many|sort(attribute='b,a') }}"
        "{{ whole|truncate(length + 3, exactly) }}{{ whole|int(7) }}{{ whole|float }}"
        "{{ (many|max(attribute='a')|d({})).b|d('-') }}"
        "{% for one in many %}{{ one|dictsort(by='key') }}{{ one|items|list }}{{ loop.changed(one.a) }}{% endfor %}"
    )
    assert ours(source, context) == jinjas(source, context)


def test_e_escapes_once_as_everything_is_escaped_anyway() -> None:
    context = {"title": "Mål & <midler>"}
    assert ours("{{ title|e }} {{ title|escape|upper }}", context) == ours("{{ title }} {{ title|upper }}", context)
    escaping = Environment(autoescape=True, undefined=StrictUndefined).from_string("{{ title|e }}").render(context)
    assert ours("{{ title|e }}", context) == escaping == "Mål &amp; &lt;midler&gt;"


RICH = [{"name": Text.of(name), "figure": Figure(name, "<w:drawing/>")} for name in ("b & c", "A", "å")]


@pytest.mark.parametrize(
    ("many", "order"),
    [
        ("many|sort(attribute='name')", ["A", "b & c", "å"]),
        ("many|reverse", ["å", "A", "b & c"]),
        ("many|selectattr('name')", ["b & c", "A", "å"]),
        ("(many|batch(2)|list)[1]", ["å"]),
        ("many|unique(attribute='name')", ["b & c", "A", "å"]),
        ("(many|groupby('name')|first).list", ["A"]),
    ],
)
def test_rich_texts_and_figures_come_through_untouched(many: str, order: list[str]) -> None:
    lines = ("{%p for one in " + many + " %}", "{{r one.name|runs }}", "{{p one.figure }}", "{%p endfor %}")
    made = render(template(*lines), {"many": RICH}, PROPERTIES)
    assert [line for line in text_of(made).split("\n") if line] == order


def test_a_mark_stands_whole_however_it_is_gone_through() -> None:
    marked = "{% with x = many|map(attribute='name')|list %}{% for one in x %}{{ one|runs }}{% endfor %}{% endwith %}"
    source = f"<a xmlns:w='w'><w:p>{marked}</w:p></a>"
    sound = placed(program(source))
    assert is_sound(sound)
    assert runnable(sound, Printer({}).printing())({"many": RICH}).count(b"<w:r>") == len(RICH)


def test_words_look_into_records_as_into_mappings() -> None:
    context = {"people": [Person(Text.of("Bo")), Person(Text.of("åse"))], "one": Person(Text.of("Bo"))}
    assert ours("{{ people|map(attribute='name')|join(',') }}", context) == "Bo,åse"
    assert ours("{{ one is mapping }}{{ one|items|length }}{{ (one|dictsort)[0][0] }}", context) == "True1name"


@pytest.mark.parametrize("name", ["__class__", "_secret", "__init__.__globals__", "name.runs", "name.plain", "__struct_fields__"])
@pytest.mark.parametrize(
    "word",
    ["map(attribute='{}')", "groupby('{}')", "selectattr('{}')", "rejectattr('{}')", "selectattr('{}', 'string')",
     "sort(attribute='{}')",
     "min(attribute='{}')", "max(attribute='{}')", "sum('{}')", "unique(attribute='{}')", "join(attribute='{}')"],
)  # fmt: skip
def test_no_word_reaches_what_is_no_field(word: str, name: str) -> None:
    for people in ([Person(Text.of("Bo"))], [{"name": "Bo"}], ["Bo"], [Person]):
        with pytest.raises(TemplateFault):
            render(template(f"{{{{ people|{word.format(name)} }}}}"), {"people": people}, PROPERTIES)


@pytest.mark.parametrize("name", ["__class__", "_secret", "__init__.__globals__", "name.runs"])
def test_what_is_no_field_is_not_there(name: str) -> None:
    context = {"people": [Person(Text.of("Bo"))]}
    assert ours(f"{{{{ people|map(attribute='{name}', default='x')|join }}}}", context) == "x"
    assert ours(f"{{{{ people|selectattr('{name}', 'defined')|list|length }}}}", context) == "0"
    assert ours("{{ people|groupby('" + name + "', default='x')|map(attribute='grouper')|join }}", context) == "x"
    assert ours("{{ (people|groupby('name')|first).__class__ is defined }}", context) == "False"
    assert ours("{{ (people|groupby('name')|first).count is defined }}", context) == "False"


@pytest.mark.parametrize(
    "tag",
    [
        "{{ many|batch(999999999, 'x') }}",
        "{{ many|batch(0) }}",
        "{{ many|batch(-1) }}",
        "{{ many|batch('x') }}",
        "{{ 1|round(999999999) }}",
        "{{ 1|round(-999999999) }}",
        "{{ 1.5|round(999999999, 'ceil') }}",
        "{{ 'x'|round(20, 'ceil') }}",
        "{{ many|round(9, 'floor') }}",
        "{{ many|sum }}",
        "{{ [many, many]|sum(start=[]) }}",
        "{{ many|sum(start='') }}",
        "{{ value|truncate(1) }}",
        "{{ value|truncate(9, leeway=-1) }}",
        "{{ '%0999999999d' is odd }}",
        "{{ '%0999999999d' is even }}",
        "{{ many|selectattr(0, 'odd') }}",
        "{{ value|int(0, 'x').real }}",
        "{{ many|dictsort(by='__class__') }}",
        "{{ value|items }}",
        "{{ value|abs }}",
        "{{ many|map('upper') }}",
        "{{ many|map('attr', '__class__') }}",
        "{{ many|map }}",
        "{{ many|map(default='x') }}",
        "{{ many|selectattr('a', 'callable') }}",
        "{{ many|selectattr('a', value) }}",
        "{{ many|selectattr('a', test='odd') }}",
        "{{ value|attr('upper') }}",
        "{{ value|format(1) }}",
        "{{ value|indent(999999999) }}",
        "{{ value|center(999999999) }}",
        "{{ value|xmlattr }}",
        "{{ value|safe }}",
        "{{ loop.cycle(1) }}",
        "{{ loop.changed(1) }}",
        "{% for x in many %}{{ loop.cycle() }}{% endfor %}",
        "{% for x in many %}{{ loop.cycle(*many) }}{% endfor %}",
        "{% for x in many %}{{ loop.changed(x=1) }}{% endfor %}",
        "{% for x in many %}{{ loop.__init__(1) }}{% endfor %}",
        "{% for x in many %}{{ loop['cycle'](1) }}{% endfor %}",
        "{% for x in many %}{% set l = loop %}{{ l.cycle(1) }}{% endfor %}",
        "{% for x in many %}{{ loop.cycle }}{% endfor %}",
        "{% for x in many %}{{ loop(many) }}{% endfor %}",
        "{% with x = value.upper() %}{{ x }}{% endwith %}",
        "{% with x.y = 1 %}{% endwith %}",
        "{{ value|replace('', 'x' ~ value ~ value)|replace('x', value ~ value ~ value)|replace('x', value ~ value ~ value) }}",
        "{% set a = value %}" + "{% set a = a ~ a %}" * 40 + "{{ a }}",
        "{% set a = value %}" + "{% set a = a + a %}" * 40 + "{{ a }}",
        "{% set a = many %}" + "{% set a = a + a %}" * 40 + "{{ a|length }}",
        "{% set a = 9 %}" + "{% set a = a * a %}" * 40 + "{{ a }}",
        "{% set a = many %}" + "{% set a = [a|join(a|join)] + a %}" * 40 + "{{ a|join }}",
    ],
)
def test_a_template_that_would_swell_or_reach_further_is_stopped(tag: str) -> None:
    with pytest.raises(TemplateFault):
        render(template(tag), {"value": "x" * 99, "many": ["x", "y"]}, PROPERTIES)


def test_a_forged_program_can_do_no_more_with_the_new_words() -> None:
    many, name = ["name", "many"], ["const", "__class__"]
    forged = [
        ["put", ["filter", many, "map", [["const", "upper"]], {}]],
        ["put", ["filter", many, "selectattr", [name, ["const", "__import__"]], {}]],
        ["put", ["filter", many, "groupby", [name], {}]],
        ["put", ["cycle", [many]]],
        ["put", ["changed", [many]]],
        ["with", [["loop", many]], [["put", ["cycle", [many]]]]],
        ["for", "x", many, None, [["set", "loop", many], ["put", ["cycle", [many]]]], [], "l"],
        ["for", "x", many, None, [["put", ["item", ["name", "loop"], ["const", "__class__"]]]], [], "l"],
        ["put", ["refused"]],
    ]
    for statement in forged:
        with pytest.raises((TemplateFault, LookupError, TypeError, ValueError, AttributeError)):
            runnable([statement], Printer({}).printing())({"many": ["x"]})
