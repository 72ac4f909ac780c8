"""What is said of one field of the templates."""

from msgspec import Struct


class FieldWords(Struct, frozen=True):
    """What a field holds, and an example of it; lists and groups have no example of their own."""

    what: str
    example: str = ""
