"""From a safe package to the contract's rows, with everything that could not be read told."""
