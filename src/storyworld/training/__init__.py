"""Gold stories become batches, checkpoints and a bundle; torch lives here and nowhere else.

A `recipe` says what is learned from which `texts`. `encoder` trains the network, `lessons` what is learned from what a
bundle reads; `packing` makes what is shipped, and `publishing` a bundle of a finished run.
"""
