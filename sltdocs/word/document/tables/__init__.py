"""Tables of a document: their grids, widths and names."""
