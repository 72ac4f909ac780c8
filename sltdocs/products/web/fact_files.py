"""Where the public pages lie in the outbox, and the names of the private artifacts that carry their facts."""

PLAN_FACTS = "nettside-plan.json"
"""What the page of the plan prints. The facts are the program's own memory: nobody edits them."""
PRESENT_FACTS = "nettside-naa.json"
"""What is so now."""
SITE_FOLDER = "nettsted"
"""With a folder for each municipality, or joint plan, named by number."""
FRONT = "index.html"
