import io
import unittest


class Loud(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print("class")

    def test_a(self):
        print("nobody sees this")

    def test_b(self):
        print("before it fails")
        self.fail("here")


kept = io.StringIO()
result = unittest.TestResult()
result.buffer = True
result._original_stdout = kept
unittest.defaultTestLoader.loadTestsFromTestCase(Loud).run(result)
print(repr(kept.getvalue()))
print(result.failures[0][1].endswith("\nStdout:\nbefore it fails\n"))
