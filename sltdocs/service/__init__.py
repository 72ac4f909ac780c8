"""The folder service: finds finished files, has each handled in a child process, publishes the answers, shows that it lives."""
