"""From wordings and series to days and times: dates, days off, what clashes."""
