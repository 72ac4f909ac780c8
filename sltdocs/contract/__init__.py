"""The workbook contract as data, the parsers of Norwegian values, and the words of both written forms."""
