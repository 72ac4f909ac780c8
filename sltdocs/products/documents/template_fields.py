"""What each Word template may use: the one list that the lint, `sltdocs template fields` and its documentation come from.

A test compares it with what the products really hand over, in both directions.
"""

from sltdocs.word.template.lint.allowed_fields import FieldKind, TemplateContract, TemplateField

_STYLES = ("Body Text", "List Bullet", "List Number", "Hyperlink")
_TEXT, _NUMBER, _YES_NO, _RICH, _FIGURE = (
    TemplateField(kind) for kind in (FieldKind.TEXT, FieldKind.NUMBER, FieldKind.YES_NO, FieldKind.RICH, FieldKind.FIGURE)
)


def _many(item: TemplateField) -> TemplateField:
    return TemplateField(FieldKind.LIST, item=item)


def _group(**fields: TemplateField) -> TemplateField:
    return TemplateField(FieldKind.GROUP, fields=fields)


_TEXTS, _RICHES = _many(_TEXT), _many(_RICH)
_SECTIONS = _many(_group(heading=_TEXT, text=_RICH))
_EVERYWHERE = {
    "title": _TEXT,
    "header_title": _TEXT,
    "municipality": _TEXT,
    "period": _TEXT,
    "mark": _TEXT,
    "logo": _FIGURE,
    "contents": _FIGURE,
    "cover_title": _TEXT,
    "subtitle": _TEXT,
    "cover_mark": _TEXT,
    "cover_lines": _TEXTS,
    "cover_foot": _TEXT,
    "own_sections": _SECTIONS,
    "contacts": _many(_group(role=_TEXT, name=_TEXT, reach=_RICHES)),
}
_PLAN = {
    **_EVERYWHERE,
    "introduction": _SECTIONS,
    "goals": _many(
        _group(number=_TEXT, text=_RICH, subgoals=_many(_group(number=_TEXT, text=_RICH))),
    ),
    "guidelines": _group(
        sections=_SECTIONS,
        levels=_many(
            _group(heading=_TEXT, guidelines=_many(_group(title=_RICH, description=_RICH, qr=_FIGURE))),
        ),
        links=_RICHES,
    ),
    "organisation": _group(
        sections=_SECTIONS,
        levels=_many(_group(heading=_TEXT, groups=_many(_group(name=_TEXT, mission=_RICH, facts=_RICHES)))),
    ),
    "series": _group(has_purpose=_YES_NO, rows=_many(_group(what=_RICH, purpose=_RICH, frequency=_RICH))),
    "meeting_plan": _many(_group(heading=_TEXT, months=_many(_group(name=_TEXT, meetings=_RICHES)))),
    "wheel": _group(figure=_FIGURE, caption=_TEXT, months=_many(_group(name=_TEXT, activities=_RICHES))),
    "knowledge": _group(
        sections=_SECTIONS,
        rows=_many(_group(indicator=_RICH, remarks=_RICHES, year=_NUMBER, value=_TEXT, base=_TEXT, origin=_TEXT)),
        note=_TEXT,
        links=_RICHES,
    ),
    "measures": _group(
        sections=_SECTIONS,
        links=_RICHES,
        focus_areas=_many(_group(heading=_TEXT, description=_RICH)),
        areas_described=_YES_NO,
        has_introduction=_YES_NO,
        has_overview=_YES_NO,
        wide=_YES_NO,
        columns=_NUMBER,
        headings=_TEXTS,
        groups=_many(
            _group(
                heading=_TEXT,
                introduction=_RICH,
                measures=_many(
                    _group(
                        number=_TEXT,
                        name=_RICH,
                        more_name=_RICHES,
                        description=_RICH,
                        details=_RICHES,
                        responsible=_RICH,
                        extra=_RICHES,
                    )
                ),
            )
        ),
    ),
    "links": _RICHES,
    "annex": _many(_group(heading=_TEXT, groups=_many(_group(name=_TEXT, roles=_TEXTS)))),
    "adoptions": _many(_group(line=_TEXT, remark=_RICH)),
}
_LATE = _many(_group(number=_TEXT, name=_RICH, responsible=_RICH, deadline=_TEXT, status=_TEXT))
_REPORT = {
    **_EVERYWHERE,
    "year": _NUMBER,
    "summary": _group(sentence=_TEXT, more=_TEXTS, sections=_SECTIONS),
    "about_measures": _SECTIONS,
    "distribution": _group(figure=_FIGURE, caption=_TEXT, rows=_many(_group(status=_TEXT, count=_NUMBER))),
    "measures": _many(_group(number=_TEXT, name=_RICH, responsible=_RICH, status=_TEXT, dates=_TEXTS, told=_RICHES)),
    "overdue": _LATE,
    "due_soon": _LATE,
    "forgotten": _many(_group(number=_TEXT, name=_RICH)),
    "meetings": _group(
        sentence=_TEXT,
        figure=_FIGURE,
        caption=_TEXT,
        rows=_many(_group(group=_TEXT, planned=_NUMBER, held=_NUMBER, cancelled=_NUMBER, attendance=_TEXT)),
        series=_RICHES,
    ),
    "activities": _group(
        rows=_many(_group(when=_TEXT, activity=_RICH, detail=_TEXT, participants=_TEXT)),
        has_dates=_YES_NO,
        has_participants=_YES_NO,
        note=_TEXT,
    ),
    "key_figures": _group(
        sections=_SECTIONS,
        indicators=_many(
            _group(
                name=_TEXT,
                trend=_TEXT,
                figure=_FIGURE,
                caption=_TEXT,
                rows=_many(_group(year=_NUMBER, value=_TEXT, base=_TEXT)),
                notes=_RICHES,
            )
        ),
        note=_TEXT,
    ),
    "grants": _many(
        _group(
            scheme=_TEXT,
            purpose=_RICH,
            deadlines=_TEXTS,
            year=_NUMBER,
            applied=_TEXT,
            granted=_TEXT,
            spent=_TEXT,
            own_share=_TEXT,
        )
    ),
    "changes": _many(_group(sentence=_TEXT, lines=_RICHES)),
    "assessment": _SECTIONS,
    "road_ahead": _group(sections=_SECTIONS, planned=_many(_group(when=_TEXT, activity=_RICH))),
}
_TITLE = ("title", "cover_title", "header_title")
_CONTRACTS = {
    "plan": TemplateContract(
        _PLAN,
        required=(
            _TITLE,
            ("mark", "cover_mark"),
            ("measures.groups[].measures[].name",),
            ("measures.groups[].measures[].responsible",),
        ),
        styles=(*_STYLES, "List Continue"),
    ),
    "status-report": TemplateContract(
        _REPORT, required=(_TITLE, ("mark", "cover_lines"), ("measures[].name",), ("measures[].status",)), styles=_STYLES
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
