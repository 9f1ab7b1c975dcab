"""Iterators for efficient looping."""

__all__ = ["accumulate", "chain", "combinations", "combinations_with_replacement",
           "compress", "count", "cycle", "dropwhile", "filterfalse", "groupby", "islice",
           "pairwise", "permutations", "product", "repeat", "starmap", "takewhile", "tee",
           "zip_longest"]

from _itertools import (_grouper, _tee, accumulate, chain, combinations,
                        combinations_with_replacement, compress, count, cycle, dropwhile,
                        filterfalse, groupby, islice, pairwise, permutations, product, repeat,
                        starmap, takewhile, tee, zip_longest)
