"""The words of the commands that write a changed copy of a workbook, in nynorsk."""

from sltdocs.contract.words.copies import CopiesWords

WORDS = CopiesWords(
    changed="{place}: «{before}» er retta til «{after}»",
    written="Kopien er skriven til {file}. Arbeidsboka er ikkje endra.",
    nothing_to_correct="Det er ingenting som kan rettast utan tvil. Ingen kopi er skriven.",
    nothing_to_upgrade="Arbeidsboka er av nyaste versjon. Ingen kopi er skriven.",
    nothing_to_propose="Alle grupper har så mange møte som planen lovar. Ingen kopi er skriven.",
    exists="{file} finst frå før og er ikkje rørt. Vel eit anna namn.",
)
