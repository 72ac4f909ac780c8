"""Records of the products are looked into like mappings: by the names of their public fields, and by nothing else."""

import pytest
from msgspec import Struct

from sltdocs.contract.text import Text
from sltdocs.errors import TemplateFault
from sltdocs.word.engine import render
from sltdocs.word.figures.figure import Figure, figures_in
from sltdocs.word.template.language import program
from sltdocs.word.template.printing import Printer
from sltdocs.word.template.program import runnable
from tests.word.documents import PROPERTIES, template, text_of


class Person(Struct, frozen=True):
    name: str
    _secret: str = "hemmelig"


class Task(Struct, frozen=True):
    """With what a class may have besides fields."""

    title: str
    who: Person
    text: Text = Text.of("rik")
    figure: Figure | None = None

    @property
    def shouted(self) -> str:
        return self.title.upper()

    def method(self) -> str:
        return self.title


class Open(Struct):
    name: str = "kan endres"


class Plain:
    name = "et objekt"


CONTEXT = {
    "task": Task("Rydde", Person("Åse")),
    "tasks": [Task("b", Person("Bo")), Task("a", Person("Åse"))],
    "open": Open(),
    "plain": Plain(),
}


def printed(source: str) -> str:
    return runnable(program(source), Printer({}).printing())(CONTEXT).decode()


@pytest.mark.parametrize(
    ("source", "result"),
    [
        ("{{ task.title }} {{ task.who.name }} {{ task['title'] }}", "Rydde Åse Rydde"),
        ("{% for one in tasks %}{{ loop.index }}{{ one.title }}{{ one.who.name }} {% endfor %}", "1bBo 2aÅse "),
        ("{{ task.missing is defined }} {{ task.who.name is defined }} {{ task.missing|default('x') }}", "False True x"),
        ("{{ tasks|sort(attribute='title')|join('-', attribute='title') }}", "a-b"),
        ("{% set key = 'title' %}{{ task[key] }}{% if task.who %}ja{% endif %}", "Rydde" + "ja"),
    ],
)
def test_a_field_is_reached_by_its_name(source: str, result: str) -> None:
    assert printed(source) == result


@pytest.mark.parametrize(
    "name",
    [
        "task.shouted", "task.method", "task.who._secret", "task.__class__", "task.__init__", "task['__struct_fields__']",
        "task.__struct_config__", "task.__dict__", "task.who['_secret']", "task[0]", "task.text.runs", "task.text.plain",
        "open.name", "plain.name", "plain.__class__",
    ],
)  # fmt: skip
def test_nothing_else_of_a_record_and_nothing_of_another_object_is_reached(name: str) -> None:
    with pytest.raises(TemplateFault, match="is undefined"):
        printed(f"{{{{ {name} }}}}")
    with pytest.raises(TemplateFault, match="is undefined"):
        printed(f"{{% set x = {name} %}}")


@pytest.mark.parametrize("name", ["_secret", "__class__", "method", "shouted", "who.__class__"])
def test_no_filter_reaches_more(name: str) -> None:
    for source in (f"{{{{ tasks|sort(attribute='{name}') }}}}", f"{{{{ tasks|join(attribute='{name}') }}}}"):
        with pytest.raises(TemplateFault, match="is undefined"):
            printed(source)


@pytest.mark.parametrize(
    "source", ["{{ task.method() }}", "{% for x in task %}{% endfor %}", "{{ task + task }}", "{{ task|length }}"]
)
def test_a_record_is_no_function_and_no_list(source: str) -> None:
    with pytest.raises(TemplateFault):
        render(template(source), CONTEXT, PROPERTIES)


def test_a_figure_inside_a_record_is_found_and_printed() -> None:
    figure = Figure("hjul", "<w:drawing/>")
    task = Task("Rydde", Person("Åse"), figure=figure)
    assert list(figures_in({"a": [task]})) == [figure]
    made = render(template("{{ task.title }}", "{{p task.figure }}", "{{r task.text|runs }}"), {"task": task}, PROPERTIES)
    assert "Rydde" in text_of(made)
    assert "rik" in text_of(made)


class Shelf(Struct, frozen=True):
    """Room for figures in every way that a type can say so."""

    label: str
    one: Figure | None
    many: list[Figure]
    tasks: list[Task]
    by_name: dict[str, Task]
    anything: object = None


def test_a_figure_is_found_wherever_a_type_has_room_for_one() -> None:
    figures = [Figure(str(number), "<w:drawing/>") for number in range(5)]
    holding = [Task("Rydde", Person("Åse"), figure=one) for one in figures[2:]]
    shelf = Shelf("hylle", figures[0], [figures[1]], [holding[0]], {"a": holding[1]}, [holding[2]])
    assert list(figures_in({"shelf": shelf})) == figures
