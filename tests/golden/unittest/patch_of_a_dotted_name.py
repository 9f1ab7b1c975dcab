# `patch('__main__.name')` replaces what a module of the program has under a name, for a while.
import unittest
from unittest.mock import patch, MagicMock


def fetch(url):
    raise ConnectionError(url)


class Shop:
    rate = 2

    def price(self, n):
        return n * self.rate


def title(url):
    return fetch(url).upper()


with patch("__main__.fetch", return_value="page") as mock:
    print(title("a"), mock.call_args)  # expect: PAGE call('a')
try:
    title("b")
except ConnectionError as error:
    print("again", error)  # expect: again b


@patch("__main__.Shop.price", autospec=True)
@patch("__main__.fetch")
def check(fetch_mock, price_mock):
    fetch_mock.side_effect = ["x", "y"]
    price_mock.return_value = 7
    print(title("1"), title("2"), fetch_mock.call_count, Shop().price(1))


check()  # expect: X Y 2 7
print(Shop().price(1))  # expect: 2
with patch("__main__.Shop.rate", 10):
    print(Shop().price(1))  # expect: 10
with patch("__main__.newcomer", 5, create=True):
    print(newcomer)  # expect: 5
try:
    newcomer
except NameError as error:
    print(error)  # expect: name 'newcomer' is not defined
for target in "nodot", 5:
    try:
        patch(target)
    except TypeError as error:
        print(error)
# output:
#| Need a valid target to patch. You supplied: 'nodot'
#| Need a valid target to patch. You supplied: 5
try:
    patch("__main__.nothing").start()
except AttributeError as error:
    print(str(error).split(">")[-1])
# output:
#|  does not have the attribute 'nothing'


class Case(unittest.TestCase):
    @patch("__main__.fetch", new=lambda url: "new")
    def test_it(self):
        self.assertEqual(title("u"), "NEW")

    def test_started(self):
        patcher = patch("__main__.fetch")
        patcher.start().return_value = "s"
        self.addCleanup(patcher.stop)
        self.assertEqual(title("u"), "S")


result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(Case).run(result)
print(result.testsRun, result.errors, result.failures)  # expect: 2 [] []
