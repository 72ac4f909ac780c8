"""The words of the status page and of `sltdocs status`."""

from collections.abc import Mapping

from msgspec import Struct

from sltdocs.contract.written_form import WrittenForm


class StatusWords(Struct, frozen=True):
    """Texts with braces are format strings. `ago` has (one, several) of seconds, minutes, hours and days.

    `products` and `made` are keyed as in the records of published sets. `gone_do` is for whoever runs the service.
    """

    title: str
    alive: str
    alive_hindered: str
    stale: str
    stale_do: str
    stopped: str
    stopped_do: str
    gone_do: str
    never: str
    without_script: str
    seen: str
    ago: tuple[tuple[str, str], ...]
    attention: str
    attention_none: str
    incomplete: str
    open_feedback: str
    rejected: str
    trouble: str
    trouble_service: str
    unsent: str
    reasons: Mapping[str, str]
    waiting_copy: str
    kept_copy: str
    others: str
    conflict_copy: str
    template_refused: str
    logo_refused: str
    template_open: str
    template_told: str
    queue: str
    queue_none: str
    plans: str
    plans_none: str
    from_file: str
    counts: str
    no_errors: str
    links: Mapping[str, str]
    products: Mapping[str, str]
    made: Mapping[str, str]
    history: str
    history_none: str
    answered: str
    footer: str

    def refusal(self, name: str) -> str:
        """That a template, or a logo, of this name cannot be used."""
        return (self.logo_refused if name.endswith(".png") else self.template_refused).format(file=name)


def status_words(form: WrittenForm) -> StatusWords:
    """The words in a written form."""
    if form is WrittenForm.NN:
        from sltdocs.contract.words.nn.status_page import WORDS  # noqa: PLC0415  only the form that is asked for
    else:
        from sltdocs.contract.words.nb.status_page import WORDS  # noqa: PLC0415
    return WORDS
