"""A file that another program holds, as Windows tells of it."""


class Held(PermissionError):
    """What Windows says when another program holds the file."""

    def __init__(self, code: int) -> None:
        super().__init__(13, "held by another program")
        self.winerror = code
