"""What was published to others stays while the workbook no longer says what it said."""
