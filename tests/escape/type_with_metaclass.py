# Class keywords by `**`, where the text shows no metaclass: it is made, and is a type as inert as any
# differs: `type` and what derives from it have no `__subclasses__`, whatever the policy
def make():
    class Meta(type):
        def leak(cls):
            return getattr(cls, "__" + "subclasses" + "__")()
    class A(**{"metaclass": Meta}):
        pass
    return A
try:
    print(make().leak())
except Exception:
    print("refused")                         # expect: refused
