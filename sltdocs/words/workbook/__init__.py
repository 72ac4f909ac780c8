"""The words of workbooks: columns, starter, marked and changed copies."""
