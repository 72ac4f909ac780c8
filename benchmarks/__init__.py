"""Benchmarks: run each with `python -m benchmarks.<name>`; they print tables, and nothing in the tests depends on them."""
