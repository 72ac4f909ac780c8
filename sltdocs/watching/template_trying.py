"""A template tried in a child process with limits, so that neither terminal nor service hangs with it."""

from collections.abc import Callable
from datetime import datetime

from sltdocs.settings import Settings
from sltdocs.template_trial import Trial
from sltdocs.watching.worker import Failure, Worker, WorkerLost, WorkerTooSlow
from sltdocs.word.lint import Rule, TemplateFinding, found

_ANSWER = "sltdocs.template_trial:answer"


def tried(
    name: str, template: bytes, now: datetime, settings: Settings, stopping: Callable[[], bool] = lambda: False
) -> tuple[TemplateFinding, ...]:
    """What is wrong with a template; when it used up its time or memory, that. Raises worker.Interrupted when `stopping`."""
    worker = Worker(_ANSWER, settings.time_limit, settings.memory_limit, stopping)
    try:
        answer = worker.run(Trial(name, template, now))
    except WorkerTooSlow:
        return (found(Rule.TOO_SLOW),)
    except WorkerLost:
        return (found(Rule.TOO_LARGE),)
    finally:
        worker.stop()
    if isinstance(answer, Failure):
        return (found(Rule.NOT_COMPILED, detail=answer),)
    return answer if isinstance(answer, tuple) else ()
