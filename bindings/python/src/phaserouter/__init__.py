"""Balanced, reproducible routing of many sources to many targets."""
