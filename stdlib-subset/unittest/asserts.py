"""What a test asserts, with CPython's messages."""

import warnings
from functools import wraps

from . import contexts
from .util import common_shorten_repr, count_differences, safe_repr

_DIFF_OMITTED = "\nDiff is %s characters long. Set self.maxDiff to None to see it."


def _compared(first, second):
    try:
        from difflib import ndiff
    except ImportError:
        return []
    return ndiff(first, second)


def _lines(value):
    try:
        from pprint import pformat
    except ImportError:
        pformat = repr
    return pformat(value).splitlines()


def _renamed(method):
    """The method under a name that it once had."""

    @wraps(method)
    def old(self, *args, **kwargs):
        warnings.warn(f"Please use {method.__name__} instead.", DeprecationWarning, 2)
        return method(self, *args, **kwargs)
    return old


class Assertions:
    """The assert methods of a test case."""

    def fail(self, msg=None):
        """Fail, with a message."""
        raise self.failureException(msg)

    def _formatMessage(self, msg, standardMsg):
        if not self.longMessage:
            return msg or standardMsg
        if msg is None:
            return standardMsg
        return f"{standardMsg} : {msg}"

    def _truncateMessage(self, message, diff):
        if self.maxDiff is None or len(diff) <= self.maxDiff:
            return message + diff
        return message + (_DIFF_OMITTED % len(diff))

    def _fail_with(self, msg, standard):
        raise self.failureException(self._formatMessage(msg, standard))

    def assertFalse(self, expr, msg=None):
        """Fail if the expression is true."""
        if expr:
            self._fail_with(msg, f"{safe_repr(expr)} is not false")

    def assertTrue(self, expr, msg=None):
        """Fail unless the expression is true."""
        if not expr:
            self._fail_with(msg, f"{safe_repr(expr)} is not true")

    def _getAssertEqualityFunc(self, first, second):
        if type(first) is type(second):
            asserter = self._type_equality_funcs.get(type(first))
            if asserter is not None:
                return getattr(self, asserter) if isinstance(asserter, str) else asserter
        return self._baseAssertEqual

    def _baseAssertEqual(self, first, second, msg=None):
        if not first == second:
            one, other = common_shorten_repr(first, second)
            self._fail_with(msg, f"{one} != {other}")

    def assertEqual(self, first, second, msg=None):
        """Fail unless the two are equal."""
        self._getAssertEqualityFunc(first, second)(first, second, msg=msg)

    def assertNotEqual(self, first, second, msg=None):
        """Fail if the two are equal."""
        if not first != second:
            self._fail_with(msg, f"{safe_repr(first)} == {safe_repr(second)}")

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        """Fail unless the two are equal, to a number of decimal places or within a delta."""
        if first == second:
            return
        if delta is not None and places is not None:
            raise TypeError("specify delta or places not both")
        diff = abs(first - second)
        if delta is not None:
            if diff <= delta:
                return
            how = f"{safe_repr(delta)} delta"
        else:
            if places is None:
                places = 7
            if round(diff, places) == 0:
                return
            how = f"{places!r} places"
        self._fail_with(msg, f"{safe_repr(first)} != {safe_repr(second)} within {how} "
                             f"({safe_repr(diff)} difference)")

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        """Fail if the two are equal, to a number of decimal places or within a delta."""
        if delta is not None and places is not None:
            raise TypeError("specify delta or places not both")
        diff = abs(first - second)
        if delta is not None:
            if not (first == second) and diff > delta:
                return
            how = f"{safe_repr(delta)} delta ({safe_repr(diff)} difference)"
        else:
            if places is None:
                places = 7
            if not (first == second) and round(diff, places) != 0:
                return
            how = f"{places!r} places"
        self._fail_with(msg, f"{safe_repr(first)} == {safe_repr(second)} within {how}")

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        """Fail unless two sequences are equal, and say where they differ."""
        name = "sequence" if seq_type is None else seq_type.__name__
        if seq_type is not None:
            for which, seq in (("First", seq1), ("Second", seq2)):
                if not isinstance(seq, seq_type):
                    raise self.failureException(f"{which} sequence is not a {name}: "
                                                f"{safe_repr(seq)}")
        said = self._sequences_differ(seq1, seq2, name, seq_type)
        if said is None:
            return
        diff = "\n" + "\n".join(_compared(_lines(seq1), _lines(seq2)))
        self._fail_with(msg, self._truncateMessage(said, diff))

    def _sequences_differ(self, seq1, seq2, name, seq_type):
        lengths = []
        for which, seq in (("First", seq1), ("Second", seq2)):
            try:
                lengths.append(len(seq))
            except (TypeError, NotImplementedError):
                return f"{which} {name} has no length.    Non-sequence?"
        if seq1 == seq2:
            return None
        one, other = common_shorten_repr(seq1, seq2)
        said = f"{name.capitalize()}s differ: {one} != {other}\n"
        len1, len2 = lengths
        for i in range(min(len1, len2)):
            items = []
            for which, seq in (("first", seq1), ("second", seq2)):
                try:
                    items.append(seq[i])
                except (TypeError, IndexError, NotImplementedError):
                    said += f"\nUnable to index element {i} of {which} {name}\n"
                    break
            if len(items) < 2:
                break
            if items[0] != items[1]:
                one, other = common_shorten_repr(*items)
                said += f"\nFirst differing element {i}:\n{one}\n{other}\n"
                break
        else:
            if len1 == len2 and seq_type is None and type(seq1) != type(seq2):
                return None
        if len1 != len2:
            which, longer, short = ("First", seq1, len2) if len1 > len2 else ("Second", seq2, len1)
            said += f"\n{which} {name} contains {abs(len1 - len2)} additional elements.\n"
            try:
                said += f"First extra element {short}:\n{safe_repr(longer[short])}\n"
            except (TypeError, IndexError, NotImplementedError):
                said += f"Unable to index element {short} of {which.lower()} {name}\n"
        return said

    def assertListEqual(self, list1, list2, msg=None):
        """Fail unless two lists are equal."""
        self.assertSequenceEqual(list1, list2, msg, seq_type=list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        """Fail unless two tuples are equal."""
        self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)

    def assertSetEqual(self, set1, set2, msg=None):
        """Fail unless two sets are equal."""
        try:
            only1 = set1.difference(set2)
        except TypeError as e:
            self.fail(f"invalid type when attempting set difference: {e}")
        except AttributeError as e:
            self.fail(f"first argument does not support set difference: {e}")
        try:
            only2 = set2.difference(set1)
        except TypeError as e:
            self.fail(f"invalid type when attempting set difference: {e}")
        except AttributeError as e:
            self.fail(f"second argument does not support set difference: {e}")
        lines = []
        if only1:
            lines.append("Items in the first set but not the second:")
            lines.extend([repr(item) for item in only1])
        if only2:
            lines.append("Items in the second set but not the first:")
            lines.extend([repr(item) for item in only2])
        if lines:
            self._fail_with(msg, "\n".join(lines))

    def assertDictEqual(self, d1, d2, msg=None):
        """Fail unless two dicts are equal."""
        self.assertIsInstance(d1, dict, "First argument is not a dictionary")
        self.assertIsInstance(d2, dict, "Second argument is not a dictionary")
        if d1 != d2:
            one, other = common_shorten_repr(d1, d2)
            diff = "\n" + "\n".join(_compared(_lines(d1), _lines(d2)))
            self._fail_with(msg, self._truncateMessage(f"{one} != {other}", diff))

    def assertDictContainsSubset(self, subset, dictionary, msg=None):
        """Fail unless one dict has all that is in another."""
        warnings.warn("assertDictContainsSubset is deprecated", DeprecationWarning)
        missing = [key for key in subset if key not in dictionary]
        wrong = [f"{safe_repr(key)}, expected: {safe_repr(value)}, actual: "
                 f"{safe_repr(dictionary[key])}" for key, value in subset.items()
                 if key in dictionary and value != dictionary[key]]
        said = []
        if missing:
            said.append(f"Missing: {','.join([safe_repr(key) for key in missing])}")
        if wrong:
            said.append(f"Mismatched values: {','.join(wrong)}")
        if said:
            self._fail_with(msg, "; ".join(said))

    def assertCountEqual(self, first, second, msg=None):
        """Fail unless the two have the same items, each as often, in whatever order."""
        differences = count_differences(list(first), list(second))
        if differences:
            lines = [f"First has {a}, Second has {b}:  {item!r}" for a, b, item in differences]
            said = self._truncateMessage("Element counts were not equal:\n", "\n".join(lines))
            self._fail_with(msg, said)

    def assertMultiLineEqual(self, first, second, msg=None):
        """Fail unless two texts are equal."""
        self.assertIsInstance(first, str, "First argument is not a string")
        self.assertIsInstance(second, str, "Second argument is not a string")
        if first == second:
            return
        if len(first) > self._diffThreshold or len(second) > self._diffThreshold:
            self._baseAssertEqual(first, second, msg)
        firstlines = first.splitlines(keepends=True)
        secondlines = second.splitlines(keepends=True)
        if len(firstlines) == 1 and first.strip("\r\n") == first:
            firstlines = [first + "\n"]
            secondlines = [second + "\n"]
        one, other = common_shorten_repr(first, second)
        diff = "\n" + "".join(_compared(firstlines, secondlines))
        self._fail_with(msg, self._truncateMessage(f"{one} != {other}", diff))

    def assertIn(self, member, container, msg=None):
        """Fail unless the container has the member."""
        if member not in container:
            self._fail_with(msg, f"{safe_repr(member)} not found in {safe_repr(container)}")

    def assertNotIn(self, member, container, msg=None):
        """Fail if the container has the member."""
        if member in container:
            self._fail_with(msg, f"{safe_repr(member)} unexpectedly found in "
                                 f"{safe_repr(container)}")

    def assertIs(self, expr1, expr2, msg=None):
        """Fail unless the two are the same object."""
        if expr1 is not expr2:
            self._fail_with(msg, f"{safe_repr(expr1)} is not {safe_repr(expr2)}")

    def assertIsNot(self, expr1, expr2, msg=None):
        """Fail if the two are the same object."""
        if expr1 is expr2:
            self._fail_with(msg, f"unexpectedly identical: {safe_repr(expr1)}")

    def assertIsNone(self, obj, msg=None):
        """Fail unless it is None."""
        if obj is not None:
            self._fail_with(msg, f"{safe_repr(obj)} is not None")

    def assertIsNotNone(self, obj, msg=None):
        """Fail if it is None."""
        if obj is None:
            self._fail_with(msg, "unexpectedly None")

    def assertIsInstance(self, obj, cls, msg=None):
        """Fail unless it is an instance of the class."""
        if not isinstance(obj, cls):
            self._fail_with(msg, f"{safe_repr(obj)} is not an instance of {cls!r}")

    def assertNotIsInstance(self, obj, cls, msg=None):
        """Fail if it is an instance of the class."""
        if isinstance(obj, cls):
            self._fail_with(msg, f"{safe_repr(obj)} is an instance of {cls!r}")

    def assertLess(self, a, b, msg=None):
        """Fail unless a < b."""
        if not a < b:
            self._fail_with(msg, f"{safe_repr(a)} not less than {safe_repr(b)}")

    def assertLessEqual(self, a, b, msg=None):
        """Fail unless a <= b."""
        if not a <= b:
            self._fail_with(msg, f"{safe_repr(a)} not less than or equal to {safe_repr(b)}")

    def assertGreater(self, a, b, msg=None):
        """Fail unless a > b."""
        if not a > b:
            self._fail_with(msg, f"{safe_repr(a)} not greater than {safe_repr(b)}")

    def assertGreaterEqual(self, a, b, msg=None):
        """Fail unless a >= b."""
        if not a >= b:
            self._fail_with(msg, f"{safe_repr(a)} not greater than or equal to {safe_repr(b)}")

    def assertRegex(self, text, expected_regex, msg=None):
        """Fail unless a pattern is found in the text."""
        import re
        if isinstance(expected_regex, (str, bytes)):
            assert expected_regex, "expected_regex must not be empty."
            expected_regex = re.compile(expected_regex)
        if not expected_regex.search(text):
            self._fail_with(msg, f"Regex didn't match: {expected_regex.pattern!r} not found in "
                                 f"{text!r}")

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        """Fail if a pattern is found in the text."""
        import re
        if isinstance(unexpected_regex, (str, bytes)):
            unexpected_regex = re.compile(unexpected_regex)
        match = unexpected_regex.search(text)
        if match:
            self._fail_with(msg, f"Regex matched: {text[match.start():match.end()]!r} matches "
                                 f"{unexpected_regex.pattern!r} in {text!r}")

    def assertRaises(self, expected_exception, *args, **kwargs):
        """Fail unless an exception is raised: by a call, or in a `with`."""
        context = contexts.RaisesContext(expected_exception, self)
        return context.handle("assertRaises", args, kwargs)

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        """Fail unless an exception is raised whose text has a pattern."""
        context = contexts.RaisesContext(expected_exception, self, expected_regex)
        return context.handle("assertRaisesRegex", args, kwargs)

    def assertWarns(self, expected_warning, *args, **kwargs):
        """Fail unless a warning is given."""
        context = contexts.WarnsContext(expected_warning, self)
        return context.handle("assertWarns", args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        """Fail unless a warning is given whose text has a pattern."""
        context = contexts.WarnsContext(expected_warning, self, expected_regex)
        return context.handle("assertWarnsRegex", args, kwargs)

    def assertLogs(self, logger=None, level=None):
        """Fail unless something is logged in a `with`."""
        return contexts.LogsContext(self, logger, level, none=False)

    def assertNoLogs(self, logger=None, level=None):
        """Fail if something is logged in a `with`."""
        return contexts.LogsContext(self, logger, level, none=True)

    # Names from before Python 3.2.
    assertEquals = failUnlessEqual = _renamed(assertEqual)
    assertNotEquals = failIfEqual = _renamed(assertNotEqual)
    assertAlmostEquals = failUnlessAlmostEqual = _renamed(assertAlmostEqual)
    assertNotAlmostEquals = failIfAlmostEqual = _renamed(assertNotAlmostEqual)
    assert_ = failUnless = _renamed(assertTrue)
    failIf = _renamed(assertFalse)
    failUnlessRaises = _renamed(assertRaises)
    assertRaisesRegexp = _renamed(assertRaisesRegex)
    assertRegexpMatches = _renamed(assertRegex)
    assertNotRegexpMatches = _renamed(assertNotRegex)
