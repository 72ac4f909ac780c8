"""The sheet about what must no longer be public: `Trukket tilbake`."""

from sltdocs.contract.schema import Column, Kind, Sheet
from sltdocs.contract.written_form import Both

WITHDRAWALS = Sheet(
    key="withdrawals",
    name=Both("Trukket tilbake", "Trekt tilbake"),
    synonyms=("Tilbaketrukket", "Tilbaketrekt", "Trekkes tilbake", "Skal trekkes tilbake", "Trekk tilbake"),
    by_headings=False,
    columns=(
        Column(
            "what",
            Both("Hva", "Kva"),
            Kind.NAME,
            required=True,
            synonyms=("Innhold", "Innhald"),
            private=True,
            adopted=False,
            width=50,
        ),
        Column(
            "product",
            Both("Produkt", "Produkt"),
            Kind.NAME,
            synonyms=("Dokument", "Hvor", "Kvar"),
            private=True,
            adopted=False,
            width=24,
        ),
        Column(
            "reason",
            Both("Grunn", "Grunn"),
            Kind.TEXT,
            synonyms=("Årsak", "Begrunnelse", "Grunngjeving"),
            private=True,
            adopted=False,
            width=50,
        ),
        Column(
            "lifted",
            Both("Opphevet", "Oppheva"),
            Kind.YES_NO,
            synonyms=("Ikke lenger", "Ikkje lenger"),
            private=True,
            adopted=False,
            width=12,
        ),
    ),
)
