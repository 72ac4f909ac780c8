"""First names that are common in Norway: beside one, an age or a class tells of a person and not of a thing."""

import re

_COMMON = """
aaliyah abdi abdullah abdirahman ada adam adrian agnes ahmad ahmed aisha aksel alba albert alex alexander alexandra alfred
ali alicia alma alva amalie amanda amina amir amira anders andré andrea andreas angelika anita anja anna anne annika anniken
anton anwar arne aron arvid asbjørn asle astrid august aurora ayaan ayan ayla ayub barbara beate benedikte benjamin bente
berit bilal birgitte birk bjarne bjørg bjørnar camilla carl caroline casper cecilie celine christian christina christine
christoffer dagny daniel daniela david deniz dina dmytro edvard edvin egil eirik eirill elena elias elin eline elise eliza
ella elise ellen ellinor elvira emil emilia emilie emine emma emrik enya erik erika erlend ester eva fatima fatuma felix
fillip filip fredrik freja fride frida frode gabriel geir georg gina gjertrud gry gudrun gunhild gunnar gunn guro gustav
haakon hafsa halima halvor hamza hanna hannah hanne hans harald hassan hauk hedda hege heidi helene helga helle henriette
henrik henry herman hilde hussein håkon håvard ibrahim ida iman ine ines inga inge ingeborg inger ingrid ingvild ingunn
irene isabella isak isaac isra iselin ismail ivan iver jakob jan jana jarle jasmin jenny jens jesper joakim joar johan
johanna johanne johannes john johnny jon jonas jonathan josef josefine julia julian julie julianne juni jørgen kaja karen
kari karin karina karl karoline kasper katarina kathrine katrine ketil khadija khalid kim kine kjell kjersti kjetil klara
knut konrad kristian kristin kristina kristine kristoffer krzysztof lars lasse laura lea leah leif lena leo leon leona
leonora levi lilly linda line linn linnea linus lisa lise liva live lone lotte louise lucas ludvig lukas lydia mads magne
magnus maja malak malene malin marcus maren margit margrethe mari maria mariam marianne marie marin marion marit marius
mariusz markus marta marte marthe martin martine maryam mateusz mathea mathias mathilde matheo maud maya mehmet merete
mia mie miriam mikael mikkel mikkeline milan milla mille mina miriam mohamed mohammad mohammed mona monica monika morten
muhammad mustafa nadia natalia natalie nathaniel nicolai nicolas nikolai nils nina noah noel noor nora nour odin oda ola
olaf olav ole oleksandr oliver olivia omar oscar oskar osman othilie ottar otto patrick paul paulina per petra petter
philip pia piotr pål ragna ragnar ragnhild rahma randi rasmus rebecca rebekka reidar robert robin roger rolf ronja roy
rune ruth sahra salma samuel sander sandra sanna sara sarah saga sebastian selma sigrid sigurd silje simen simon sindre
siri siv snorre sofia sofie sol solveig sondre sophia stella stian stine storm stig sunniva susanne svein svetlana sverre
sylvia synne synnøve tage tale tarik tea teodor terje thea theo theodor therese thomas tiril tobias toini tom tomas tomasz
tone tonje tor torbjørn tord tore torgeir torill torstein torunn tove trine trond trude trygve tuva ulrik unni vegard vera
viktor viktoria vilde vilja vilma viljar vincent wanja wenche wiktor william yasin yasmin yahya younes yusuf ylva yngve
zahra zainab zuzanna øystein øyvind åge åse åshild åsmund åsne
"""
_TWO_NAMES = re.compile(r"(?<![^\W\d_])([A-ZÆØÅ][\w-]+)(?: [A-ZÆØÅ]\.?)? [A-ZÆØÅ][a-zæøåéèö]+")
_LETTERS = re.compile(r"[^\W\d_]+")

FIRST_NAMES = frozenset(_COMMON.split())
"""Lower case. Taken from memory of the statistics of names; a name that is missing costs a warning, nothing more."""


def is_first_name(word: str) -> bool:
    """Whether a capitalised word, or the first half of a double name, is a common first name."""
    first = word.partition("-")[0]
    return first[:1].isupper() and first.casefold() in FIRST_NAMES


def holds_first_name(handle: str) -> bool:
    """Whether a user name such as `ola_nes07` has a common first name as one of its parts."""
    return any(part.casefold() in FIRST_NAMES for part in _LETTERS.findall(handle.replace("_", " ")))


def looks_like_a_name(text: str) -> bool:
    """Whether a common first name with a capitalised word after it stands in the text: «Rektor Kari Nes»."""
    return any(is_first_name(match[1]) for match in _TWO_NAMES.finditer(text))
