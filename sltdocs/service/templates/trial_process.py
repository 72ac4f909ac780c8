"""A template tried in a child process with limits, so that neither terminal nor service hangs with it."""

from collections.abc import Callable
from datetime import datetime

from sltdocs.service.child.worker import Failure, Worker, WorkerLost, WorkerTooSlow
from sltdocs.service.templates.template_trial import Trial
from sltdocs.settings import Settings
from sltdocs.word.template.lint.linting import TemplateFinding, TemplateRule
from sltdocs.word.template.lint.template_finding import template_finding

_ANSWER = "sltdocs.service.templates.template_trial:answer"
_LOOK = "sltdocs.service.templates.template_trial:look"


def tried(
    name: str, template: bytes, now: datetime, settings: Settings, stopping: Callable[[], bool] = lambda: False
) -> tuple[TemplateFinding, ...]:
    """What is wrong with a template; when it used up its time or memory, that. Raises worker.Interrupted when `stopping`."""
    trial = Trial(name, template, now)
    try:
        answer = _answered(_ANSWER, trial, settings, stopping)
    except WorkerTooSlow:
        return (*_looked_through(trial, settings, stopping), template_finding(TemplateRule.TOO_SLOW))
    except WorkerLost:
        return (template_finding(TemplateRule.TOO_LARGE),)
    if isinstance(answer, Failure):
        return (template_finding(TemplateRule.NOT_COMPILED, detail=answer),)
    return answer if isinstance(answer, tuple) else ()


def _looked_through(trial: Trial, settings: Settings, stopping: Callable[[], bool]) -> tuple[TemplateFinding, ...]:
    """What is wrong with a template that could not be tried to its end, as far as that shows without filling it in."""
    try:
        answer = _answered(_LOOK, trial, settings, stopping)
    except (WorkerTooSlow, WorkerLost):
        return ()
    return answer if isinstance(answer, tuple) else ()


def _answered(way: str, trial: Trial, settings: Settings, stopping: Callable[[], bool]) -> object:
    worker = Worker(way, settings.time_limit, settings.memory_limit, stopping)
    try:
        return worker.run(trial)
    finally:
        worker.stop()
