"""The municipality's public pages: the facts that a plan gives to them, and the pages that are printed of kept facts."""
