# Nothing of a program runs because something was collected.
class Log:
    def __del__(self): pass                  # reject: finalizer
class Later:
    __del__ = print                          # reject: finalizer
Log().__del__()                              # reject: finalizer
Log.__del__ = print                          # reject: finalizer
class Fields(dict, __del__=1): pass          # reject: finalizer
print(type("X", (), dict(__del__=print)))    # reject: finalizer
