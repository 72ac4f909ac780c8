"""Taking back: the record of it, and taking it out of every set, frozen document and copy."""
