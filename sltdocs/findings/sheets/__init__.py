"""Findings about what stands in the sheets of a workbook: sheets, headings, cells and what lies in them."""
