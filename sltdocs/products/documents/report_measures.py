"""What the status report tells about the measures: one by one, by status, by deadline, and what has been forgotten."""

from collections.abc import Iterable

from sltdocs.contract.choices import MeasureStatus
from sltdocs.contract.text import Text
from sltdocs.contract.written_form import WrittenForm
from sltdocs.plan import difference, figures, labels
from sltdocs.plan.model import Measure, Plan
from sltdocs.plan.snapshot import load
from sltdocs.products.documents.charts import Captions, status_chart
from sltdocs.products.documents.printed_values import NOTHING, capital, labelled, linked
from sltdocs.words.answer.command_report import report_words


def chapters(plan: Plan, captions: Captions) -> dict[str, object]:
    """The chapters about the measures: `distribution`, `measures`, `overdue`, `due_soon`."""
    measures, day = figures.reported_measures(plan), figures.as_of(plan)
    return {
        "distribution": _distribution(plan, measures, captions),
        "measures": [_told(measure, plan.written_form) for measure in measures],
        "overdue": _with_deadline(figures.overdue(measures, day), plan.written_form),
        "due_soon": _with_deadline(figures.due_soon(measures, day), plan.written_form),
    }


def status_label(status: MeasureStatus | None, form: WrittenForm) -> str:
    """The word of a status with its sign, `● gjennomført`: never told by colour alone."""
    words = report_words(form)
    return f"{words.signs[status]} {capital(words.statuses[status])}"


def _distribution(plan: Plan, measures: Iterable[Measure], captions: Captions) -> dict[str, object]:
    words, form = report_words(plan.written_form), plan.written_form
    counts = figures.count_measures(measures)
    caption = words.status_caption.format(day=labels.day(figures.as_of(plan), form))
    return {
        **captions.place(status_chart(counts, caption, form), caption),
        "rows": [{"status": status_label(status, form), "count": count} for status, count in counts.by_status],
    }


def _told(measure: Measure, form: WrittenForm) -> dict[str, object]:
    words = report_words(form)
    status = status_label(measure.status, form)
    return {
        **_named(measure),
        "responsible": measure.responsible.text,
        "status": words.closed.format(status=status) if measure.closed else status,
        "dates": [words.reported_at.format(day=labels.short_day(measure.status_date))] if measure.status_date else [],
        "told": _comments(measure, form) or [NOTHING],
    }


def _comments(measure: Measure, form: WrittenForm) -> list[Text]:
    words = report_words(form)
    parts = (
        measure.status_comment,
        labelled(words.reason, measure.reason) if measure.reason else Text(),
        labelled(words.result, measure.result) if measure.result else Text(),
        linked(words.read_more, measure.link) if measure.link else Text(),
    )
    return [part for part in parts if part]


def _with_deadline(measures: Iterable[Measure], form: WrittenForm) -> list[dict[str, object]]:
    return [
        {
            **_named(measure),
            "deadline": labels.when(measure.deadline.when, form) if measure.deadline and measure.deadline.when else "",
            "status": status_label(measure.status, form),
            "responsible": measure.responsible.text,
        }
        for measure in measures
    ]


def _named(measure: Measure) -> dict[str, object]:
    """Number and name; only the first line of the name, as the rest explains it in the plan."""
    return {"number": measure.number, "name": Text(next(line for line in measure.name.lines if line))}


def forgotten(plan: Plan, previous: bytes | None) -> list[dict[str, object]]:
    """The measures that were reported neither this year nor in the previous report, `previous` being its snapshot."""
    before = load(previous) if previous else None
    return [_named(measure) for measure in difference.forgotten(plan, before)] if before else []
