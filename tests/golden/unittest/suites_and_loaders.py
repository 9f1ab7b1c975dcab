import unittest


class F(unittest.TestCase):
    def test_b(self):
        self.fail('b')

    def test_a(self):
        """About a."""
        self.fail('a')


suite = unittest.TestSuite()
suite.addTest(F('test_b'))
suite.addTests([F('test_a')])
print(suite.countTestCases(), suite)
# output:
#| 2 <unittest.suite.TestSuite tests=[<__main__.F testMethod=test_b>, <__main__.F testMethod=test_a>]>
result = unittest.TestResult()
suite.run(result)
print(result, result.wasSuccessful(), [str(test) for test, text in result.failures])
# output:
#| <unittest.result.TestResult run=2 errors=0 failures=2> False ['test_b (__main__.F.test_b)', 'test_a (__main__.F.test_a)']
suite = unittest.defaultTestLoader.loadTestsFromTestCase(F)
print([test.id() for test in suite], [test.shortDescription() for test in suite])
# output:
#| ['__main__.F.test_a', '__main__.F.test_b'] ['About a.', None]
result = unittest.TestResult()
result.failfast = True
suite.run(result)
print(result.testsRun, result.shouldStop)  # expect: 1 True
try:
    F('nope')
except ValueError as error:
    print(error)  # expect: no such test method in <class '__main__.F'>: nope
for wrong in (F, 5):
    try:
        suite.addTest(wrong)
    except TypeError as error:
        print(error)
# output:
#| TestCases and TestSuites must be instantiated before passing them to addTest()
#| 5 is not callable
