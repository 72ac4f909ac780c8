"""The action plan, and its edition once it has been adopted."""
