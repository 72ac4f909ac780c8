"""Copies of a workbook with listed changes: fixed, proposed, upgraded."""
