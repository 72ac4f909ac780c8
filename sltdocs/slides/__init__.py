"""The pptx engine: decks of slides on a master of anybody's. Knows PowerPoint, not SLT."""
