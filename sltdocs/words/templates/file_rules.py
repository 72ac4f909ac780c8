"""What the lint says about a template's file: what it brings along, lacks, or did when it was tried."""

from collections.abc import Mapping

from sltdocs.contract.code import Wording, WordingInBoth

FILE_RULES: Mapping[str, WordingInBoth] = {
    "not-word": WordingInBoth(
        Wording(
            "Fila er ikke et Word-dokument (.docx).",
            "Åpne malen i Word, og lagre den med filtypen «Word-dokument (*.docx)».",
        ),
        Wording(
            "Fila er ikkje eit Word-dokument (.docx).",
            "Opne malen i Word, og lagre han med filtypen «Word-dokument (*.docx)».",
        ),
    ),
    "old-word": WordingInBoth(
        Wording(
            "Fila er enten lagret i det gamle Word-formatet (.doc) eller beskyttet med passord.",
            "Åpne den i Word, ta bort passordet (Fil > Informasjon > Beskytt dokument) og lagre som «Word-dokument (*.docx)».",
        ),
        Wording(
            "Fila er anten lagra i det gamle Word-formatet (.doc) eller verna med passord.",
            "Opne ho i Word, ta bort passordet (Fil > Informasjon > Vern dokument) og lagre som «Word-dokument (*.docx)».",
        ),
    ),
    "damaged": WordingInBoth(
        Wording(
            "En del av fila er ødelagt og kan ikke leses ({part}).",
            "Åpne malen i Word og la Word reparere den, eller begynn på nytt fra malen som følger med.",
        ),
        Wording(
            "Ein del av fila er øydelagd og kan ikkje lesast ({part}).",
            "Opne malen i Word og lat Word reparere han, eller start på nytt frå malen som følgjer med.",
        ),
    ),
    "document-type": WordingInBoth(
        Wording(
            "Fila inneholder noe Word aldri skriver selv (en dokumenttypedeklarasjon i {part}), og blir avvist for sikkerhets skyld.",
            "Begynn på nytt fra malen som følger med, og gjør endringene dine der.",
        ),
        Wording(
            "Fila inneheld noko Word aldri skriv sjølv (ein dokumenttypedeklarasjon i {part}), og blir avvist for å vere på den sikre sida.",
            "Start på nytt frå malen som følgjer med, og gjer endringane dine der.",
        ),
    ),
    "strict-form": WordingInBoth(
        Wording(
            "Malen er lagret som «Strict Open XML».",
            "Åpne den i Word, velg Fil > Lagre som og filtypen «Word-dokument (*.docx)», ikke «Strict Open XML-dokument».",
        ),
        Wording(
            "Malen er lagra som «Strict Open XML».",
            "Opne han i Word, vel Fil > Lagre som og filtypen «Word-dokument (*.docx)», ikkje «Strict Open XML-dokument».",
        ),
    ),
    "macros": WordingInBoth(
        Wording(
            "Malen har makroer.",
            "Lagre den som «Word-dokument (*.docx)»; da blir makroene borte.",
        ),
        Wording(
            "Malen har makroar.",
            "Lagre han som «Word-dokument (*.docx)»; då blir makroane borte.",
        ),
    ),
    "activex": WordingInBoth(
        Wording(
            "Malen har et kontrollelement som kan kjøre kode (ActiveX), for eksempel en knapp.",
            "Vis fanen Utvikler, slå på Utformingsmodus, klikk på elementet og slett det.",
        ),
        Wording(
            "Malen har eit kontrollelement som kan køyre kode (ActiveX), til dømes ein knapp.",
            "Vis fana Utviklar, slå på utformingsmodus, klikk på elementet og slett det.",
        ),
    ),
    "embedded-object": WordingInBoth(
        Wording(
            "Malen har et innebygd objekt, for eksempel et regneark eller en PDF som ligger inni dokumentet.",
            "Klikk på objektet og slett det. Hvis du trenger innholdet, så lim det inn som tekst eller bilde (Lim inn utvalg).",
        ),
        Wording(
            "Malen har eit innebygd objekt, til dømes eit rekneark eller ein PDF som ligg inni dokumentet.",
            "Klikk på objektet og slett det. Dersom du treng innhaldet, så lim det inn som tekst eller bilete (Lim inn utval).",
        ),
    ),
    "alt-chunk": WordingInBoth(
        Wording(
            "Malen har et helt dokument inni seg (altChunk).",
            "Åpne malen i Word og lagre den på nytt; da blir innholdet vanlig tekst.",
        ),
        Wording(
            "Malen har eit heilt dokument inni seg (altChunk).",
            "Opne malen i Word og lagre han på nytt; då blir innhaldet vanleg tekst.",
        ),
    ),
    "attached-template": WordingInBoth(
        Wording(
            "Malen er knyttet til en annen mal i Word. Den koblingen blir ikke med i dokumentene.",
            "Du trenger ikke gjøre noe. Hvis du vil fjerne den, velger du Utvikler > Dokumentmal, skriver «Normal» og lagrer.",
        ),
        Wording(
            "Malen er knytt til ein annan mal i Word. Den koplinga blir ikkje med i dokumenta.",
            "Du treng ikkje gjere noko. Dersom du vil fjerne ho, vel du Utviklar > Dokumentmal, skriv «Normal» og lagrar.",
        ),
    ),
    "write-protected": WordingInBoth(
        Wording(
            "Malen er skrivebeskyttet. Beskyttelsen blir ikke med i dokumentene, for de skal kunne redigeres.",
            "Du trenger ikke gjøre noe.",
        ),
        Wording(
            "Malen er skriveverna. Vernet blir ikkje med i dokumenta, for dei skal kunne redigerast.",
            "Du treng ikkje gjere noko.",
        ),
    ),
    "subdocument": WordingInBoth(
        Wording(
            "Malen er et hoveddokument som henter inn andre dokumenter.",
            "Velg Visning > Disposisjon > Vis dokument, marker underdokumentet, trykk «Fjern kobling», og lagre.",
        ),
        Wording(
            "Malen er eit hovuddokument som hentar inn andre dokument.",
            "Vel Vising > Disposisjon > Vis dokument, merk underdokumentet, trykk «Fjern kopling», og lagre.",
        ),
    ),
    "frame": WordingInBoth(
        Wording(
            "Malen har en ramme som henter innhold fra et annet sted.",
            "Slett rammen, og lim inn innholdet som vanlig tekst.",
        ),
        Wording(
            "Malen har ei ramme som hentar innhald frå ein annan stad.",
            "Slett ramma, og lim inn innhaldet som vanleg tekst.",
        ),
    ),
    "mail-merge": WordingInBoth(
        Wording(
            "Malen er satt opp for utskriftsfletting.",
            "Velg Masseutsendelser > Start utskriftsfletting > Vanlig Word-dokument, og lagre.",
        ),
        Wording(
            "Malen er sett opp for utskriftsfletting.",
            "Vel Masseutsendingar > Start utskriftsfletting > Vanleg Word-dokument, og lagre.",
        ),
    ),
    "tracked-changes": WordingInBoth(
        Wording(
            "Malen har sporede endringer som ikke er godtatt.",
            "Velg Se gjennom > Godta > Godta alle endringer og slutt å spore, og lagre.",
        ),
        Wording(
            "Malen har spora endringar som ikkje er godtekne.",
            "Vel Sjå gjennom > Godta > Godta alle endringar og slutt å spore, og lagre.",
        ),
    ),
    "outside-link": WordingInBoth(
        Wording(
            "Malen henter noe utenfra: {detail}. Da kan den som eier adressen, se hvem som åpner planen.",
            "Er det et bilde, så sett det inn på nytt (Sett inn > Bilder) uten å velge «Koble til fil». "
            "Lenker må begynne med https://, http:// eller mailto:.",
        ),
        Wording(
            "Malen hentar noko utanfrå: {detail}. Då kan den som eig adressa, sjå kven som opnar planen.",
            "Er det eit bilete, så set det inn på nytt (Set inn > Bilete) utan å velje «Kople til fil». "
            "Lenkjer må byrje med https://, http:// eller mailto:.",
        ),
    ),
    "style-missing": WordingInBoth(
        Wording(
            "Stilen «{style}» finnes ikke i malen, og det som skrives ut med den, mister utseendet sitt.",
            "Stå i et tomt avsnitt, trykk Ctrl+Skift+S, skriv «{style}» og trykk Enter: Da legger Word stilen i malen. Slett avsnittet "
            "etterpå, og lagre.",
        ),
        Wording(
            "Stilen «{style}» finst ikkje i malen, og det som blir skrive ut med han, mistar utsjånaden sin.",
            "Stå i eit tomt avsnitt, trykk Ctrl+Skift+S, skriv «{style}» og trykk Enter: Då legg Word stilen i malen. Slett avsnittet "
            "etterpå, og lagre.",
        ),
    ),
    "comments": WordingInBoth(
        Wording(
            "Malen har kommentarer, den første er «{where}». De blir ikke med i dokumentene.",
            "Velg Se gjennom > Slett > Slett alle kommentarer i dokumentet, og lagre.",
        ),
        Wording(
            "Malen har kommentarar, den første er «{where}». Dei blir ikkje med i dokumenta.",
            "Vel Sjå gjennom > Slett > Slett alle kommentarane i dokumentet, og lagre.",
        ),
    ),
    "not-filled-in": WordingInBoth(
        Wording(
            "Taggen {tag} står et sted der ingenting blir fylt inn, for eksempel i et diagram eller en SmartArt-figur.",
            "Flytt den til vanlig tekst, eller slett den.",
        ),
        Wording(
            "Taggen {tag} står ein stad der ingenting blir fylt inn, til dømes i eit diagram eller ein SmartArt-figur.",
            "Flytt han til vanleg tekst, eller slett han.",
        ),
    ),
    "text-box": WordingInBoth(
        Wording(
            "Teksten «{where}» står i en tekstboks. Den blir fylt inn, men hjelpemidler for svaksynte leser den ikke i riktig rekkefølge.",
            "Flytt teksten ut i vanlig tekst, gjerne med ramme eller farge på avsnittet.",
        ),
        Wording(
            "Teksten «{where}» står i ein tekstboks. Han blir fylt inn, men hjelpemiddel for svaksynte les han ikkje i rett rekkjefølgje.",
            "Flytt teksten ut i vanleg tekst, gjerne med ramme eller farge på avsnittet.",
        ),
    ),
    "not-compiled": WordingInBoth(
        Wording(
            "Malen kan ikke gjøres klar til bruk. Taggene henger ikke sammen slik de står.",
            "Rett de andre feilene først, og prøv på nytt. Står det ingen andre her, så begynn fra malen som følger med og gjør "
            "endringene én for én.",
        ),
        Wording(
            "Malen kan ikkje gjerast klar til bruk. Taggane heng ikkje saman slik dei står.",
            "Rett dei andre feila først, og prøv på nytt. Står det ingen andre her, så start frå malen som følgjer med og gjer "
            "endringane éin for éin.",
        ),
    ),
    "not-rendered": WordingInBoth(
        Wording(
            "Da malen ble prøvd med {workbook}, stanset den: {cause}.",
            "Sett {{%p if … %}} og {{%p endif %}} rundt det som ikke alltid finnes. Hvis ingen tagg er nevnt, gjelder det en tagg med for eller if; se først på det du endret sist.",
        ),
        Wording(
            "Då malen vart prøvd med {workbook}, stansa han: {cause}.",
            "Set {{%p if … %}} og {{%p endif %}} rundt det som ikkje alltid finst. Dersom ingen tagg er nemnd, gjeld det ein tagg med for eller if; sjå først på det du endra sist.",
        ),
    ),
    "result-faulty": WordingInBoth(
        Wording(
            "Dokumentet som ble laget med {workbook}, er ikke gyldig, og Word ville ha bedt om å reparere det: {cause}.",
            "Se på den siste endringen du gjorde: en tabell uten rader, en celle uten avsnitt, eller noe som er limt inn.",
        ),
        Wording(
            "Dokumentet som vart laga med {workbook}, er ikkje gyldig, og Word ville ha bede om å reparere det: {cause}.",
            "Sjå på den siste endringa du gjorde: ein tabell utan rader, ei celle utan avsnitt, eller noko som er limt inn.",
        ),
    ),
    "result-not-accessible": WordingInBoth(
        Wording(
            "Dokumentet som ble laget med {workbook}, er ikke universelt utformet: {detail}.",
            "Rett det i malen, så blir det riktig i alle dokumenter. Offentlige dokumenter må kunne leses av alle.",
        ),
        Wording(
            "Dokumentet som vart laga med {workbook}, er ikkje universelt utforma: {detail}.",
            "Rett det i malen, så blir det rett i alle dokument. Offentlege dokument må kunne lesast av alle.",
        ),
    ),
    "sheet-not-printed": WordingInBoth(
        Wording(
            "Malen skriver ikke ut det som står på arket «{detail}».",
            "Hvis det skal være med, kopierer du feltene inn fra siden som «sltdocs template new» lager. Ellers trenger du ikke gjøre noe; "
            "koordinatoren får vite det når arket er fylt ut.",
        ),
        Wording(
            "Malen skriv ikkje ut det som står på arket «{detail}».",
            "Dersom det skal vere med, kopierer du felta inn frå sida som «sltdocs template new» lagar. Elles treng du ikkje gjere noko; "
            "koordinatoren får vite det når arket er fylt ut.",
        ),
    ),
    "stale-contents": WordingInBoth(
        Wording(
            "Malen har Words egen innholdsliste. Den blir ikke oppdatert når dokumentet lages, og viser de gamle overskriftene.",
            "Klikk i lista, og velg Referanser > Innholdsfortegnelse > Fjern innholdsfortegnelse. Skriv så {{{{p innhold }}}} alene i et avsnitt der.",
        ),
        Wording(
            "Malen har Word si eiga innhaldsliste. Ho blir ikkje oppdatert når dokumentet blir laga, og viser dei gamle overskriftene.",
            "Klikk i lista, og vel Referansar > Innhaldsliste > Fjern innhaldsliste. Skriv så {{{{p innhald }}}} åleine i eit avsnitt der.",
        ),
    ),
    "not-readable": WordingInBoth(
        Wording(
            "Malen kan ikke leses akkurat nå: Den er åpen i et annet program, eller tjenesten mangler rettigheter til den.",
            "Lukk malen hvis den er åpen i Word. Hjelper ikke det, må den som drifter tjenesten, gi den lov til å lese fila. Malen blir prøvd på nytt av seg selv.",
        ),
        Wording(
            "Malen kan ikkje lesast akkurat no: Han er open i eit anna program, eller tenesta manglar rettar til han.",
            "Lukk malen om han er open i Word. Hjelper ikkje det, må den som driftar tenesta, gi ho lov til å lese fila. Malen blir prøvd på nytt av seg sjølv.",
        ),
    ),
    "logo-not-png": WordingInBoth(
        Wording(
            "Fila er ikke et PNG-bilde, selv om navnet sier det.",
            "Åpne bildet i et bildeprogram, velg Fil > Lagre som og PNG, og lagre det som «logo.png». Det hjelper ikke bare å endre navnet.",
        ),
        Wording(
            "Fila er ikkje eit PNG-bilete, sjølv om namnet seier det.",
            "Opne biletet i eit biletprogram, vel Fil > Lagre som og PNG, og lagre det som «logo.png». Det hjelper ikkje berre å endre namnet.",
        ),
    ),
    "logo-damaged": WordingInBoth(
        Wording(
            "PNG-bildet er ødelagt eller ikke helt: noe av det mangler.",
            "Hent logoen på nytt der du fikk den, og lagre den en gang til.",
        ),
        Wording(
            "PNG-biletet er øydelagt eller ikkje heilt: noko av det manglar.",
            "Hent logoen på nytt der du fekk han, og lagre han ein gong til.",
        ),
    ),
    "logo-too-large": WordingInBoth(
        Wording(
            "Bildet er for stort. Det blir kopiert inn i alle dokumenter.",
            "Gjør bildet mindre: 1500 punkter i bredden er nok, og fila må være under 2\u00a0MB.",
        ),
        Wording(
            "Biletet er for stort. Det blir kopiert inn i alle dokument.",
            "Gjer biletet mindre: 1500 punkt i breidda er nok, og fila må vere under 2\u00a0MB.",
        ),
    ),
    "too-slow": WordingInBoth(
        Wording(
            "Det tok for lang tid å prøve malen, og prøven ble stanset.",
            "Se etter gjentakelser ({{% for … %}}) inni hverandre, og ta bort dem du ikke trenger.",
        ),
        Wording(
            "Det tok for lang tid å prøve malen, og prøva vart stansa.",
            "Sjå etter gjentakingar ({{% for … %}}) inni kvarandre, og ta bort dei du ikkje treng.",
        ),
    ),
    "too-large": WordingInBoth(
        Wording(
            "Malen brukte for mye minne da den ble prøvd, og prøven ble stanset.",
            "Se etter {{% set … %}} og gjentakelser som gjør tekst lengre og lengre, og etter svært store bilder.",
        ),
        Wording(
            "Malen brukte for mykje minne då han vart prøvd, og prøva vart stansa.",
            "Sjå etter {{% set … %}} og gjentakingar som gjer tekst lengre og lengre, og etter svært store bilete.",
        ),
    ),
}
