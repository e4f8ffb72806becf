"""Gold stories become batches, checkpoints and a bundle; torch lives here and nowhere else."""
