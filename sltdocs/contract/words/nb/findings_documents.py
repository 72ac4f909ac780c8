"""Wordings of the findings about the documents, in bokmål."""

from collections.abc import Mapping

from sltdocs.contract.codes import Code
from sltdocs.contract.words.wording import Wording

FINDINGS: Mapping[Code, Wording] = {
    Code.DOCUMENT_FAULTY: Wording(
        what="Dokumentet {document} ble ikke bygd riktig, og Word ville ha bedt om å reparere det. Derfor er det ikke laget.",
        do="Det er malen eller programmet det er noe galt med, ikke arbeidsboka. Gi beskjed til den som drifter tjenesten. "
        "Har kommunen sin egen mal, så prøv med den som følger med.",
    ),
    Code.DOCUMENT_NOT_ACCESSIBLE: Wording(
        what="Dokumentet {document} er ikke universelt utformet: {detail}.",
        do="Gjelder det en tekst du har skrevet, så rett den i arbeidsboka; en lenke skal for eksempel hete «Veileder for politiråd», "
        "ikke «klikk her». Ellers må det rettes i Word-malen. Si fra til den som har laget den.",
    ),
    Code.DOCUMENT_WITHOUT_PDF: Wording(
        what="Det er ikke laget noen PDF av {document}: {detail}. Word-dokumentet er laget som vanlig.",
        do="Gi beskjed til den som drifter tjenesten. Trenger du PDF-en nå, kan du lage den i Word: velg «Fil», «Lagre som» og "
        "filtypen «PDF».",
    ),
    Code.LOGO_UNUSABLE: Wording(
        what="Logoen kan ikke brukes, så {document} er laget uten: fila «logo.png» er ikke et helt PNG-bilde under 2 MB.",
        do="Be den som har lagt inn logoen, om å lagre den på nytt som PNG på samme sted. Du trenger ikke gjøre noe med arbeidsboka.",
    ),
}
