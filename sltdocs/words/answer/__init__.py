"""The words of the answers: feedback, commands, the page about all findings."""
