"""Why a meeting is proposed for its day, in plain words for the note beside the row."""

from collections.abc import Iterator

from sltdocs.plan.labels import day, public_holiday_name, weekday
from sltdocs.plan.model import Plan
from sltdocs.plan.proposing import Obstacle, Obstruction, Proposal
from sltdocs.words.documents.labels import labels_words
from sltdocs.words.workbook.proposing import proposing_words


def explanation(proposal: Proposal, plan: Plan) -> str:
    """One sentence after the other, in the plan's own written form."""
    return " ".join(sentence[0].upper() + sentence[1:] for sentence in _sentences(proposal, plan))


def _sentences(proposal: Proposal, plan: Plan) -> Iterator[str]:
    words, form = proposing_words(plan.written_form), plan.written_form
    yield words.proposal.format(place=proposal.place, wanted=proposal.wanted, year=proposal.year)
    yield words.promised.format(wording=proposal.promise.wording)
    yield _weekday(proposal, plan)
    yield from (_obstacle(one, plan) for one in proposal.obstacles)
    other = proposal.neighbour
    if other is not None:
        sentence = words.follows if other.before_us else words.prepares
        yield sentence.format(group=_name(plan, other.group), day=day(other.day, form))


def _weekday(proposal: Proposal, plan: Plan) -> str:
    words, form = proposing_words(plan.written_form), plan.written_form
    chosen, usual = weekday(proposal.day, form), proposal.usual_weekday
    if usual is None:
        return words.unknown_weekday.format(group=_name(plan, proposal.group), weekday=chosen)
    if usual == proposal.day.weekday():
        return words.usual_weekday.format(group=_name(plan, proposal.group), weekday=chosen)
    return words.other_weekday.format(usual=labels_words(form).weekdays[usual], weekday=chosen)


def _obstacle(one: Obstacle, plan: Plan) -> str:
    form = plan.written_form
    names = {
        Obstruction.PUBLIC_HOLIDAY: lambda: public_holiday_name(one.name, form),
        Obstruction.COLLISION: lambda: _name(plan, one.name),
    }
    name = names.get(one.why, lambda: one.name)()
    return proposing_words(form).obstacles[one.why].format(day=day(one.day, form), name=name)


def _name(plan: Plan, key: str) -> str:
    group = plan.group(key)
    return group.name if group else key
