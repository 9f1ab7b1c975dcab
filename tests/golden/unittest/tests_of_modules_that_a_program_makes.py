import types
import unittest


class Case(unittest.TestCase):
    def test_a(self):
        pass

    def test_b(self):
        pass


module = types.ModuleType("made")
module.Case = Case
module.make = lambda: Case("test_b")
module.suite = unittest.TestSuite([Case("test_a")])
module.number = 3
loader = unittest.TestLoader()
print(loader.loadTestsFromModule(module))
# output:
#| <unittest.suite.TestSuite tests=[<unittest.suite.TestSuite tests=[<__main__.Case testMethod=test_a>, <__main__.Case testMethod=test_b>]>]>
print(loader.loadTestsFromName("Case", module))
# output:
#| <unittest.suite.TestSuite tests=[<__main__.Case testMethod=test_a>, <__main__.Case testMethod=test_b>]>
print(loader.loadTestsFromName("Case.test_a", module))
# output:
#| <unittest.suite.TestSuite tests=[<__main__.Case testMethod=test_a>]>
print(loader.loadTestsFromName("make", module))
# output:
#| <unittest.suite.TestSuite tests=[<__main__.Case testMethod=test_b>]>
print(loader.loadTestsFromName("suite", module))
# output:
#| <unittest.suite.TestSuite tests=[<__main__.Case testMethod=test_a>]>
for name in ["number", ""]:
    try:
        print(loader.loadTestsFromName(name, module).countTestCases())
    except Exception as error:
        print(type(error).__name__, error)
# output:
#| TypeError don't know how to make test from: 3
#| 1
loader.loadTestsFromName("Case.test_c", module)
print([error.splitlines()[0] for error in loader.errors])
# output:
#| ['Failed to access attribute:', 'Failed to access attribute:']
suite = loader.loadTestsFromName("nowhere")
result = unittest.TestResult()
suite.run(result)
print(len(result.errors), loader.errors[-1].splitlines()[0])  # expect: 1 Failed to import test module: nowhere


def load_tests(loader, tests, pattern):
    if pattern == "bad":
        raise TypeError("some failure")
    return loader.suiteClass([tests, Case("test_a")])


module.load_tests = load_tests
print(loader.loadTestsFromModule(module).countTestCases())  # expect: 3
failed = loader.loadTestsFromModule(module, pattern="bad")
print(failed.countTestCases(), loader.errors[-1].splitlines()[-1])  # expect: 1 TypeError: some failure
try:
    list(failed)[0].made()
except TypeError as error:
    print("raised", error)  # expect: raised some failure
for call in [
    lambda: loader.loadTestsFromModule(module, b=1, a=2),
    lambda: loader.loadTestsFromModule(module, 1, 2),
]:
    try:
        call()
    except TypeError as error:
        print(error)
# output:
#| loadTestsFromModule() got an unexpected keyword argument 'a'
#| loadTestsFromModule() takes 1 positional argument but 3 were given
