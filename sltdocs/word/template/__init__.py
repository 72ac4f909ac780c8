"""The template language: parsed, refused or compiled to plain data, linted, run."""
