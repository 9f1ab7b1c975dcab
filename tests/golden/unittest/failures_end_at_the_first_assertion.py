# A failure is followed as far as the first method of unittest's, errors further
import io
import unittest
class E:
    def __eq__(self, o): raise AssertionError('eq')
class T(unittest.TestCase):
    def check(self, x): self.assertEqual(x, 2)
    def test_a(self):
        self.assertRaises(TypeError, lambda: self.assertEqual(1, 2))
    def test_b(self):
        self.assertEqual(E(), E())
    def test_c(self):
        self.check(1)
    def test_d(self):
        self.assertRaises(TypeError, lambda: self.check(3))
    def test_e(self):
        with self.assertRaises(TypeError):
            self.check(3)
    def test_f(self):
        try: self.check(4)
        except AssertionError as e: raise AssertionError('other') from e
    def test_g(self):
        try: self.check(4)
        except AssertionError as e: raise ValueError('other')
    def test_h(self):
        sorted([1,2], key=lambda x: self.check(x))
    def test_i(self):
        assert 1 == 2, 'plain'
    def test_j(self):
        with self.subTest(i=1):
            self.check(1)
    def test_k(self):
        self.addCleanup(self.check, 1)
    def test_l(self):
        self.assertRaises(TypeError, self.check, 1)
    def test_n(self):
        self.assertIn(1, [E()])
    def test_o(self):
        def f(): assert 0
        self.assertRaisesRegex(TypeError, 'x', f)

stream = io.StringIO()
unittest.TextTestRunner(stream=stream).run(unittest.defaultTestLoader.loadTestsFromTestCase(T))
for line in stream.getvalue().splitlines():
    if line.startswith('  File'):
        line = line.rpartition(', ')[2]
    if not line.startswith('Ran '):
        print(line)
# output:
#| FFFFFFEFFFFFFF
#| ======================================================================
#| ERROR: test_g (__main__.T.test_g)
#| ----------------------------------------------------------------------
#| Traceback (most recent call last):
#| in test_g
#|     try: self.check(4)
#|          ^^^^^^^^^^^^^
#| in check
#|     def check(self, x): self.assertEqual(x, 2)
#|                         ^^^^^^^^^^^^^^^^^^^^^^
#| AssertionError: 4 != 2
#|
#| During handling of the above exception, another exception occurred:
#|
#| Traceback (most recent call last):
#| in test_g
#|     except AssertionError as e: raise ValueError('other')
#|                                 ^^^^^^^^^^^^^^^^^^^^^^^^^
#| ValueError: other
#|
#| ======================================================================
#| FAIL: test_a (__main__.T.test_a)
#| ----------------------------------------------------------------------
#| Traceback (most recent call last):
#| in test_a
#|     self.assertRaises(TypeError, lambda: self.assertEqual(1, 2))
#| AssertionError: 1 != 2
#|
#| ======================================================================
#| FAIL: test_b (__main__.T.test_b)
#| ----------------------------------------------------------------------
#| Traceback (most recent call last):
#| in test_b
#|     self.assertEqual(E(), E())
#| AssertionError: eq
#|
#| ======================================================================
#| FAIL: test_c (__main__.T.test_c)
#| ----------------------------------------------------------------------
#| Traceback (most recent call last):
#| in test_c
#|     self.check(1)
#| in check
#|     def check(self, x): self.assertEqual(x, 2)
#|                         ^^^^^^^^^^^^^^^^^^^^^^
#| AssertionError: 1 != 2
#|
#| ======================================================================
#| FAIL: test_d (__main__.T.test_d)
#| ----------------------------------------------------------------------
#| Traceback (most recent call last):
#| in test_d
#|     self.assertRaises(TypeError, lambda: self.check(3))
#| AssertionError: 3 != 2
#|
#| ======================================================================
#| FAIL: test_e (__main__.T.test_e)
#| ----------------------------------------------------------------------
#| Traceback (most recent call last):
#| in test_e
#|     self.check(3)
#| in check
#|     def check(self, x): self.assertEqual(x, 2)
#|                         ^^^^^^^^^^^^^^^^^^^^^^
#| AssertionError: 3 != 2
#|
#| ======================================================================
#| FAIL: test_f (__main__.T.test_f)
#| ----------------------------------------------------------------------
#| Traceback (most recent call last):
#| in test_f
#|     try: self.check(4)
#|          ^^^^^^^^^^^^^
#| in check
#|     def check(self, x): self.assertEqual(x, 2)
#|                         ^^^^^^^^^^^^^^^^^^^^^^
#| AssertionError: 4 != 2
#|
#| The above exception was the direct cause of the following exception:
#|
#| Traceback (most recent call last):
#| in test_f
#|     except AssertionError as e: raise AssertionError('other') from e
#|                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#| AssertionError: other
#|
#| ======================================================================
#| FAIL: test_h (__main__.T.test_h)
#| ----------------------------------------------------------------------
#| Traceback (most recent call last):
#| in test_h
#|     sorted([1,2], key=lambda x: self.check(x))
#| in <lambda>
#|     sorted([1,2], key=lambda x: self.check(x))
#|                                 ^^^^^^^^^^^^^
#| in check
#|     def check(self, x): self.assertEqual(x, 2)
#|                         ^^^^^^^^^^^^^^^^^^^^^^
#| AssertionError: 1 != 2
#|
#| ======================================================================
#| FAIL: test_i (__main__.T.test_i)
#| ----------------------------------------------------------------------
#| Traceback (most recent call last):
#| in test_i
#|     assert 1 == 2, 'plain'
#|            ^^^^^^
#| AssertionError: plain
#|
#| ======================================================================
#| FAIL: test_j (__main__.T.test_j) (i=1)
#| ----------------------------------------------------------------------
#| Traceback (most recent call last):
#| in test_j
#|     self.check(1)
#| in check
#|     def check(self, x): self.assertEqual(x, 2)
#|                         ^^^^^^^^^^^^^^^^^^^^^^
#| AssertionError: 1 != 2
#|
#| ======================================================================
#| FAIL: test_k (__main__.T.test_k)
#| ----------------------------------------------------------------------
#| Traceback (most recent call last):
#| in check
#|     def check(self, x): self.assertEqual(x, 2)
#|                         ^^^^^^^^^^^^^^^^^^^^^^
#| AssertionError: 1 != 2
#|
#| ======================================================================
#| FAIL: test_l (__main__.T.test_l)
#| ----------------------------------------------------------------------
#| Traceback (most recent call last):
#| in test_l
#|     self.assertRaises(TypeError, self.check, 1)
#| AssertionError: 1 != 2
#|
#| ======================================================================
#| FAIL: test_n (__main__.T.test_n)
#| ----------------------------------------------------------------------
#| Traceback (most recent call last):
#| in test_n
#|     self.assertIn(1, [E()])
#| AssertionError: eq
#|
#| ======================================================================
#| FAIL: test_o (__main__.T.test_o)
#| ----------------------------------------------------------------------
#| Traceback (most recent call last):
#| in test_o
#|     self.assertRaisesRegex(TypeError, 'x', f)
#| AssertionError
#|
#| ----------------------------------------------------------------------
#|
#| FAILED (failures=13, errors=1)
