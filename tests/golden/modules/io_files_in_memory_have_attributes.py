"""BytesIO and StringIO take attributes, as uploads want a name of them."""
import io

for file in (io.BytesIO(b'abc'), io.StringIO('abc')):
    file.name = 'picture.png'
    file.tags = ['a']
    file.tags.append('b')
    print(file.name, file.tags, hasattr(file, 'mode'), vars(file), getattr(file, 'size', 0))
    file.name = file.name.upper()
    print(file.name, file.read(), file.name.endswith('PNG'))
    del file.tags
    try:
        file.tags
    except AttributeError as error:
        print(error)
    try:
        del file.tags
    except AttributeError as error:
        print(type(error).__name__)
    try:
        file.closed = True
    except AttributeError as error:
        print(type(error).__name__)
    print(vars(io.BytesIO()), 'name' in dir(file))
# output:
#| picture.png ['a', 'b'] False {'name': 'picture.png', 'tags': ['a', 'b']} 0
#| PICTURE.PNG b'abc' True
#| '_io.BytesIO' object has no attribute 'tags'
#| AttributeError
#| AttributeError
#| {} True
#| picture.png ['a', 'b'] False {'name': 'picture.png', 'tags': ['a', 'b']} 0
#| PICTURE.PNG abc True
#| '_io.StringIO' object has no attribute 'tags'
#| AttributeError
#| AttributeError
#| {} True


class Named(io.BytesIO):
    name = 'class'


named = Named(b'x')
print(named.name, vars(named))  # expect: class {}
named.name = 'own'
print(named.name, Named.name, vars(named))  # expect: own class {'name': 'own'}
wrapper = io.TextIOWrapper(io.BytesIO(b'x\n'), 'utf-8')
wrapper.buffer.name = 'beneath'
print(repr(wrapper), wrapper.name)  # expect: <_io.TextIOWrapper name='beneath' encoding='utf-8'> beneath
