import unittest


class Out:
    """What is written, but for how long it took."""

    def write(self, text):
        print(text.split(' in ')[0] + '\n' if text.startswith('Ran ') else text, end='')

    def flush(self):
        pass


class TestA(unittest.TestCase):
    @classmethod
    def setUpClass(cls): print('setUpClass')
    @classmethod
    def tearDownClass(cls): print('tearDownClass')
    def setUp(self): self.x = 1
    def tearDown(self): print('tearDown')
    def test_ok(self):
        """It works.

        More."""
        self.assertEqual(self.x, 1)
        self.addCleanup(print, 'cleanup')
    def test_fail(self): self.assertEqual(self.x, 2)
    def test_fail_msg(self): self.assertEqual(self.x, 2, 'why')
    def test_error(self): 1/0
    @unittest.skip('later')
    def test_skip(self): pass
    def test_skip2(self): self.skipTest('now')
    @unittest.skipIf(True, 'cond')
    def test_skip3(self): pass
    @unittest.expectedFailure
    def test_xf(self): self.fail('x')
    @unittest.expectedFailure
    def test_xs(self): pass
    def test_sub(self):
        for i in range(4):
            with self.subTest(i=i, msg2='m'):
                self.assertEqual(i % 2, 0)
        with self.subTest('named'):
            self.assertTrue(False)
        with self.subTest('named', k='v'):
            raise KeyError(3)
    def test_chain(self):
        try:
            {}['x']
        except KeyError as e:
            raise ValueError('bad') from e
    def test_in(self): self.assertIn(3, [1, 2])
    def test_raises(self):
        with self.assertRaises(ValueError) as cm:
            int('x')
        self.assertEqual(str(cm.exception), "invalid literal for int() with base 10: 'x'")
        self.assertRaises(ZeroDivisionError, lambda: 1/0)
        with self.assertRaises(KeyError): pass
    def test_raises2(self):
        with self.assertRaises(KeyError): 1/0
    def test_raises3(self): self.assertRaises(KeyError, int, '3')
    def helper(self, x): self.assertGreater(x, 5)
    def test_helper(self): self.helper(3)
class TestB(unittest.TestCase):
    @classmethod
    def setUpClass(cls): raise RuntimeError('no class')
    def test_never(self): pass
@unittest.skip('whole class')
class TestC(unittest.TestCase):
    def test_1(self): pass
    def test_2(self): pass
def setUpModule(): print('setUpModule')
def tearDownModule(): print('tearDownModule')
runner = unittest.TextTestRunner(stream=Out(), verbosity=2)
unittest.main(testRunner=runner, exit=False)
