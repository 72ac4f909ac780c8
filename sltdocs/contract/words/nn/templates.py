"""The words for template authors, in nynorsk."""

from sltdocs.contract.words.templates import Templates
from sltdocs.contract.words.wording import Wording

_RULES = {
    "not-word": Wording(
        "Fila er ikkje eit Word-dokument (.docx).",
        "Opne malen i Word, og lagre han med filtypen «Word-dokument (*.docx)».",
    ),
    "old-word": Wording(
        "Fila er anten lagra i det gamle Word-formatet (.doc) eller verna med passord.",
        "Opne ho i Word, ta bort passordet (Fil > Informasjon > Vern dokument) og lagre som «Word-dokument (*.docx)».",
    ),
    "damaged": Wording(
        "Ein del av fila er øydelagd og kan ikkje lesast ({part}).",
        "Opne malen i Word og lat Word reparere han, eller byrja på nytt frå malen som følgjer med.",
    ),
    "document-type": Wording(
        "Fila inneheld noko Word aldri skriv sjølv (ein dokumenttypedeklarasjon i {part}), og blir avvist for å vere på den sikre sida.",
        "Byrja på nytt frå malen som følgjer med, og gjer endringane dine der.",
    ),
    "strict-form": Wording(
        "Malen er lagra som «Strict Open XML».",
        "Opne han i Word, vel Fil > Lagre som, og filtypen «Word-dokument (*.docx)», ikkje «Strict Open XML-dokument».",
    ),
    "macros": Wording(
        "Malen har makroar.",
        "Lagre han som «Word-dokument (*.docx)»; då blir makroane borte.",
    ),
    "activex": Wording(
        "Malen har eit kontrollelement som kan køyre kode (ActiveX), til dømes ein knapp.",
        "Vis fana Utviklar, slå på utformingsmodus, klikk på elementet og slett det.",
    ),
    "embedded-object": Wording(
        "Malen har eit innebygd objekt, til dømes eit rekneark eller ein PDF som ligg inni dokumentet.",
        "Klikk på objektet og slett det. Treng du innhaldet, så lim det inn som tekst eller bilete (Lim inn utval).",
    ),
    "alt-chunk": Wording(
        "Malen har eit heilt dokument inni seg (altChunk).",
        "Opne malen i Word og lagre han på nytt; då blir innhaldet vanleg tekst.",
    ),
    "attached-template": Wording(
        "Malen er knytt til ein annan mal, som Word ville ha henta kvar gong dokumentet blir opna.",
        "Vel Utviklar > Dokumentmal, skriv «Normal» i feltet, trykk OK, og lagre.",
    ),
    "subdocument": Wording(
        "Malen er eit hovuddokument som hentar inn andre dokument.",
        "Vel Vising > Disposisjon > Vis dokument, merk underdokumentet, trykk «Fjern kopling», og lagre.",
    ),
    "frame": Wording(
        "Malen har ei ramme som hentar innhald frå ein annan stad.",
        "Slett ramma, og lim inn innhaldet som vanleg tekst.",
    ),
    "mail-merge": Wording(
        "Malen er sett opp for utskriftsfletting.",
        "Vel Masseutsendingar > Start utskriftsfletting > Vanleg Word-dokument, og lagre.",
    ),
    "tracked-changes": Wording(
        "Malen har spora endringar som ikkje er godtekne.",
        "Vel Sjå gjennom > Godta > Godta alle endringar og slutt å spore, og lagre.",
    ),
    "outside-link": Wording(
        "Malen hentar noko utanfrå: {detail}. Då kan den som eig adressa, sjå kven som opnar planen.",
        "Er det eit bilete, så set det inn på nytt (Set inn > Bilete) utan å velje «Kople til fil». "
        "Lenkjer må byrje med https://, http:// eller mailto:.",
    ),
    "word-field": Wording(
        "Word-feltet «{detail}» er ikkje tillate i malar, fordi slike felt kan hente eller køyre noko.",
        "Klikk i feltet og trykk Ctrl+Shift+F9, så blir det vanleg tekst. Sidetal, dato, tittel og kryssreferansar er tillatne.",
    ),
    "tag-open": Wording(
        "Taggen {tag} blir aldri avslutta.",
        "Skriv {close} der han skal slutte, til dømes {{{{ title }}}}.",
    ),
    "tag-over-paragraphs": Wording(
        "Taggen {tag} er delt over to avsnitt.",
        "Slett linjeskiftet inni han, så heile taggen står i eitt avsnitt.",
    ),
    "tag-unreadable": Wording(
        "Taggen {tag} er ikkje skriven slik at han kan forståast.",
        "Sjå etter manglande ord, parentesar eller hermeteikn. Slik skal det sjå ut: {{{{ title }}}}, "
        "{{%p if goals %}}, {{%p for goal in goals %}}, {{{{p goal.text|blocks('Body Text') }}}}.",
    ),
    "tag-space": Wording(
        "Det er eit mellomrom for mykje først i taggen {tag}.",
        "Skriv {right}.",
    ),
    "tag-sign": Wording(
        "Taggen {tag} inneheld eit prosentteikn eller ein krøllparentes, og det går ikkje i taggar med p, tr, tc eller r.",
        "Ta bort teiknet. Treng du det i teksten, så skriv det utanfor taggen.",
    ),
    "autocorrected": Wording(
        "I taggen {tag} har Word sett inn teiknet «{sign}» på eiga hand.",
        "Skriv teiknet på nytt, og trykk Ctrl+Z med ein gong Word har bytt det ut.",
    ),
    "word-unknown": Wording(
        "Taggen {tag} byrjar med «{word}», som ikkje tyder noko i ein mal.",
        "Det som kan brukast, er if, elif, else, endif, for, endfor og set, alltid med små bokstavar.",
    ),
    "not-allowed": Wording(
        "Taggen {tag} bruker «{what}», som ikkje er tillate i malar.",
        "Ta det bort. Malar kan skrive ut felt, velje med if og gjenta med for, og ikkje noko meir.",
    ),
    "block-open": Wording(
        "Det som byrjar med {tag}, blir aldri avslutta.",
        "Skriv {ending} der det skal slutte, på same måten som byrjinga: i eit eige avsnitt eller i ei eiga rad.",
    ),
    "block-stray": Wording(
        "Taggen {tag} avsluttar noko som aldri har byrja.",
        "Slett han, eller set inn byrjinga som manglar, til dømes {{%p if goals %}} eller {{%p for goal in goals %}}.",
    ),
    "closed-otherwise": Wording(
        "{tag} avsluttar {opening}, men dei to er skrivne på kvar sin måte. Då blir innhald borte.",
        "Skriv {right} i staden.",
    ),
    "outside-table": Wording(
        "Taggen {tag} verkar berre i ein tabell, men står utanfor.",
        "Flytt han inn i tabellen, eller skriv han med p: {{%p … %}}.",
    ),
    "same-row": Wording(
        "Taggen {tag} står i same rad som den taggen han avsluttar.",
        "Lag ei eiga rad over og ei eiga rad under den som skal gjentakast, med {{%tr for … %}} og {{%tr endfor %}}.",
    ),
    "same-paragraph": Wording(
        "Taggen {tag} står i same avsnitt som den taggen han avsluttar.",
        "Set byrjinga og slutten i kvart sitt avsnitt. Inne i ei linje skriv du utan p: {{% if … %}} … {{% endif %}}.",
    ),
    "over-tables": Wording(
        "Taggen {tag} avsluttar noko som byrjar i ein annan tabell eller ei anna rad.",
        "Lat byrjinga og slutten stå i same tabell.",
    ),
    "lost-text": Wording(
        "Teksten «{lost}» står saman med {tag} og ville ha blitt borte i dokumentet.",
        "Flytt teksten til eit eige avsnitt eller ei eiga rad.",
    ),
    "loops-deep": Wording(
        "Ved {tag} er det fleire enn {deepest} gjentakingar inni kvarandre. Det ville teke for lang tid.",
        "Ta bort nokre av dei.",
    ),
    "header-row-missing": Wording(
        "Tabellen har inga fast overskriftsrad over {tag}. Når lista er tom, blir tabellen utan rader, og Word melder feil.",
        "Set inn ei rad øvst med kolonnenamna, og merk ho: Tabelloppsett > Gjenta overskriftsrader.",
    ),
    "hidden-cell": Wording(
        "{tag} står i ei celle som er slått saman med cella over. Der viser Word ingenting, så verdien ville blitt borte.",
        "Merk cella, vel Tabelloppsett > Del celler, og lat ho få éi rad. Bruk rader utan samanslegne celler.",
    ),
    "note-repeated": Wording(
        "Ein fotnote eller sluttnote står i ein del som blir gjenteken. Word godtek kvar note berre éin gong.",
        "Flytt noten ut av delen som blir gjenteken, til dømes til overskrifta over, eller skriv teksten der han gjeld.",
    ),
    "name-unknown": Wording(
        "Feltet «{name}» i {tag} finst ikkje.",
        "Rett namnet. «sltdocs template fields» viser alle felta.",
    ),
    "name-outside-loop": Wording(
        "«{name}» i {tag} finst berre inne i gjentakinga der det får verdi.",
        "Flytt taggen inn mellom {{%p for … %}} og {{%p endfor %}}.",
    ),
    "filter-unknown": Wording(
        "Filteret «{name}» i {tag} finst ikkje.",
        "Bruk runs eller blocks for tekst med utheving, elles lower, upper, join, first, last, length eller default.",
    ),
    "test-unknown": Wording(
        "Prøva «is {name}» i {tag} finst ikkje.",
        "Skriv berre {{%p if felt %}}; det tyder at feltet har innhald.",
    ),
    "needs-paragraph-tag": Wording(
        "{tag} skriv ut heile avsnitt eller ein figur, men er skriven som om det var tekst i ei linje.",
        "Skriv {{{{p … }}}} i eit eige avsnitt, til dømes {{{{p section.text|blocks('Body Text') }}}} eller {{{{p wheel.figure }}}}.",
    ),
    "needs-run-tag": Wording(
        "{tag} skriv ut tekst med utheving og lenkjer i ei linje, men manglar r.",
        "Skriv {{{{r … |runs }}}}, til dømes {{{{r link|runs }}}}.",
    ),
    "needs-plain-tag": Wording(
        "{tag} skriv ut vanleg tekst, men er skriven med «{prefix}». Då blir det ikkje skrive ut noko.",
        "Skriv utan bokstaven: {{{{ … }}}}.",
    ),
    "rich-without-filter": Wording(
        "«{name}» i {tag} er tekst med utheving, lister og lenkjer, og må skrivast ut med runs eller blocks.",
        "Skriv {{{{r {name}|runs }}}} inne i ei linje, eller {{{{p {name}|blocks('Body Text') }}}} i eit eige avsnitt.",
    ),
    "not-printable": Wording(
        "«{name}» i {tag} er ikkje éin verdi, men ei liste eller ei gruppe av felt.",
        "Gjenta ei liste med {{%p for … in {name} %}} … {{%p endfor %}}, eller vel eit felt i gruppa. "
        "«sltdocs template fields» viser kva som er i ho.",
    ),
    "not-a-list": Wording(
        "«{name}» i {tag} er ikkje ei liste og kan ikkje gjentakast.",
        "Bruk {{{{ … }}}} for å skrive det ut. «sltdocs template fields» viser kva felt som er lister.",
    ),
    "style-unknown": Wording(
        "Stilen «{style}» i {tag} finst ikkje i malen.",
        "Rett namnet, eller lag stilen i Word. Word sine eigne stilar har engelske namn her: «Body Text» er Brødtekst.",
    ),
    "field-not-used": Wording(
        "Malen skriv ikkje ut «{field}». Utan det er ikkje dokumentet fullstendig.",
        "Set feltet inn att der du vil ha det. I malen som følgjer med, ser du korleis det er skrive.",
    ),
    "style-missing": Wording(
        "Stilen «{style}» finst ikkje i malen, og det som blir skrive ut med han, mistar utsjånaden sin.",
        "Lag stilen i Word, eller kopier han frå malen som følgjer med (Stilar > Handsam stilar > Importer/eksporter).",
    ),
    "comments": Wording(
        "Malen har kommentarar, den første er «{where}». Dei ville ha følgt med i alle dokumenta.",
        "Vel Sjå gjennom > Slett > Slett alle kommentarane i dokumentet, og lagre.",
    ),
    "not-filled-in": Wording(
        "Taggen {tag} står ein stad der ingenting blir fylt inn, til dømes i eit diagram eller ein SmartArt-figur.",
        "Flytt han til vanleg tekst, eller slett han.",
    ),
    "text-box": Wording(
        "Teksten «{where}» står i ein tekstboks. Han blir fylt inn, men hjelpemiddel for svaksynte les han ikkje i rett rekkjefølgje.",
        "Flytt teksten ut i vanleg tekst, gjerne med ramme eller farge på avsnittet.",
    ),
    "not-compiled": Wording(
        "Malen kan ikkje gjerast klar til bruk. Taggane heng ikkje saman slik dei står.",
        "Rett dei andre feila først, og prøv på nytt. Står det ingen andre her, så byrja frå malen som følgjer med og gjer "
        "endringane éin for éin.",
    ),
    "not-rendered": Wording(
        "Då malen vart prøvd med {workbook}, stansa han: {cause}.",
        "Sjå på taggen som er nemnd. Bruk {{%p if … %}} rundt det som ikkje alltid finst.",
    ),
    "result-faulty": Wording(
        "Dokumentet som vart laga med {workbook}, er ikkje gyldig, og Word ville ha bede om å reparere det: {cause}.",
        "Sjå på den siste endringa du gjorde: ein tabell utan rader, ei celle utan avsnitt, eller noko som er limt inn.",
    ),
    "result-not-accessible": Wording(
        "Dokumentet som vart laga med {workbook}, er ikkje universelt utforma: {detail}.",
        "Rett det i malen, så blir det rett i alle dokument. Offentlege dokument må kunne lesast av alle.",
    ),
    "not-readable": Wording(
        "Malen kan ikkje lesast akkurat no: Han er open i eit anna program, eller tenesta manglar rettar til han.",
        "Lukk malen om han er open i Word. Hjelper ikkje det, må dei som driftar tenesta, gi ho lov til å lese fila. Malen blir prøvd igjen av seg sjølv.",
    ),
    "logo-not-png": Wording(
        "Fila er ikkje eit PNG-bilete, sjølv om namnet seier det.",
        "Opne biletet i eit biletprogram, vel «Lagre som» og PNG, og lagre det som «logo.png». Det hjelper ikkje berre å endre namnet.",
    ),
    "logo-damaged": Wording(
        "PNG-biletet er øydelagt eller ikkje heilt: noko av det manglar.",
        "Hent logoen på nytt der du fekk han, og lagre han ein gong til.",
    ),
    "logo-too-large": Wording(
        "Biletet er for stort. Det blir kopiert inn i alle dokument.",
        "Gjer biletet mindre: 1500 punkt i breidda er nok, og fila må vere under 2 MB.",
    ),
    "too-slow": Wording(
        "Det tok for lang tid å prøve malen, og prøva vart stansa.",
        "Sjå etter gjentakingar ({{% for … %}}) inni kvarandre, og ta bort dei du ikkje treng.",
    ),
    "too-large": Wording(
        "Malen brukte for mykje minne då han vart prøvd, og prøva vart stansa.",
        "Sjå etter {{% set … %}} og gjentakingar som gjer tekst lengre og lengre, og etter svært store bilete.",
    ),
}
WORDS = Templates(
    rules=_RULES,
    parts={
        "body": "I teksten",
        "header": "I toppteksten",
        "footer": "I botnteksten",
        "footnotes": "I ein fotnote",
        "endnotes": "I ein sluttnote",
        "comments": "I ein kommentar",
        "other": "I fildelen {name}",
    },
    under="under «{heading}»",
    paragraph="avsnitt {paragraph}",
    cell="tabell {table}, rad {row}, kolonne {column}",
    meant="Meinte du «{meant}»?",
    nothing_found="{file}: ingenting å rette. Dømet og ei arbeidsbok med berre det som må vere med er prøvde.",
    usable="{file} kan brukast, men sjå på merknadene.",
    not_usable="{file} kan ikkje brukast enno. Feil: {errors}.",
    workbooks={"example": "dømet", "minimum": "ei arbeidsbok med berre det som må vere med"},
    without_content="«{name}» finst ikkje der",
    does_not_suit="ein av taggane passar ikkje med innhaldet, til dømes fordi noko er tomt",
    structure={
        "table-without-rows": "ein tabell har ingen rader",
        "row-not-as-grid": "radene i ein tabell har ikkje like mange kolonnar",
        "cell-without-paragraph": "ei tabellcelle har ikkje noko avsnitt",
        "misplaced": "noko står ein stad der Word ikkje godtek det",
        "style-missing": "ein stil som er i bruk, finst ikkje i malen",
        "list-missing": "ei liste viser til ei nummerering som ikkje finst",
        "relationship-missing": "eit bilete eller ei lenkje viser til noko som ikkje finst",
        "target-missing": "eit bilete eller ei lenkje viser til noko som ikkje finst",
        "bookmark-open": "eit bokmerke manglar byrjing eller slutt",
        "bookmark-missing": "ei intern lenkje viser til eit bokmerke som ikkje finst",
        "not-xml": "ein tagg har delt i to noko som høyrer saman",
    },
    structure_other="noko i fila heng ikkje saman",
    author="sltdocs",
    elsewhere="Dette står ikkje i sjølve teksten: {where}.",
    annotated="Ein kopi av malen med kommentarar der feila er: {file}",
    kinds={
        "text": "tekst",
        "number": "tal",
        "yes-no": "ja/nei",
        "rich": "tekst med utheving",
        "figure": "figur",
        "list": "liste",
        "group": "gruppe",
    },
    fields_of="Felta i {name}",
    example="Døme: {example}",
)
