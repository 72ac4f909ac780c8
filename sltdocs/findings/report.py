"""Findings about the status report of a year: who treated it, what has changed since, what is no news of the year."""

from sltdocs.contract.code import Code, Severity, Wording


class ReportCode(Code):
    """One member a finding: its stable code, its severity, what it says in bokmål and in nynorsk."""

    TREATMENT_UNCLEAR = (
        "report-treatment-unclear",
        Severity.ERROR,
        Wording(
            "«{typed}» sier ikke både hvem som har behandlet statusrapporten, og hvilken dag. Det behandler derfor ikke rapporten.",
            "Skriv hvem og når, for eksempel «Kommunestyret 18.03.2027». La feltet stå tomt til rapporten er behandlet.",
        ),
        Wording(
            "«{typed}» seier ikkje både kven som har behandla statusrapporten, og kva dag. Det behandlar difor ikkje rapporten.",
            "Skriv kven og når, til dømes «Kommunestyret 18.03.2027». La feltet stå tomt til rapporten er behandla.",
        ),
    )
    TREATMENT_AHEAD = (
        "report-treatment-ahead",
        Severity.WARNING,
        Wording(
            "Statusrapporten skal behandles {date}, som ikke er kommet ennå. Fram til den dagen er den et utkast.",
            "Stemmer datoen, trenger du ikke gjøre noe. Ellers retter du den, for eksempel til 18.03.2027.",
        ),
        Wording(
            "Statusrapporten skal behandlast {date}, som ikkje er komen enno. Fram til den dagen er han eit utkast.",
            "Stemmer datoen, treng du ikkje gjere noko. Elles rettar du han, til dømes til 18.03.2027.",
        ),
    )
    TREATMENT_EARLY = (
        "report-treatment-early",
        Severity.ERROR,
        Wording(
            "{date} er før rapportåret {year} begynte. Da kan ingen ha behandlet rapporten for {year}, og den er fortsatt et utkast.",
            "Rett datoen, for eksempel til 18.03.2027, eller tøm feltet til rapporten er behandlet.",
        ),
        Wording(
            "{date} er før rapportåret {year} byrja. Då kan ingen ha behandla rapporten for {year}, og han er framleis eit utkast.",
            "Rett datoen, til dømes til 18.03.2027, eller tøm feltet til rapporten er behandla.",
        ),
    )
    TREATMENT_OF_OTHER_YEAR = (
        "report-treatment-of-other-year",
        Severity.ERROR,
        Wording(
            "«{typed}» er behandlingen av rapporten for {other}. Den gjelder ikke rapporten for {year}, som fortsatt er et utkast.",
            "Tøm feltet. Når rapporten for {year} er behandlet, skriver du hvem og når, for eksempel «Kommunestyret 18.03.2027».",
        ),
        Wording(
            "«{typed}» er behandlinga av rapporten for {other}. Ho gjeld ikkje rapporten for {year}, som framleis er eit utkast.",
            "Tøm feltet. Når rapporten for {year} er behandla, skriv du kven og når, til dømes «Kommunestyret 18.03.2027».",
        ),
    )
    CHANGED_SINCE_TREATED = (
        "report-changed-since-treated",
        Severity.WARNING,
        Wording(
            "Statusrapporten for {year} er behandlet og låst. Dette er endret siden og står ikke i den: {what}.",
            "Skal rapporten behandles på nytt, skriver du den nye behandlingen i «Rapport behandlet», for eksempel "
            "«Kommunestyret 18.03.2027». Gjelder endringene et nytt år, endrer du «Rapportår».",
        ),
        Wording(
            "Statusrapporten for {year} er behandla og låst. Dette er endra sidan og står ikkje i han: {what}.",
            "Skal rapporten behandlast på nytt, skriv du den nye behandlinga i «Rapport behandla», til dømes "
            "«Kommunestyret 18.03.2027». Gjeld endringane eit nytt år, endrar du «Rapportår».",
        ),
    )
    STATUS_REPEATED = (
        "report-status-repeated",
        Severity.WARNING,
        Wording(
            "{count:Ett tiltak|# tiltak} har samme status og kommentar som i rapporten for {before}, uten «Statusdato»: {numbers}. "
            "I rapporten for {year} står «ikke rapportert».",
            "Gjelder statusen {year} også, skriver du når du så etter, i «Statusdato», for eksempel 30.11.{year}. Ellers retter du statusen.",
        ),
        Wording(
            "{count:Eitt tiltak|# tiltak} har same status og kommentar som i rapporten for {before}, utan «Statusdato»: {numbers}. "
            "I rapporten for {year} står «ikkje rapportert».",
            "Gjeld statusen {year} også, skriv du når du såg etter, i «Statusdato», til dømes 30.11.{year}. Elles rettar du statusen.",
        ),
    )
