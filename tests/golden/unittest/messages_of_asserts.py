import unittest


class T(unittest.TestCase):
    def test_all(self):
        checks = [
            lambda: self.assertTrue(0), lambda: self.assertFalse([1]), lambda: self.assertNotEqual(1, 1),
            lambda: self.assertIs([], []), lambda: self.assertIsNot(None, None), lambda: self.assertIsNone(3),
            lambda: self.assertIsNotNone(None), lambda: self.assertNotIn(1, [1]), lambda: self.assertIsInstance(3, str),
            lambda: self.assertNotIsInstance(3, (int, str)), lambda: self.assertLess(3, 2), lambda: self.assertLessEqual(3, 2),
            lambda: self.assertGreater(2, 3), lambda: self.assertGreaterEqual(2, 3),
            lambda: self.assertAlmostEqual(1.0, 1.1), lambda: self.assertAlmostEqual(1.0, 1.1, places=3), lambda: self.assertAlmostEqual(1, 2, delta=.5),
            lambda: self.assertNotAlmostEqual(1.0, 1.00000000001), lambda: self.assertNotAlmostEqual(1, 2, delta=5),
            lambda: self.assertSetEqual({1,2}, {2,3}), lambda: self.assertEqual({1}, {2}), lambda: self.assertCountEqual([1,1,2],[1,2,2]),
            lambda: self.assertCountEqual([[1]],[[2]]), lambda: self.assertEqual(1, 1.5, 'm'), lambda: self.fail(), lambda: self.fail('f'),
            
            lambda: self.assertEqual(range(200), 'y'*200), lambda: self.assertSetEqual([1], {1}),
            lambda: self.assertDictEqual([1], {}), lambda: self.assertMultiLineEqual(1, 'x'), lambda: self.assertRaises(3),
        ]
        for i, c in enumerate(checks):
            try: c()
            except Exception as e: print(i, type(e).__name__, e)


unittest.TestResult()
T("test_all").debug()
# output:
#| 0 AssertionError 0 is not true
#| 1 AssertionError [1] is not false
#| 2 AssertionError 1 == 1
#| 3 AssertionError [] is not []
#| 4 AssertionError unexpectedly identical: None
#| 5 AssertionError 3 is not None
#| 6 AssertionError unexpectedly None
#| 7 AssertionError 1 unexpectedly found in [1]
#| 8 AssertionError 3 is not an instance of <class 'str'>
#| 9 AssertionError 3 is an instance of (<class 'int'>, <class 'str'>)
#| 10 AssertionError 3 not less than 2
#| 11 AssertionError 3 not less than or equal to 2
#| 12 AssertionError 2 not greater than 3
#| 13 AssertionError 2 not greater than or equal to 3
#| 14 AssertionError 1.0 != 1.1 within 7 places (0.10000000000000009 difference)
#| 15 AssertionError 1.0 != 1.1 within 3 places (0.10000000000000009 difference)
#| 16 AssertionError 1 != 2 within 0.5 delta (1 difference)
#| 17 AssertionError 1.0 == 1.00000000001 within 7 places
#| 18 AssertionError 1 == 2 within 5 delta (1 difference)
#| 19 AssertionError Items in the first set but not the second:
#| 1
#| Items in the second set but not the first:
#| 3
#| 20 AssertionError Items in the first set but not the second:
#| 1
#| Items in the second set but not the first:
#| 2
#| 21 AssertionError Element counts were not equal:
#| First has 2, Second has 1:  1
#| First has 1, Second has 2:  2
#| 22 AssertionError Element counts were not equal:
#| First has 1, Second has 0:  [1]
#| First has 0, Second has 1:  [2]
#| 23 AssertionError 1 != 1.5 : m
#| 24 AssertionError None
#| 25 AssertionError f
#| 26 AssertionError range(0, 200) != 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy[156 chars]yyyy'
#| 27 AssertionError first argument does not support set difference: 'list' object has no attribute 'difference'
#| 28 AssertionError [1] is not an instance of <class 'dict'> : First argument is not a dictionary
#| 29 AssertionError 1 is not an instance of <class 'str'> : First argument is not a string
#| 30 TypeError assertRaises() arg 1 must be an exception type or tuple of exception types
print(T("test_all"), repr(T("test_all")), T("test_all").id())
# output:
#| test_all (__main__.T.test_all) <__main__.T testMethod=test_all> __main__.T.test_all
