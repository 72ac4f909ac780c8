"""What was changed for the coordinator in the workbook of her next period: told on its first sheet."""

from sltdocs.contract.code import Code, Severity, Wording


class RollCode(Code):
    """One member a finding: its stable code, its severity, what it says in bokmål and in nynorsk."""

    FIELD_ROLLED = (
        "field-rolled",
        Severity.ADVICE,
        Wording(
            "«{title}» er endret fra «{old}» til «{new}».",
            "Se etter om det er riktig. Er det galt, skriver du det du mener, for eksempel 01.01.2028.",
        ),
        Wording(
            "«{title}» er endra frå «{old}» til «{new}».",
            "Sjå etter om det er rett. Er det gale, skriv du det du meiner, til dømes 01.01.2028.",
        ),
    )
    FIELD_CLEARED = (
        "field-cleared",
        Severity.ADVICE,
        Wording(
            "«{title}» er tømt. Der sto «{old}».",
            "Fyll ut feltet når det blir aktuelt i den nye perioden. Det kan stå tomt så lenge.",
        ),
        Wording(
            "«{title}» er tømt. Der stod «{old}».",
            "Fyll ut feltet når det blir aktuelt i den nye perioden. Det kan stå tomt så lenge.",
        ),
    )
    COLUMN_ADDED = (
        "column-added",
        Severity.ADVICE,
        Wording(
            "Kolonnen «{title}» er lagt til. Arket hadde den ikke.",
            "La den stå. Den trengs til det som er fylt inn for deg i den nye perioden.",
        ),
        Wording(
            "Kolonnen «{title}» er lagd til. Arket hadde han ikkje.",
            "Lat han stå. Han trengst til det som er fylt inn for deg i den nye perioden.",
        ),
    )
    MEASURE_CARRIED = (
        "measure-carried",
        Severity.ADVICE,
        Wording(
            "Tiltaket «{name}» er ført videre. Endret i raden: {cells}.",
            "Les tiltaket, og rett ansvar og frist, for eksempel 01.06.2028. Skal det ikke være med, sletter du raden.",
        ),
        Wording(
            "Tiltaket «{name}» er ført vidare. Endra i rada: {cells}.",
            "Les tiltaket, og rett ansvar og frist, til dømes 01.06.2028. Skal det ikkje vere med, slettar du rada.",
        ),
    )
    ROW_MOVED = (
        "row-moved",
        Severity.ADVICE,
        Wording(
            "«{name}» hører til perioden som tar slutt. Raden er flyttet til arket «{to}», lengst til høyre.",
            "Skal den likevel være med i den nye planen, kopierer du raden tilbake.",
        ),
        Wording(
            "«{name}» høyrer til perioden som tek slutt. Rada er flytta til arket «{to}», lengst til høgre.",
            "Skal ho likevel vere med i den nye planen, kopierer du rada tilbake.",
        ),
    )
    MEETING_ROLLED = (
        "meeting-rolled",
        Severity.ADVICE,
        Wording(
            "Møtet {old} er byttet med et forslag i samme rytme: {group}, {new}. Endret i raden: {cells}. "
            "Forslaget er ikke med i noen kalender.",
            "Passer datoen, slett ordet «foreslått» i «Status». Passer den ikke, endre datoen, for eksempel 07.03.2028, eller slett raden.",
        ),
        Wording(
            "Møtet {old} er bytt med eit framlegg i same rytme: {group}, {new}. Endra i rada: {cells}. "
            "Framlegget er ikkje med i nokon kalender.",
            "Passar datoen, slett ordet «føreslått» i «Status». Passar han ikkje, endre datoen, til dømes 07.03.2028, eller slett rada.",
        ),
    )
    MEETING_CLEARED = (
        "meeting-cleared",
        Severity.ADVICE,
        Wording(
            "Møtet i raden ({old}) er tatt ut. Det er ikke foreslått noen ny dato for det.",
            "Skal gruppa møtes også da, skriver du møtet på en ny rad, for eksempel 07.03.2028.",
        ),
        Wording(
            "Møtet i rada ({old}) er teke ut. Det er ikkje føreslått nokon ny dato for det.",
            "Skal gruppa møtast òg då, skriv du møtet på ei ny rad, til dømes 07.03.2028.",
        ),
    )
    SERIES_ROLLED = (
        "series-rolled",
        Severity.ADVICE,
        Wording(
            "De faste møtene «{name}» er flyttet til den nye perioden. Endret i raden: {cells}.",
            "Se etter om datoene passer. Passer de ikke, skriver du nye, for eksempel 10.01.2028.",
        ),
        Wording(
            "Dei faste møta «{name}» er flytte til den nye perioden. Endra i rada: {cells}.",
            "Sjå etter om datoane passar. Passar dei ikkje, skriv du nye, til dømes 10.01.2028.",
        ),
    )
    DAYS_OFF_CLEARED = (
        "days-off-cleared",
        Severity.ADVICE,
        Wording(
            "Fridagene i den gamle perioden er tatt ut: {cells}.",
            "Skriv inn fridagene for den nye perioden, for eksempel vinterferien fra 21.02.2028 til 25.02.2028, før du godtar møtedatoene.",
        ),
        Wording(
            "Fridagane i den gamle perioden er tekne ut: {cells}.",
            "Skriv inn fridagane for den nye perioden, til dømes vinterferien frå 21.02.2028 til 25.02.2028, før du godtek møtedatoane.",
        ),
    )


class RollAdvice(Code):
    """What was kept as it was, and is to be read before the new plan is proposed."""

    TEXT_TO_READ = (
        "text-to-read",
        Severity.ADVICE,
        Wording(
            "Teksten er den samme som i planen for {old}.",
            "Les gjennom, og rett det som ikke lenger stemmer, for eksempel årstall, tall og navn på grupper.",
        ),
        Wording(
            "Teksten er den same som i planen for {old}.",
            "Les gjennom, og rett det som ikkje lenger stemmer, til dømes årstal, tal og namn på grupper.",
        ),
    )
