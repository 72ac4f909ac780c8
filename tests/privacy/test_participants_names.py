"""The names on `Deltakere` are told in whatever way they are written, and nothing else is taken for one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sltdocs.privacy.people.participants_names import PeoplesNames, names_of_participants
from tests.plan.contents import contents


def people(*names: str, coordinator: str = "SLT-koordinator") -> PeoplesNames:
    rows = [{"role": "Rektor", "groups": "x", "name": name} for name in names]
    return names_of_participants(contents({"coordinator": coordinator}, participants=rows))


WAYS = [
    ("Kari Nordlund", "Nordlund, Kari"),
    ("Kari Nordlund", "NORDLUND KARI"),
    ("Kari Nordlund", "Leder: K. Nordlund"),
    ("Kari Nordlund", "K Nordlund leder møtet"),
    ("Kari Nordlund", "Nordlund, K."),
    ("Kari Nordlund", "Kari Nordlunds gruppe"),
    ("Kari Nordlund", "Kari Nordlund's gruppe"),
    ("Kari Nordlund", "Kari Nordlund’s gruppe"),
    ("Kari Nordlund", "Kari Nordlund sin plan"),
    ("Kari Nordlund", "Kari M. Nordlund"),
    ("Kari Nordlund", "kari nordlund"),
    ("Kari Nordlund", "Ring Ka\u00adri Nord\u200blund"),
    ("Kari Marie Nordlund", "Kari Nordlund"),
    ("Kari Marie Nordlund", "Marie, Kari Marie Nordlund og Nes"),
    ("Bjørn-Erik Hansen", "Bjørn Hansen"),
    ("Bjørn-Erik Hansen", "Erik Hansen"),
    ("Bjørn Erik Hansen", "Bjørn-Erik Hansen"),
    ("Bjørn-Erik Hansen", "B.E. Hansen"),
    ("Mai Thi Nguyen", "Mai Nguyen"),
    ("Ola N. Berg", "Ola Berg"),
    ("O. N. Bergland-Vik Ola", "Bergland Ola"),
    ("Hansen, Per", "Per Hansen"),
    ("Nordmann Berg, Kari Anne", "Kari Berg"),
    ("Siv Lie (vara: Jon Moe)", "Jon Moe kommer"),
    ("Siv Lie (vara: Jon Moe)", "Siv Lie kommer"),
    ("Gro Li / Tor Ås", "Tor Ås"),
    ("Gro Li og Tor Ås", "Ås, Tor"),
    ("Gro Li, Tor Ås", "Gro Lis tale"),
    ("Kari Nordmann-Berg", "Kari Nordmann"),
    ("Per Dahl", "Per Dahl"),
]


@pytest.mark.parametrize(("typed", "text"), WAYS)
def test_a_name_is_told_however_it_is_written(typed: str, text: str) -> None:
    assert people("Åse Fjelltveit", typed).named_in(text)


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("Kari Nordmann-Berg", "Nordmann, Bergen og Berg skole"),
        ("Inger Berg", "Møtet holdes i Berg"),
        ("Inger Berg", "i Berg skole"),
        ("Åse Nes", "Å nes er fint"),
        ("Per Dag", "tre timer per dag"),
        ("Bo Lie", "et sted å bo lie ved fjorden"),
        ("Kari Nordlund", "Kari og Nordlund skole"),
        ("Kari Nordlund", "Kari"),
        ("Kari Nordlund", "Nordlund barneskole"),
        ("Kari Nordlund", "Karin Nordlund"),
        ("Kari Nordlund", "Ola Nordlund"),
        ("Berg", "Berg"),
        ("", "Kari"),
    ],
)
def test_other_words_are_no_name(typed: str, text: str) -> None:
    assert not people(typed).named_in(text)


@pytest.mark.parametrize("typed", ["Kari Nordlund", "Nordlund, Kari", "Kari M. Nordlund"])
def test_the_contact_of_the_plan_may_be_named(typed: str) -> None:
    assert not people(typed, coordinator="Kari Nordlund, SLT-koordinator").named_in("Kari Nordlund")
    assert people(typed, "Tor Ås", coordinator="Kari Nordlund").named_in("Tor Ås")


@given(st.text(max_size=80), st.text(max_size=120))
def test_no_text_makes_it_stumble(typed: str, text: str) -> None:
    assert people(typed).named_in(text) in (True, False)
