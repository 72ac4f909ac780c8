"""Why a document has no PDF beside it, in words: what hindered it, or what the check of the PDF found."""

from collections.abc import Mapping

from sltdocs.contract.written_form import WrittenForm

NB: Mapping[str, str] = {
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

NN: Mapping[str, str] = {
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


def pdf_words(form: WrittenForm) -> Mapping[str, str]:
    """The reasons, by hindrance or kind of fault; `{detail}` is the text or name it is about."""
    return NN if form is WrittenForm.NN else NB
