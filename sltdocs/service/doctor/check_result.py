"""How one check of the doctor went."""

from collections.abc import Callable

from msgspec import Struct

from sltdocs.contract.identity.identity_numbers import masked


class CheckResult(Struct, frozen=True):
    """`check` is what was looked at, `code` what is wrong (empty: nothing), both keys of the words; `params` their blanks."""

    check: str
    code: str = ""
    params: tuple[tuple[str, str], ...] = ()

    @property
    def fine(self) -> bool:
        """Whether nothing is wrong."""
        return not self.code


def fine(check: str, **params: object) -> CheckResult:
    """Nothing is wrong."""
    return CheckResult(check, "", _texts(params))


def bad(check: str, code: str, **params: object) -> CheckResult:
    """Something is wrong."""
    return CheckResult(check, code, _texts(params))


def tried(check: str, code: str, attempt: Callable[[], object], **params: object) -> CheckResult:
    """What came of trying it: wrong when the operating system refuses."""
    try:
        attempt()
    except OSError as fault:
        return bad(check, code, text=fault, **params)
    return fine(check, **params)


def _texts(params: dict[str, object]) -> tuple[tuple[str, str], ...]:
    """Names of files may hold identity numbers, also where the operating system quotes them."""
    return tuple((name, masked(str(value))) for name, value in params.items())
