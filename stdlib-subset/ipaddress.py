"""Addresses, networks and interfaces of IPv4 and IPv6 (RFC 4291, RFC 4632), as arithmetic."""

import functools

__all__ = ["ip_address", "ip_network", "ip_interface", "IPv4Address", "IPv6Address", "IPv4Network",
           "IPv6Network", "IPv4Interface", "IPv6Interface", "AddressValueError",
           "NetmaskValueError", "v4_int_to_packed", "v6_int_to_packed",
           "summarize_address_range", "collapse_addresses", "get_mixed_type_key",
           "IPV4LENGTH", "IPV6LENGTH"]
__version__ = "1.0"

IPV4LENGTH = 32
IPV6LENGTH = 128


class AddressValueError(ValueError):
    """A Value Error related to the address."""


class NetmaskValueError(ValueError):
    """A Value Error related to the netmask."""


def _either(value, kinds):
    for kind in kinds:
        try:
            return kind(value)
        except (AddressValueError, NetmaskValueError):
            pass
    return None


def ip_address(address):
    """Take an IP string/int and return an object of the correct type."""
    made = _either(address, (IPv4Address, IPv6Address))
    if made is None:
        raise ValueError(f"{address!r} does not appear to be an IPv4 or IPv6 address")
    return made


def ip_network(address, strict=True):
    """Take an IP string/int and return an object of the correct type."""
    made = _either(address, (lambda value: IPv4Network(value, strict),
                             lambda value: IPv6Network(value, strict)))
    if made is None:
        raise ValueError(f"{address!r} does not appear to be an IPv4 or IPv6 network")
    return made


def ip_interface(address):
    """Take an IP string/int and return an object of the correct type."""
    made = _either(address, (IPv4Interface, IPv6Interface))
    if made is None:
        raise ValueError(f"{address!r} does not appear to be an IPv4 or IPv6 interface")
    return made


def v4_int_to_packed(address):
    """Represent an address as 4 packed bytes in network (big-endian) order."""
    try:
        return address.to_bytes(4, "big")
    except OverflowError:
        raise ValueError("Address negative or too large for IPv4")


def v6_int_to_packed(address):
    """Represent an address as 16 packed bytes in network (big-endian) order."""
    try:
        return address.to_bytes(16, "big")
    except OverflowError:
        raise ValueError("Address negative or too large for IPv6")


def _trailing_zeros(number, bits):
    return bits if number == 0 else min(bits, (~number & (number - 1)).bit_length())


def summarize_address_range(first, last):
    """Summarize a network range given the first and last IP addresses."""
    if not (isinstance(first, _BaseAddress) and isinstance(last, _BaseAddress)):
        raise TypeError("first and last must be IP addresses, not networks")
    if first.version != last.version:
        raise TypeError(f"{first} and {last} are not of the same version")
    if first > last:
        raise ValueError("last IP address must be greater than first")
    kind = {4: IPv4Network, 6: IPv6Network}.get(first.version)
    if kind is None:
        raise ValueError("unknown IP version")
    bits = first._max_prefixlen
    at, end = first._ip, last._ip
    while at <= end:
        free = min(_trailing_zeros(at, bits), (end - at + 1).bit_length() - 1)
        yield kind((at, bits - free))
        at += 1 << free
        if at - 1 == kind._ALL_ONES:
            break


def collapse_addresses(addresses):
    """Collapse a list of IP objects."""
    singles, networks = [], []
    for one in addresses:
        if isinstance(one, _BaseAddress):
            before, into = singles, one
        elif one._prefixlen == one._max_prefixlen:
            before, into = singles, one.ip if isinstance(one, (IPv4Interface, IPv6Interface)) else one.network_address
        else:
            before, into = networks, one
        if before and before[-1]._version != into._version:
            raise TypeError(f"{into} and {before[-1]} are not of the same version")
        before.append(into)
    singles = sorted(set(singles))
    at = 0
    while at < len(singles):
        end = at
        while end + 1 < len(singles) and singles[end + 1]._ip == singles[end]._ip + 1:
            end += 1
        networks.extend(summarize_address_range(singles[at], singles[end]))
        at = end + 1
    return _merged(networks)


def _merged(networks):
    """Networks of which none is inside another and no two make a larger one."""
    waiting = list(networks)
    subnets = {}
    while waiting:
        net = waiting.pop()
        larger = net.supernet()
        other = subnets.get(larger)
        if other is None:
            subnets[larger] = net
        elif other != net:
            del subnets[larger]
            waiting.append(larger)
    last = None
    for net in sorted(subnets.values()):
        if last is not None and last.broadcast_address >= net.broadcast_address:
            continue
        yield net
        last = net


def get_mixed_type_key(obj):
    """Return a key suitable for sorting between networks and addresses."""
    if isinstance(obj, _BaseNetwork):
        return obj._version, obj.network_address, obj.netmask
    if isinstance(obj, _BaseAddress):
        return obj._version, obj
    return NotImplemented


class _IPAddressBase:
    """What all of them have."""

    __slots__ = ()

    @property
    def exploded(self):
        """Return the longhand version of the IP address as a string."""
        return self._exploded()

    @property
    def compressed(self):
        """Return the shorthand version of the IP address as a string."""
        return str(self)

    @property
    def reverse_pointer(self):
        """The name of the reverse DNS pointer for the IP address."""
        return self._reverse_pointer()

    @property
    def version(self):
        return self._version

    @property
    def max_prefixlen(self):
        return self._max_prefixlen

    @classmethod
    def _check_int(cls, address):
        if address < 0:
            raise AddressValueError(f"{address} (< 0) is not permitted as an IPv{cls._version} "
                                    "address")
        if address > cls._ALL_ONES:
            raise AddressValueError(f"{address} (>= 2**{cls._max_prefixlen}) is not permitted as "
                                    f"an IPv{cls._version} address")

    @classmethod
    def _check_packed(cls, address):
        length = cls._max_prefixlen // 8
        if len(address) != length:
            raise AddressValueError(f"{address!r} (len {len(address)} != {length}) is not "
                                    f"permitted as an IPv{cls._version} address")

    @classmethod
    def _read(cls, address):
        """The number that an int, bytes or text stands for."""
        if isinstance(address, int):
            cls._check_int(address)
            return int(address)
        if isinstance(address, bytes):
            cls._check_packed(address)
            return int.from_bytes(address, "big")
        text = str(address)
        if "/" in text:
            raise AddressValueError(f"Unexpected '/' in {address!r}")
        return cls._from_text(text)

    @classmethod
    def _mask_of(cls, prefix):
        return cls._ALL_ONES ^ (cls._ALL_ONES >> prefix)

    @classmethod
    def _wrong_mask(cls, text):
        raise NetmaskValueError(f"{text!r} is not a valid netmask") from None

    @classmethod
    def _prefix_of_number(cls, number):
        """The length of the prefix that a mask means, or complains."""
        bits = cls._max_prefixlen
        zeros = _trailing_zeros(number, bits)
        if number >> zeros != (1 << bits - zeros) - 1:
            raise ValueError(f"Netmask pattern {number.to_bytes(bits // 8, 'big')!r} mixes zeroes "
                             "& ones")
        return bits - zeros

    @classmethod
    def _prefix(cls, mask):
        """The length of the prefix of an int, digits or (IPv4) a mask."""
        if isinstance(mask, int):
            if not 0 <= mask <= cls._max_prefixlen:
                cls._wrong_mask(mask)
            return mask
        text = str(mask)
        if text.isascii() and text.isdigit():
            if int(text) > cls._max_prefixlen:
                cls._wrong_mask(text)
            return int(text)
        if cls._version == 6:
            cls._wrong_mask(text)
        try:
            number = cls._from_text(text)
        except AddressValueError:
            cls._wrong_mask(text)
        try:
            return cls._prefix_of_number(number)
        except ValueError:
            pass
        try:
            # A host mask: the other way round.
            return cls._prefix_of_number(number ^ cls._ALL_ONES)
        except ValueError:
            cls._wrong_mask(text)


class _V4:
    """Texts and lengths of IPv4."""

    __slots__ = ()
    _version = 4
    _ALL_ONES = 2 ** IPV4LENGTH - 1
    _max_prefixlen = IPV4LENGTH

    @classmethod
    def _from_text(cls, text):
        if not text:
            raise AddressValueError("Address cannot be empty")
        octets = text.split(".")
        if len(octets) != 4:
            raise AddressValueError(f"Expected 4 octets in {text!r}")
        number = 0
        for octet in octets:
            try:
                number = number << 8 | cls._octet(octet)
            except ValueError as error:
                raise AddressValueError(f"{error} in {text!r}") from None
        return number

    @staticmethod
    def _octet(text):
        if not text:
            raise ValueError("Empty octet not permitted")
        if not (text.isascii() and text.isdigit()):
            raise ValueError(f"Only decimal digits permitted in {text!r}")
        if len(text) > 3:
            raise ValueError(f"At most 3 characters permitted in {text!r}")
        if text != "0" and text[0] == "0":
            raise ValueError(f"Leading zeros are not permitted in {text!r}")
        if int(text) > 255:
            raise ValueError(f"Octet {int(text)} (> 255) not permitted")
        return int(text)

    @staticmethod
    def _to_text(number):
        return ".".join([str(number >> shift & 255) for shift in (24, 16, 8, 0)])


class _V6:
    """Texts and lengths of IPv6."""

    __slots__ = ()
    _version = 6
    _ALL_ONES = 2 ** IPV6LENGTH - 1
    _max_prefixlen = IPV6LENGTH

    @classmethod
    def _from_text(cls, text):
        if not text:
            raise AddressValueError("Address cannot be empty")
        parts = text.split(":")
        if len(parts) < 3:
            raise AddressValueError(f"At least 3 parts expected in {text!r}")
        if "." in parts[-1]:
            try:
                last = _V4._from_text(parts.pop())
            except AddressValueError as error:
                raise AddressValueError(f"{error} in {text!r}") from None
            parts.append(f"{last >> 16 & 0xFFFF:x}")
            parts.append(f"{last & 0xFFFF:x}")
        if len(parts) > 9:
            raise AddressValueError(f"At most 8 colons permitted in {text!r}")
        gap = None
        for at in range(1, len(parts) - 1):
            if not parts[at]:
                if gap is not None:
                    raise AddressValueError(f"At most one '::' permitted in {text!r}")
                gap = at
        if gap is not None:
            high = gap
            low = len(parts) - gap - 1
            if not parts[0]:
                high -= 1
                if high:
                    raise AddressValueError(f"Leading ':' only permitted as part of '::' in "
                                            f"{text!r}")
            if not parts[-1]:
                low -= 1
                if low:
                    raise AddressValueError(f"Trailing ':' only permitted as part of '::' in "
                                            f"{text!r}")
            skipped = 8 - (high + low)
            if skipped < 1:
                raise AddressValueError(f"Expected at most 7 other parts with '::' in {text!r}")
        else:
            if len(parts) != 8:
                raise AddressValueError(f"Exactly 8 parts expected without '::' in {text!r}")
            if not parts[0]:
                raise AddressValueError(f"Leading ':' only permitted as part of '::' in {text!r}")
            if not parts[-1]:
                raise AddressValueError(f"Trailing ':' only permitted as part of '::' in {text!r}")
            high, low, skipped = 8, 0, 0
        number = 0
        try:
            for at in range(high):
                number = number << 16 | cls._hextet(parts[at])
            number <<= 16 * skipped
            for at in range(-low, 0):
                number = number << 16 | cls._hextet(parts[at])
        except ValueError as error:
            raise AddressValueError(f"{error} in {text!r}") from None
        return number

    @staticmethod
    def _hextet(text):
        if not set(text) <= set("0123456789abcdefABCDEF"):
            raise ValueError(f"Only hex digits permitted in {text!r}")
        if len(text) > 4:
            raise ValueError(f"At most 4 characters permitted in {text!r}")
        return int(text, 16)

    @staticmethod
    def _to_text(number):
        parts = [f"{number >> shift & 0xFFFF:x}" for shift in range(112, -16, -16)]
        # The longest run of zeros, of two at least, becomes "::".
        best, length, at = 0, 1, 0
        while at < 8:
            end = at
            while end < 8 and parts[end] == "0":
                end += 1
            if end - at > length:
                best, length = at, end - at
            at = max(end, at + 1)
        if length < 2:
            return ":".join(parts)
        return ":".join(parts[:best]) + "::" + ":".join(parts[best + length:])

    @staticmethod
    def _long_text(number):
        return ":".join([f"{number >> shift & 0xFFFF:04x}" for shift in range(112, -16, -16)])


@functools.total_ordering
class _BaseAddress(_IPAddressBase):
    """A single address."""

    __slots__ = ()

    def __int__(self):
        return self._ip

    def __eq__(self, other):
        if not isinstance(other, _BaseAddress):
            return NotImplemented
        return self._ip == other._ip and self._version == other._version

    def __lt__(self, other):
        if not isinstance(other, _BaseAddress):
            return NotImplemented
        if self._version != other._version:
            raise TypeError(f"{self} and {other} are not of the same version")
        return self._ip < other._ip

    def __add__(self, other):
        if not isinstance(other, int):
            return NotImplemented
        return type(self)(int(self) + other)

    def __sub__(self, other):
        if not isinstance(other, int):
            return NotImplemented
        return type(self)(int(self) - other)

    def __repr__(self):
        return f"{type(self).__name__}({str(self)!r})"

    def __str__(self):
        return self._to_text(self._ip)

    def __hash__(self):
        return hash(hex(int(self)))

    def __format__(self, fmt):
        if not fmt or fmt[-1] == "s":
            return format(str(self), fmt)
        kind = fmt[-1]
        spec = fmt[:-1]
        alternate = spec[:1] == "#"
        spec = spec[alternate:]
        grouped = spec[:1] == "_"
        spec = spec[grouped:]
        if spec or kind not in "bnxX":
            return super().__format__(fmt)
        if kind == "n":
            kind = "b" if self._version == 4 else "x"
        width = self._max_prefixlen if kind == "b" else self._max_prefixlen // 4
        if grouped:
            width += width // 4 - 1
        if alternate:
            width += 2
        return format(int(self), f"{'#' if alternate else ''}0{width}{'_' if grouped else ''}{kind}")

    @property
    def packed(self):
        """The binary representation of this address."""
        return self._ip.to_bytes(self._max_prefixlen // 8, "big")

    def _within(self, networks):
        return any([self._ip >> bits == base for base, bits in networks])

    @property
    def is_multicast(self):
        """Test if the address is reserved for multicast use."""
        return self._within(self._MULTICAST)

    @property
    def is_reserved(self):
        """Test if the address is otherwise IETF reserved."""
        return self._within(self._RESERVED)

    @property
    def is_loopback(self):
        """Test if the address is a loopback address."""
        return self._within(self._LOOPBACK)

    @property
    def is_link_local(self):
        """Test if the address is reserved for link-local."""
        return self._within(self._LINK_LOCAL)

    @property
    def is_unspecified(self):
        """Test if the address is unspecified."""
        return self._ip == 0

    @property
    def is_private(self):
        """Test if this address is allocated for private networks."""
        return self._within(self._PRIVATE)


def _ranges(kind, *texts):
    """Networks as (what is left of an address, how much is cut off)."""
    made = []
    for text in texts:
        base, prefix = text.split("/")
        bits = kind._max_prefixlen - int(prefix)
        made.append((kind._from_text(base) >> bits, bits))
    return made


class IPv4Address(_V4, _BaseAddress):
    """Represent and manipulate single IPv4 Addresses."""

    __slots__ = ("_ip", "__weakref__")

    _LINK_LOCAL = _ranges(_V4, "169.254.0.0/16")
    _LOOPBACK = _ranges(_V4, "127.0.0.0/8")
    _MULTICAST = _ranges(_V4, "224.0.0.0/4")
    _RESERVED = _ranges(_V4, "240.0.0.0/4")
    _PUBLIC = _ranges(_V4, "100.64.0.0/10")
    _PRIVATE = _ranges(_V4, "0.0.0.0/8", "10.0.0.0/8", "127.0.0.0/8", "169.254.0.0/16",
                       "172.16.0.0/12", "192.0.0.0/29", "192.0.0.170/31", "192.0.2.0/24",
                       "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24",
                       "240.0.0.0/4", "255.255.255.255/32")

    def __init__(self, address):
        self._ip = self._read(address)

    @property
    def is_global(self):
        """Test if this address is allocated for public networks."""
        return not self._within(self._PUBLIC) and not self.is_private

    def _exploded(self):
        return str(self)

    def _reverse_pointer(self):
        return ".".join(str(self).split(".")[::-1]) + ".in-addr.arpa"


class IPv6Address(_V6, _BaseAddress):
    """Represent and manipulate single IPv6 Addresses."""

    __slots__ = ("_ip", "_scope_id", "__weakref__")

    _LINK_LOCAL = _ranges(_V6, "fe80::/10")
    _LOOPBACK = _ranges(_V6, "::1/128")
    _MULTICAST = _ranges(_V6, "ff00::/8")
    _SITE_LOCAL = _ranges(_V6, "fec0::/10")
    _RESERVED = _ranges(_V6, "::/8", "100::/8", "200::/7", "400::/6", "800::/5", "1000::/4",
                        "4000::/3", "6000::/3", "8000::/3", "a000::/3", "c000::/3", "e000::/4",
                        "f000::/5", "f800::/6", "fe00::/9")
    _PRIVATE = _ranges(_V6, "::1/128", "::/128", "::ffff:0:0/96", "100::/64", "2001::/23",
                       "2001:2::/48", "2001:db8::/32", "2001:10::/28", "fc00::/7", "fe80::/10")

    def __init__(self, address):
        self._scope_id = None
        if not isinstance(address, (int, bytes)):
            text = str(address)
            if "/" in text:
                raise AddressValueError(f"Unexpected '/' in {address!r}")
            address, percent, scope = text.partition("%")
            if percent:
                if not scope or "%" in scope:
                    raise AddressValueError(f"Invalid IPv6 address: \"{text!r}\"")
                self._scope_id = scope
        self._ip = self._read(address)

    def __str__(self):
        text = self._to_text(self._ip)
        return f"{text}%{self._scope_id}" if self._scope_id else text

    def __hash__(self):
        return hash((self._ip, self._scope_id))

    def __eq__(self, other):
        equal = super().__eq__(other)
        if equal is NotImplemented:
            return NotImplemented
        return equal and self._scope_id == getattr(other, "_scope_id", None)

    @property
    def scope_id(self):
        """Identifier of a particular zone of the address's scope."""
        return self._scope_id

    def _exploded(self):
        return self._long_text(self._ip)

    def _reverse_pointer(self):
        return ".".join(self._long_text(self._ip)[::-1].replace(":", "")) + ".ip6.arpa"

    @property
    def is_site_local(self):
        """Test if the address is reserved for site-local."""
        return self._within(self._SITE_LOCAL)

    @property
    def is_private(self):
        """Test if this address is allocated for private networks."""
        mapped = self.ipv4_mapped
        return mapped.is_private if mapped is not None else self._within(self._PRIVATE)

    @property
    def is_global(self):
        """Test if this address is allocated for public networks."""
        return not self.is_private

    @property
    def ipv4_mapped(self):
        """Return the IPv4 mapped address, or None."""
        return IPv4Address(self._ip & 0xFFFFFFFF) if self._ip >> 32 == 0xFFFF else None

    @property
    def teredo(self):
        """Tuple of embedded teredo IPs, or None."""
        if self._ip >> 96 != 0x20010000:
            return None
        return (IPv4Address(self._ip >> 64 & 0xFFFFFFFF), IPv4Address(~self._ip & 0xFFFFFFFF))

    @property
    def sixtofour(self):
        """Return the IPv4 6to4 embedded address, or None."""
        if self._ip >> 112 != 0x2002:
            return None
        return IPv4Address(self._ip >> 80 & 0xFFFFFFFF)


@functools.total_ordering
class _BaseNetwork(_IPAddressBase):
    """A network: its address and the length of its prefix."""

    def __init__(self, address, strict=True):
        if isinstance(address, tuple):
            base, prefix = address if len(address) > 1 else (address[0], self._max_prefixlen)
        elif isinstance(address, (int, bytes)):
            base, prefix = address, self._max_prefixlen
        else:
            base, slash, prefix = str(address).partition("/")
            if "/" in prefix:
                raise AddressValueError(f"Only one '/' permitted in {address!r}")
            if not slash:
                prefix = self._max_prefixlen
        self.network_address = self._address_class(base)
        self._prefixlen = self._prefix(prefix)
        number = self.network_address._ip
        masked = number & self._mask_of(self._prefixlen)
        if masked != number:
            if strict:
                raise ValueError(f"{self} has host bits set")
            self.network_address = self._address_class(masked)

    @property
    def _address_class(self):
        return IPv4Address if self._version == 4 else IPv6Address

    def __repr__(self):
        return f"{type(self).__name__}({str(self)!r})"

    def __str__(self):
        return f"{self.network_address}/{self._prefixlen}"

    def hosts(self):
        """Generate Iterator over usable hosts in a network."""
        first, last = self.network_address._ip, self.broadcast_address._ip
        kind = self._address_class
        if self._prefixlen == self._max_prefixlen:
            return [kind(first)]
        if self._prefixlen == self._max_prefixlen - 1:
            return [kind(first), kind(last)]
        return self._some(first + 1, last + (self._version == 6))

    def _some(self, start, stop):
        kind = self._address_class
        for number in range(start, stop):
            yield kind(number)

    def __iter__(self):
        return self._some(self.network_address._ip, self.broadcast_address._ip + 1)

    def __getitem__(self, n):
        first, last = self.network_address._ip, self.broadcast_address._ip
        at = first + n if n >= 0 else last + n + 1
        if not first <= at <= last:
            raise IndexError("address out of range")
        return self._address_class(at)

    def __lt__(self, other):
        if not isinstance(other, _BaseNetwork):
            return NotImplemented
        self._same_version(other)
        return ((self.network_address._ip, self._prefixlen)
                < (other.network_address._ip, other._prefixlen))

    def __eq__(self, other):
        if not isinstance(other, _BaseNetwork):
            return NotImplemented
        return (self._version == other._version and self.network_address == other.network_address
                and self._prefixlen == other._prefixlen)

    def __hash__(self):
        return hash(int(self.network_address) ^ int(self.netmask))

    def __contains__(self, other):
        if self._version != other._version:
            return False
        if isinstance(other, _BaseNetwork):
            return False
        return other._ip >> self._cut() == self.network_address._ip >> self._cut()

    def _cut(self):
        return self._max_prefixlen - self._prefixlen

    def _same_version(self, other):
        if self._version != other._version:
            raise TypeError(f"{self} and {other} are not of the same version")

    def overlaps(self, other):
        """Tell if self is partly contained in other."""
        return (other.network_address in self or other.broadcast_address in self
                or self.network_address in other or self.broadcast_address in other)

    @property
    def broadcast_address(self):
        return self._address_class(self.network_address._ip | self.hostmask._ip)

    @property
    def hostmask(self):
        return self._address_class(self._ALL_ONES >> self._prefixlen)

    @property
    def netmask(self):
        return self._address_class(self._mask_of(self._prefixlen))

    @property
    def with_prefixlen(self):
        return f"{self.network_address}/{self._prefixlen}"

    @property
    def with_netmask(self):
        return f"{self.network_address}/{self.netmask}"

    @property
    def with_hostmask(self):
        return f"{self.network_address}/{self.hostmask}"

    @property
    def num_addresses(self):
        """Number of hosts in the current subnet."""
        return 1 << self._cut()

    @property
    def prefixlen(self):
        return self._prefixlen

    def _exploded(self):
        return f"{self.network_address.exploded}/{self._prefixlen}"

    def _reverse_pointer(self):
        return _network_pointer(self)

    def address_exclude(self, other):
        """Remove an address from a larger block."""
        self._same_version(other)
        if not isinstance(other, _BaseNetwork):
            raise TypeError(f"{other} is not a network object")
        if not other.subnet_of(self):
            raise ValueError(f"{other} not contained in {self}")
        if other == self:
            return
        rest = self
        while rest != other:
            one, two = rest.subnets()
            if other.subnet_of(one):
                yield two
                rest = one
            else:
                yield one
                rest = two

    def compare_networks(self, other):
        """Compare two IP objects: -1, 0 or 1."""
        self._same_version(other)
        mine = (self.network_address, self.netmask)
        others = (other.network_address, other.netmask)
        return (mine > others) - (mine < others)

    def subnets(self, prefixlen_diff=1, new_prefix=None):
        """The subnets which join to make the current subnet."""
        if self._prefixlen == self._max_prefixlen:
            yield self
            return
        if new_prefix is not None:
            if new_prefix < self._prefixlen:
                raise ValueError("new prefix must be longer")
            if prefixlen_diff != 1:
                raise ValueError("cannot set prefixlen_diff and new_prefix")
            prefixlen_diff = new_prefix - self._prefixlen
        if prefixlen_diff < 0:
            raise ValueError("prefix length diff must be > 0")
        prefix = self._prefixlen + prefixlen_diff
        if prefix > self._max_prefixlen:
            raise ValueError(f"prefix length diff {prefix} is invalid for netblock {self}")
        start, stop = self.network_address._ip, self.broadcast_address._ip + 1
        for number in range(start, stop, 1 << self._max_prefixlen - prefix):
            yield type(self)((number, prefix))

    def supernet(self, prefixlen_diff=1, new_prefix=None):
        """The supernet containing the current network."""
        if self._prefixlen == 0:
            return self
        if new_prefix is not None:
            if new_prefix > self._prefixlen:
                raise ValueError("new prefix must be shorter")
            if prefixlen_diff != 1:
                raise ValueError("cannot set prefixlen_diff and new_prefix")
            prefixlen_diff = self._prefixlen - new_prefix
        prefix = self._prefixlen - prefixlen_diff
        if prefix < 0:
            raise ValueError(f"current prefixlen is {self._prefixlen}, cannot have a "
                             f"prefixlen_diff of {prefixlen_diff}")
        if prefixlen_diff < 0:
            raise ValueError("negative shift count")
        return type(self)((self.network_address._ip & self._mask_of(prefix), prefix))

    def _inside(self, a, b):
        if a._version != b._version:
            raise TypeError(f"{a} and {b} are not of the same version")
        return (b.network_address <= a.network_address
                and b.broadcast_address >= a.broadcast_address)

    def subnet_of(self, other):
        """Return True if this network is a subnet of other."""
        return self._inside(self, other)

    def supernet_of(self, other):
        """Return True if this network is a supernet of other."""
        return self._inside(other, self)

    def _both(name):
        @property
        def test(self):
            return getattr(self.network_address, name) and getattr(self.broadcast_address, name)
        return test

    is_multicast = _both("is_multicast")
    is_reserved = _both("is_reserved")
    is_link_local = _both("is_link_local")
    is_unspecified = _both("is_unspecified")
    is_loopback = _both("is_loopback")
    del _both

    @property
    def is_private(self):
        """Test if this network belongs to a private range."""
        first, last = self.network_address._ip, self.broadcast_address._ip
        return any([first >> bits == base and last >> bits == base
                    for base, bits in self.network_address._PRIVATE])

    @property
    def is_global(self):
        return not self.is_private


def _network_pointer(network):
    # CPython turns the whole text round, prefix and all.
    if network._version == 4:
        return ".".join(str(network).split(".")[::-1]) + ".in-addr.arpa"
    return ".".join(network.exploded[::-1].replace(":", "")) + ".ip6.arpa"


class IPv4Network(_V4, _BaseNetwork):
    """This class represents and manipulates 32-bit IPv4 network + addresses."""

    @property
    def is_global(self):
        first, last = self.network_address, self.broadcast_address
        shared = first._within(IPv4Address._PUBLIC) and last._within(IPv4Address._PUBLIC)
        return not shared and not self.is_private


class IPv6Network(_V6, _BaseNetwork):
    """This class represents and manipulates 128-bit IPv6 networks."""

    @property
    def is_site_local(self):
        return self.network_address.is_site_local and self.broadcast_address.is_site_local


class _Interface:
    """An address with the network it is in."""

    __slots__ = ()

    def _set(self, address):
        if isinstance(address, tuple):
            base, prefix = address if len(address) > 1 else (address[0], self._max_prefixlen)
        elif isinstance(address, (int, bytes)):
            base, prefix = address, self._max_prefixlen
        else:
            base, slash, prefix = str(address).partition("/")
            if "/" in prefix:
                raise AddressValueError(f"Only one '/' permitted in {address!r}")
            if not slash:
                prefix = self._max_prefixlen
        super().__init__(base)
        self.network = self._network_class((self._ip, prefix), strict=False)
        self.netmask = self.network.netmask
        self._prefixlen = self.network._prefixlen

    @property
    def hostmask(self):
        return self.network.hostmask

    @property
    def ip(self):
        return self._plain_class(self._ip)

    @property
    def is_unspecified(self):
        # CPython's slip: an IPv4 interface never equals the address it is compared with.
        return self._version == 6 and self._ip == 0 and self.network.is_unspecified

    @property
    def with_prefixlen(self):
        return f"{self._to_text(self._ip)}/{self._prefixlen}"

    @property
    def with_netmask(self):
        return f"{self._to_text(self._ip)}/{self.netmask}"

    @property
    def with_hostmask(self):
        return f"{self._to_text(self._ip)}/{self.hostmask}"

    def __str__(self):
        return f"{super().__str__()}/{self._prefixlen}"

    def __eq__(self, other):
        equal = super().__eq__(other)
        if equal is NotImplemented or not equal:
            return equal
        try:
            return self.network == other.network
        except AttributeError:
            # An interface with a network is not an address without.
            return False

    def __lt__(self, other):
        less = super().__lt__(other)
        if less is NotImplemented:
            return NotImplemented
        try:
            return (self.network < other.network
                    or self.network == other.network and less)
        except AttributeError:
            return False

    def __hash__(self):
        return hash((self._ip, self._prefixlen, int(self.network.network_address)))


class IPv4Interface(_Interface, IPv4Address):
    """An IPv4 address with its network."""

    def __init__(self, address):
        self._set(address)

    _network_class = IPv4Network
    _plain_class = IPv4Address


class IPv6Interface(_Interface, IPv6Address):
    """An IPv6 address with its network."""

    def __init__(self, address):
        self._set(address)

    _network_class = IPv6Network
    _plain_class = IPv6Address

    def _exploded(self):
        return f"{self._long_text(self._ip)}/{self._prefixlen}"

    def _reverse_pointer(self):
        return _network_pointer(self)

    @property
    def is_loopback(self):
        return super().is_loopback and self.network.is_loopback
