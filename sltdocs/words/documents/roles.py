"""Roles as they are written inside a sentence: «Leder: ordfører»; names of places and abbreviations keep their letters."""

_ROLES = (
    "leder", "leiar", "sjef", "direktør", "rektor", "kontakt", "fører", "førar", "koordinator", "mann", "konsulent", "pleier",
    "pleiar", "ansvarlig", "ansvarleg", "rådgiver", "rådgivar", "representant", "sekretær", "lærer", "lærar", "lege", "prest",
)  # fmt: skip
"""How words for roles end, in both written forms."""


def inside_a_line(role: str) -> str:
    """The role with a small first letter, when its first word is one for a role; as it is otherwise."""
    first = role.partition(" ")[0].rstrip(",;")
    is_role = first[1:].islower() and first.casefold().endswith(_ROLES)
    return f"{role[:1].lower()}{role[1:]}" if is_role else role
