import unittest


class TestThings(unittest.TestCase):
    def setUp(self):
        self.items = [1, 2]

    def test_equal(self):
        self.assertEqual(self.items, [1, 2])

    def test_raises(self):
        with self.assertRaises(ZeroDivisionError):
            1 / 0

    def test_in(self):
        self.assertIn(1, self.items)
        self.assertTrue(self.items)
        self.assertIsNone(None)


t = TestThings('test_equal')
t.setUp()
t.test_equal()
t.test_raises()
t.test_in()
try:
    t.assertEqual(1, 2)
except AssertionError as error:
    print(error)  # expect: 1 != 2
try:
    t.assertTrue(0)
except AssertionError as error:
    print(error)  # expect: 0 is not true
try:
    with t.assertRaises(ValueError):
        pass
except AssertionError as error:
    print(error)  # expect: ValueError not raised
try:
    t.assertIn(5, [1])
except AssertionError as error:
    print(error)  # expect: 5 not found in [1]
t.assertAlmostEqual(0.1 + 0.2, 0.3)
t.assertRaises(KeyError, lambda: {}['x'])
with t.assertRaisesRegex(ValueError, 'bad'):
    raise ValueError('bad thing')
print('ok')  # expect: ok
