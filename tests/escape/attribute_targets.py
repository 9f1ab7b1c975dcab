# Attributes are assigned by for, with, del and augmented assignment too
def f():
    pass
for f.__code__ in []:                        # reject: dunder
    pass
with f as f.__globals__["x"]:                # reject: dunder
    pass
del f.__dict__                               # reject: dunder
[0 for f.__closure__ in []]                  # reject: dunder
f.__defaults__ += (1,)                       # reject: dunder
