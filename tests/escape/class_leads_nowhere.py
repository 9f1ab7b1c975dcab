# The class of an object can be read; what leads on from it cannot
print(().__class__.__base__)                 # reject: dunder
print(().__class__.__bases__)                # reject: dunder
print(().__class__.__mro__)                  # reject: dunder
print(().__class__.mro())                    # reject: frame
print(().__class__.__subclasses__())         # reject: dunder
print(().__class__.__dict__)                 # reject: dunder
print(().__class__.__class__.__mro__)        # reject: dunder
print(().__class__.__init__.__globals__)     # reject: dunder
print(print.__class__.__self__)              # reject: dunder
().__class__.__class__.__class__ = int       # reject: dunder
