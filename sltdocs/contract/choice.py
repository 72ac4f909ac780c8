"""What a closed word list of the contract is: its members with their words, and a word of her own where one is allowed."""

from enum import StrEnum

from msgspec import Struct

from sltdocs.contract.written_form import Both, WrittenForm


class OwnWord(Struct, frozen=True):
    """What she typed in a column that describes, where no word of the list fits: printed as it stands, counted as «other»."""

    word: str

    def __str__(self) -> str:
        return self.word


class Choice(Struct, frozen=True):
    """A member of a word list: its words, and what else is understood. `offered`: the starter workbook proposes it."""

    value: StrEnum
    word: Both
    synonyms: tuple[str, ...] = ()
    offered: bool = True


class Choices(Struct, frozen=True):
    """A word list, in the order of its drop-down. `key` names it in the starter workbook and the docs.

    `descriptive`: nothing is done because of the word, so that another one is her own and is printed as she typed it.
    """

    key: str
    members: tuple[Choice, ...]
    descriptive: bool = False

    def word(self, value: StrEnum | OwnWord, form: WrittenForm) -> str:
        """The word for a member, in the given written form, or her own; KeyError if it is not of this list."""
        if isinstance(value, OwnWord):
            return value.word
        for choice in self.members:
            if choice.value is value:
                return choice.word.of(form)
        raise KeyError(value)

    def word_of(self, code: str, form: WrittenForm) -> str:
        """The word for a member that is known by its value (`under-way`), in the given written form."""
        return next(choice.word.of(form) for choice in self.members if choice.value.value == code)

    def names_of(self, code: str) -> tuple[str, ...]:
        """Every name of a member that is known by its value: both written forms and the synonyms."""
        member = next(choice for choice in self.members if choice.value.value == code)
        return (member.word.nb, member.word.nn, *member.synonyms)

    def words(self, form: WrittenForm) -> tuple[str, ...]:
        """The words of the list that are offered, in the given written form."""
        return tuple(choice.word.of(form) for choice in self.members if choice.offered)
