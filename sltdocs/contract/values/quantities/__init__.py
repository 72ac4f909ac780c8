"""Numbers as Norwegians type them: exact, about, and as a cell shows them."""
