"""What every column is for, in both written forms: the notes of the starter workbook and the field reference."""

from collections.abc import Mapping

from msgspec import Struct

from sltdocs.contract.schema import Column, Kind
from sltdocs.contract.written_form import WrittenForm
from sltdocs.words.workbook import meeting_columns, plan_columns, report_columns


class ColumnWords(Struct, frozen=True):
    """`purpose` by sheet and column key (`measures.responsible`); `how` tells how a kind of value is written.

    `complete` are the keys whose purpose says all there is to say.
    """

    purpose: Mapping[str, str]
    how: Mapping[Kind, str]
    choose: str
    complete: frozenset[str]


_COMPLETE = frozenset(
    {
        "plan.version", "plan.period_from", "plan.period_to", "plan.period_name", "plan.hearing_deadline", "plan.report_year", "plan.status_date",
        "plan.show_meeting_follow_up", "plan.small_number_limit", "plan.report_handled", "plan.briefing_date",
        "cases.group", "cases.measures", "withdrawals.lifted", "goals.number", "goals.goal", "goals.parent", "guidelines.title",
        "focus-areas.number", "focus-areas.years", "measures.number", "measures.name", "measures.focus_area", "measures.goal", "measures.parent",
        "measures.cost", "measures.funding", "measures.indicator", "measures.target", "measures.target_group", "measures.closed",
        "groups.key", "groups.convener_email", "groups.alarm", "groups.individual_cases", "groups.shared_by",
        "participants.email", "participants.groups", "participants.when_needed",
        "series.what", "series.frequency", "series.group", "series.planned_per_year", "series.first_day", "series.last_day", "series.end",
        "meetings.group", "meetings.number", "meetings.day", "meetings.start", "meetings.end", "meetings.all_day", "meetings.invited", "meetings.attended",
        "days-off.first_day", "days-off.last_day", "activities.activity", "activities.measures", "activities.participants",
        "activities.show_in_wheel", "key-figures.year", "key-figures.value", "key-figures.base", "key-figures.comparison",
        "grants.year", "grants.applied", "grants.granted", "grants.spent", "grants.own_share",
    }
)  # fmt: skip
"""The columns whose purpose has its own example, or needs none: what is said of every column of their kind would not fit them."""


NB = ColumnWords(
    purpose={**plan_columns.NB, **meeting_columns.NB, **report_columns.NB},
    how={
        Kind.NAME: "Skriv på én linje.",
        Kind.KEY: "For eksempel 1, 4a eller 2.1.",
        Kind.KEYS: "Skriver du flere, setter du semikolon mellom dem.",
        Kind.TEXT: "Du kan skrive flere avsnitt, lenker og punkter. Begynn punktene med bindestrek og mellomrom.",
        Kind.PARTIES: "Skriver du flere, setter du semikolon eller linjeskift mellom dem.",
        Kind.LIST: "Skriver du flere, setter du semikolon mellom dem.",
        Kind.CHOICE: "",
        Kind.ADOPTION_FORM: "",
        Kind.DATE: "For eksempel 19.02.2026.",
        Kind.WHEN: "Dato, måned, halvår eller år, for eksempel 19.02.2026, mars 2026, høsten 2026 eller 2026.",
        Kind.DEADLINE: "Dato eller ord, for eksempel 01.06.2026, mars 2027 eller «løpende».",
        Kind.YEAR: "For eksempel 2026.",
        Kind.YEARS: "For eksempel 2026; 2027.",
        Kind.TIME: "For eksempel 09.00.",
        Kind.DURATION: "For eksempel 90\u00a0min eller 1,5\u00a0t.",
        Kind.INTEGER: "Skriv et helt tall, for eksempel 12.",
        Kind.NUMBER: "For eksempel 250\u00a0000, 12,5 eller 87\u00a0%.",
        Kind.YES_NO: "Skriv ja eller nei.",
        Kind.EMAIL: "For eksempel slt@kommunen.no.",
        Kind.URL: "For eksempel https://www.kommunen.no/slt.",
        Kind.INTERVAL: "For eksempel ukentlig, annenhver uke eller 2. tirsdag i måneden.",
        Kind.MUNICIPALITY_NUMBERS: "Fire sifre, for eksempel 0301. Skriver du flere, setter du semikolon mellom dem.",
    },
    choose="Velg ett av disse ordene: {words}.",
    complete=_COMPLETE,
)

NN = ColumnWords(
    purpose={**plan_columns.NN, **meeting_columns.NN, **report_columns.NN},
    how={
        Kind.NAME: "Skriv på éi linje.",
        Kind.KEY: "Til dømes 1, 4a eller 2.1.",
        Kind.KEYS: "Skriv du fleire, set du semikolon mellom dei.",
        Kind.TEXT: "Du kan skrive fleire avsnitt, lenkjer og punkt. Start punkta med bindestrek og mellomrom.",
        Kind.PARTIES: "Skriv du fleire, set du semikolon eller linjeskift mellom dei.",
        Kind.LIST: "Skriv du fleire, set du semikolon mellom dei.",
        Kind.CHOICE: "",
        Kind.ADOPTION_FORM: "",
        Kind.DATE: "Til dømes 19.02.2026.",
        Kind.WHEN: "Dato, månad, halvår eller år, til dømes 19.02.2026, mars 2026, hausten 2026 eller 2026.",
        Kind.DEADLINE: "Dato eller ord, til dømes 01.06.2026, mars 2027 eller «løpande».",
        Kind.YEAR: "Til dømes 2026.",
        Kind.YEARS: "Til dømes 2026; 2027.",
        Kind.TIME: "Til dømes 09.00.",
        Kind.DURATION: "Til dømes 90\u00a0min eller 1,5\u00a0t.",
        Kind.INTEGER: "Skriv eit heilt tal, til dømes 12.",
        Kind.NUMBER: "Til dømes 250\u00a0000, 12,5 eller 87\u00a0%.",
        Kind.YES_NO: "Skriv ja eller nei.",
        Kind.EMAIL: "Til dømes slt@kommunen.no.",
        Kind.URL: "Til dømes https://www.kommunen.no/slt.",
        Kind.INTERVAL: "Til dømes kvar veke, annakvar veke eller 2. tysdag i månaden.",
        Kind.MUNICIPALITY_NUMBERS: "Fire siffer, til dømes 0301. Skriv du fleire, set du semikolon mellom dei.",
    },
    choose="Vel eitt av desse orda: {words}.",
    complete=_COMPLETE,
)


def column_words(form: WrittenForm) -> ColumnWords:
    """The words in a written form."""
    return NN if form is WrittenForm.NN else NB


def column_help(sheet_key: str, column: Column, form: WrittenForm) -> str:
    """What the column is for and how to write in it, with an example."""
    words = column_words(form)
    purpose = words.purpose[f"{sheet_key}.{column.key}"]
    if column.choices is not None:
        return f"{purpose} {words.choose.format(words=', '.join(column.choices.words(form)))}"
    if f"{sheet_key}.{column.key}" in words.complete:
        return purpose
    return f"{purpose} {words.how[column.kind]}".strip()
