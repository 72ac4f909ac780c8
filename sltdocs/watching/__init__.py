"""The folder service: finds finished files in the inbox, has each handled in a child process, publishes the answers."""
