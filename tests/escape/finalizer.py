# Finalisers run by the host after the run, outside of its guards
class X:
    def __del__(self):                       # reject: finalizer
        print("still here")
x = X()
