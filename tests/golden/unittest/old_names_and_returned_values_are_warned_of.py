import unittest, warnings
class Case(unittest.TestCase):
    def test_old(self):
        self.assertEquals(1, 1)
        self.failUnless(True)
        self.assertRaisesRegexp(ValueError, 'x', int, 'x')
        self.assertRegexpMatches('ab', 'a')
        self.assertNotAlmostEquals(1, 2)
    def test_returns(self): return 5
    def test_yields(self): yield 1
    def test_none(self): return None
class Loop(unittest.IsolatedAsyncioTestCase):
    async def test_returns(self): return 5
for kind in (Case, Loop):
    for name in sorted(vars(kind)):
        if name.startswith('test'):
            with warnings.catch_warnings(record=True) as said:
                warnings.simplefilter('always')
                result = kind(name).run()
            print(name, result.wasSuccessful(), [(w.category.__name__, str(w.message).split(' (<')[0]) for w in said])
# output:
#| test_none True []
#| test_old True [('DeprecationWarning', 'Please use assertEqual instead.'), ('DeprecationWarning', 'Please use assertTrue instead.'), ('DeprecationWarning', 'Please use assertRaisesRegex instead.'), ('DeprecationWarning', 'Please use assertRegex instead.'), ('DeprecationWarning', 'Please use assertNotAlmostEqual instead.')]
#| test_returns True [('DeprecationWarning', 'It is deprecated to return a value that is not None from a test case')]
#| test_yields True [('DeprecationWarning', 'It is deprecated to return a value that is not None from a test case')]
#| test_returns True [('DeprecationWarning', 'It is deprecated to return a value that is not None from a test case')]
