# A container changed while it is being searched
class K:
    def __hash__(self):
        return 1
    def __eq__(self, other):
        d.clear()
        return False
d = {K(): 1}
try:
    d[K()] = 2
except RuntimeError:
    pass
print(len(d) <= 1)   # expect: True
