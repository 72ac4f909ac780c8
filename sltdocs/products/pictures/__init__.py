"""Pictures that products print: addresses as QR codes, and those that stand beside her texts."""
