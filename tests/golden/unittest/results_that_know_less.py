# A result of the program's own that lacks the newer methods is told of passes and failures.
import unittest, warnings
class Old:
    shouldStop = False
    def __init__(self): self.said = []
    def startTest(self, test): self.said.append('start')
    def stopTest(self, test): self.said.append('stop')
    def addSuccess(self, test): self.said.append('success')
    def addFailure(self, test, err): self.said.append(f'failure {err[0].__name__}')
    def addError(self, test, err): self.said.append(f'error {err[0].__name__}')
class Case(unittest.TestCase):
    def test_skips(self): self.skipTest('why')
    @unittest.skip('whole')
    def test_skipped(self): pass
    @unittest.expectedFailure
    def test_fails(self): self.fail()
    @unittest.expectedFailure
    def test_succeeds(self): pass
    def test_parts(self):
        for i in range(3):
            with self.subTest(i=i):
                self.assertNotEqual(i, 1)
    def test_plain(self): pass
for name in sorted(vars(Case)):
    if name.startswith('test'):
        with warnings.catch_warnings(record=True) as said:
            warnings.simplefilter('always')
            result = Old()
            Case(name).run(result)
        print(name, result.said, [f'{w.category.__name__}: {w.message}' for w in said])
# output:
#| test_fails ['start', 'success', 'stop'] ['RuntimeWarning: TestResult has no addExpectedFailure method, reporting as passes']
#| test_parts ['start', 'failure AssertionError', 'stop'] []
#| test_plain ['start', 'success', 'stop'] []
#| test_skipped ['start', 'success', 'stop'] ['RuntimeWarning: TestResult has no addSkip method, skips not reported']
#| test_skips ['start', 'success', 'stop'] ['RuntimeWarning: TestResult has no addSkip method, skips not reported']
#| test_succeeds ['start', 'failure _UnexpectedSuccess', 'stop'] ['RuntimeWarning: TestResult has no addUnexpectedSuccess method, reporting as failure']
suite = unittest.defaultTestLoader.loadTestsFromTestCase(Case)
with warnings.catch_warnings():
    warnings.simplefilter('ignore')
    result = Old()
    suite.run(result)
print(len(result.said))  # expect: 18
