"""Wordings of the findings about the documents, in nynorsk."""

from collections.abc import Mapping

from sltdocs.contract.codes import Code
from sltdocs.contract.words.wording import Wording

FINDINGS: Mapping[Code, Wording] = {
    Code.DOCUMENT_FAULTY: Wording(
        what="Dokumentet {document} vart ikkje bygd rett, og Word ville ha bede om å reparere det. Difor er det ikkje laga.",
        do="Det er malen eller programmet det er noko gale med, ikkje arbeidsboka. Gi beskjed til den som driftar tenesta. "
        "Har kommunen sin eigen mal, så prøv med den som følgjer med.",
    ),
    Code.DOCUMENT_NOT_ACCESSIBLE: Wording(
        what="Dokumentet {document} er ikkje universelt utforma: {detail}.",
        do="Gjeld det ein tekst du har skrive, så rett han i arbeidsboka; ei lenkje skal til dømes heite «Rettleiar for politiråd», "
        "ikkje «klikk her». Elles må det rettast i Word-malen. Sei frå til den som har laga han.",
    ),
    Code.DOCUMENT_WITHOUT_PDF: Wording(
        what="Det er ikkje laga nokon PDF av {document}: {detail}. Word-dokumentet er laga som vanleg.",
        do="Gi beskjed til den som driftar tenesta. Treng du PDF-en no, kan du lage han i Word: vel «Fil», «Lagre som» og "
        "filtypen «PDF».",
    ),
    Code.LOGO_UNUSABLE: Wording(
        what="Logoen kan ikkje brukast, så {document} er laga utan: fila «logo.png» er ikkje eit heilt PNG-bilete under 2 MB.",
        do="Be den som har lagt inn logoen, om å lagre han på nytt som PNG på same staden. Du treng ikkje gjere noko med arbeidsboka.",
    ),
}
