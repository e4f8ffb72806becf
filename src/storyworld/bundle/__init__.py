"""The trained weights and what describes them."""
