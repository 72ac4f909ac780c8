"""What each Word template may use, read from the records that the documents fill it with.

The lint, `sltdocs template fields` and the trial of a template all look here.
"""

from types import NoneType, UnionType
from typing import Any, get_args, get_origin

from msgspec import Struct
from msgspec.structs import fields

from sltdocs.contract.text import Text
from sltdocs.products.documents.filling import FIELD_ALIASES, SharedContext
from sltdocs.products.documents.plan.action_plan import ActionPlanContext
from sltdocs.products.documents.report.status_report import StatusReportContext
from sltdocs.word.figures.figure import Figure
from sltdocs.word.template.lint.allowed_fields import FieldKind, TemplateContract, TemplateField
from sltdocs.words.templates.field_aliases import ITEM_NAMES

_KINDS: dict[type, FieldKind] = {
    str: FieldKind.TEXT,
    int: FieldKind.NUMBER,
    float: FieldKind.NUMBER,
    bool: FieldKind.YES_NO,
    Text: FieldKind.RICH,
    Figure: FieldKind.FIGURE,
}


def field_of(annotation: Any) -> TemplateField:  # noqa: ANN401  whatever may stand after the colon
    """The field that a type makes; TypeError for a type that templates know nothing of. `None` is what is not there."""
    if isinstance(annotation, UnionType):
        first, *others = (field_of(one) for one in get_args(annotation) if one is not NoneType)
        if all(other == first for other in others):
            return first
    if get_origin(annotation) is list:
        return TemplateField(FieldKind.LIST, item=field_of(*get_args(annotation)))
    if annotation in _KINDS:
        return TemplateField(_KINDS[annotation])
    if isinstance(annotation, type) and issubclass(annotation, Struct):
        return TemplateField(FieldKind.GROUP, fields=_fields_of(annotation))
    raise TypeError(f"no template can use {annotation}")


def _fields_of(*records: type[Struct]) -> dict[str, TemplateField]:
    return {one.name: field_of(one.type) for record in records for one in fields(record)}


_OF_THE_ENGINE = {"contents": TemplateField(FieldKind.FIGURE)}
"""What the engine itself fills in: the list of contents."""
_STYLES = ("Body Text", "List Bullet", "List Number", "Hyperlink")
_TITLE = ("title", "cover_title", "header_title", "plan.title")
_CONTRACTS = {
    "plan": TemplateContract(
        {**_fields_of(SharedContext), **_OF_THE_ENGINE, **_fields_of(ActionPlanContext)},
        required=(
            _TITLE,
            ("mark", "cover_mark"),
            ("measures.groups[].measures[].name", "plan.measures[].name"),
            ("measures.groups[].measures[].responsible", "plan.measures[].responsible"),
        ),
        styles=(*_STYLES, "List Continue"),
        aliases=FIELD_ALIASES,
        items=ITEM_NAMES,
    ),
    "status-report": TemplateContract(
        {**_fields_of(SharedContext), **_OF_THE_ENGINE, **_fields_of(StatusReportContext)},
        required=(
            _TITLE,
            ("mark", "cover_lines"),
            ("measure_groups[].measures[].name", "measures[].name", "plan.measures[].name"),
            ("measure_groups[].measures[].status", "measures[].status", "plan.measures[].status"),
        ),
        styles=_STYLES,
        aliases=FIELD_ALIASES,
        items=ITEM_NAMES,
    ),
}
STEMS = tuple(_CONTRACTS)
"""The first parts of templates' names."""
TEMPLATE_NAMES = tuple(f"{stem}.{form}.docx" for stem in STEMS for form in ("nb", "nn"))
"""The file names that templates have."""


def contract_for(name: str) -> TemplateContract:
    """What the template of this file name may use; KeyError for any other name."""
    if name not in TEMPLATE_NAMES:
        raise KeyError(name)
    return _CONTRACTS[name.partition(".")[0]]


def paths(contract: TemplateContract) -> dict[str, TemplateField]:
    """Every field by its path; what belongs to the items of a list is written with `[]`: `goals[].text`."""
    found: dict[str, TemplateField] = {}

    def gather(path: str, field: TemplateField) -> None:
        found[path] = field
        if field.item is not None:
            gather(f"{path}[]", field.item)
        for name, inner in field.fields.items():
            gather(f"{path}.{name}", inner)

    for name, field in contract.fields.items():
        gather(name, field)
    return found
