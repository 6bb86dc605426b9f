"""All tests; the tree mirrors the product's."""
