"""Who says each quotation, and to whom: by tags, by turns, and learned."""
