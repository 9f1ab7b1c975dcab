# Through a method to its function
class A:
    def f(self):
        pass
print(A().f.__func__.__globals__)            # reject: dunder, dunder
