"""Notifications: one digest of what is new, for those who want it by e-mail or in Teams. Off until somebody asks for it."""
