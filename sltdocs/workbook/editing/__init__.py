"""Her own workbook back: marks, notes and masks in a copy whose other parts stay byte for byte."""
