"""PDFs by LibreOffice, fenced in and limited."""
