"""The workbook of the next period: her own, with the period moved, measures carried, meetings proposed."""
