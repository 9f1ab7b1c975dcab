"""Makes stdlib-subset/_locale_names.py, the names of locales and their encodings, from CPython's."""
import encodings.aliases
import locale

TARGET = "stdlib-subset/_locale_names.py"


def lines(table):
    return "\n".join(f"{name} {value}" for name, value in table.items())


def library_name(name):
    """What CPython's `locale._replace_encoding` makes of the name of a codec."""
    for key in (name.lower(), name.lower().replace("_", "").replace("-", "")):
        if key in locale.locale_encoding_alias:
            return locale.locale_encoding_alias[key]
    return name


codecs = {alias: library_name(name) for alias, name in encodings.aliases.aliases.items()}
with open(TARGET, "w") as out:
    print('"""Names of locales and encodings, for `locale.normalize`; made by\n'
          'tests/oracle/make_locale_names.py.\n"""\n', file=out)
    for name, table in [("LOCALES", locale.locale_alias),
                        ("ENCODINGS", locale.locale_encoding_alias), ("CODECS", codecs)]:
        print(f'{name} = dict([line.split(" ") for line in """\\\n{lines(table)}""".split("\\n")])',
              file=out)
        if name != "CODECS":
            print(file=out)
