"""The pictures that she put beside her texts and figures, as the documents print them, and what is told of them."""

from collections.abc import Iterable, Iterator

from sltdocs.contract.pictures.picture_bytes import bare, jpeg_size
from sltdocs.contract.pictures.sheet_picture import SheetPicture
from sltdocs.contract.written_form import WrittenForm
from sltdocs.word.figures.figure import Figure
from sltdocs.word.figures.pictures import photograph, picture
from sltdocs.words.documents.document import documents_words

_WIDTH, _HEIGHT = 16.0, 11.0
"""Centimetres: the width of a page's text, and a height that leaves room for some of it."""


def printed(pictures: Iterable[SheetPicture], about: str, form: WrittenForm) -> list[Figure]:
    """The pictures that can be printed; one without a text of its own is told to be about what it stands beside."""
    return list(_figures(pictures, about, form))


def _figures(pictures: Iterable[SheetPicture], about: str, form: WrittenForm) -> Iterator[Figure]:
    for number, one in enumerate(one for one in pictures if one.printable):
        alt = one.told or documents_words(form).picture_alt.format(about=about).strip(": ")
        make = photograph if jpeg_size(one.data) else picture
        figure = make(f"picture {one.place} {number}", bare(one.data), width=_WIDTH, height=_HEIGHT, alt=alt)
        if figure is not None:
            yield figure
