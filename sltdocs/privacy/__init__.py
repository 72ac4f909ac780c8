"""Nothing that tells who a person is leaves the house: identity numbers, personal details, names, small numbers."""
