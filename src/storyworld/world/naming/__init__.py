"""Which words are names, how names are spelt, and what stands around them shows of whom they name."""
