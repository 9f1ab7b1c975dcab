"""Inputs that are more than plain data: exact decimals, records with attributes."""

import json


class Record(dict):
    """A JSON object whose members can be read as attributes; a member goes before a method."""

    def __getattribute__(self, name):
        if dict.__contains__(self, name):
            return dict.__getitem__(self, name)
        return dict.__getattribute__(self, name)

    def __getattr__(self, name):
        names = ", ".join([repr(member) for member in dict.keys(self)][:10])
        raise AttributeError(f"the record has no member {name!r}; it has {names or 'none'}")

    def __setattr__(self, name, value):
        self[name] = value

    def __delattr__(self, name):
        if name not in self:
            raise AttributeError(f"the record has no member {name!r}")
        del self[name]


def load(text, decimals, records):
    """An input's JSON as a value."""
    options = {}
    if decimals:
        from decimal import Decimal
        options["parse_float"] = Decimal
    if records:
        options["object_hook"] = Record
    return json.loads(text, **options)
