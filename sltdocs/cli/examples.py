"""Calls that can be typed as they stand, for the help of every command."""

from collections.abc import Mapping

EXAMPLES: Mapping[str, tuple[str, ...]] = {
    "": ("sltdocs demo", "sltdocs new plan.xlsx", "sltdocs build plan.xlsx --outbox utboks"),
    "batch": ("sltdocs batch planer --outbox utboks", "sltdocs batch liste.txt --outbox utboks --workers 2"),
    "build": ("sltdocs build plan.xlsx --outbox utboks", "sltdocs build plan.xlsx --outbox utboks --pdf"),
    "check": ("sltdocs check plan.xlsx", "sltdocs check plan.xlsx --json"),
    "demo": ("sltdocs demo", "sltdocs demo --folder proeve --written-form nn"),
    "doctor": ("sltdocs doctor --config sltdocs.toml", "sltdocs doctor --config sltdocs.toml --send-test"),
    "fix": ("sltdocs fix plan.xlsx -o rettet.xlsx",),
    "new": ("sltdocs new plan.xlsx", "sltdocs new eksempel.xlsx --example --written-form nn"),
    "propose": ("sltdocs propose plan.xlsx -o forslag.xlsx",),
    "roll": ("sltdocs roll plan.xlsx -o neste.xlsx", "sltdocs roll plan.xlsx -o neste.xlsx --period 2028-2029"),
    "settings": ("sltdocs settings", "sltdocs settings --config sltdocs.toml --json"),
    "status": ("sltdocs status --outbox utboks", "sltdocs status --outbox utboks --json"),
    "template": ("sltdocs template export maler", "sltdocs template check maler/plan.nb.docx"),
    "template check": (
        "sltdocs template check maler/plan.nb.docx",
        "sltdocs template check min-mal.docx --as plan.nb.docx --annotate merket.docx",
    ),
    "template export": ("sltdocs template export maler",),
    "template fields": ("sltdocs template fields plan", "sltdocs template fields status-report --written-form nn"),
    "template new": ("sltdocs template new plan.nb.docx", "sltdocs template new alt.docx --as status-report.nn.docx"),
    "upgrade": ("sltdocs upgrade gammel.xlsx -o ny.xlsx",),
    "watch": ("sltdocs watch --config sltdocs.toml", "sltdocs watch --inbox innboks --outbox utboks --once"),
    "withdraw": (
        'sltdocs withdraw 4699_2026-2027 "Tiltak 4" --reason "Kan kjennes igjen"',
        'sltdocs withdraw 4699_2026-2027 "Styringsgruppa 13.10.2026" --undo',
    ),
}
"""By the words of the command as they are typed; nothing stands for `sltdocs` itself."""
