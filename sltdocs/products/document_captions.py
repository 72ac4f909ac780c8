"""Numbers the figures of a document as they are placed, and words their captions."""

from itertools import count

from sltdocs.contract.words.documents import documents_words
from sltdocs.contract.written_form import WrittenForm
from sltdocs.word.figures import Figure


class Captions:
    """The captions of one document: «Figur 1: …», «Figur 2: …», in the order in which figures are placed."""

    def __init__(self, form: WrittenForm) -> None:
        self._pattern = documents_words(form).figure
        self._numbers = count(1)

    def place(self, figure: Figure | None, caption: str) -> dict[str, object]:
        """What the template needs to show a figure; an empty one when there is none, which takes no number."""
        if figure is None:
            return {"figure": "", "caption": ""}
        return {"figure": figure, "caption": self._pattern.format(number=next(self._numbers), caption=caption)}
