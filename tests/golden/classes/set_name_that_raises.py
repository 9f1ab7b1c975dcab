class Meta:
    def __set_name__(self, owner, name):
        raise ValueError(f'bad name {name}')


try:
    class A:
        field = Meta()
except RuntimeError as e:
    print(e, repr(e.__cause__))
# output:
#| Error calling __set_name__ on 'Meta' instance 'field' in 'A' ValueError('bad name field')


class Labelled(property):
    def __set_name__(self, owner, name):
        self.label = name.upper()


class B:
    size = Labelled(lambda self: 3)


print(vars(B)['size'].label, B().size)  # expect: SIZE 3
