# Every kind of target is a name
for __builtins__ in [1]:                     # reject: dunder
    pass
with open_ as __import__:                    # reject: dunder
    pass
(__loader__ := 1)                            # reject: dunder
[1 for __spec__ in [1]]                      # reject: dunder
a, [*__globals__] = 1, [2]                   # reject: dunder
__closure__: int = 1                         # reject: dunder
__code__ += 1                                # reject: dunder
try:
    pass
except ValueError as __self__:               # reject: dunder
    pass
class __dict__:                              # reject: dunder
    pass
