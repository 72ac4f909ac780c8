"""Commands as people meet them: a mistyped one is told which was meant, and every help ends with calls to copy."""

import click

from sltdocs.cli.examples import EXAMPLES


class HelpfulCommand(click.Command):
    """A command whose help ends with examples."""

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The examples, each on a line of its own however long it is."""
        write_examples(ctx, formatter)


class HelpfulGroup(click.Group):
    """A group whose help ends with examples, and that knows what a mistyped command was meant to be."""

    command_class = HelpfulCommand

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The examples, each on a line of its own however long it is."""
        write_examples(ctx, formatter)

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[str | None, click.Command | None, list[str]]:
        """The command; raises UsageError, with the command that is written most like it, when there is none of the name."""
        known = self.list_commands(ctx)
        if args[0] not in known and not args[0].startswith("-"):
            import difflib  # noqa: PLC0415  only when it is needed

            meant = difflib.get_close_matches(args[0], known, 1)
            hint = f" Did you mean '{meant[0]}'?" if meant else f" There are: {', '.join(known)}."
            ctx.fail(f"No such command '{args[0]}'.{hint}")
        return super().resolve_command(ctx, args)


def write_examples(ctx: click.Context, formatter: click.HelpFormatter) -> None:
    """The examples of the command that was called."""
    words = ctx.command_path.removeprefix(ctx.find_root().command_path).strip()
    with formatter.section("Examples"):
        for example in EXAMPLES[words]:
            formatter.write(f"{'':{formatter.current_indent}}{example}\n")
