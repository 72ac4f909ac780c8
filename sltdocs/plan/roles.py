"""Which people, known by role and organisation, sit in more than one group."""

from collections import defaultdict
from collections.abc import Mapping
from itertools import combinations

from sltdocs.contract.normalise import folded
from sltdocs.plan.model import Plan


def shared_roles(plan: Plan) -> Mapping[frozenset[str], tuple[str, ...]]:
    """For two groups (or one: the set of its key alone), the roles that are called to both; those «ved behov» do not count."""
    groups: dict[tuple[str, str], dict[str, None]] = defaultdict(dict)
    names: dict[tuple[str, str], str] = {}
    for participant in plan.participants:
        if not participant.when_needed:
            person = folded(participant.role), folded(participant.organisation)
            groups[person] |= dict.fromkeys(participant.groups)
            names.setdefault(person, participant.role)
    shared: dict[frozenset[str], dict[str, None]] = defaultdict(dict)
    for person, keys in groups.items():
        for pair in (*combinations(keys, 2), *((key, key) for key in keys)):
            shared[frozenset(pair)][names[person]] = None
    return {pair: tuple(roles) for pair, roles in shared.items()}
