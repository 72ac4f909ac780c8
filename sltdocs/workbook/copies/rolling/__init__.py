"""Her workbook written on for the next period: cells set and emptied, rows moved to a sheet of the former one."""
