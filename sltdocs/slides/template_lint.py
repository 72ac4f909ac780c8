"""Looks a slide master through before it is used, and says what is wrong in terms that its author can act on."""

import re
from collections.abc import Iterable, Iterator, Mapping

from sltdocs.errors import TemplateFault
from sltdocs.slides.contrast import low_contrast
from sltdocs.slides.master import Lacking, lacking, opened
from sltdocs.word.package import PackageFault, read_package
from sltdocs.word.template.lint.template_finding import TemplateFinding, TemplateRule, template_finding

_OUTSIDE = re.compile(rb'<Relationship\b(?=[^>]*TargetMode="External")(?![^>]*/hyperlink")[^>]*\bTarget="([^"]*)"')
_LOOKED_AT = ("ppt/slideMasters/", "ppt/slideLayouts/", "ppt/theme/")


def lint_slides(template: bytes) -> tuple[TemplateFinding, ...]:
    """Everything wrong with a template of slides; raises nothing."""
    try:
        parts = read_package(template)
    except PackageFault:
        return (template_finding(TemplateRule.NOT_SLIDES),)
    if any(name.endswith("vbaProject.bin") for name in parts):
        return (template_finding(TemplateRule.SLIDE_MACROS),)
    try:
        missing = tuple(lacking(opened(template)))
    except TemplateFault:
        return (template_finding(TemplateRule.NOT_SLIDES),)
    return (*_missing(missing), *_outside(parts), *_contrast(parts))


def _missing(missing: Iterable[Lacking]) -> Iterator[TemplateFinding]:
    for one in missing:
        if one.placeholder is None:
            yield template_finding(TemplateRule.LAYOUT_MISSING, layout=one.layout)
        else:
            yield template_finding(TemplateRule.PLACEHOLDER_MISSING, layout=one.layout, name=one.name, place=one.placeholder)


def _outside(parts: Mapping[str, bytes]) -> Iterator[TemplateFinding]:
    """Pictures of the master that are fetched from elsewhere whenever somebody opens the slides."""
    for name, part in parts.items():
        if name.endswith(".rels") and name.startswith(_LOOKED_AT):
            for found in _OUTSIDE.findall(part):
                yield template_finding(TemplateRule.SLIDE_OUTSIDE, detail=found.decode("utf-8", "replace"))


def _contrast(parts: Mapping[str, bytes]) -> Iterator[TemplateFinding]:
    for style in low_contrast(parts):
        yield template_finding(TemplateRule.SLIDE_CONTRAST, style=style)
