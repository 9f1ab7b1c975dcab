# What a super object keeps
class A:
    def f(self):
        return super().__thisclass__, super().__self__, super().__self_class__ # reject: dunder, dunder, dunder
