"""The words about a status report that has been treated: on it, in the answer, and beside the statuses of the year before."""

from msgspec import Struct

from sltdocs.contract.written_form import WrittenForm


class TreatedReportWords(Struct, frozen=True):
    """Texts in braces are filled in: `{day}`, `{body}`, `{line}`, `{more}`, `{year}`, `{status}`, `{path}`, `{moment}`."""

    treated: str
    with_more: str
    draft_on_day: str
    status_before: str
    receipt_locked: str
    receipt_locks_at: str


NB = TreatedReportWords(
    treated="Behandlet {day} av {body}",
    with_more="{line}, {more}",
    draft_on_day="{draft} – {status}",
    status_before="I {year}: {status}",
    receipt_locked="Statusrapporten for {year} er behandlet og låst slik den er nå. Den ligger i {path}.",
    receipt_locks_at="Statusrapporten for {year} blir låst slik den er, {moment}. Ser du en feil før det, retter du arbeidsboka og lagrer.",
)

NN = TreatedReportWords(
    treated="Behandla {day} av {body}",
    with_more="{line}, {more}",
    draft_on_day="{draft} – {status}",
    status_before="I {year}: {status}",
    receipt_locked="Statusrapporten for {year} er behandla og låst slik han er no. Han ligg i {path}.",
    receipt_locks_at="Statusrapporten for {year} blir låst slik han er, {moment}. Ser du ein feil før det, rettar du arbeidsboka og lagrar.",
)


def treated_report_words(form: WrittenForm) -> TreatedReportWords:
    """The words in a written form."""
    return NN if form is WrittenForm.NN else NB
