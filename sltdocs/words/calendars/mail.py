"""The words in drafts of e-mails about meetings, and on the page that lists those that are to be sent."""

from msgspec import Struct

from sltdocs.contract.written_form import WrittenForm


class MailWords(Struct, frozen=True):
    """Texts in braces are filled in: `{text}`, `{title}`, `{old}`, `{new}`, `{what}`, `{group}`, `{address}`, `{count}`, `{day}`."""

    greeting: str
    invitation: str
    moved: str
    moved_subject: str
    cancelled: str
    changed: str
    changed_subject: str
    when: str
    where: str
    link: str
    attachment: str
    attachment_again: str
    delete: str
    regards: str
    calendar: str
    first_subject: str
    first: str
    first_address: str
    first_guide: str
    first_file: str
    many: str
    many_file: str
    page_title: str
    page_intro: str
    page_none: str
    page_open: str
    page_mail: str
    page_to: str
    page_text: str
    page_cut: str
    page_updated: str
    page_attach: str


NB = MailWords(
    greeting="Hei!",
    invitation="Du er invitert til møte:",
    moved="Møtet er flyttet fra {old} til {new}.",
    moved_subject="FLYTTET: {title}, fra {old} til {new}",
    cancelled="Dette møtet er avlyst:",
    changed="Møtet er endret. {what}.",
    changed_subject="ENDRET: {title}, {new}",
    when="Når: {text}",
    where="Hvor: {text}",
    link="Lenke til møtet: {text}",
    attachment="Møtet ligger ved. Åpne vedlegget for å legge det inn i kalenderen din.",
    attachment_again="Slett det gamle møtet i kalenderen din. Åpne så vedlegget for å legge det inn slik det er nå.",
    delete="Slett møtet i kalenderen din hvis det står der.",
    regards="Vennlig hilsen",
    calendar="Alle møtene i gruppa ligger i kalenderen {address}. Adressen er bare for dere som er med i gruppa.",
    first_subject="Møtekalender for SLT: {group}",
    first="Her er møtene som er planlagt for {group}:",
    first_address="Abonner på kalenderen, så kommer endringer av seg selv. Adressen er {address}",
    first_guide="Slik gjør du det i ditt program: {address}",
    first_file=(
        "Møtene ligger ved som en kalenderfil. Legg dem i en egen kalender som heter «{title}», ikke i hovedkalenderen din. "
        "Da kan du slette den og hente den på nytt når noe er endret."
    ),
    many="Mange møter i {group} er endret:",
    many_file="Den nye kalenderfila ligger ved.",
    page_title="E-poster som skal sendes",
    page_intro=(
        "Her ligger utkast til e-poster til dem som er med i gruppene. Åpne et utkast, se over det og send det. "
        "Fjern så fila fra mappa «skal-sendes». Da vet programmet at den er sendt. En fil som ikke lenger ligger der, er sendt."
    ),
    page_none="Ingen e-poster venter på å bli sendt.",
    page_open="Åpne utkastet",
    page_mail="Skriv e-posten i e-postprogrammet",
    page_to="Blindkopi til: {text}",
    page_text="Tekst som kan limes inn",
    page_cut="Hele teksten er for lang for lenken. Lim den inn herfra.",
    page_updated="Oppdatert {day}",
    page_attach="Legg ved: {text}",
)

NN = MailWords(
    greeting="Hei!",
    invitation="Du er invitert til møte:",
    moved="Møtet er flytta frå {old} til {new}.",
    moved_subject="FLYTTA: {title}, frå {old} til {new}",
    cancelled="Dette møtet er avlyst:",
    changed="Møtet er endra. {what}.",
    changed_subject="ENDRA: {title}, {new}",
    when="Når: {text}",
    where="Kvar: {text}",
    link="Lenkje til møtet: {text}",
    attachment="Møtet ligg ved. Opne vedlegget for å leggje det inn i kalenderen din.",
    attachment_again="Slett det gamle møtet i kalenderen din. Opne så vedlegget for å leggje det inn slik det er no.",
    delete="Slett møtet i kalenderen din om det står der.",
    regards="Venleg helsing",
    calendar="Alle møta i gruppa ligg i kalenderen {address}. Adressa er berre for dykk som er med i gruppa.",
    first_subject="Møtekalender for SLT: {group}",
    first="Her er møta som er planlagde for {group}:",
    first_address="Abonner på kalenderen, så kjem endringar av seg sjølve. Adressa er {address}",
    first_guide="Slik gjer du det i ditt program: {address}",
    first_file=(
        "Møta ligg ved som ei kalenderfil. Legg dei i ein eigen kalender som heiter «{title}», ikkje i hovudkalenderen din. "
        "Då kan du slette han og hente han på nytt når noko er endra."
    ),
    many="Mange møte i {group} er endra:",
    many_file="Den nye kalenderfila ligg ved.",
    page_title="E-postar som skal sendast",
    page_intro=(
        "Her ligg utkast til e-postar til dei som er med i gruppene. Opne eit utkast, sjå over det og send det. "
        "Fjern så fila frå mappa «skal-sendes». Då veit programmet at ho er send. Ei fil som ikkje lenger ligg der, er send."
    ),
    page_none="Ingen e-postar ventar på å bli sende.",
    page_open="Opne utkastet",
    page_mail="Skriv e-posten i e-postprogrammet",
    page_to="Blindkopi til: {text}",
    page_text="Tekst som kan limast inn",
    page_cut="Heile teksten er for lang for lenkja. Lim han inn herfrå.",
    page_updated="Oppdatert {day}",
    page_attach="Legg ved: {text}",
)


def mail_words(form: WrittenForm) -> MailWords:
    """The words in a written form."""
    return NN if form is WrittenForm.NN else NB
