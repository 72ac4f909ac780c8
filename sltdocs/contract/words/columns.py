"""What every column is for, in both written forms: the notes of the starter workbook and the field reference."""

from collections.abc import Mapping

from msgspec import Struct

from sltdocs.contract.schema import Column, Kind
from sltdocs.contract.written_form import WrittenForm


class ColumnWords(Struct, frozen=True):
    """`purpose` by sheet and column key (`measures.responsible`); `how` tells how a kind of value is written.

    `complete` are the keys whose purpose says all there is to say.
    """

    purpose: Mapping[str, str]
    how: Mapping[Kind, str]
    choose: str
    complete: frozenset[str]


def column_words(form: WrittenForm) -> ColumnWords:
    """The words in a written form."""
    if form is WrittenForm.NN:
        from sltdocs.contract.words.nn.columns import WORDS  # noqa: PLC0415  only the form that is asked for
    else:
        from sltdocs.contract.words.nb.columns import WORDS  # noqa: PLC0415
    return WORDS


def column_help(sheet_key: str, column: Column, form: WrittenForm) -> str:
    """What the column is for and how to write in it, with an example."""
    words = column_words(form)
    purpose = words.purpose[f"{sheet_key}.{column.key}"]
    if column.choices is not None:
        return f"{purpose} {words.choose.format(words=', '.join(column.choices.words(form)))}"
    if f"{sheet_key}.{column.key}" in words.complete:
        return purpose
    return f"{purpose} {words.how[column.kind]}".strip()
