print(Exception(), Exception('a'), Exception('a', 1), ValueError([1]), KeyError('k'), KeyError(), KeyError('a', 'b'))
# output:
#|  a ('a', 1) [1] 'k'  ('a', 'b')
print(str(Exception()), str(Exception('a')), str(Exception('a', 1)), str(KeyError('k')), str(KeyError(1)), str(KeyError('a', 'b')), str(KeyError()))
# output:
#|  a ('a', 1) 'k' 1 ('a', 'b') 
print(Exception('a', 2).args, Exception().args)  # expect: ('a', 2) ()
e = Exception('x')
e.args = (1, 2)
print(e, str(e))  # expect: (1, 2) (1, 2)
try:
    e.args = 5
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
e.extra = 1
print(e.extra)  # expect: 1
print(ValueError('a') == ValueError('a'), hash(e) == hash(e))  # expect: False True
try:
    Exception(x=1)
except TypeError as error:
    print(error)  # expect: Exception() takes no keyword arguments
print(StopIteration(5).value, StopIteration().value, StopIteration(1, 2).value)  # expect: 5 None 1
print(SystemExit(3).code, SystemExit().code, SystemExit('a', 'b').code)  # expect: 3 None ('a', 'b')
print(OSError(2, 'No such file', 'name.txt'))  # expect: [Errno 2] No such file: 'name.txt'
print(str(OSError(2, 'No such file', 'name.txt')), OSError(2, 'x').errno, OSError(2, 'x').strerror)  # expect: [Errno 2] No such file: 'name.txt' 2 x
print(type(OSError(2, 'No such file')).__name__, type(OSError(13, 'x')).__name__)  # expect: FileNotFoundError PermissionError
print(UnicodeDecodeError('utf-8', b'ab', 0, 1, 'why'))  # expect: 'utf-8' codec can't decode byte 0x61 in position 0: why
print(str(UnicodeDecodeError('utf-8', b'ab', 0, 1, 'why')), str(UnicodeEncodeError('ascii', 'aé', 1, 2, 'ordinal not in range')))
# output:
#| 'utf-8' codec can't decode byte 0x61 in position 0: why 'ascii' codec can't encode character '\xe9' in position 1: ordinal not in range
print(repr(ImportError('m', name='n').name))  # expect: 'n'
print(AttributeError('a', name='b', obj=1).name, NameError('x', name='y').name)  # expect: b y
print(SyntaxError('msg'), str(SyntaxError('msg', ('f.py', 1, 2, 'text'))))  # expect: msg msg (f.py, line 1)
print(repr(ExceptionGroup('g', [ValueError(1)])), str(ExceptionGroup('g', [ValueError(1), KeyError(2)])))  # expect: ExceptionGroup('g', [ValueError(1)]) g (2 sub-exceptions)
print(BaseException('b'), KeyboardInterrupt(), GeneratorExit())
# output:
#| b  
