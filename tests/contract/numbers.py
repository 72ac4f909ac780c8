"""Identity numbers for tests: made from birthdays of 1885 or of synthetic months, so that none is a living person's."""

FIRST = (3, 7, 6, 1, 8, 9, 4, 5, 2)
SECOND = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)
ACCOUNT = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)


def identity_number(birthday: str, individual: int = 700) -> str:
    """The first valid number of a birthday (`121185`) at or after an individual number."""
    for candidate in range(individual, 1000):
        nine = f"{birthday}{candidate:03d}"
        first = _check(nine, FIRST)
        second = _check(f"{nine}{first}", SECOND) if first < 10 else 10
        if second < 10:
            return f"{nine}{first}{second}"
    raise ValueError(f"no number for {birthday} from {individual}")


def account_number(ten: str) -> str | None:
    """A bank account number with its check digit; None where there is none."""
    check = _check(ten, ACCOUNT)
    return f"{ten}{check}" if check < 10 else None


def _check(digits: str, weights: tuple[int, ...]) -> int:
    return -sum(int(digit) * weight for digit, weight in zip(digits, weights, strict=True)) % 11


def mistyped(number: str) -> str:
    """The same number with its last digit wrong."""
    return f"{number[:-1]}{(int(number[-1]) + 1) % 10}"
