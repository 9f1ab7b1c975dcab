"""Library that exposes various tables found in the StringPrep RFC 3454.

There are two kinds of tables: sets, for which a member test is provided,
and mappings, for which a mapping function is provided."""

from _idna import fold as _fold, fold_for_normal as _fold_for_normal, is_in as _is_in
from unicodedata import bidirectional as _bidirectional, category as _category


def _one(code):
    # As `ord` complains of what is not one character.
    ord(code)
    return code


def _char(code):
    # As `category` does.
    _category(code)
    return code


def _sided(code):
    _bidirectional(code)
    return code


def in_table_a1(code):
    return _is_in("a1", _char(code))


def in_table_b1(code):
    return _is_in("b1", _one(code))


def map_table_b3(code):
    return _fold(_one(code))


def map_table_b2(a):
    return _fold_for_normal(_one(a))


def in_table_c11(code):
    return code == " "


def in_table_c12(code):
    return _is_in("c12", _char(code))


def in_table_c11_c12(code):
    return code == " " or _is_in("c12", _char(code))


def in_table_c21(code):
    return _is_in("c21", _one(code))


def in_table_c22(code):
    return _is_in("c22", _one(code))


def in_table_c21_c22(code):
    return _is_in("c21", _char(code)) or _is_in("c22", code)


def in_table_c3(code):
    return _is_in("c3", _char(code))


def in_table_c4(code):
    return _is_in("c4", _one(code))


def in_table_c5(code):
    # Halves of surrogate pairs, which no str holds.
    _category(code)
    return False


def in_table_c6(code):
    return _is_in("c6", _one(code))


def in_table_c7(code):
    return _is_in("c7", _one(code))


def in_table_c8(code):
    return _is_in("c8", _one(code))


def in_table_c9(code):
    return _is_in("c9", _one(code))


def in_table_d1(code):
    return _is_in("d1", _sided(code))


def in_table_d2(code):
    return _is_in("d2", _sided(code))
