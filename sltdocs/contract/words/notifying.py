"""The words of notifications: of the digest itself, and of why one could not be sent."""

from collections.abc import Mapping

from msgspec import Struct

from sltdocs.contract.written_form import WrittenForm


class NotifyingWords(Struct, frozen=True):
    """Texts with braces are format strings. Pairs are (one, several). `hindrances` is keyed by `receivers.Hindrance`."""

    subject: str
    made: tuple[str, str]
    hand: tuple[str, str]
    trouble: str
    greeting: str
    hand_heading: str
    made_heading: str
    trouble_heading: str
    plan: str
    link: str
    status: str
    ending: str
    test_subject: str
    test_body: str
    hindrances: Mapping[str, str]


def notifying_words(form: WrittenForm) -> NotifyingWords:
    """The words in a written form."""
    if form is WrittenForm.NN:
        from sltdocs.contract.words.nn.notifying import WORDS  # noqa: PLC0415  only the form that is asked for
    else:
        from sltdocs.contract.words.nb.notifying import WORDS  # noqa: PLC0415
    return WORDS
