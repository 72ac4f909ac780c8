"""Checkers of a finished document: structure, accessibility, legibility."""
