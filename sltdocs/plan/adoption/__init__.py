"""What is adopted stays adopted: what of a plan a body adopts, how a later workbook differs from it, and what that means."""
