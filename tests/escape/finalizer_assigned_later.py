# The same, put in after the class was made
class X:
    pass
X.__del__ = print                            # reject: finalizer
class Y(X):
    __del__ = print                          # reject: finalizer
