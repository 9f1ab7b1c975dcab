# differs: what an enumeration is made of was judged, and cannot turn into other names
import enum


class Text(str):
    pass


try:
    class Kind(enum.Enum):
        locals()[Text('a')] = 1
except TypeError as error:
    print(error)


class Plain:
    locals()[Text('a')] = 1


print(Plain.a)
# output:
#| names of a class's attributes must be strings
#| 1
