"""The words of titles, periods, dates and numbers."""

from msgspec import Struct

from sltdocs.contract.written_form import WrittenForm


class Labels(Struct, frozen=True):
    """Months from January, weekdays from Monday; `{period}`, `{half}` and `{year}` are filled in."""

    action_plan_title: str
    status_report_title: str
    municipality: str
    municipalities: str
    conjunction: str
    to: str
    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    first_half_year: str
    second_half_year: str
    spring: str
    autumn: str
    public_holidays: dict[str, str]


NB = Labels(
    action_plan_title="SLT-handlingsplan {period}",
    status_report_title="SLT-statusrapport {year}",
    municipality="kommune",
    municipalities="kommuner",
    conjunction="og",
    to="til",
    months=(
        "januar", "februar", "mars", "april", "mai", "juni",
        "juli", "august", "september", "oktober", "november", "desember",
    ),
    weekdays=("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
    first_half_year="første halvår {year}",
    second_half_year="andre halvår {year}",
    spring="våren {year}",
    autumn="høsten {year}",
    public_holidays={
        "new-year": "1. nyttårsdag",
        "maundy-thursday": "skjærtorsdag",
        "good-friday": "langfredag",
        "easter-day": "1. påskedag",
        "easter-monday": "2. påskedag",
        "labour-day": "1. mai",
        "ascension": "Kristi himmelfartsdag",
        "constitution-day": "17. mai",
        "whit-sunday": "1. pinsedag",
        "whit-monday": "2. pinsedag",
        "christmas-day": "1. juledag",
        "boxing-day": "2. juledag",
    },
)  # fmt: skip

NN = Labels(
    action_plan_title="SLT-handlingsplan {period}",
    status_report_title="SLT-statusrapport {year}",
    municipality="kommune",
    municipalities="kommunar",
    conjunction="og",
    to="til",
    months=(
        "januar", "februar", "mars", "april", "mai", "juni",
        "juli", "august", "september", "oktober", "november", "desember",
    ),
    weekdays=("måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "søndag"),
    first_half_year="første halvår {year}",
    second_half_year="andre halvår {year}",
    spring="våren {year}",
    autumn="hausten {year}",
    public_holidays={
        "new-year": "1. nyttårsdag",
        "maundy-thursday": "skjærtorsdag",
        "good-friday": "langfredag",
        "easter-day": "1. påskedag",
        "easter-monday": "2. påskedag",
        "labour-day": "1. mai",
        "ascension": "Kristi himmelfartsdag",
        "constitution-day": "17. mai",
        "whit-sunday": "1. pinsedag",
        "whit-monday": "2. pinsedag",
        "christmas-day": "1. juledag",
        "boxing-day": "2. juledag",
    },
)  # fmt: skip


def labels_words(form: WrittenForm) -> Labels:
    """The words in a written form."""
    return NN if form is WrittenForm.NN else NB
