"""The Word documents: the plan's facts as templates take them, filled in and checked."""
