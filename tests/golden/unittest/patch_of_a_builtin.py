from unittest import TestCase, main
from unittest.mock import call, mock_open, patch


def greet():
    name = input('name? ')
    print('hello', name)


def load(path):
    with open(path) as file:
        return file.read()


class Tests(TestCase):
    @patch('builtins.print')
    @patch('builtins.input', return_value='Ada')
    def test_says_hello(self, given, said):
        greet()
        given.assert_called_once_with('name? ')
        self.assertEqual(said.mock_calls, [call('hello', 'Ada')])

    def test_reads(self):
        with patch('builtins.open', mock_open(read_data='text')) as opened:
            self.assertEqual(load('a.txt'), 'text')
        opened.assert_called_once_with('a.txt')


with patch('builtins.abs', lambda x: 42):
    with patch('builtins.abs', return_value=7):
        print(abs(-1), max([1, 2]))  # expect: 7 2
    print(abs(-1))  # expect: 42
print(abs(-1))  # expect: 1
try:
    with patch('builtins.no_such_name'):
        pass
except AttributeError as error:
    print(error)  # expect: <module 'builtins' (built-in)> does not have the attribute 'no_such_name'
with patch('builtins.answer', 42, create=True):
    print(answer)  # expect: 42
try:
    print(answer)
except NameError as error:
    print(error)  # expect: name 'answer' is not defined
patcher = patch('builtins.print')
said = patcher.start()
print('not shown')
patcher.stop()
print(said.call_args)  # expect: call('not shown')
suite = Tests('test_says_hello'), Tests('test_reads')
print([test.run().wasSuccessful() for test in suite])  # expect: [True, True]
