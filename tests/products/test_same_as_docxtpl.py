"""What our own rendering makes of a template is what docxtpl makes of it: shipped ones, and those that Word saved anew."""

import re
from collections.abc import Mapping
from copy import deepcopy
from functools import partial
from io import BytesIO

import pytest
from docx import Document
from docx.shared import RGBColor
from docxtpl import DocxTemplate
from jinja2 import Environment, StrictUndefined

from sltdocs.contract.written_form import WrittenForm
from sltdocs.products.documents import filling
from sltdocs.products.spec import ACTION_PLAN, STATUS_REPORT
from sltdocs.word.document.marks import CONTENTS_MARK
from sltdocs.word.engine import CompiledTemplate, Filled, Properties, fill
from sltdocs.word.figures.figure import Figure
from sltdocs.word.package import read_package
from sltdocs.word.template.printing import ContentsList, Printer
from sltdocs.word.template.program import Printing
from sltdocs.word.template.values import Xml
from tests.products import plans

PARTS = re.compile(r"word/(?:document|header\d*|footer\d*)\.xml")
PRODUCTS = {"plan": ACTION_PLAN.made, "status-report": STATUS_REPORT.made}
NAMES = [f"{stem}.{form}.docx" for stem in PRODUCTS for form in WrittenForm]


@pytest.mark.parametrize("restyled", [False, True], ids=["shipped", "restyled"])
@pytest.mark.parametrize("name", NAMES)
def test_every_paragraph_has_the_style_and_the_text_that_docxtpl_gives_it(
    name: str, restyled: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    template = plans.ShippedTemplates().template(name, "")
    template = saved_anew(template) if restyled else template
    context, ours = rendered(name, template, monkeypatch)
    assert paragraphs(ours.packed()) == paragraphs(docxtpls(template, context, ours.template))


def rendered(name: str, template: bytes, monkeypatch: pytest.MonkeyPatch) -> tuple[Mapping[str, object], Filled]:
    """The full plan's document with this template, and the context that it was filled with."""
    caught: list[tuple[Mapping[str, object], Filled]] = []

    def catching(compiled: CompiledTemplate, context: Mapping[str, object], properties: Properties) -> Filled:
        filled = fill(compiled, context, properties)
        caught.append((context, filled))
        return filled

    stem, form, _ = name.split(".")
    monkeypatch.setattr(filling, "fill", catching)
    monkeypatch.setattr(plans.ShippedTemplates, "template", lambda *_: template)
    PRODUCTS[stem](plans.full(WrittenForm(form)), plans.given())
    return caught[0]


def printed(printing: Printing, value: object) -> str:
    """A value as it is printed, whatever it stands in: docxtpl does not know."""
    if isinstance(value, Xml):
        return value
    return printing.words["place" if isinstance(value, Figure | ContentsList) else "put"](value)


def docxtpls(template: bytes, context: Mapping[str, object], compiled: CompiledTemplate) -> bytes:
    """The same by docxtpl and Jinja, with the printing of ours."""
    printing = Printer(compiled.style_ids).printing()
    environment = Environment(undefined=StrictUndefined, finalize=partial(printed, printing))
    environment.filters.update(printing.filters)
    document = DocxTemplate(BytesIO(template))
    document.render({**context, "contents": ContentsList()}, environment)
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def paragraphs(document: bytes) -> dict[str, list[tuple[str, str]]]:
    """Style and text of every paragraph, also in tables and margins; the list of contents is ours alone."""
    found = {}
    for name, data in read_package(document).items():
        if PARTS.fullmatch(name):
            pieces = re.findall(r"<w:p[ >](?:(?!<w:p[ >]).)*?</w:p>", data.decode(), re.DOTALL)
            told = ((style_of(one), text_of(one)) for one in pieces)
            found[name] = [
                (style, text) for style, text in told if text and text != CONTENTS_MARK and not style.startswith("TOC")
            ]
    return found


def style_of(paragraph: str) -> str:
    style = re.search(r'<w:pStyle w:val="([^"]*)"', paragraph)
    return style[1] if style else ""


def text_of(paragraph: str) -> str:
    marks = re.sub(r"<w:(?:br|tab)/>", "<w:t>\n</w:t>", paragraph)
    text = "".join(re.findall(r"<w:t(?: [^>]*)?>([^<]*)</w:t>", marks))
    return text.replace("&#39;", "'").replace("&quot;", '"')


def saved_anew(template: bytes) -> bytes:
    """The template as a municipality may have it: another colour, and tags torn over runs, as Word does."""
    document = Document(BytesIO(template))
    document.styles["Heading 1"].font.color.rgb = RGBColor(0x7A, 0x1F, 0x3D)
    document.styles["Body Text"].font.name = "Georgia"
    for paragraph in document.element.body.iter("{*}p"):
        tear_first_tag(paragraph)
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def tear_first_tag(paragraph: object) -> None:
    for run in paragraph.findall("{*}r"):
        text = run.find("{*}t")
        at = -1 if text is None or not text.text else text.text.find("{{")
        if at < 0 or text.text.startswith(("{{r", "{{p")):
            continue
        second = deepcopy(run)
        run.addnext(second)
        text.text, second.find("{*}t").text = text.text[: at + 4], text.text[at + 4 :]
        return
