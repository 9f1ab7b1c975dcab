from unittest.mock import mock_open, call, MagicMock, patch
opened = mock_open(read_data='one\ntwo\nthree')
file = opened('name')
print(next(file), file.readline(), list(file), file.read(), file.readline(), file.readlines())
# output:
#| one
#|  two
#|  ['three']   []
again = opened('other')
print(again is file, again.read(3), again.read(), opened.mock_calls[:2])
# output:
#| True one 
#| two
#| three [call('name'), call().__next__()]
with opened('third') as inside:
    print(inside is file, inside.readlines())  # expect: True ['one\n', 'two\n', 'three']
print(opened.mock_calls[-3:])  # expect: [call().__enter__(), call().readlines(), call().__exit__(None, None, None)]
try: next(file)
except StopIteration: print('at the end')  # expect: at the end
data = mock_open(read_data=b'ab\ncd')()
print(data.readline(), data.read())  # expect: b'ab\n' b'cd'
handle = mock_open(read_data='x')()
handle.read.return_value = 'given'
handle.readline.return_value = 'line'
handle.readlines.return_value = ['lines']
print(handle.read(), handle.readline(), handle.readline(), handle.readlines(), next(handle))  # expect: given line line ['lines'] line
handle.write('text')
handle.write.assert_called_once_with('text')
try: handle.nothing
except AttributeError as error: print(error)  # expect: Mock object has no attribute 'nothing'
own = MagicMock()
mock_open(own, 'own')
print(own('f').read(), own.call_args)  # expect: own call('f')
opened.reset_mock()
print(opened.mock_calls)  # expect: []
altered = mock_open(read_data='foo\nbar')
altered.return_value.readline.side_effect = lambda *args: 'abc'
print(altered().readline(), altered().readline(), altered().read())
# output:
#| abc abc foo
#| bar
