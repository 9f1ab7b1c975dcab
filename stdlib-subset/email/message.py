"""Basic message object for the email package object model."""

import binascii
import quopri
import re
from io import BytesIO, StringIO

from email import _octets, errors, utils
from email._policybase import compat32
from email.charset import Charset
from email.iterators import walk as _walk

__all__ = ["Message", "EmailMessage"]

SEMISPACE = "; "

tspecials = re.compile(r'[ \(\)<>@,;:\\"/\[\]\?=]')


def _split_value(value):
    """What stands before the first semicolon, and behind it."""
    first, separator, rest = str(value).partition(";")
    return (first.strip(), rest.strip()) if separator else (first.strip(), None)


def _parameter(name, value=None, quote=True):
    """A parameter as it is written; encoded where it is no ASCII."""
    if value is None or len(value) == 0:
        return name
    if isinstance(value, tuple):
        return f"{name}*={utils.encode_rfc2231(value[2], value[0], value[1])}"
    if not value.isascii():
        return f"{name}*={utils.encode_rfc2231(value, 'utf-8', '')}"
    if quote or tspecials.search(value):
        return f'{name}="{utils.quote(value)}"'
    return f"{name}={value}"


def _parts(value):
    """A value taken apart at semicolons outside of quotes."""
    text = str(value)
    parts = []
    while True:
        end = text.find(";")
        while end > 0 and (text.count('"', 0, end) - text.count('\\"', 0, end)) % 2:
            end = text.find(";", end + 1)
        part = text if end < 0 else text[:end]
        name, equals, inner = part.partition("=")
        if equals:
            part = name.strip().lower() + "=" + inner.strip()
        parts.append(part.strip())
        if end < 0:
            return parts
        text = text[end + 1:]


def _unquoted(value):
    """A parameter's value without quotes."""
    if isinstance(value, tuple):
        return value[0], value[1], utils.unquote(value[2])
    return utils.unquote(value)


_nothing = object()


class Message:
    """Basic message object.

    A message object is defined as something that has a bunch of RFC 2822
    headers and a payload.  It may optionally have an envelope header
    (a.k.a. Unix-From or From_ header).  If the message is a container (i.e. a
    multipart or a message/rfc822), then the payload is a list of Message
    objects, otherwise it is a string.

    Message objects implement part of the `mapping' interface, which assumes
    there is exactly one occurrence of the header per message.  Some headers
    do in fact appear multiple times (e.g. Received) and for those headers,
    you must use the explicit API to set or get all the headers.
    """

    def __init__(self, policy=compat32):
        self.policy = policy
        self._headers = []
        self._unixfrom = None
        self._payload = None
        self._charset = None
        self.preamble = self.epilogue = None
        self.defects = []
        self._default_type = "text/plain"

    def __str__(self):
        """Return the entire formatted message as a string.
        """
        return self.as_string()

    def as_string(self, unixfrom=False, maxheaderlen=0, policy=None):
        """Return the entire formatted message as a string.

        Optional 'unixfrom', when true, means include the Unix From_ envelope
        header.  For backward compatibility reasons, if maxheaderlen is
        not specified it defaults to 0, so you must override it explicitly
        if you want a different maxheaderlen.  'policy' is passed to the
        Generator instance used to serialize the message; if it is not
        specified the policy associated with the message instance is used.
        """
        from email.generator import Generator
        out = StringIO()
        Generator(out, mangle_from_=False, maxheaderlen=maxheaderlen,
                  policy=self.policy if policy is None else policy).flatten(self, unixfrom)
        return out.getvalue()

    def __bytes__(self):
        """Return the entire formatted message as a bytes object.
        """
        return self.as_bytes()

    def as_bytes(self, unixfrom=False, policy=None):
        """Return the entire formatted message as a bytes object.

        Optional 'unixfrom', when true, means include the Unix From_ envelope
        header.  'policy' is passed to the BytesGenerator instance used to
        serialize the message; if not specified the policy associated with
        the message instance is used.
        """
        from email.generator import BytesGenerator
        out = BytesIO()
        BytesGenerator(out, mangle_from_=False,
                       policy=self.policy if policy is None else policy).flatten(self, unixfrom)
        return out.getvalue()

    def is_multipart(self):
        """Return True if the message consists of multiple parts."""
        return isinstance(self._payload, list)

    def set_unixfrom(self, unixfrom):
        self._unixfrom = unixfrom

    def get_unixfrom(self):
        return self._unixfrom

    # The payload.

    def attach(self, payload):
        """Add the given payload to the current payload.

        The current payload will always be a list of objects after this method
        is called.  If you want to set the payload to a scalar object, use
        set_payload() instead.
        """
        if self._payload is None:
            self._payload = [payload]
            return
        try:
            self._payload.append(payload)
        except AttributeError:
            raise TypeError("Attach is not valid on a message with a non-multipart payload")

    def get_payload(self, i=None, decode=False):
        """Return a reference to the payload.

        The payload will either be a list object or a string.  If you mutate
        the list object, you modify the message's payload in place.  Optional
        i returns that index into the payload.

        Optional decode is a flag indicating whether the payload should be
        decoded or not, according to the Content-Transfer-Encoding header
        (default is False). When True and the message is a multipart, None is
        returned; for an unknown encoding, or data that is not of the one that
        is given, it is returned as-is.
        """
        if self.is_multipart():
            if decode:
                return None
            return self._payload if i is None else self._payload[i]
        if i is not None:
            raise TypeError("Expected list, got %s" % type(self._payload))
        payload = self._payload
        cte = str(self.get("content-transfer-encoding", "")).lower()
        data = payload
        if isinstance(payload, str):
            if _octets.has_octets(payload):
                data = _octets.as_bytes(payload, "raw-unicode-escape")
                if not decode:
                    try:
                        payload = data.decode(self.get_param("charset", "ascii"), "replace")
                    except LookupError:
                        payload = data.decode("ascii", "replace")
            elif decode:
                data = payload.encode("raw-unicode-escape")
        if not decode:
            return payload
        if data is None:
            return None
        if cte == "quoted-printable":
            return quopri.decodestring(data)
        if cte == "base64":
            value, defects = _decode_base64(b"".join(data.splitlines()))
            for defect in defects:
                self.policy.handle_defect(self, defect)
            return value
        if cte in ("x-uuencode", "uuencode", "uue", "x-uue"):
            import uu
            out = BytesIO()
            try:
                uu.decode(BytesIO(data), out, quiet=True)
                return out.getvalue()
            except uu.Error:
                return data
        return data

    def set_payload(self, payload, charset=None):
        """Set the payload to the given value.

        Optional charset sets the message's default character set.  See
        set_charset() for details.
        """
        if isinstance(payload, (bytes, bytearray)):
            payload = _octets.as_text(payload)
        elif isinstance(payload, str):
            if isinstance(charset, Charset):
                name = charset.output_charset
            else:
                name = charset
            if name is not None and not payload.isascii():
                try:
                    payload = _octets.as_text(_octets.as_bytes(payload, name))
                except (LookupError, UnicodeEncodeError):
                    if not isinstance(charset, Charset):
                        name = Charset(charset).output_charset
                    payload = _octets.as_text(_octets.as_bytes(payload, name))
        self._payload = payload
        if charset is not None:
            self.set_charset(charset)

    def set_charset(self, charset):
        """Set the charset of the payload to a given character set.

        charset can be a Charset instance, a string naming a character set, or
        None.  If it is a string it will be converted to a Charset instance.
        If charset is None, the charset parameter will be removed from the
        Content-Type field.  Anything else will generate a TypeError.

        The message will be assumed to be of type text/* encoded with
        charset.input_charset.  It will be converted to charset.output_charset
        and encoded properly, if needed, when generating the plain text
        representation of the message.  MIME headers (MIME-Version,
        Content-Type, Content-Transfer-Encoding) will be added as needed.
        """
        if charset is None:
            self.del_param("charset")
            self._charset = None
            return
        if not isinstance(charset, Charset):
            charset = Charset(charset)
        self._charset = charset
        if "MIME-Version" not in self:
            self.add_header("MIME-Version", "1.0")
        if "Content-Type" not in self:
            self.add_header("Content-Type", "text/plain", charset=charset.get_output_charset())
        else:
            self.set_param("charset", charset.get_output_charset())
        if charset != charset.get_output_charset():
            self._payload = charset.body_encode(self._payload)
        if "Content-Transfer-Encoding" not in self:
            cte = charset.get_body_encoding()
            if callable(cte):
                cte(self)
                return
            payload = self._payload
            if payload:
                payload = _octets.as_bytes(payload, charset.output_charset or "ascii")
            self._payload = charset.body_encode(payload)
            self.add_header("Content-Transfer-Encoding", cte)

    def get_charset(self):
        """Return the Charset instance associated with the message's payload.
        """
        return self._charset

    # The headers, as a mapping.

    def __len__(self):
        """Return the total number of headers, including duplicates."""
        return len(self._headers)

    def __getitem__(self, name):
        """Get a header value.

        Return None if the header is missing instead of raising an exception.

        Note that if the header appeared multiple times, exactly which
        occurrence gets returned is undefined.  Use get_all() to get all
        the values matching a header field name.
        """
        return self.get(name)

    def __setitem__(self, name, val):
        """Set the value of a header.

        Note: this does not overwrite an existing header with the same field
        name.  Use __delitem__() first to delete any existing headers.
        """
        most = self.policy.header_max_count(name)
        if most:
            found = sum(key.lower() == name.lower() for key, _ in self._headers)
            if found >= most:
                raise ValueError("There may be at most {} {} headers in a message".format(
                    most, name))
        self._headers.append(self.policy.header_store_parse(name, val))

    def __delitem__(self, name):
        """Delete all occurrences of a header, if present.

        Does not raise an exception if the header is missing.
        """
        name = name.lower()
        self._headers = [(key, value) for key, value in self._headers if key.lower() != name]

    def __contains__(self, name):
        name = name.lower()
        return any(key.lower() == name for key, _ in self._headers)

    def __iter__(self):
        for field, value in self._headers:
            yield field

    def keys(self):
        """Return a list of all the message's header field names.

        These will be sorted in the order they appeared in the original
        message, or were added to the message, and may contain duplicates.
        Any fields deleted and re-inserted are always appended to the header
        list.
        """
        return [key for key, _ in self._headers]

    def values(self):
        """Return a list of all the message's header values, in the order of keys().
        """
        return [self.policy.header_fetch_parse(key, value) for key, value in self._headers]

    def items(self):
        """Get all the message's header fields and values, in the order of keys().
        """
        return [(key, self.policy.header_fetch_parse(key, value))
                for key, value in self._headers]

    def get(self, name, failobj=None):
        """Get a header value.

        Like __getitem__() but return failobj instead of None when the field
        is missing.
        """
        name = name.lower()
        for key, value in self._headers:
            if key.lower() == name:
                return self.policy.header_fetch_parse(key, value)
        return failobj

    def set_raw(self, name, value):
        """Store name and value in the model without modification.

        This is an "internal" API, intended only for use by a parser.
        """
        self._headers.append((name, value))

    def raw_items(self):
        """Return the (name, value) header pairs without modification.

        This is an "internal" API, intended only for use by a generator.
        """
        return iter(self._headers.copy())

    def get_all(self, name, failobj=None):
        """Return a list of all the values for the named field.

        These will be sorted in the order they appeared in the original
        message, and may contain duplicates.  Any fields deleted and
        re-inserted are always appended to the header list.

        If no such fields exist, failobj is returned (defaults to None).
        """
        name = name.lower()
        found = [self.policy.header_fetch_parse(key, value) for key, value in self._headers
                 if key.lower() == name]
        return found or failobj

    def add_header(self, _name, _value, **_params):
        """Extended header setting.

        name is the header field to add.  keyword arguments can be used to set
        additional parameters for the header field, with underscores converted
        to dashes.  Normally the parameter will be added as key="value" unless
        value is None, in which case only the key will be added.  If a
        parameter value contains non-ASCII characters it can be specified as a
        three-tuple of (charset, language, value), in which case it will be
        encoded according to RFC2231 rules.  Otherwise it will be encoded using
        the utf-8 charset and a language of ''.

        Examples:

        msg.add_header('content-disposition', 'attachment', filename='bud.gif')
        msg.add_header('content-disposition', 'attachment',
                       filename=('utf-8', '', 'Fußballer.ppt'))
        msg.add_header('content-disposition', 'attachment',
                       filename='Fußballer.ppt'))
        """
        parts = [] if _value is None else [_value]
        for key, value in _params.items():
            key = key.replace("_", "-")
            parts.append(key if value is None else _parameter(key, value))
        self[_name] = SEMISPACE.join(parts)

    def replace_header(self, _name, _value):
        """Replace a header.

        Replace the first matching header found in the message, retaining
        header order and case.  If no matching header was found, a KeyError is
        raised.
        """
        _name = _name.lower()
        for at, (key, _) in enumerate(self._headers):
            if key.lower() == _name:
                self._headers[at] = self.policy.header_store_parse(key, _value)
                return
        raise KeyError(_name)

    # What the headers say of the content.

    def get_content_type(self):
        """Return the message's content type.

        The returned string is coerced to lower case of the form
        `maintype/subtype'.  If there was no Content-Type header in the
        message, the default type as given by get_default_type() will be
        returned.  Since according to RFC 2045, messages always have a default
        type this will always return a value.

        RFC 2045 states that a message's default type is text/plain unless it
        appears inside a multipart/digest container, in which case it would be
        message/rfc822.
        """
        value = self.get("content-type", _nothing)
        if value is _nothing:
            return self.get_default_type()
        kind = _split_value(value)[0].lower()
        return kind if kind.count("/") == 1 else "text/plain"

    def get_content_maintype(self):
        """Return the message's main content type.

        This is the `maintype' part of the string returned by
        get_content_type().
        """
        return self.get_content_type().split("/")[0]

    def get_content_subtype(self):
        """Returns the message's sub-content type.

        This is the `subtype' part of the string returned by
        get_content_type().
        """
        return self.get_content_type().split("/")[1]

    def get_default_type(self):
        """Return the `default' content type.

        Most messages have a default content type of text/plain, except for
        messages that are subparts of multipart/digest containers.  Such
        subparts have a default content type of message/rfc822.
        """
        return self._default_type

    def set_default_type(self, ctype):
        """Set the `default' content type.

        ctype should be either "text/plain" or "message/rfc822", although this
        is not enforced.  The default content type is not stored in the
        Content-Type header.
        """
        self._default_type = ctype

    def _get_params_preserve(self, failobj, header):
        """The parameters of a header with their quotes."""
        value = self.get(header, _nothing)
        if value is _nothing:
            return failobj
        pairs = []
        for part in _parts(value):
            name, _, inner = part.partition("=")
            pairs.append((name.strip(), inner.strip()))
        return utils.decode_params(pairs)

    def get_params(self, failobj=None, header="content-type", unquote=True):
        """Return the message's Content-Type parameters, as a list.

        The elements of the returned list are 2-tuples of key/value pairs, as
        split on the `=' sign.  The left hand side of the `=' is the key,
        while the right hand side is the value.  If there is no `=' sign in
        the parameter the value is the empty string.  The value is as
        described in the get_param() method.

        Optional failobj is the object to return if there is no Content-Type
        header.  Optional header is the header to search instead of
        Content-Type.  If unquote is True, the value is unquoted.
        """
        pairs = self._get_params_preserve(_nothing, header)
        if pairs is _nothing:
            return failobj
        return [(name, _unquoted(value)) for name, value in pairs] if unquote else pairs

    def get_param(self, param, failobj=None, header="content-type", unquote=True):
        """Return the parameter value if found in the Content-Type header.

        Optional failobj is the object to return if there is no Content-Type
        header, or the Content-Type header has no such parameter.  Optional
        header is the header to search instead of Content-Type.

        Parameter keys are always compared case insensitively.  The return
        value can either be a string, or a 3-tuple if the parameter was RFC
        2231 encoded.  When it's a 3-tuple, the elements of the value are of
        the form (CHARSET, LANGUAGE, VALUE). If the result is to be text
        whatever it is, utils.collapse_rfc2231_value(value) makes it so.
        """
        if header not in self:
            return failobj
        for name, value in self._get_params_preserve(failobj, header):
            if name.lower() == param.lower():
                return _unquoted(value) if unquote else value
        return failobj

    def set_param(self, param, value, header="Content-Type", requote=True, charset=None,
                  language="", replace=False):
        """Set a parameter in the Content-Type header.

        If the parameter already exists in the header, its value will be
        replaced with the new value.

        If header is Content-Type and has not yet been defined for this
        message, it will be set to "text/plain" and the new parameter and
        value will be appended as per RFC 2045.

        An alternate header can be specified in the header argument, and all
        parameters will be quoted as necessary unless requote is False.

        If charset is specified, the parameter will be encoded according to RFC
        2231.  Optional language specifies the RFC 2231 language, defaulting
        to the empty string.  Both charset and language should be strings.
        """
        if not isinstance(value, tuple) and charset:
            value = charset, language, value
        if header not in self and header.lower() == "content-type":
            text = "text/plain"
        else:
            text = self.get(header)
        if not self.get_param(param, header=header):
            added = _parameter(param, value, requote)
            text = SEMISPACE.join([text, added]) if text else added
        else:
            text = SEMISPACE.join([
                _parameter(name, value if name.lower() == param.lower() else old, requote)
                for name, old in self.get_params(header=header, unquote=requote)])
        if text != self.get(header):
            if replace:
                self.replace_header(header, text)
            else:
                del self[header]
                self[header] = text

    def del_param(self, param, header="content-type", requote=True):
        """Remove the given parameter completely from the Content-Type header.

        The header will be re-written in place without the parameter or its
        value. All values will be quoted as necessary unless requote is
        False.  Optional header specifies an alternative to the Content-Type
        header.
        """
        if header not in self:
            return
        text = SEMISPACE.join([
            _parameter(name, value, requote)
            for name, value in self.get_params(header=header, unquote=requote)
            if name.lower() != param.lower()])
        if text != self.get(header):
            del self[header]
            self[header] = text

    def set_type(self, type, header="Content-Type", requote=True):
        """Set the main type and subtype for the Content-Type header.

        type must be a string in the form "maintype/subtype", otherwise a
        ValueError is raised.

        This method replaces the Content-Type header, keeping all the
        parameters in place.  If requote is False, this leaves the existing
        header's quoting as is.  Otherwise, the parameters will be quoted (the
        default).

        An alternative header can be specified in the header argument.  When
        the Content-Type header is set, we'll always also add a MIME-Version
        header.
        """
        if type.count("/") != 1:
            raise ValueError
        if header.lower() == "content-type":
            del self["mime-version"]
            self["MIME-Version"] = "1.0"
        if header not in self:
            self[header] = type
            return
        pairs = self.get_params(header=header, unquote=requote)
        del self[header]
        self[header] = type
        for name, value in pairs[1:]:
            self.set_param(name, value, header, requote)

    def get_filename(self, failobj=None):
        """Return the filename associated with the payload if present.

        The filename is extracted from the Content-Disposition header's
        `filename' parameter, and it is unquoted.  If that header is missing
        the `filename' parameter, this method falls back to looking for the
        `name' parameter.
        """
        found = self.get_param("filename", _nothing, "content-disposition")
        if found is _nothing:
            found = self.get_param("name", _nothing, "content-type")
        if found is _nothing:
            return failobj
        return utils.collapse_rfc2231_value(found).strip()

    def get_boundary(self, failobj=None):
        """Return the boundary associated with the payload if present.

        The boundary is extracted from the Content-Type header's `boundary'
        parameter, and it is unquoted.
        """
        found = self.get_param("boundary", _nothing)
        return failobj if found is _nothing else utils.collapse_rfc2231_value(found).rstrip()

    def set_boundary(self, boundary):
        """Set the boundary parameter in Content-Type to 'boundary'.

        This is subtly different than deleting the Content-Type header and
        adding a new one with a new boundary parameter via add_header().  The
        main difference is that using the set_boundary() method preserves the
        order of the Content-Type header in the original message.

        HeaderParseError is raised if the message has no Content-Type header.
        """
        pairs = self._get_params_preserve(_nothing, "content-type")
        if pairs is _nothing:
            raise errors.HeaderParseError("No Content-Type header found")
        quoted = f'"{boundary}"'
        if any(name.lower() == "boundary" for name, _ in pairs):
            pairs = [(name, quoted if name.lower() == "boundary" else value)
                     for name, value in pairs]
        else:
            pairs.append(("boundary", quoted))
        text = SEMISPACE.join([name if value == "" else f"{name}={value}"
                               for name, value in pairs])
        self._headers = [self.policy.header_store_parse(name, text)
                         if name.lower() == "content-type" else (name, value)
                         for name, value in self._headers]

    def get_content_charset(self, failobj=None):
        """Return the charset parameter of the Content-Type header.

        The returned string is always coerced to lower case.  If there is no
        Content-Type header, or if that header has no charset parameter,
        failobj is returned.
        """
        charset = self.get_param("charset", _nothing)
        if charset is _nothing:
            return failobj
        if isinstance(charset, tuple):
            try:
                data = charset[2].encode("raw-unicode-escape")
                charset = str(data, charset[0] or "us-ascii")
            except (LookupError, UnicodeError):
                charset = charset[2]
        return charset.lower() if charset.isascii() else failobj

    def get_charsets(self, failobj=None):
        """Return a list containing the charset(s) used in this message.

        The returned list of items describes the Content-Type headers'
        charset parameter for this message and all the subparts in its
        payload.

        Each item will either be a string (the value of the charset parameter
        in the Content-Type header of that part) or the value of the
        'failobj' parameter (defaults to None), if the part does not have a
        main MIME type of "text", or the charset is not defined.
        """
        return [part.get_content_charset(failobj) for part in self.walk()]

    def get_content_disposition(self):
        """Return the message's content-disposition if it exists, or None.

        The return values can be either 'inline', 'attachment' or None
        according to the rfc2183.
        """
        value = self.get("content-disposition")
        return None if value is None else _split_value(value)[0].lower()

    walk = _walk


def _decode_base64(data):
    """Bytes of base64, and what was wrong with them."""
    defects = []
    missing = -len(data) % 4
    if missing:
        defects.append(errors.InvalidBase64PaddingDefect())
    try:
        return binascii.a2b_base64(data + b"==="[:missing], strict_mode=True), defects
    except binascii.Error:
        pass
    defects = [errors.InvalidBase64CharactersDefect()]
    for padding in (b"", b"=="):
        try:
            value = binascii.a2b_base64(data + padding)
        except binascii.Error:
            continue
        if padding:
            defects.append(errors.InvalidBase64PaddingDefect())
        return value, defects
    return data, [errors.InvalidBase64LengthDefect()]


class MIMEPart(Message):
    """A message, or a part of one, by today's policies."""

    def __init__(self, policy=None):
        if policy is None:
            from email.policy import default
            policy = default
        super().__init__(policy)

    def as_string(self, unixfrom=False, maxheaderlen=None, policy=None):
        """Return the entire formatted message as a string.

        Optional 'unixfrom', when true, means include the Unix From_ envelope
        header.  maxheaderlen is retained for backward compatibility with the
        base Message class, but defaults to None, meaning that the policy value
        for max_line_length controls the header maximum length.  'policy' is
        passed to the Generator instance used to serialize the message; if it
        is not specified the policy associated with the message instance is
        used.
        """
        policy = self.policy if policy is None else policy
        if maxheaderlen is None:
            maxheaderlen = policy.max_line_length
        return super().as_string(unixfrom, maxheaderlen, policy)

    def __str__(self):
        return self.as_string(policy=self.policy.clone(utf8=True))

    def is_attachment(self):
        value = self.get("content-disposition")
        return False if value is None else value.content_disposition == "attachment"

    def _bodies(self, part, preferred):
        """Parts that may be the body, each with how much it is liked."""
        if part.is_attachment():
            return
        main, sub = part.get_content_type().split("/")
        if main == "text":
            if sub in preferred:
                yield preferred.index(sub), part
            return
        if main != "multipart" or not self.is_multipart():
            return
        if sub != "related":
            for one in part.iter_parts():
                yield from self._bodies(one, preferred)
            return
        if "related" in preferred:
            yield preferred.index("related"), part
        root = None
        start = part.get_param("start")
        if start:
            for one in part.iter_parts():
                if one["content-id"] == start:
                    root = one
                    break
        if root is None:
            parts = part.get_payload()
            root = parts[0] if parts else None
        if root is not None:
            yield from self._bodies(root, preferred)

    def get_body(self, preferencelist=("related", "html", "plain")):
        """Return best candidate mime part for display as 'body' of message.

        Do a depth first search, starting with self, looking for the first part
        matching each of the items in preferencelist, and return the part
        corresponding to the first item that has a match, or None if no items
        have a match.  If 'related' is not included in preferencelist, consider
        the root part of any multipart/related encountered as a candidate
        match.  Ignore parts with 'Content-Disposition: attachment'.
        """
        best, body = len(preferencelist), None
        for liked, part in self._bodies(self, preferencelist):
            if liked < best:
                best, body = liked, part
                if liked == 0:
                    break
        return body

    def iter_attachments(self):
        """Return an iterator over the non-main parts of a multipart.

        Skip the first of each occurrence of text/plain, text/html,
        multipart/related, or multipart/alternative in the multipart (unless
        they have a 'Content-Disposition: attachment' header) and include all
        remaining subparts in the returned iterator.  When applied to a
        multipart/related, return all parts except the root part.  Return an
        empty iterator when applied to a multipart/alternative or a
        non-multipart.
        """
        main, sub = self.get_content_type().split("/")
        if main != "multipart" or sub == "alternative":
            return
        try:
            parts = self.get_payload().copy()
        except AttributeError:
            return
        if sub == "related":
            # All but the root.
            start = self.get_param("start")
            if start:
                found = False
                others = []
                for part in parts:
                    if part.get("content-id") == start:
                        found = True
                    else:
                        others.append(part)
                if found:
                    yield from others
                    return
            yield from parts[1:]
            return
        seen = []
        for part in parts:
            kind = part.get_content_type()
            if (kind in ("text/plain", "text/html", "multipart/related",
                         "multipart/alternative")
                    and not part.is_attachment() and kind not in seen):
                seen.append(kind)
            else:
                yield part

    def iter_parts(self):
        """Return an iterator over all immediate subparts of a multipart.

        Return an empty iterator for a non-multipart.
        """
        if self.is_multipart():
            yield from self.get_payload()

    def get_content(self, *args, content_manager=None, **kw):
        manager = self.policy.content_manager if content_manager is None else content_manager
        return manager.get_content(self, *args, **kw)

    def set_content(self, *args, content_manager=None, **kw):
        manager = self.policy.content_manager if content_manager is None else content_manager
        manager.set_content(self, *args, **kw)

    def _make_multipart(self, subtype, not_from, boundary):
        if self.get_content_maintype() == "multipart":
            before = self.get_content_subtype()
            if before in not_from + (subtype,):
                raise ValueError("Cannot convert {} to {}".format(before, subtype))
        content = [one for one in self._headers if one[0].lower().startswith("content-")]
        kept = [one for one in self._headers if not one[0].lower().startswith("content-")]
        if content:
            # What was there becomes the first part.
            part = type(self)(policy=self.policy)
            part._headers = content
            part._payload = self._payload
            self._payload = [part]
        else:
            self._payload = []
        self._headers = kept
        self["Content-Type"] = "multipart/" + subtype
        if boundary is not None:
            self.set_param("boundary", boundary)

    def make_related(self, boundary=None):
        self._make_multipart("related", ("alternative", "mixed"), boundary)

    def make_alternative(self, boundary=None):
        self._make_multipart("alternative", ("mixed",), boundary)

    def make_mixed(self, boundary=None):
        self._make_multipart("mixed", (), boundary)

    def _add(self, kind, disposition, args, kw):
        if (self.get_content_maintype() != "multipart"
                or self.get_content_subtype() != kind):
            getattr(self, "make_" + kind)()
        part = type(self)(policy=self.policy)
        part.set_content(*args, **kw)
        if disposition and "content-disposition" not in part:
            part["Content-Disposition"] = disposition
        self.attach(part)

    def add_related(self, *args, **kw):
        self._add("related", "inline", args, kw)

    def add_alternative(self, *args, **kw):
        self._add("alternative", None, args, kw)

    def add_attachment(self, *args, **kw):
        self._add("mixed", "attachment", args, kw)

    def clear(self):
        self._headers = []
        self._payload = None

    def clear_content(self):
        self._headers = [one for one in self._headers
                         if not one[0].lower().startswith("content-")]
        self._payload = None


class EmailMessage(MIMEPart):

    def set_content(self, *args, **kw):
        super().set_content(*args, **kw)
        if "MIME-Version" not in self:
            self["MIME-Version"] = "1.0"
