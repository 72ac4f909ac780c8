"""Who is told: from a file and from the environment; what is wrong is told without quoting an address."""

from pathlib import Path

import pytest

from sltdocs.service.notifying.receivers import ReceiversFault, SendHindrance, address_file, receivers

SECRET = "mailtos://bruker:Hemmelig1@smtp.example"


def told(file: Path | None = None, **environment: str) -> list[tuple[str, bool, bool]]:
    found = receivers(file, {f"SLTDOCS_NOTIFY_{name.upper()}": value for name, value in environment.items()})
    return [(one.label, one.plans, one.trouble) for one in found]


def test_nobody_is_told_unless_somebody_asks_for_it() -> None:
    assert told() == []


def test_plans_go_to_coordinators_and_trouble_to_it() -> None:
    assert told(to="json://a json://b", it="json://c") == [("to1", True, False), ("to2", True, False), ("it1", False, True)]


def test_where_nobody_is_named_for_it_trouble_goes_to_everybody() -> None:
    assert told(to="json://a") == [("to1", True, True)]


def test_a_test_address_takes_the_place_of_all_others_wherever_they_stand(tmp_path: Path) -> None:
    (tmp_path / "adresser").write_text("to = json://a\nit = json://b\n", encoding="utf-8")
    assert told(tmp_path / "adresser", test="json://proeve") == [("test1", True, True)]


def test_a_file_may_have_comments_blank_lines_and_a_byte_order_mark(tmp_path: Path) -> None:
    (tmp_path / "adresser").write_text("\ufeff# SLT\n\nto=json://a\n  it =  json://b?x=1  \n", encoding="utf-8")
    found = receivers(tmp_path / "adresser", {})
    assert [(one.label, one.address) for one in found] == [("to1", "json://a"), ("it1", "json://b?x=1")]


def test_a_credential_that_systemd_hands_over_is_found_and_the_settings_go_before_it(tmp_path: Path) -> None:
    (tmp_path / "notify").write_text("to = json://a\n", encoding="utf-8")
    handed_over = {"CREDENTIALS_DIRECTORY": str(tmp_path)}
    assert address_file(None, handed_over) == tmp_path / "notify"
    assert address_file(tmp_path / "egen", handed_over) == tmp_path / "egen"
    (tmp_path / "notify").unlink()
    assert address_file(None, handed_over) is None
    assert address_file(None, {}) is None


@pytest.mark.parametrize("line", [SECRET, f"til = {SECRET}", f"to = {SECRET} og mer", "to ="])
def test_a_line_that_is_not_understood_is_told_by_its_number(tmp_path: Path, line: str) -> None:
    (tmp_path / "adresser").write_text(f"# SLT\n{line}\n", encoding="utf-8")
    with pytest.raises(ReceiversFault) as fault:
        told(tmp_path / "adresser")
    assert fault.value.hindrance is SendHindrance.LINE
    assert fault.value.place.endswith("adresser:2")
    assert "Hemmelig" not in str(fault.value)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(ReceiversFault) as fault:
        told(tmp_path / "borte")
    assert fault.value.hindrance is SendHindrance.FILE


def test_an_address_never_shows_in_a_repr() -> None:
    assert "Hemmelig" not in repr(receivers(None, {"SLTDOCS_NOTIFY_TO": SECRET}))
