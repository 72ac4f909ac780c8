"""The workbook contract as data, and the parsers of what Norwegians type into it."""
