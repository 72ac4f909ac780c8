"""Answers that come without a new set: beside the plan of a file, or in a folder of their own."""
