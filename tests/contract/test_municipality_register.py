"""The register of municipalities: what a number is called, and which typed names it answers to."""

import pytest

from sltdocs.contract.municipality_register import goes_by, is_nearly, registered_names, registered_number


def test_it_holds_every_municipality_once() -> None:
    known = {number: registered_names(f"{number:04d}") for number in range(10_000) if registered_names(f"{number:04d}")}
    assert len(known) == 357
    assert all(all(names) for names in known.values())
    assert registered_names("0301") == ("Oslo",)
    assert registered_names("5612") == ("Kautokeino", "Guovdageaidnu")
    assert registered_names("4699") == registered_names("301") == ()


@pytest.mark.parametrize("typed", ["Kautokeino", "KAUTOKEINO KOMMUNE", "Guovdageaidnu", "Guovdageaidnu/Kautokeino"])
def test_a_municipality_goes_by_each_of_its_names(typed: str) -> None:
    assert goes_by(typed, registered_names("5612"))


def test_what_is_no_name_of_it() -> None:
    assert not goes_by("Sandneset", registered_names("1108"))
    assert is_nearly("Sandens", registered_names("1108"))
    assert not is_nearly("Stavanger", registered_names("1108"))


def test_a_name_that_two_bear_tells_no_number() -> None:
    assert registered_number("Stavanger kommune") == "1103"
    assert registered_number("Våler") == registered_number("Herøy") == registered_number("Fjordvik") == ""
