"""Findings about the calendars: what was published before, and what becomes of it."""

from sltdocs.contract.code import Code, Severity, Wording


class CalendarCode(Code):
    """One member a finding: its stable code, its severity, what it says in bokmål and in nynorsk."""

    CALENDAR_STATE_LOST = (
        "calendar-state-lost",
        Severity.ERROR,
        Wording(
            "Kalenderfila «{file}», som ble lagt ut sist, mangler eller er ødelagt, og det finnes ingen hel kopi av den. "
            "Derfor er det ikke laget nye kalendere: uten den gamle fila ville endringer ikke nå fram til "
            "dem som har kalenderen.",
            "Be den som drifter tjenesten, om å hente fila fram fra sikkerhetskopien, og lagre arbeidsboka på nytt etterpå.",
        ),
        Wording(
            "Kalenderfila «{file}», som vart lagd ut sist, manglar eller er øydelagd, og det finst ingen heil kopi. "
            "Difor er det ikkje laga nye kalendrar: utan den gamle fila ville endringar ikkje nå fram til "
            "dei som har kalenderen.",
            "Be den som driftar tenesta, om å hente fila fram frå tryggingskopien, og lagre arbeidsboka på nytt etterpå.",
        ),
    )
    CALENDAR_STATE_RECOVERED = (
        "calendar-state-recovered",
        Severity.WARNING,
        Wording(
            "Kalenderfila «{file}», som ble lagt ut sist, mangler eller er ødelagt. Vi har brukt en eldre kopi i stedet.",
            "Se over kalenderen. Står datoene riktig, trenger du ikke gjøre mer.",
        ),
        Wording(
            "Kalenderfila «{file}», som vart lagd ut sist, manglar eller er øydelagd. Vi har brukt ein eldre kopi i staden.",
            "Sjå over kalenderen. Står datoane rett, treng du ikkje gjere meir.",
        ),
    )
    CALENDAR_MEETING_MOVED = (
        "calendar-meeting-moved",
        Severity.WARNING,
        Wording(
            "Møtet i {group} {new} har ikke noe nummer. Vi har regnet det som møtet {old}, flyttet til ny dato.",
            "Er det et annet møte, skriver du nummer i kolonnen «Nr.», for eksempel 3, og lar det gamle "
            "møtet stå med status «avlyst».",
        ),
        Wording(
            "Møtet i {group} {new} har ikkje noko nummer. Vi har rekna det som møtet {old}, flytta til ny dato.",
            "Er det eit anna møte, skriv du nummer i kolonnen «Nr.», til dømes 3, og lèt det gamle møtet stå med status «avlyst».",
        ),
    )
    CALENDAR_SERIES_MOVED = (
        "calendar-series-moved",
        Severity.WARNING,
        Wording(
            "Datoene i det faste treffpunktet «{series}» er endret. Vi har regnet {count:# møte|# møter} som flyttet: {dates}.",
            "Se over datoene. Er det et nytt treffpunkt, gir du det et annet navn i kolonnen «Hva».",
        ),
        Wording(
            "Datoane i det faste treffpunktet «{series}» er endra. Vi har rekna {count} møte som flytta: {dates}.",
            "Sjå over datoane. Er det eit nytt treffpunkt, gir du det eit anna namn i kolonnen «Kva».",
        ),
    )
    CALENDAR_MANY_MOVED = (
        "calendar-many-moved",
        Severity.WARNING,
        Wording(
            "{count} av {total} møter har fått ny dato siden sist og er flyttet i kalenderen.",
            "Stemmer det, trenger du ikke gjøre noe. Er kolonnen «Dato» sortert for seg selv, angrer du sorteringen og "
            "merker hele tabellen neste gang du sorterer.",
        ),
        Wording(
            "{count} av {total} møte har fått ny dato sidan sist og er flytta i kalenderen.",
            "Stemmer det, treng du ikkje gjere noko. Er kolonnen «Dato» sortert for seg sjølv, angrar du sorteringa og "
            "merkjer heile tabellen neste gong du sorterer.",
        ),
    )
    CALENDAR_MEETINGS_GONE = (
        "calendar-meetings-gone",
        Severity.WARNING,
        Wording(
            "Møter i {group} som har stått i kalenderen, er ikke lenger i arbeidsboka: {dates}. De står nå som avlyst i kalenderen.",
            "Hvis et møte er slettet ved en feil, skriver du det inn på nytt med samme dato. "
            "Vil du avlyse, er det tryggest å la raden stå og velge «avlyst» i kolonnen «Status».",
        ),
        Wording(
            "Møte i {group} som har stått i kalenderen, er ikkje lenger i arbeidsboka: {dates}. "
            "Dei står no som avlyste i kalenderen.",
            "Dersom eit møte er sletta ved ein feil, skriv du det inn att med same dato. "
            "Vil du avlyse, er det tryggast å la rada stå og velje «avlyst» i kolonnen «Status».",
        ),
    )
    CALENDAR_SHEET_EMPTIED = (
        "calendar-sheet-emptied",
        Severity.ERROR,
        Wording(
            "Arket «{list}» mangler eller er tomt, men i kalenderen står møter derfra som ikke har vært ennå: {dates}. De er ikke endret.",
            "Legg møtene inn på nytt på arket «{list}», for eksempel fra en eldre utgave av arbeidsboka. "
            "Hvis et møte skal avlyses, legger du det inn på arket «Møter» og velger «avlyst» i kolonnen «Status».",
        ),
        Wording(
            "Arket «{list}» manglar eller er tomt, men i kalenderen står møte derifrå som ikkje har vore enno: {dates}. Dei er ikkje endra.",
            "Legg møta inn att på arket «{list}», til dømes frå ei eldre utgåve av arbeidsboka. "
            "Dersom eit møte skal avlysast, legg du det inn på arket «Møte» og vel «avlyst» i kolonnen «Status».",
        ),
    )
    CALENDAR_DAYS_OFF_LOST = (
        "calendar-days-off-lost",
        Severity.ERROR,
        Wording(
            "Arket «{list}» mangler eller er tomt. Uten fridagene får det faste treffpunktet «{series}» nye møter: {dates}. "
            "De er ikke lagt i kalenderen.",
            "Skriv fridagene inn på nytt på arket «{list}», for eksempel fra en eldre utgave av arbeidsboka. "
            "Hvis det skal være møte en av dagene likevel, skriver du det inn på arket «Møter».",
        ),
        Wording(
            "Arket «{list}» manglar eller er tomt. Utan fridagane får det faste treffpunktet «{series}» nye møte: {dates}. "
            "Dei er ikkje lagde i kalenderen.",
            "Skriv fridagane inn att på arket «{list}», til dømes frå ei eldre utgåve av arbeidsboka. "
            "Dersom det skal vere møte ein av dagane likevel, skriv du det inn på arket «Møte».",
        ),
    )
    CALENDAR_DAYS_OFF_CUT = (
        "calendar-days-off-cut",
        Severity.ERROR,
        Wording(
            "«{name}» har ikke lenger noen siste dag. Vi legger fortsatt ingen faste møter der til og med {last}.",
            "Skriv siste dag i {cell}, for eksempel {last}. Er det bare én fridag, skriver du {first} der også.",
        ),
        Wording(
            "«{name}» har ikkje lenger nokon siste dag. Vi legg framleis ingen faste møte der til og med {last}.",
            "Skriv siste dag i {cell}, til dømes {last}. Er det berre éin fridag, skriv du {first} der også.",
        ),
    )
    CALENDAR_CELLS_LOST = (
        "calendar-cells-lost",
        Severity.ERROR,
        Wording(
            "«{column}» er ikke lenger fylt ut for møter i {group}: {dates}. De står som før i kalenderen.",
            "Skriv i {cell} det som skal gjelde. Hvis hele kolonnen «{column}» er borte, legger du den inn på nytt med samme overskrift. "
            "Hvis et møte skal avlyses, velger du «avlyst» i kolonnen «Status».",
        ),
        Wording(
            "«{column}» er ikkje lenger fylt ut for møte i {group}: {dates}. Dei står som før i kalenderen.",
            "Skriv i {cell} det som skal gjelde. Dersom heile kolonnen «{column}» er borte, legg du han inn att med same overskrift. "
            "Dersom eit møte skal avlysast, vel du «avlyst» i kolonnen «Status».",
        ),
    )
    CALENDAR_SERIES_HELD = (
        "calendar-series-held",
        Severity.ERROR,
        Wording(
            "Det faste treffpunktet sier ikke lenger når det er. {count:# møte|# møter} står som før i kalenderen: {dates}.",
            "Fyll ut «Gruppe», «Første dato», «Intervall» og «Siste dato» på nytt. Hvis møtene skal avlyses, sletter du hele raden, "
            "eller skriver dem inn på arket «Møter» med status «avlyst».",
        ),
        Wording(
            "Det faste treffpunktet seier ikkje lenger når det er. {count} møte står som før i kalenderen: {dates}.",
            "Fyll ut «Gruppe», «Første dato», «Intervall» og «Siste dato» att. Dersom møta skal avlysast, slettar du heile rada, "
            "eller skriv dei inn på arket «Møte» med status «avlyst».",
        ),
    )
    CALENDAR_COLUMN_RENAMED = (
        "calendar-column-renamed",
        Severity.ERROR,
        Wording(
            "Arket «{sheet}» har ikke lenger {lost}, men en ny kolonne «{heading}» som vi ikke kjenner. "
            "Uten å vite hva den er, ville kalenderne bli feil for alle, så de står som før.",
            "Er det {lost} som har fått nytt navn, gir du kolonnen det gamle navnet tilbake. "
            "Er «{heading}» noe annet, lar du overskriften begynne med en understrek: «_{heading}».",
        ),
        Wording(
            "Arket «{sheet}» har ikkje lenger {lost}, men ein ny kolonne «{heading}» som vi ikkje kjenner. "
            "Utan å vite kva den er, ville kalendrane bli feil for alle, så dei står som før.",
            "Er det {lost} som har fått nytt namn, gir du kolonnen det gamle namnet att. "
            "Er «{heading}» noko anna, lèt du overskrifta byrje med ein understrek: «_{heading}».",
        ),
    )
    CALENDAR_DATES_GAINED = (
        "calendar-dates-gained",
        Severity.WARNING,
        Wording(
            "Det faste treffpunktet «{series}» har fått nye møter på dager som ikke lenger står på arket «{list}»: {dates}.",
            "Er det riktig, trenger du ikke gjøre noe. Ellers skriver du dagene inn på nytt på arket «{list}».",
        ),
        Wording(
            "Det faste treffpunktet «{series}» har fått nye møte på dagar som ikkje lenger står på arket «{list}»: {dates}.",
            "Er det rett, treng du ikkje gjere noko. Elles skriv du dagane inn att på arket «{list}».",
        ),
    )
    CALENDAR_STILL_CANCELLED = (
        "calendar-still-cancelled",
        Severity.WARNING,
        Wording(
            "Møter i {group} var avlyst, men nå står det ikke noe om det i arbeidsboka: {dates}. De står fortsatt som avlyst i kalenderen.",
            "Velg «avlyst» eller «planlagt» for hvert av dem i kolonnen «Status» på arket «Møter». "
            "Mangler kolonnen eller raden, setter du inn det som er borte.",
        ),
        Wording(
            "Møte i {group} var avlyste, men no står det ikkje noko om det i arbeidsboka: {dates}. Dei står framleis som avlyste i kalenderen.",
            "Vel «avlyst» eller «planlagt» for kvart av dei i kolonnen «Status» på arket «Møte». "
            "Manglar kolonnen eller rada, set du inn det som er borte.",
        ),
    )
    CALENDAR_HELD = (
        "calendar-held",
        Severity.WARNING,
        Wording(
            "{count:# møte|# møter} av {total} som kommer i {group}, er borte fra arbeidsboka uten at de er satt til «avlyst»: {dates}. "
            "Derfor er ingen kalendere sendt ut ennå.",
            "Skal møtene avlyses, velger du «avlyst» for dem i kolonnen «Status» på arket «Møter», eller lagrer arbeidsboka en gang "
            "til slik den er, etter en liten endring: da går avlysningen ut. Er det en feil, setter du møtene inn igjen og lagrer.",
        ),
        Wording(
            "{count:# møte|# møte} av {total} som kjem i {group}, er borte frå arbeidsboka utan at dei er sette til «avlyst»: {dates}. "
            "Difor er ingen kalendrar lagde ut enno.",
            "Skal møta avlysast, vel du «avlyst» for dei i kolonnen «Status» på arket «Møte», eller lagrar arbeidsboka ein gong "
            "til slik ho er, etter ei lita endring: då går avlysinga ut. Er det ein feil, set du møta inn att og lagrar.",
        ),
    )
    CALENDAR_ROLES_GONE = (
        "calendar-roles-gone",
        Severity.WARNING,
        Wording(
            "Roller på arket «{list}» er borte eller har fått nytt navn, så disse kalenderne er ikke lenger lagt ut: {files}. "
            "De som abonnerer på dem, får ikke flere endringer.",
            "Er det bare navnet som er nytt, sender du dem den nye kalenderen, eller skriver rollen som før, for eksempel «Rektor».",
        ),
        Wording(
            "Roller på arket «{list}» er borte eller har fått nytt namn, så desse kalendrane er ikkje lenger lagde ut: {files}. "
            "Dei som abonnerer på dei, får ikkje fleire endringar.",
            "Er det berre namnet som er nytt, sender du dei den nye kalenderen, eller skriv rolla som før, til dømes «Rektor».",
        ),
    )
    CALENDAR_NUMBERS_SWAPPED = (
        "calendar-numbers-swapped",
        Severity.WARNING,
        Wording(
            "Møte {first} og {second} i {group} har byttet dato: {first_day} og {second_day}. "
            "Kalenderen følger numrene, så begge møtene vises som flyttet.",
            "Er det bare numrene som er byttet om, bytter du dem tilbake i kolonnen «Nr.».",
        ),
        Wording(
            "Møte {first} og {second} i {group} har bytt dato: {first_day} og {second_day}. "
            "Kalenderen følgjer nummera, så begge møta blir viste som flytta.",
            "Er det berre nummera som er bytte om, byter du dei tilbake i kolonnen «Nr.».",
        ),
    )
    CALENDAR_GROUP_RENAMED = (
        "calendar-group-renamed",
        Severity.WARNING,
        Wording(
            "Gruppa «{new}» har de samme møtene som «{old}» hadde. Vi har regnet den som «{old}» med nytt kortnavn. "
            "Kalenderfila heter fortsatt «{file}», så de som abonnerer, ikke mister den.",
            "Er det en ny gruppe, gir du møtene andre datoer, eller tar kontakt med den som drifter tjenesten.",
        ),
        Wording(
            "Gruppa «{new}» har dei same møta som «{old}» hadde. Vi har rekna ho som «{old}» med nytt kortnamn. "
            "Kalenderfila heiter framleis «{file}», så dei som abonnerer, ikkje mistar ho.",
            "Er det ei ny gruppe, gir du møta andre datoar, eller tek kontakt med den som driftar tenesta.",
        ),
    )
    CALENDAR_GROUP_VEILED = (
        "calendar-group-veiled",
        Severity.ADVICE,
        Wording(
            "{group} behandler enkeltsaker. Kalenderen for gruppa heter «{file}», uten navn på gruppa, og den står ikke på siden om kalenderne.",
            "Send dem som er med i gruppa, fila eller adressen til den. Sted og møtelenke står ikke i kalenderen, så dem sender du også.",
        ),
        Wording(
            "{group} behandlar enkeltsaker. Kalenderen for gruppa heiter «{file}», utan namn på gruppa, og han står ikkje på sida om kalendrane.",
            "Send dei som er med i gruppa, fila eller adressa til fila. Stad og møtelenkje står ikkje i kalenderen, så dei sender du også.",
        ),
    )
    CALENDAR_UIDS_KEPT = (
        "calendar-uids-kept",
        Severity.WARNING,
        Wording(
            "Kalenderen for {group} heter nå «{file}», uten navn på gruppa, og står ikke på siden om kalenderne. "
            "Den gamle kalenderen {closed} er avsluttet. "
            "Møter som alt er lagt ut, har fortsatt det gamle kortnavnet i kjennemerket sitt (UID) til året {year} er over.",
            "Send den nye fila eller adressen til dem som er med i gruppa, og be dem slette den gamle kalenderen.",
        ),
        Wording(
            "Kalenderen for {group} heiter no «{file}», utan namn på gruppa, og står ikkje på sida om kalendrane. "
            "Den gamle kalenderen {closed} er avslutta. "
            "Møte som alt er lagde ut, har framleis det gamle kortnamnet i kjennemerket sitt (UID) til året {year} er over.",
            "Send den nye fila eller adressa til dei som er med i gruppa, og be dei slette den gamle kalenderen.",
        ),
    )
    CALENDAR_STOOD_OPEN = (
        "calendar-stood-open",
        Severity.WARNING,
        Wording(
            "Møtene i {group} har stått åpent fram til nå, med navn, tema og sted: i kalenderne {files}, i kalenderne for rollene, "
            "i filene med ett møte, og i eldre utgaver av dem. De som har hentet dem, har dem fortsatt.",
            "Hvis møtene skal trekkes tilbake, skriver du gruppa og datoene på arket «Trukket tilbake», med produktet «Kalendere».",
        ),
        Wording(
            "Møta i {group} har stått opne fram til no, med namn, tema og stad: i kalendrane {files}, i kalendrane for rollene, "
            "i filene med eitt møte, og i eldre utgåver av dei. Dei som har henta dei, har dei framleis.",
            "Dersom møta skal trekkjast tilbake, skriv du gruppa og datoane på arket «Trekt tilbake», med produktet «Kalendrar».",
        ),
    )
    CALENDAR_KEYS_LOST = (
        "calendar-keys-lost",
        Severity.ERROR,
        Wording(
            "Fila «{file}» mangler eller er ødelagt, og det finnes ingen kopi av fila. Derfor er det uklart hvilken gruppe som "
            "har kalenderen {keys}, og det er ikke laget nye kalendere. De som ble lagt ut sist, står som før.",
            "Be den som drifter tjenesten, om å hente fila fram fra sikkerhetskopien, og lagre arbeidsboka på nytt etterpå.",
        ),
        Wording(
            "Fila «{file}» manglar eller er øydelagd, og det finst ingen kopi av fila. Difor er det uklart kva gruppe som "
            "har kalenderen {keys}, og det er ikkje laga nye kalendrar. Dei som vart lagde ut sist, står som før.",
            "Be den som driftar tenesta, om å hente fila fram frå tryggingskopien, og lagre arbeidsboka på nytt etterpå.",
        ),
    )
    CALENDAR_ROWS_NOT_COUNTED = (
        "calendar-rows-not-counted",
        Severity.WARNING,
        Wording(
            "{group} har {count:# møte|# møter} i {year} her, men planen for {period} har også møter for gruppa det året, og er nyere. "
            "Møtene her er ikke tatt med: Kalenderen følger planen for {period}.",
            "Skriv møtene i {year} i arbeidsboka for {period}, og slett dem her.",
        ),
        Wording(
            "{group} har {count} møte i {year} her, men planen for {period} har også møte for gruppa det året, og er nyare. "
            "Møta her er ikkje tekne med: Kalenderen følgjer planen for {period}.",
            "Skriv møta i {year} i arbeidsboka for {period}, og slett dei her.",
        ),
    )
