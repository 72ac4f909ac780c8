"""The municipality's public pages in the outbox, made of the facts that its plans have kept."""
