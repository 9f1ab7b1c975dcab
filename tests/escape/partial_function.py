# simpleeval CVE-2026-32640: function objects within reach
import functools
print(functools.partial(len).func.__self__)  # reject: dunder
print(functools.wraps.__globals__)           # reject: dunder
