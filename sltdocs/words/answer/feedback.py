"""The words of the answer to the coordinator."""

from collections.abc import Mapping

from msgspec import Struct

from sltdocs.contract.written_form import WrittenForm


class FeedbackWords(Struct, frozen=True):
    """Texts with braces are format strings; `made` and `marks` are keyed by the values of `products.artifact.Made`."""

    page_title: str
    title_without_plan: str
    about_file: str
    saved_at: str
    answered_at: str
    moment: str
    open_status: str
    not_asked: str
    verdict_fine: str
    verdict_look: str
    verdict_partly: str
    verdict_stopped: str
    verdict_nothing: str
    goes_out: str
    at_clock: str
    verdict_waits: str
    result: str
    made: Mapping[str, str]
    marks: Mapping[str, str]
    meetings_all: str
    meetings_some: str
    because: str
    must_be_corrected: str
    should_be_looked_at: str
    advice: str
    cell: str
    sheet: str
    whole_file: str
    no_meetings_read: str
    more_alike: str
    how: str
    open_marked: str
    open_copy: str
    copy: str
    corrected: str
    proposed: str
    go_on_with_copy: str
    place: str
    what: str
    do: str
    understood: str
    municipality: str
    period: str
    state: str
    measures: str
    groups: str
    participants: str
    meetings: str
    meetings_counted: str
    meetings_with_cancelled: str
    series: str
    dates: str
    mail: str
    mail_greeting: str
    mail_body: str
    mail_made: str
    mail_end: str
    untouched: str


NB = FeedbackWords(
    page_title="Tilbakemelding",
    title_without_plan="Arbeidsboka kunne ikke brukes",
    about_file="Svar på arbeidsboka «{file}»",
    saved_at="{file}, lagret {moment}",
    answered_at="Svaret ble laget {moment}",
    moment="{day} kl. {clock}",
    open_status="Åpne oversikten over alle planene (STATUS)",
    not_asked="Dette kan også lages",
    verdict_fine="Alt er i orden. Dokumentene er klare.",
    verdict_look="Dokumentene er klare. Det er noe du bør se på.",
    verdict_partly="Dokumentene er klare, men noe er ikke kommet med. Se hva som må rettes.",
    verdict_stopped="Noe må rettes før alt kan lages. Hvis noe er laget før, gjelder det fortsatt til da.",
    verdict_nothing="Ingenting er laget. Hvis noe er laget før, gjelder det fortsatt. Les hva som må gjøres, og lagre arbeidsboka i mappa på nytt.",
    goes_out="Kalendere og varsler går ut {moment}. Lagrer du før det, er det den nye lagringen som går ut, og ventetida begynner på nytt.",
    at_clock="kl. {clock}",
    verdict_waits="Arbeidsboka er åpen hos noen. Dette er svaret på det som er lagret. Ingenting er lagt ut ennå: det skjer når arbeidsboka er lukket.",
    result="Hva som er laget",
    made={"made": "laget", "partly": "laget, men ikke alt er med", "not-made": "ikke laget", "not-asked": "ikke bedt om"},
    marks={"made": "✓", "partly": "!", "not-made": "✗", "not-asked": "–"},
    meetings_all="laget med {total:det ene møtet|alle # møtene}",
    meetings_some="laget med {count} av {total:# møte|# møter}",
    because="Årsak:",
    must_be_corrected="Dette må rettes ({count})",
    should_be_looked_at="Dette bør du se på ({count})",
    advice="Råd ({count})",
    cell="Arket «{sheet}», rute {cell}",
    sheet="Arket «{sheet}»",
    whole_file="Hele arbeidsboka",
    no_meetings_read="Ingen av møtene er tatt med. Hva som må rettes, står lenger ned.",
    more_alike="Det samme gjelder {count} steder til på arket «{sheet}»",
    how="Rett i arbeidsboka og lagre den i samme mappe. Da får du et nytt svar etter kort tid.",
    open_marked="Åpne en kopi av arbeidsboka der rutene er merket",
    open_copy="Åpne den rettede kopien (rettet.xlsx)",
    copy="En rettet kopi av arbeidsboka di",
    corrected="{count} skrivefeil er rettet.",
    proposed="{count:# møte er foreslått|# møter er foreslått}, så tallet blir som planen sier. Forslag er ikke med i noen kalender.",
    go_on_with_copy="Endringene står øverst i kopien. Hvis du vil bruke den videre, se over den og lagre den i innboksen med samme navn som arbeidsboka di.",
    place="Hvor",
    what="Hva er galt",
    do="Hva du kan gjøre",
    understood="Slik har vi forstått arbeidsboka",
    municipality="Kommune",
    period="Periode",
    state="Status",
    measures="Tiltak",
    groups="Grupper",
    participants="Deltakere (roller)",
    meetings="Møter med dato",
    meetings_counted="{count}",
    meetings_with_cancelled="{count}, av dem {cancelled} avlyst",
    series="Fast treffpunkt: {what}",
    dates="{count:# dato|# datoer}",
    mail="Tekst du kan lime inn i en e-post",
    mail_greeting="Hei!",
    mail_body="Dette er nytt for «{title}»:",
    mail_made="- {name}: ny utgave",
    mail_end="Si fra til meg om noe er feil.",
    untouched="Arbeidsboka di er som før. Den er ikke endret eller flyttet.",
)

NN = FeedbackWords(
    page_title="Tilbakemelding",
    title_without_plan="Arbeidsboka kunne ikkje brukast",
    about_file="Svar på arbeidsboka «{file}»",
    saved_at="{file}, lagra {moment}",
    answered_at="Svaret vart laga {moment}",
    moment="{day} kl. {clock}",
    open_status="Opne oversikta over alle planane (STATUS)",
    not_asked="Dette kan også lagast",
    verdict_fine="Alt er i orden. Dokumenta er klare.",
    verdict_look="Dokumenta er klare. Det er noko du bør sjå på.",
    verdict_partly="Dokumenta er klare, men noko er ikkje kome med. Sjå kva som må rettast.",
    verdict_stopped="Noko må rettast før alt kan lagast. Dersom noko er laga før, gjeld det framleis til då.",
    verdict_nothing="Ingenting er laga. Dersom noko er laga før, gjeld det framleis. Les kva som må gjerast, og lagre arbeidsboka i mappa på nytt.",
    goes_out="Kalendrar og varsel går ut {moment}. Lagrar du før det, er det den nye lagringa som går ut, og ventetida byrjar på nytt.",
    at_clock="kl. {clock}",
    verdict_waits="Arbeidsboka er open hos nokon. Dette er svaret på det som er lagra. Ingenting er lagt ut enno: det skjer når arbeidsboka er lukka.",
    result="Kva som er laga",
    made={"made": "laga", "partly": "laga, men ikkje alt er med", "not-made": "ikkje laga", "not-asked": "ikkje bede om"},
    marks={"made": "✓", "partly": "!", "not-made": "✗", "not-asked": "–"},
    meetings_all="laga med {total:det eine møtet|alle # møta}",
    meetings_some="laga med {count} av {total} møte",
    because="Årsak:",
    must_be_corrected="Dette må rettast ({count})",
    should_be_looked_at="Dette bør du sjå på ({count})",
    advice="Råd ({count})",
    cell="Arket «{sheet}», rute {cell}",
    sheet="Arket «{sheet}»",
    whole_file="Heile arbeidsboka",
    no_meetings_read="Ingen av møta er tekne med. Kva som må rettast, står lenger nede.",
    more_alike="Det same gjeld {count} stader til på arket «{sheet}»",
    how="Rett i arbeidsboka og lagre ho i same mappe. Då får du eit nytt svar etter kort tid.",
    open_marked="Opne ein kopi av arbeidsboka der rutene er merkte",
    open_copy="Opne den retta kopien (rettet.xlsx)",
    copy="Ein retta kopi av arbeidsboka di",
    corrected="{count} skrivefeil er retta.",
    proposed="{count:# møte er føreslått|# møte er føreslåtte}, så talet blir som planen seier. Framlegg er ikkje med i nokon kalender.",
    go_on_with_copy="Endringane står øvst i kopien. Dersom du vil bruke han vidare, sjå over han og lagre han i innboksen med same namn som arbeidsboka di.",
    place="Kvar",
    what="Kva er gale",
    do="Kva du kan gjere",
    understood="Slik har vi forstått arbeidsboka",
    municipality="Kommune",
    period="Periode",
    state="Status",
    measures="Tiltak",
    groups="Grupper",
    participants="Deltakarar (roller)",
    meetings="Møte med dato",
    meetings_counted="{count}",
    meetings_with_cancelled="{count}, av dei {cancelled:# avlyst|# avlyste}",
    series="Fast treffpunkt: {what}",
    dates="{count:# dato|# datoar}",
    mail="Tekst du kan lime inn i ein e-post",
    mail_greeting="Hei!",
    mail_body="Dette er nytt for «{title}»:",
    mail_made="- {name}: ny utgåve",
    mail_end="Sei frå til meg om noko er feil.",
    untouched="Arbeidsboka di er som før. Ho er ikkje endra eller flytta.",
)


def feedback_words(form: WrittenForm) -> FeedbackWords:
    """The words in a written form."""
    return NN if form is WrittenForm.NN else NB
