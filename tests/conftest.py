"""How property tests draw their examples: afresh on a developer's machine, the same ones every time in CI.

Nowhere is there a deadline for an example: how long one takes says how busy the machine is, and nothing about the product.
"""

import os

from hypothesis import settings

settings.register_profile("unhurried", deadline=None, print_blob=True)
settings.register_profile("ci", settings.get_profile("unhurried"), derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "unhurried")
