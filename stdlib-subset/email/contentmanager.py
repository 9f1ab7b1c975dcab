"""What the content of a message is, and how it is set."""

import binascii

from email import _octets, errors, message, quoprimime

__all__ = ["ContentManager", "raw_data_manager", "get_text_content", "get_non_text_content",
           "get_message_content", "get_and_fixup_unknown_message_content", "set_text_content",
           "set_message_content", "set_bytes_content"]


class ContentManager:
    """Handlers for getting content by its type, and for setting it by its class."""

    def __init__(self):
        self.get_handlers = {}
        self.set_handlers = {}

    def add_get_handler(self, key, handler):
        self.get_handlers[key] = handler

    def get_content(self, msg, *args, **kw):
        kind = msg.get_content_type()
        for key in (kind, msg.get_content_maintype(), ""):
            if key in self.get_handlers:
                return self.get_handlers[key](msg, *args, **kw)
        raise KeyError(kind)

    def add_set_handler(self, typekey, handler):
        self.set_handlers[typekey] = handler

    def set_content(self, msg, obj, *args, **kw):
        if msg.get_content_maintype() == "multipart":
            raise TypeError("set_content not valid on multipart")
        handler = self._handler(msg, obj)
        msg.clear_content()
        handler(msg, obj, *args, **kw)

    def _handler(self, msg, obj):
        full = None
        for cls in type(obj).__mro__:
            if cls in self.set_handlers:
                return self.set_handlers[cls]
            name = cls.__qualname__
            path = f"{cls.__module__}.{name}" if cls.__module__ else name
            full = full or path
            for key in (path, name, cls.__name__):
                if key in self.set_handlers:
                    return self.set_handlers[key]
        if None in self.set_handlers:
            return self.set_handlers[None]
        raise KeyError(full)


raw_data_manager = ContentManager()


def get_text_content(msg, errors="replace"):
    data = msg.get_payload(decode=True)
    return data.decode(msg.get_param("charset", "ASCII"), errors=errors)


raw_data_manager.add_get_handler("text", get_text_content)


def get_non_text_content(msg):
    return msg.get_payload(decode=True)


for _kind in ("audio", "image", "video", "application"):
    raw_data_manager.add_get_handler(_kind, get_non_text_content)


def get_message_content(msg):
    return msg.get_payload(0)


for _kind in ("rfc822", "external-body"):
    raw_data_manager.add_get_handler("message/" + _kind, get_message_content)


def get_and_fixup_unknown_message_content(msg):
    # What is not known is to be read as data.
    return bytes(msg.get_payload(0))


raw_data_manager.add_get_handler("message", get_and_fixup_unknown_message_content)


def _prepare(msg, main, sub, headers):
    msg["Content-Type"] = "/".join((main, sub))
    if headers:
        if not hasattr(headers[0], "name"):
            policy = msg.policy
            headers = [policy.header_factory(*policy.header_source_parse([one]))
                       for one in headers]
        try:
            for one in headers:
                if one.defects:
                    raise one.defects[0]
                msg[one.name] = one
        except errors.HeaderDefect as error:
            raise ValueError("Invalid header: {}".format(
                one.fold(policy=msg.policy))) from error


def _finish(msg, disposition, filename, cid, params):
    if disposition is None and filename is not None:
        disposition = "attachment"
    if disposition is not None:
        msg["Content-Disposition"] = disposition
    if filename is not None:
        msg.set_param("filename", filename, header="Content-Disposition", replace=True)
    if cid is not None:
        msg["Content-ID"] = cid
    if params is not None:
        for name, value in params.items():
            msg.set_param(name, value)


def _in_base64(data, most):
    size = most // 4 * 3
    return "".join([binascii.b2a_base64(data[at:at + size]).decode("ascii")
                    for at in range(0, len(data), size)])


def _encoded_text(string, charset, cte, policy):
    """A text's transfer encoding and its payload."""
    data = string.encode(charset)
    lines = data.splitlines()
    end = policy.linesep.encode("ascii")

    def as_lines(lines):
        return end.join(lines) + end

    def as_text(lines):
        return b"\n".join(lines) + b"\n"

    if cte is None:
        # What fits as it is stays so; otherwise what is shorter.
        longest = max((len(line) for line in lines), default=0)
        if data.isascii() and longest <= policy.max_line_length:
            return "7bit", as_text(lines).decode("ascii")
        if policy.cte_type == "8bit" and longest <= policy.max_line_length:
            return "8bit", _octets.as_text(as_text(lines))
        head = as_lines(lines[:10])
        in_lines = len(quoprimime.body_encode(head.decode("latin-1"), policy.max_line_length))
        if in_lines > len(binascii.b2a_base64(head)):
            cte = "base64"
        else:
            cte = "quoted-printable"
            if len(lines) <= 10:
                return cte, _in_quoted(as_text(lines), policy)
    if cte == "7bit":
        return cte, as_text(lines).decode("ascii")
    if cte == "8bit":
        return cte, _octets.as_text(as_text(lines))
    if cte == "quoted-printable":
        return cte, _in_quoted(as_text(lines), policy)
    if cte == "base64":
        return cte, _in_base64(as_lines(lines), policy.max_line_length)
    raise ValueError("Unknown content transfer encoding {}".format(cte))


def _in_quoted(data, policy):
    return quoprimime.body_encode(data.decode("latin-1"), policy.max_line_length)


def set_text_content(msg, string, subtype="plain", charset="utf-8", cte=None, disposition=None,
                     filename=None, cid=None, params=None, headers=None):
    from email.charset import ALIASES
    _prepare(msg, "text", subtype, headers)
    cte, payload = _encoded_text(string, charset, cte, msg.policy)
    msg.set_payload(payload)
    msg.set_param("charset", ALIASES.get(charset, charset), replace=True)
    msg["Content-Transfer-Encoding"] = cte
    _finish(msg, disposition, filename, cid, params)


raw_data_manager.add_set_handler(str, set_text_content)


def set_message_content(msg, message, subtype="rfc822", cte=None, disposition=None,
                        filename=None, cid=None, params=None, headers=None):
    if subtype == "partial":
        raise ValueError("message/partial is not supported for Message objects")
    if subtype == "rfc822":
        if cte not in (None, "7bit", "8bit", "binary"):
            raise ValueError("message/rfc822 parts do not support cte={}".format(cte))
        cte = "8bit" if cte is None else cte
    elif subtype == "external-body":
        if cte not in (None, "7bit"):
            raise ValueError("message/external-body parts do not support cte={}".format(cte))
        cte = "7bit"
    elif cte is None:
        cte = "7bit"
    _prepare(msg, "message", subtype, headers)
    msg.set_payload([message])
    msg["Content-Transfer-Encoding"] = cte
    _finish(msg, disposition, filename, cid, params)


raw_data_manager.add_set_handler(message.Message, set_message_content)


def set_bytes_content(msg, data, maintype, subtype, cte="base64", disposition=None,
                      filename=None, cid=None, params=None, headers=None):
    _prepare(msg, maintype, subtype, headers)
    if cte == "base64":
        data = _in_base64(data, msg.policy.max_line_length)
    elif cte == "quoted-printable":
        data = binascii.b2a_qp(data, istext=False, header=False, quotetabs=True)
        data = data.decode("ascii")
    elif cte == "7bit":
        data = data.decode("ascii")
    elif cte in ("8bit", "binary"):
        data = _octets.as_text(data)
    msg.set_payload(data)
    msg["Content-Transfer-Encoding"] = cte
    _finish(msg, disposition, filename, cid, params)


for _kind in (bytes, bytearray, memoryview):
    raw_data_manager.add_set_handler(_kind, set_bytes_content)
