"""Why a document has no PDF beside it, in nynorsk."""

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    "absent": "programmet LibreOffice, som lagar PDF-en, finst ikkje på maskina der tenesta går",
    "slow": "det tok for lang tid å lage han",
    "failed": "LibreOffice klarte ikkje å lage han",
    "pdf-unreadable": "PDF-en kan ikkje opnast",
    "pdf-empty": "PDF-en har ingen sider",
    "pdf-untagged": "PDF-en manglar kodar for skjermlesarar",
    "pdf-language": "språket i PDF-en er sett til «{detail}»",
    "pdf-title": "PDF-en viser ikkje tittelen på dokumentet",
    "pdf-bookmarks": "PDF-en manglar bokmerke for overskriftene",
    "pdf-not-archival": "PDF-en er ikkje ein PDF/A-2",
    "pdf-font": "skrifta «{detail}» er ikkje lagd inn i PDF-en",
    "pdf-text-lost": "teksten «{detail}» manglar i PDF-en",
    "pdf-text-order": "teksten «{detail}» står på feil plass i PDF-en",
}
