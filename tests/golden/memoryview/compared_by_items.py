import array
a=array.array('Q',[2**63+i for i in range(5)]); b=array.array('Q',a); c=array.array('d',[1.0,2.0]); d=array.array('i',[1,2])
print(memoryview(a)==b, memoryview(a)==memoryview(b)[::1], memoryview(c)==d, memoryview(c)==c, memoryview(d)==array.array('b',[1,3]), memoryview(a)==array.array('Q',[1]))  # expect: True True True True False False
n=array.array('d',[float('nan')]); print(memoryview(n)==n, memoryview(b'ab').cast('c')==memoryview(b'ab').cast('c'), memoryview(b'ab').cast('c')==b'ab', memoryview(bytes([2])).cast('?')==memoryview(bytes([1])).cast('?'))  # expect: False True False False
