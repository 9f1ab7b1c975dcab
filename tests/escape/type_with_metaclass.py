# Class keywords by `**`, where the text shows no metaclass
# differs: CPython hands it out
def make():
    class Meta(type):
        pass
    class A(**{"metaclass": Meta}):
        pass
    return A
try:
    print(make())
except Exception:
    print("refused")                         # expect: refused
