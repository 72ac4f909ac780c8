"""A template tried in a child process with limits, so that neither terminal nor service hangs with it."""

from collections.abc import Callable
from datetime import datetime

from sltdocs.service.child.worker import Failure, Worker, WorkerLost, WorkerTooSlow
from sltdocs.service.templates.template_trial import Trial
from sltdocs.settings import Settings
from sltdocs.word.template.lint.linting import TemplateFinding, TemplateRule
from sltdocs.word.template.lint.template_finding import template_finding

_ANSWER = "sltdocs.service.templates.template_trial:answer"


def tried(
    name: str, template: bytes, now: datetime, settings: Settings, stopping: Callable[[], bool] = lambda: False
) -> tuple[TemplateFinding, ...]:
    """What is wrong with a template; when it used up its time or memory, that. Raises worker.Interrupted when `stopping`."""
    worker = Worker(_ANSWER, settings.time_limit, settings.memory_limit, stopping)
    try:
        answer = worker.run(Trial(name, template, now))
    except WorkerTooSlow:
        return (template_finding(TemplateRule.TOO_SLOW),)
    except WorkerLost:
        return (template_finding(TemplateRule.TOO_LARGE),)
    finally:
        worker.stop()
    if isinstance(answer, Failure):
        return (template_finding(TemplateRule.NOT_COMPILED, detail=answer),)
    return answer if isinstance(answer, tuple) else ()
