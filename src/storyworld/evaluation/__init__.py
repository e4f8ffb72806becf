"""Story against story: metrics with intervals, reports, and floors that hold them up."""
