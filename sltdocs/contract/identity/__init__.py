"""Norwegian identity numbers in text: found in every usual writing, over two cells too, and masked."""
