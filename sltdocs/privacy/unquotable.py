"""Which texts of a plan are not repeated once they are gone: those that tell, or told, of a person."""

from msgspec import Struct

from sltdocs.contract.identity.identity_numbers import find
from sltdocs.plan.model import Plan
from sltdocs.privacy.people.participants_names import PeoplesNames, people_named
from sltdocs.privacy.people.personal_details import signs

_MASK = "*****"
"""Facts and plans hold identity numbers only so."""


class Unquotable(Struct, frozen=True):
    """Says of a text whether it would have a privacy finding, by the people and the limit of one plan."""

    people: PeoplesNames
    limit: int

    def __call__(self, text: str) -> bool:
        """Whether the text holds an identity number, a sign of a person, few people, or somebody's name."""
        return _MASK in text or bool(find(text)) or any(signs(text, self.limit)) or self.people.named_in(text)


def unquotable(plan: Plan) -> Unquotable:
    """Judges by the participants and the limit that the plan has now."""
    contacts = [contact.name for contact in (*plan.coordinators, *plan.police_contacts)]
    names = (participant.name for participant in plan.participants)
    return Unquotable(people_named(names, contacts), plan.small_number_limit)
