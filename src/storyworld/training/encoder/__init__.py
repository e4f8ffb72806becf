"""The training of the encoder and its heads, in torch: its stages, its teacher, and the network itself."""
