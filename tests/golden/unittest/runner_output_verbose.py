import unittest


class Out:
    """What is written, but for how long it took."""

    def write(self, text):
        text = text.replace(__file__, 'this.py')
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
# output:
#| setUpModule
#| setUpClass
#| test_chain (__main__.TestA.test_chain) ... ERROR
#| tearDown
#| test_error (__main__.TestA.test_error) ... ERROR
#| tearDown
#| test_fail (__main__.TestA.test_fail) ... FAIL
#| tearDown
#| test_fail_msg (__main__.TestA.test_fail_msg) ... FAIL
#| tearDown
#| test_helper (__main__.TestA.test_helper) ... FAIL
#| tearDown
#| test_in (__main__.TestA.test_in) ... FAIL
#| tearDown
#| test_ok (__main__.TestA.test_ok)
#| It works. ... tearDown
#| cleanup
#| ok
#| test_raises (__main__.TestA.test_raises) ... FAIL
#| tearDown
#| test_raises2 (__main__.TestA.test_raises2) ... ERROR
#| tearDown
#| test_raises3 (__main__.TestA.test_raises3) ... FAIL
#| tearDown
#| test_skip (__main__.TestA.test_skip) ... skipped 'later'
#| test_skip2 (__main__.TestA.test_skip2) ... skipped 'now'
#| tearDown
#| test_skip3 (__main__.TestA.test_skip3) ... skipped 'cond'
#| test_sub (__main__.TestA.test_sub) ... 
#|   test_sub (__main__.TestA.test_sub) (i=1, msg2='m') ... FAIL
#|   test_sub (__main__.TestA.test_sub) (i=3, msg2='m') ... FAIL
#|   test_sub (__main__.TestA.test_sub) [named] ... FAIL
#|   test_sub (__main__.TestA.test_sub) [named] (k='v') ... ERROR
#| tearDown
#| test_xf (__main__.TestA.test_xf) ... tearDown
#| expected failure
#| test_xs (__main__.TestA.test_xs) ... tearDown
#| unexpected success
#| tearDownClass
#| ERROR
#| test_1 (__main__.TestC.test_1) ... skipped 'whole class'
#| test_2 (__main__.TestC.test_2) ... skipped 'whole class'
#| tearDownModule
#|
#| ======================================================================
#| ERROR: test_chain (__main__.TestA.test_chain)
#| ----------------------------------------------------------------------
#| Traceback (most recent call last):
#|   File "this.py", line 50, in test_chain
#|     {}['x']
#|     ~~^^^^^
#| KeyError: 'x'
#|
#| The above exception was the direct cause of the following exception:
#|
#| Traceback (most recent call last):
#|   File "this.py", line 52, in test_chain
#|     raise ValueError('bad') from e
#| ValueError: bad
#|
#| ======================================================================
#| ERROR: test_error (__main__.TestA.test_error)
#| ----------------------------------------------------------------------
#| Traceback (most recent call last):
#|   File "this.py", line 30, in test_error
#|     def test_error(self): 1/0
#|                           ~^~
#| ZeroDivisionError: division by zero
#|
#| ======================================================================
#| ERROR: test_raises2 (__main__.TestA.test_raises2)
#| ----------------------------------------------------------------------
#| Traceback (most recent call last):
#|   File "this.py", line 61, in test_raises2
#|     with self.assertRaises(KeyError): 1/0
#|                                       ~^~
#| ZeroDivisionError: division by zero
#|
#| ======================================================================
#| ERROR: test_sub (__main__.TestA.test_sub) [named] (k='v')
#| ----------------------------------------------------------------------
#| Traceback (most recent call last):
#|   File "this.py", line 47, in test_sub
#|     raise KeyError(3)
#| KeyError: 3
#|
#| ======================================================================
#| ERROR: setUpClass (__main__.TestB)
#| ----------------------------------------------------------------------
#| Traceback (most recent call last):
#|   File "this.py", line 67, in setUpClass
#|     def setUpClass(cls): raise RuntimeError('no class')
#|                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#| RuntimeError: no class
#|
#| ======================================================================
#| FAIL: test_fail (__main__.TestA.test_fail)
#| ----------------------------------------------------------------------
#| Traceback (most recent call last):
#|   File "this.py", line 28, in test_fail
#|     def test_fail(self): self.assertEqual(self.x, 2)
#|                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^
#| AssertionError: 1 != 2
#|
#| ======================================================================
#| FAIL: test_fail_msg (__main__.TestA.test_fail_msg)
#| ----------------------------------------------------------------------
#| Traceback (most recent call last):
#|   File "this.py", line 29, in test_fail_msg
#|     def test_fail_msg(self): self.assertEqual(self.x, 2, 'why')
#|                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#| AssertionError: 1 != 2 : why
#|
#| ======================================================================
#| FAIL: test_helper (__main__.TestA.test_helper)
#| ----------------------------------------------------------------------
#| Traceback (most recent call last):
#|   File "this.py", line 64, in test_helper
#|     def test_helper(self): self.helper(3)
#|                            ^^^^^^^^^^^^^^
#|   File "this.py", line 63, in helper
#|     def helper(self, x): self.assertGreater(x, 5)
#|                          ^^^^^^^^^^^^^^^^^^^^^^^^
#| AssertionError: 3 not greater than 5
#|
#| ======================================================================
#| FAIL: test_in (__main__.TestA.test_in)
#| ----------------------------------------------------------------------
#| Traceback (most recent call last):
#|   File "this.py", line 53, in test_in
#|     def test_in(self): self.assertIn(3, [1, 2])
#|                        ^^^^^^^^^^^^^^^^^^^^^^^^
#| AssertionError: 3 not found in [1, 2]
#|
#| ======================================================================
#| FAIL: test_raises (__main__.TestA.test_raises)
#| ----------------------------------------------------------------------
#| Traceback (most recent call last):
#|   File "this.py", line 59, in test_raises
#|     with self.assertRaises(KeyError): pass
#| AssertionError: KeyError not raised
#|
#| ======================================================================
#| FAIL: test_raises3 (__main__.TestA.test_raises3)
#| ----------------------------------------------------------------------
#| Traceback (most recent call last):
#|   File "this.py", line 62, in test_raises3
#|     def test_raises3(self): self.assertRaises(KeyError, int, '3')
#|                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#| AssertionError: KeyError not raised by int
#|
#| ======================================================================
#| FAIL: test_sub (__main__.TestA.test_sub) (i=1, msg2='m')
#| ----------------------------------------------------------------------
#| Traceback (most recent call last):
#|   File "this.py", line 43, in test_sub
#|     self.assertEqual(i % 2, 0)
#| AssertionError: 1 != 0
#|
#| ======================================================================
#| FAIL: test_sub (__main__.TestA.test_sub) (i=3, msg2='m')
#| ----------------------------------------------------------------------
#| Traceback (most recent call last):
#|   File "this.py", line 43, in test_sub
#|     self.assertEqual(i % 2, 0)
#| AssertionError: 1 != 0
#|
#| ======================================================================
#| FAIL: test_sub (__main__.TestA.test_sub) [named]
#| ----------------------------------------------------------------------
#| Traceback (most recent call last):
#|   File "this.py", line 45, in test_sub
#|     self.assertTrue(False)
#| AssertionError: False is not true
#|
#| ======================================================================
#| UNEXPECTED SUCCESS: test_xs (__main__.TestA.test_xs)
#| ----------------------------------------------------------------------
#| Ran 18 tests
#|
#|
#| FAILED (failures=9, errors=5, skipped=5, expected failures=1, unexpected successes=1)
