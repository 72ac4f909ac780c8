"""Numbers that inflect the words beside them: «1 møte», «2 møter»."""


class Inflected(str):
    """A number in a format string, `{total:# møte|# møter}`: before the bar for one, after it for others; `#` is the number.

    Without such words, and where what it holds is no number, it prints as any text does.
    """

    __slots__ = ()

    def __format__(self, words: str) -> str:
        """The words for this number, the number filled in."""
        if "|" not in words:
            return super().__format__(words)
        one, _, many = words.partition("|")
        return (one if self == "1" else many).replace("#", self)
