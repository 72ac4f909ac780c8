"""Wordings of the findings about the calendar, in nynorsk."""

from collections.abc import Mapping

from sltdocs.contract.codes import Code
from sltdocs.contract.words.wording import Wording

FINDINGS: Mapping[Code, Wording] = {
    Code.CALENDAR_STATE_LOST: Wording(
        "Kalenderfila «{file}» som vart lagd ut sist, manglar eller er øydelagd, og det finst ingen heil kopi. "
        "Difor er det ikkje laga nye kalendrar: utan den gamle fila ville endringar ikkje nå fram til "
        "dei som har kalenderen.",
        "Be den som driftar løysinga, om å hente fila fram frå tryggingskopien, og lagre arbeidsboka på nytt etterpå.",
    ),
    Code.CALENDAR_STATE_RECOVERED: Wording(
        "Kalenderfila «{file}» som vart lagd ut sist, manglar eller er øydelagd. Ein eldre kopi vart brukt i staden.",
        "Sjå over kalenderen. Står datoane rett, treng du ikkje gjere meir.",
    ),
    Code.CALENDAR_MEETING_MOVED: Wording(
        "Møtet i {group} {new} er rekna som møtet {old}, flytta til ny dato, fordi rada ikkje har noko nummer.",
        "Er det eit anna møte, skriv du nummer i kolonnen «Nr.», til dømes 3, og lèt det gamle møtet stå med status «avlyst».",
    ),
    Code.CALENDAR_SERIES_MOVED: Wording(
        "Datoane i det faste treffpunktet «{series}» er endra. {count} møte er rekna som flytta: {dates}.",
        "Sjå over datoane. Er det eit nytt treffpunkt, gir du det eit anna namn i kolonnen «Kva».",
    ),
    Code.CALENDAR_MEETINGS_GONE: Wording(
        "Møte i {group} som har stått i kalenderen, er ikkje lenger i arbeidsboka: {dates}. "
        "Dei står no som avlyste i kalenderen.",
        "Er eit møte sletta ved ein feil, skriv du det inn att med same dato. "
        "Vil du avlyse, er det tryggast å la rada stå og velje «avlyst» i kolonnen «Status».",
    ),
    Code.CALENDAR_SHEET_EMPTIED: Wording(
        "Arket «{list}» manglar eller er tomt, men i kalenderen står møte derifrå som ikkje har vore enno: {dates}. Dei er ikkje endra.",
        "Legg møta inn att på arket «{list}», til dømes frå ei eldre utgåve av arbeidsboka. "
        "Skal eit møte avlysast, legg du det inn på arket «Møte» og vel «avlyst» i kolonnen «Status».",
    ),
    Code.CALENDAR_DAYS_OFF_LOST: Wording(
        "Arket «{list}» manglar eller er tomt. Utan fridagane får det faste treffpunktet «{series}» nye møte: {dates}. "
        "Dei er ikkje lagde i kalenderen.",
        "Skriv fridagane inn att på arket «{list}», til dømes frå ei eldre utgåve av arbeidsboka. "
        "Skal det vere møte ein av dagane likevel, skriv du det inn på arket «Møte».",
    ),
    Code.CALENDAR_DATES_GAINED: Wording(
        "Det faste treffpunktet «{series}» har fått nye møte på dagar som ikkje lenger står på arket «{list}»: {dates}.",
        "Er det rett, treng du ikkje gjere noko. Elles skriv du dagane inn att på arket «{list}».",
    ),
    Code.CALENDAR_STILL_CANCELLED: Wording(
        "Møte i {group} var avlyste, men no står det ikkje noko om det i arbeidsboka: {dates}. Dei står framleis som avlyste i kalenderen.",
        "Vel «avlyst» eller «planlagt» for kvart av dei i kolonnen «Status» på arket «Møte». "
        "Manglar kolonnen eller rada, set du inn det som er borte.",
    ),
    Code.CALENDAR_ROLES_GONE: Wording(
        "Roller på arket «{list}» er borte eller har fått nytt namn, så desse kalendrane er ikkje lenger lagde ut: {files}. "
        "Dei som abonnerer på dei, får ikkje fleire endringar.",
        "Er det berre namnet som er nytt, sender du dei den nye kalenderen, eller skriv rolla som før, til dømes «Rektor».",
    ),
    Code.CALENDAR_NUMBERS_SWAPPED: Wording(
        "Møte {first} og {second} i {group} har bytt dato: {first_day} og {second_day}. "
        "Kalenderen følgjer nummera, så begge møta blir viste som flytta.",
        "Er det berre nummera som er bytte om, byter du dei tilbake i kolonnen «Nr.».",
    ),
    Code.CALENDAR_GROUP_RENAMED: Wording(
        "Gruppa «{new}» er rekna som «{old}» med nytt kortnamn, fordi møta er dei same. "
        "Kalenderfila heiter framleis «{file}», så dei som abonnerer, ikkje mistar ho.",
        "Er det ei ny gruppe, gir du møta andre datoar, eller tek kontakt med den som driftar løysinga.",
    ),
    Code.CALENDAR_TIME_IMPOSSIBLE: Wording(
        "Møtet i {group} {day} har eit klokkeslett som ikkje kan brukast, anten fordi det sluttar før det byrjar, "
        "eller fordi klokka blir stilt fram akkurat då. Møtet er ikkje teke med i kalenderen.",
        "Skriv eit anna klokkeslett i kolonnane «Frå» og «Til», til dømes 09.00 og 11.00.",
    ),
    Code.CALENDAR_TITLE_TRIMMED: Wording(
        "Temaet er lengre enn det er plass til i ein møtetittel, så tittelen i kalenderen er korta av. "
        "Heile temaet står i omtalen av møtet.",
        "Skriv eit kort tema, til dømes «Ungdata og tiltaka i haust», og set detaljane i «Saksliste».",
    ),
    Code.CALENDAR_PLACE_TRIMMED: Wording(
        "Staden er lengre enn det er plass til i ein kalender, og er korta av der.",
        "Skriv berre kvar møtet er, til dømes «Rådhuset, møterom 2», og set resten i «Saksliste».",
    ),
    Code.CALENDAR_SPLIT: Wording(
        "Kalenderen «{file}» er for stor for éi fil, og er delt i {count} filer. Den som skal ha alle "
        "møta, må hente alle filene.",
        "Kort ned lange sakslister, eller bruk kalenderen for den einskilde gruppa.",
    ),
    Code.CALENDAR_FAULTY: Wording(
        "Kalenderfila «{file}» vart ikkje rett då ho vart kontrollert. Det er difor ikkje lagt ut nye kalendrar, "
        "og dei som vart lagde ut sist, står som før.",
        "Dette er ein feil i programmet og ikkje i arbeidsboka di. Sei frå til den som driftar løysinga.",
    ),
    Code.MAIL_ADDRESS_LEFT_OUT: Wording(
        "E-postadressa kan ikkje brukast i eit utkast til innkalling, og er utelaten der.",
        "Skriv adressa med vanlege bokstavar, til dømes rektor@fjordvik.example, eller legg ho til i e-posten sjølv.",
    ),
}
