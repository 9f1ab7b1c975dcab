# What functools.wraps leaves behind
import functools
print(functools.lru_cache(len).__wrapped__.__self__) # reject: dunder, dunder
