"""What printing leaves in a document's text where only the whole document can tell what belongs there; finishing replaces it."""

LINK = "slt-link:"
"""Before the target of a link, which becomes a relationship."""
LIST = "slt-list:"
"""Before the style of a numbered list, which becomes a numbering instance of its own."""
CONTENTS_MARK = "slt-contents"
"""The text of the paragraph that the list of contents takes the place of."""
