"""Pictures as they lie in a workbook."""
