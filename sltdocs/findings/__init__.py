"""What is wrong with a workbook, as values: every finding with its code, severity and wording in both written forms."""
