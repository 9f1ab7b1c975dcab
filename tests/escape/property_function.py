# The function inside a property
class A:
    @property
    def p(self):
        return 1
print(A.p.fget.__globals__)                  # reject: dunder
