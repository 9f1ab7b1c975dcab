# Addresses, networks, interfaces.
import ipaddress as ip

for text in ("192.168.1.10", "8.8.8.8", "2001:db8::1", "::ffff:1.2.3.4", "fe80::1"):
    a = ip.ip_address(text)
    print(repr(a), int(a), a.exploded, a.reverse_pointer, a.is_private, a.is_global, a.is_link_local, a + 1, a.packed, f"{a:x}")
# output:
#| IPv4Address('192.168.1.10') 3232235786 192.168.1.10 10.1.168.192.in-addr.arpa True False False 192.168.1.11 b'\xc0\xa8\x01\n' c0a8010a
#| IPv4Address('8.8.8.8') 134744072 8.8.8.8 8.8.8.8.in-addr.arpa False True False 8.8.8.9 b'\x08\x08\x08\x08' 08080808
#| IPv6Address('2001:db8::1') 42540766411282592856903984951653826561 2001:0db8:0000:0000:0000:0000:0000:0001 1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa True False False 2001:db8::2 b' \x01\r\xb8\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01' 20010db8000000000000000000000001
#| IPv6Address('::ffff:102:304') 281470698652420 0000:0000:0000:0000:0000:ffff:0102:0304 4.0.3.0.2.0.1.0.f.f.f.f.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.ip6.arpa False True False ::ffff:102:305 b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xff\xff\x01\x02\x03\x04' 00000000000000000000ffff01020304
#| IPv6Address('fe80::1') 338288524927261089654018896841347694593 fe80:0000:0000:0000:0000:0000:0000:0001 1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.e.f.ip6.arpa True False True fe80::2 b'\xfe\x80\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01' fe800000000000000000000000000001
n = ip.ip_network("10.1.0.0/22")
print(n, n.netmask, n.hostmask, n.broadcast_address, n.num_addresses, n[1], n[-1], ip.ip_address("10.1.2.3") in n, next(n.hosts()))
# output:
#| 10.1.0.0/22 255.255.252.0 0.0.3.255 10.1.3.255 1024 10.1.0.1 10.1.3.255 True 10.1.0.1
print(list(n.subnets(1)), n.supernet(), list(n.address_exclude(ip.ip_network("10.1.0.0/24"))), n.overlaps(ip.ip_network("10.1.3.0/24")))
# output:
#| [IPv4Network('10.1.0.0/23'), IPv4Network('10.1.2.0/23')] 10.1.0.0/21 [IPv4Network('10.1.2.0/23'), IPv4Network('10.1.1.0/24')] True
print(ip.ip_interface("10.1.2.3/24"), ip.ip_interface("10.1.2.3/24").network, ip.ip_network("10.0.0.7/255.255.255.0", strict=False))  # expect: 10.1.2.3/24 10.1.2.0/24 10.0.0.0/24
print(list(ip.summarize_address_range(ip.ip_address("1.2.3.4"), ip.ip_address("1.2.3.9"))), list(ip.collapse_addresses(map(ip.ip_network, ["1.0.0.0/25", "1.0.0.128/25", "1.0.1.0/24"]))))
# output:
#| [IPv4Network('1.2.3.4/30'), IPv4Network('1.2.3.8/31')] [IPv4Network('1.0.0.0/23')]
print(sorted(map(ip.ip_address, ["9.9.9.9", "1.1.1.1"])), sorted([ip.ip_address("::1"), ip.ip_address("1.1.1.1")], key=ip.get_mixed_type_key))
# output:
#| [IPv4Address('1.1.1.1'), IPv4Address('9.9.9.9')] [IPv4Address('1.1.1.1'), IPv6Address('::1')]
for bad in ("1.2.3", "1.2.3.256", "01.2.3.4", "::1::", "12345::", "10.0.0.1/8", "1.2.3.4/33", ""):
    for read in (ip.ip_address, ip.ip_network, ip.IPv4Address):
        try:
            print(read(bad))
        except ValueError as error:
            print(type(error).__name__, error)
# output:
#| ValueError '1.2.3' does not appear to be an IPv4 or IPv6 address
#| ValueError '1.2.3' does not appear to be an IPv4 or IPv6 network
#| AddressValueError Expected 4 octets in '1.2.3'
#| ValueError '1.2.3.256' does not appear to be an IPv4 or IPv6 address
#| ValueError '1.2.3.256' does not appear to be an IPv4 or IPv6 network
#| AddressValueError Octet 256 (> 255) not permitted in '1.2.3.256'
#| ValueError '01.2.3.4' does not appear to be an IPv4 or IPv6 address
#| ValueError '01.2.3.4' does not appear to be an IPv4 or IPv6 network
#| AddressValueError Leading zeros are not permitted in '01' in '01.2.3.4'
#| ValueError '::1::' does not appear to be an IPv4 or IPv6 address
#| ValueError '::1::' does not appear to be an IPv4 or IPv6 network
#| AddressValueError Expected 4 octets in '::1::'
#| ValueError '12345::' does not appear to be an IPv4 or IPv6 address
#| ValueError '12345::' does not appear to be an IPv4 or IPv6 network
#| AddressValueError Expected 4 octets in '12345::'
#| ValueError '10.0.0.1/8' does not appear to be an IPv4 or IPv6 address
#| ValueError 10.0.0.1/8 has host bits set
#| AddressValueError Unexpected '/' in '10.0.0.1/8'
#| ValueError '1.2.3.4/33' does not appear to be an IPv4 or IPv6 address
#| ValueError '1.2.3.4/33' does not appear to be an IPv4 or IPv6 network
#| AddressValueError Unexpected '/' in '1.2.3.4/33'
#| ValueError '' does not appear to be an IPv4 or IPv6 address
#| ValueError '' does not appear to be an IPv4 or IPv6 network
#| AddressValueError Address cannot be empty
