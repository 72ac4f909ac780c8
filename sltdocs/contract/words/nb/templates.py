"""The words for template authors, in bokmål."""

from sltdocs.contract.words.templates import Templates
from sltdocs.contract.words.wording import Wording

_RULES = {
    "not-word": Wording(
        "Fila er ikke et Word-dokument (.docx).",
        "Åpne malen i Word, og lagre den med filtypen «Word-dokument (*.docx)».",
    ),
    "old-word": Wording(
        "Fila er enten lagret i det gamle Word-formatet (.doc) eller beskyttet med passord.",
        "Åpne den i Word, ta bort passordet (Fil > Informasjon > Beskytt dokument) og lagre som «Word-dokument (*.docx)».",
    ),
    "damaged": Wording(
        "En del av fila er ødelagt og kan ikke leses ({part}).",
        "Åpne malen i Word og la Word reparere den, eller begynn på nytt fra malen som følger med.",
    ),
    "document-type": Wording(
        "Fila inneholder noe Word aldri skriver selv (en dokumenttypedeklarasjon i {part}), og blir avvist for sikkerhets skyld.",
        "Begynn på nytt fra malen som følger med, og gjør endringene dine der.",
    ),
    "strict-form": Wording(
        "Malen er lagret som «Strict Open XML».",
        "Åpne den i Word, velg Fil > Lagre som, og filtypen «Word-dokument (*.docx)», ikke «Strict Open XML-dokument».",
    ),
    "macros": Wording(
        "Malen har makroer.",
        "Lagre den som «Word-dokument (*.docx)»; da blir makroene borte.",
    ),
    "activex": Wording(
        "Malen har et kontrollelement som kan kjøre kode (ActiveX), for eksempel en knapp.",
        "Vis fanen Utvikler, slå på Utformingsmodus, klikk på elementet og slett det.",
    ),
    "embedded-object": Wording(
        "Malen har et innebygd objekt, for eksempel et regneark eller en PDF som ligger inni dokumentet.",
        "Klikk på objektet og slett det. Trenger du innholdet, så lim det inn som tekst eller bilde (Lim inn utvalg).",
    ),
    "alt-chunk": Wording(
        "Malen har et helt dokument inni seg (altChunk).",
        "Åpne malen i Word og lagre den på nytt; da blir innholdet vanlig tekst.",
    ),
    "attached-template": Wording(
        "Malen er knyttet til en annen mal, som Word ville ha hentet hver gang dokumentet åpnes.",
        "Velg Utvikler > Dokumentmal, skriv «Normal» i feltet, trykk OK, og lagre.",
    ),
    "subdocument": Wording(
        "Malen er et hoveddokument som henter inn andre dokumenter.",
        "Velg Visning > Disposisjon > Vis dokument, marker underdokumentet, trykk «Fjern kobling», og lagre.",
    ),
    "frame": Wording(
        "Malen har en ramme som henter innhold fra et annet sted.",
        "Slett rammen, og lim inn innholdet som vanlig tekst.",
    ),
    "mail-merge": Wording(
        "Malen er satt opp for utskriftsfletting.",
        "Velg Masseutsendelser > Start utskriftsfletting > Vanlig Word-dokument, og lagre.",
    ),
    "tracked-changes": Wording(
        "Malen har sporede endringer som ikke er godtatt.",
        "Velg Se gjennom > Godta > Godta alle endringer og slutt å spore, og lagre.",
    ),
    "outside-link": Wording(
        "Malen henter noe utenfra: {detail}. Da kan den som eier adressen, se hvem som åpner planen.",
        "Er det et bilde, så sett det inn på nytt (Sett inn > Bilder) uten å velge «Koble til fil». "
        "Lenker må begynne med https://, http:// eller mailto:.",
    ),
    "word-field": Wording(
        "Word-feltet «{detail}» er ikke tillatt i maler, fordi slike felt kan hente eller kjøre noe.",
        "Klikk i feltet og trykk Ctrl+Shift+F9, så blir det vanlig tekst. Sidetall, dato, tittel og kryssreferanser er tillatt.",
    ),
    "tag-open": Wording(
        "Taggen {tag} blir aldri avsluttet.",
        "Skriv {close} der den skal slutte, for eksempel {{{{ title }}}}.",
    ),
    "tag-over-paragraphs": Wording(
        "Taggen {tag} er delt over to avsnitt.",
        "Slett linjeskiftet inni den, så hele taggen står i ett avsnitt.",
    ),
    "tag-unreadable": Wording(
        "Taggen {tag} er ikke skrevet slik at den kan forstås.",
        "Se etter manglende ord, parenteser eller anførselstegn. Slik skal det se ut: {{{{ title }}}}, "
        "{{%p if goals %}}, {{%p for goal in goals %}}, {{{{p goal.text|blocks('Body Text') }}}}.",
    ),
    "tag-space": Wording(
        "Det er et mellomrom for mye først i taggen {tag}.",
        "Skriv {right}.",
    ),
    "tag-sign": Wording(
        "Taggen {tag} inneholder et prosenttegn eller en krøllparentes, og det går ikke i tagger med p, tr, tc eller r.",
        "Ta bort tegnet. Trenger du det i teksten, så skriv det utenfor taggen.",
    ),
    "autocorrected": Wording(
        "I taggen {tag} har Word satt inn tegnet «{sign}» på egen hånd.",
        "Skriv tegnet på nytt, og trykk Ctrl+Z med en gang Word har byttet det ut.",
    ),
    "word-unknown": Wording(
        "Taggen {tag} begynner med «{word}», som ikke betyr noe i en mal.",
        "Det som kan brukes, er if, elif, else, endif, for, endfor og set, alltid med små bokstaver.",
    ),
    "not-allowed": Wording(
        "Taggen {tag} bruker «{what}», som ikke er tillatt i maler.",
        "Ta den bort. Maler kan skrive ut felt, velge med if og gjenta med for, og ikke noe mer.",
    ),
    "block-open": Wording(
        "Det som begynner med {tag}, blir aldri avsluttet.",
        "Skriv {ending} der det skal slutte, på samme måte som begynnelsen: i et eget avsnitt eller i en egen rad.",
    ),
    "block-stray": Wording(
        "Taggen {tag} avslutter noe som aldri har begynt.",
        "Slett den, eller sett inn begynnelsen som mangler, for eksempel {{%p if goals %}} eller {{%p for goal in goals %}}.",
    ),
    "closed-otherwise": Wording(
        "{tag} avslutter {opening}, men de to er skrevet på hver sin måte. Da blir innhold borte.",
        "Skriv {right} i stedet.",
    ),
    "outside-table": Wording(
        "Taggen {tag} virker bare i en tabell, men står utenfor.",
        "Flytt den inn i tabellen, eller skriv den med p: {{%p … %}}.",
    ),
    "same-row": Wording(
        "Taggen {tag} står i samme rad som den taggen den avslutter.",
        "Lag en egen rad over og en egen rad under den som skal gjentas, med {{%tr for … %}} og {{%tr endfor %}}.",
    ),
    "same-paragraph": Wording(
        "Taggen {tag} står i samme avsnitt som den taggen den avslutter.",
        "Sett begynnelsen og slutten i hvert sitt avsnitt. Inne i en linje skriver du uten p: {{% if … %}} … {{% endif %}}.",
    ),
    "over-tables": Wording(
        "Taggen {tag} avslutter noe som begynner i en annen tabell eller en annen rad.",
        "La begynnelsen og slutten stå i samme tabell.",
    ),
    "lost-text": Wording(
        "Teksten «{lost}» står sammen med {tag} og ville ha blitt borte i dokumentet.",
        "Flytt teksten til et eget avsnitt eller en egen rad.",
    ),
    "loops-deep": Wording(
        "Ved {tag} er det flere enn {deepest} gjentakelser inni hverandre. Det ville tatt for lang tid.",
        "Ta bort noen av dem.",
    ),
    "header-row-missing": Wording(
        "Tabellen har ingen fast overskriftsrad over {tag}. Når lista er tom, blir tabellen uten rader, og Word melder feil.",
        "Sett inn en rad øverst med kolonnenavnene, og merk den: Tabelloppsett > Gjenta overskriftsrader.",
    ),
    "hidden-cell": Wording(
        "{tag} står i en celle som er slått sammen med cellen over. Der viser Word ingenting, så verdien ville blitt borte.",
        "Merk cellen, velg Tabelloppsett > Del celler, og la den få én rad. Bruk rader uten sammenslåtte celler.",
    ),
    "note-repeated": Wording(
        "En fotnote eller sluttnote står i en del som gjentas. Word godtar hver note bare én gang.",
        "Flytt noten ut av delen som gjentas, for eksempel til overskriften over, eller skriv teksten der den gjelder.",
    ),
    "name-unknown": Wording(
        "Feltet «{name}» i {tag} finnes ikke.",
        "Rett navnet. «sltdocs template fields» viser alle feltene.",
    ),
    "name-outside-loop": Wording(
        "«{name}» i {tag} finnes bare inne i gjentakelsen der det får verdi.",
        "Flytt taggen inn mellom {{%p for … %}} og {{%p endfor %}}.",
    ),
    "filter-unknown": Wording(
        "Filteret «{name}» i {tag} finnes ikke.",
        "Bruk runs eller blocks for tekst med utheving, ellers lower, upper, join, first, last, length eller default.",
    ),
    "test-unknown": Wording(
        "Prøven «is {name}» i {tag} finnes ikke.",
        "Skriv bare {{%p if felt %}}; det betyr at feltet har innhold.",
    ),
    "needs-paragraph-tag": Wording(
        "{tag} skriver ut hele avsnitt eller en figur, men er skrevet som om det var tekst i en linje.",
        "Skriv {{{{p … }}}} i et eget avsnitt, for eksempel {{{{p section.text|blocks('Body Text') }}}} eller {{{{p wheel.figure }}}}.",
    ),
    "needs-run-tag": Wording(
        "{tag} skriver ut tekst med utheving og lenker i en linje, men mangler r.",
        "Skriv {{{{r … |runs }}}}, for eksempel {{{{r link|runs }}}}.",
    ),
    "needs-plain-tag": Wording(
        "{tag} skriver ut vanlig tekst, men er skrevet med «{prefix}». Da blir det ikke skrevet ut noe.",
        "Skriv uten bokstaven: {{{{ … }}}}.",
    ),
    "rich-without-filter": Wording(
        "«{name}» i {tag} er tekst med utheving, lister og lenker, og må skrives ut med runs eller blocks.",
        "Skriv {{{{r {name}|runs }}}} inne i en linje, eller {{{{p {name}|blocks('Body Text') }}}} i et eget avsnitt.",
    ),
    "not-printable": Wording(
        "«{name}» i {tag} er ikke én verdi, men en liste eller en gruppe av felt.",
        "Gjenta en liste med {{%p for … in {name} %}} … {{%p endfor %}}, eller velg et felt i gruppa. "
        "«sltdocs template fields» viser hva som er i den.",
    ),
    "not-a-list": Wording(
        "«{name}» i {tag} er ikke en liste og kan ikke gjentas.",
        "Bruk {{{{ … }}}} for å skrive det ut. «sltdocs template fields» viser hvilke felt som er lister.",
    ),
    "style-unknown": Wording(
        "Stilen «{style}» i {tag} finnes ikke i malen.",
        "Rett navnet, eller lag stilen i Word. Words egne stiler har engelske navn her: «Body Text» er Brødtekst.",
    ),
    "field-not-used": Wording(
        "Malen skriver ikke ut «{field}». Uten det er dokumentet ikke fullstendig.",
        "Sett feltet inn igjen der du vil ha det. I malen som følger med, ser du hvordan det er skrevet.",
    ),
    "style-missing": Wording(
        "Stilen «{style}» finnes ikke i malen, og det som skrives ut med den, mister utseendet sitt.",
        "Lag stilen i Word, eller kopier den fra malen som følger med (Stiler > Behandle stiler > Importer/eksporter).",
    ),
    "comments": Wording(
        "Malen har kommentarer, den første er «{where}». De ville ha fulgt med i alle dokumentene.",
        "Velg Se gjennom > Slett > Slett alle kommentarer i dokumentet, og lagre.",
    ),
    "not-filled-in": Wording(
        "Taggen {tag} står et sted der ingenting blir fylt inn, for eksempel i et diagram eller en SmartArt-figur.",
        "Flytt den til vanlig tekst, eller slett den.",
    ),
    "text-box": Wording(
        "Teksten «{where}» står i en tekstboks. Den blir fylt inn, men hjelpemidler for svaksynte leser den ikke i riktig rekkefølge.",
        "Flytt teksten ut i vanlig tekst, gjerne med ramme eller farge på avsnittet.",
    ),
    "not-compiled": Wording(
        "Malen kan ikke gjøres klar til bruk. Taggene henger ikke sammen slik de står.",
        "Rett de andre feilene først, og prøv igjen. Står det ingen andre her, så begynn fra malen som følger med og gjør "
        "endringene én for én.",
    ),
    "not-rendered": Wording(
        "Da malen ble prøvd med {workbook}, stanset den: {cause}.",
        "Se på taggen som er nevnt. Bruk {{%p if … %}} rundt det som ikke alltid finnes.",
    ),
    "result-faulty": Wording(
        "Dokumentet som ble laget med {workbook}, er ikke gyldig, og Word ville ha bedt om å reparere det: {cause}.",
        "Se på den siste endringen du gjorde: en tabell uten rader, en celle uten avsnitt, eller noe som er limt inn.",
    ),
    "result-not-accessible": Wording(
        "Dokumentet som ble laget med {workbook}, er ikke universelt utformet: {detail}.",
        "Rett det i malen, så blir det riktig i alle dokumenter. Offentlige dokumenter må kunne leses av alle.",
    ),
    "not-readable": Wording(
        "Malen kan ikke leses akkurat nå: Den er åpen i et annet program, eller tjenesten mangler rettigheter til den.",
        "Lukk malen hvis den er åpen i Word. Hjelper ikke det, må de som drifter tjenesten, gi den lov til å lese fila. Den blir prøvd igjen av seg selv.",
    ),
    "logo-not-png": Wording(
        "Fila er ikke et PNG-bilde, selv om navnet sier det.",
        "Åpne bildet i et bildeprogram, velg «Lagre som» og PNG, og lagre det som «logo.png». Det hjelper ikke bare å endre navnet.",
    ),
    "logo-damaged": Wording(
        "PNG-bildet er ødelagt eller ikke helt: noe av det mangler.",
        "Hent logoen på nytt der du fikk den, og lagre den en gang til.",
    ),
    "logo-too-large": Wording(
        "Bildet er for stort. Det blir kopiert inn i alle dokumenter.",
        "Gjør bildet mindre: 1500 punkter i bredden er nok, og fila må være under 2 MB.",
    ),
    "too-slow": Wording(
        "Det tok for lang tid å prøve malen, og prøven ble stanset.",
        "Se etter gjentakelser ({{% for … %}}) inni hverandre, og ta bort dem du ikke trenger.",
    ),
    "too-large": Wording(
        "Malen brukte for mye minne da den ble prøvd, og prøven ble stanset.",
        "Se etter {{% set … %}} og gjentakelser som gjør tekst lengre og lengre, og etter svært store bilder.",
    ),
}
WORDS = Templates(
    rules=_RULES,
    parts={
        "body": "I teksten",
        "header": "I toppteksten",
        "footer": "I bunnteksten",
        "footnotes": "I en fotnote",
        "endnotes": "I en sluttnote",
        "comments": "I en kommentar",
        "other": "I fildelen {name}",
    },
    under="under «{heading}»",
    paragraph="avsnitt {paragraph}",
    cell="tabell {table}, rad {row}, kolonne {column}",
    meant="Mente du «{meant}»?",
    nothing_found="{file}: ingenting å rette. Eksempelet og en arbeidsbok med bare det som må være med er prøvd.",
    usable="{file} kan brukes, men se på merknadene.",
    not_usable="{file} kan ikke brukes ennå. Feil: {errors}.",
    workbooks={"example": "eksempelet", "minimum": "en arbeidsbok med bare det som må være med"},
    without_content="«{name}» finnes ikke der",
    does_not_suit="en av taggene passer ikke med innholdet, for eksempel fordi noe er tomt",
    structure={
        "table-without-rows": "en tabell har ingen rader",
        "row-not-as-grid": "radene i en tabell har ikke like mange kolonner",
        "cell-without-paragraph": "en tabellcelle har ikke noe avsnitt",
        "misplaced": "noe står et sted der Word ikke godtar det",
        "style-missing": "en stil som er i bruk, finnes ikke i malen",
        "list-missing": "en liste viser til en nummerering som ikke finnes",
        "relationship-missing": "et bilde eller en lenke viser til noe som ikke finnes",
        "target-missing": "et bilde eller en lenke viser til noe som ikke finnes",
        "bookmark-open": "et bokmerke mangler begynnelse eller slutt",
        "bookmark-missing": "en intern lenke viser til et bokmerke som ikke finnes",
        "not-xml": "en tagg har delt noe i to som hører sammen",
    },
    structure_other="noe i fila henger ikke sammen",
    author="sltdocs",
    elsewhere="Dette står ikke i selve teksten: {where}.",
    annotated="En kopi av malen med kommentarer der feilene er: {file}",
    kinds={
        "text": "tekst",
        "number": "tall",
        "yes-no": "ja/nei",
        "rich": "tekst med utheving",
        "figure": "figur",
        "list": "liste",
        "group": "gruppe",
    },
    fields_of="Feltene i {name}",
    example="Eksempel: {example}",
)
