# differs: an exception does not hand out the object that lacks the attribute
try:
    None.size
except AttributeError as e:
    print(e.name, hasattr(e, 'obj'))             # expect: size False
