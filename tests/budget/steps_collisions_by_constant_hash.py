# flags: --max-steps 2000000
# exhausts: steps
class K:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        return self is other


d = {}
while True:
    d[K()] = 1
