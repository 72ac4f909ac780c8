"""Job titles have a small letter inside a line, whoever typed them; names do not."""

import pytest

from sltdocs.words.documents.roles import inside_a_line


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Ordfører", "ordfører"),
        ("Kommunalsjef Oppvekst", "kommunalsjef Oppvekst"),
        ("Leiar for familiesenteret", "leiar for familiesenteret"),
        ("SLT-koordinator", "SLT-koordinator"),
        ("Nes skole", "Nes skole"),
        ("FAU", "FAU"),
        ("", ""),
    ],
)
def test_a_role_inside_a_line(typed: str, printed: str) -> None:
    assert inside_a_line(typed) == printed
