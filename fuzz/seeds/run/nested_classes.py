class Outer:
    class Inner:
        value = 1

        class Deep:
            def where(self):
                return type(self).__qualname__

    def make(self):
        return self.Inner()

    def local(self):
        class Local:
            pass
        return Local


print(Outer.Inner.value, Outer().make().value, Outer.Inner.Deep().where())  # expect: 1 1 Outer.Inner.Deep
print(Outer().local().__qualname__, Outer.Inner)  # expect: Outer.local.<locals>.Local <class '__main__.Outer.Inner'>
