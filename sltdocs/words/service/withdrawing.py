"""What the command `withdraw` says."""

from msgspec import Struct

from sltdocs.contract.written_form import WrittenForm


class WithdrawingWords(Struct, frozen=True):
    """Texts in braces are filled in: `{what}`, `{plan}`, `{count}`."""

    taken: str
    nothing_found: str
    lifted: str
    was_not: str
    unclear: str
    no_plan: str


NB = WithdrawingWords(
    taken="{what} er trukket tilbake. Endrede eller fjernede filer: {count}.",
    nothing_found="{what} er trukket tilbake, men ingen publisert fil hadde det. Er navnet skrevet som i planen?",
    lifted="{what} er ikke lenger trukket tilbake. Innholdet kommer tilbake når arbeidsboka blir publisert på nytt.",
    was_not="{what} var ikke trukket tilbake. Ingenting er endret.",
    unclear="«{what}» er verken et nøkkeltall med år, et møte med gruppe og dato, et tiltak eller et dokument. Ingenting er endret.",
    no_plan="Utboksen har ingen plan som heter {plan}. Skriv navnet på mappa, for eksempel 4699_2026-2027.",
)

NN = WithdrawingWords(
    taken="{what} er trekt tilbake. Endra eller fjerna filer: {count}.",
    nothing_found="{what} er trekt tilbake, men inga publisert fil hadde det. Er namnet skrive som i planen?",
    lifted="{what} er ikkje lenger trekt tilbake. Innhaldet kjem tilbake når arbeidsboka blir publisert på nytt.",
    was_not="{what} var ikkje trekt tilbake. Ingenting er endra.",
    unclear="«{what}» er korkje eit nøkkeltal med år, eit møte med gruppe og dato, eit tiltak eller eit dokument. Ingenting er endra.",
    no_plan="Utboksen har ingen plan som heiter {plan}. Skriv namnet på mappa, til dømes 4699_2026-2027.",
)


def withdrawing_words(form: WrittenForm) -> WithdrawingWords:
    """The words in a written form."""
    return NN if form is WrittenForm.NN else NB
