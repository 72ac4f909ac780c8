"""The docx engine: compiled templates, charts, figures, structure and accessibility checks. Knows Word, not SLT."""
