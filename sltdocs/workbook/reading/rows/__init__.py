"""The rows of a sheet as records of typed values: what they hold, what is none, and what older versions called it."""
