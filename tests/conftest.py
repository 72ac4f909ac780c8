"""How property tests draw their examples: afresh on a developer's machine, the same ones every time in CI.

`HYPOTHESIS_PROFILE=again` draws few: what has just passed is to pass on another interpreter as well.

Nowhere is there a deadline for an example: how long one takes says how busy the machine is, and nothing about the product.
"""

import os

from hypothesis import settings

os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # hundreds of tests start the program; each would compile every module anew

settings.register_profile("unhurried", deadline=None, print_blob=True)
settings.register_profile("ci", settings.get_profile("unhurried"), derandomize=True)
settings.register_profile("again", settings.get_profile("ci"), max_examples=20)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE") or ("ci" if os.environ.get("CI") else "unhurried"))
