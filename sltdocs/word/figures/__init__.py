"""Native figures of Word: charts with their data, pictures, the annual wheel."""
