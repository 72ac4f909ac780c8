"""Looks a Word template through before it is used, and says what is wrong in terms that its author can act on."""
