# flags: --max-steps 2000000
# exhausts: steps
class C:
    def __getattr__(self, name):
        return getattr(self, name + 'x')


while True:
    try:
        C().a
    except RecursionError:
        pass
