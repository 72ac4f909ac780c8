"""Why a document has no PDF beside it, in bokmål."""

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    "absent": "programmet LibreOffice, som lager PDF-en, finnes ikke på maskinen der tjenesten går",
    "slow": "det tok for lang tid å lage den",
    "failed": "LibreOffice klarte ikke å lage den",
    "pdf-unreadable": "PDF-en kan ikke åpnes",
    "pdf-empty": "PDF-en har ingen sider",
    "pdf-untagged": "PDF-en mangler koder for skjermlesere",
    "pdf-language": "språket i PDF-en er satt til «{detail}»",
    "pdf-title": "PDF-en viser ikke tittelen på dokumentet",
    "pdf-bookmarks": "PDF-en mangler bokmerker for overskriftene",
    "pdf-not-archival": "PDF-en er ikke en PDF/A-2",
    "pdf-font": "skriften «{detail}» er ikke lagt inn i PDF-en",
    "pdf-text-lost": "teksten «{detail}» mangler i PDF-en",
    "pdf-text-order": "teksten «{detail}» står på feil plass i PDF-en",
}
