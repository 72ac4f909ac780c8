"""The words of titles, periods, dates and numbers, in bokmål."""

from sltdocs.contract.words.labels import Labels

WORDS = Labels(
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
