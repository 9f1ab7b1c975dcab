# Keys of zones are text, zones are bytes, documents are text.
import io
import json
import zoneinfo


def attempt(what):
    try:
        print(repr(what()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: zoneinfo.ZoneInfo(3))  # expect: TypeError expected str, bytes or os.PathLike object, not int
attempt(lambda: zoneinfo.ZoneInfo(None))  # expect: TypeError expected str, bytes or os.PathLike object, not NoneType
attempt(lambda: zoneinfo.ZoneInfo(b"UTC"))  # expect: TypeError Can't mix strings and bytes in path components
attempt(lambda: zoneinfo.ZoneInfo.from_file(io.BytesIO(b"")))  # expect: ValueError Invalid TZif file: magic not found
attempt(lambda: zoneinfo.ZoneInfo.from_file(io.StringIO("abc")))  # expect: ValueError Invalid TZif file: magic not found
attempt(lambda: json.loads(3))  # expect: TypeError the JSON object must be str, bytes or bytearray, not int
attempt(lambda: json.JSONDecoder().decode(3))  # expect: TypeError expected string or bytes-like object, got 'int'
attempt(lambda: json.JSONDecoder().decode(b"1"))  # expect: TypeError cannot use a string pattern on a bytes-like object
attempt(lambda: json.JSONDecoder().raw_decode(3))  # expect: TypeError first argument must be a string, not int
attempt(lambda: json.JSONDecoder().raw_decode("1", "s"))  # expect: TypeError 'str' object cannot be interpreted as an integer
attempt(lambda: json.encoder.encode_basestring(3))  # expect: TypeError first argument must be a string, not int
attempt(lambda: json.encoder.encode_basestring_ascii(3))  # expect: TypeError first argument must be a string, not int
attempt(lambda: json.decoder.scanstring(3, 1))  # expect: TypeError first argument must be a string, not int
