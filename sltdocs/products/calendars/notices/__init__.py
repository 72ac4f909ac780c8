"""Notices: the log of changes as participants read it, and what to do about them."""
