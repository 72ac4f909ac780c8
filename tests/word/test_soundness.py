"""A template that passes for sound prints well-formed XML whatever the data; one that might not is parsed after rendering."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from sltdocs.contract.text import Text
from sltdocs.errors import TemplateFault
from sltdocs.publishing.template_copies.templates import shipped_templates
from sltdocs.word.engine import compile_template, render
from sltdocs.word.template.language import program
from sltdocs.word.template.printing import Printer
from sltdocs.word.template.program import runnable
from sltdocs.word.template.well_formedness import is_sound, placed
from tests.word.documents import PROPERTIES, template

LOOP = (
    "<a xmlns:w='w' xmlns:r='r'>{% for x in items %}<w:t>{{ x }}</w:t><w:tc>{% if x %}<d/>{{ rich|blocks(style) }}"
    '{% endif %}</w:tc><w:p descr="a {{ x }}" w:title="{% if x %}{{ style }}{% endif %}">{{ rich|runs }}</w:p>{% endfor %}</a>'
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.text(max_size=30), max_size=4), st.text(max_size=60), st.text(max_size=8))
def test_what_a_sound_program_prints_is_well_formed_whatever_the_data(items: list[str], rich: str, style: str) -> None:
    sound = placed(program(LOOP))
    assert is_sound(sound)
    printer = Printer({"stil": style})
    context = {"items": items, "rich": Text.of(rich), "style": style}
    assert etree.fromstring(runnable(sound, printer.printing())(context)).tag == "a"


@pytest.mark.parametrize(
    "source",
    [
        "<w:p>{{ x }}</w:p>",
        "<a:t>{{ x }}</a:t>",
        "<a>{% for x in y %}<b>{% endfor %}</a>",
        "<a>{% if x %}</a>{% else %}</a>{% endif %}",
        "<a>{% if x %}<b/>{% else %}<b>{% endif %}</a>",
        "<a>{% for x in y %}{% if x %}<c>{% endif %}{% endfor %}</a>",
        "<a {{ x }}/>",
        "<a b='{{ x }}'/>",
        '<a b="{% if x %}>{% endif %}"/>',
        "<!-- {{ x }} --><a/>",
        "<a><![CDATA[{{ x }}]]></a>",
        "<a/>{{ x }}",
        "{{ x }}",
    ],
)
def test_a_program_that_could_print_something_else_is_not_sound(source: str) -> None:
    assert not is_sound(program(source))


def test_the_shipped_templates_are_sound() -> None:
    for path in sorted(shipped_templates().glob("*.docx")):
        compiled = compile_template(path.read_bytes())
        assert compiled.sound == compiled.texts.keys()


def test_a_document_that_came_out_torn_is_not_handed_out() -> None:
    torn = template("{% if whole %}", rows=(("{% endif %}",),))
    assert "word/document.xml" not in compile_template(torn).sound
    assert render(torn, {"whole": True}, PROPERTIES)
    with pytest.raises(TemplateFault, match=r"word/document\.xml"):
        render(torn, {"whole": False}, PROPERTIES)
