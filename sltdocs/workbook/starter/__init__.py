"""The workbook that a coordinator starts from, and the reference of its fields, made from the contract."""
