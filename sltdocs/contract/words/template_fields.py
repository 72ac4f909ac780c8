"""What each field of the templates is, in words, with an example value; by its path (`products.template_contract.paths`)."""

from collections.abc import Mapping

from msgspec import Struct

from sltdocs.contract.written_form import WrittenForm


class FieldWords(Struct, frozen=True):
    """What a field holds, and an example of it; lists and groups have no example of their own."""

    what: str
    example: str = ""


def field_words(form: WrittenForm) -> Mapping[str, FieldWords]:
    """By path; what belongs to every section, link or line of a list has the last part of its path alone (`sections[].text`)."""
    if form is WrittenForm.NN:
        from sltdocs.contract.words.nn.template_fields import FIELDS  # noqa: PLC0415  only the form that is asked for
    else:
        from sltdocs.contract.words.nb.template_fields import FIELDS  # noqa: PLC0415
    return FIELDS
