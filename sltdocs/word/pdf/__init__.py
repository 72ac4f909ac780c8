"""A PDF that another program made of a document: settled to the same bytes, and checked."""
