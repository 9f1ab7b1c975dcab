#!/bin/sh
# Makes the certificates of tests/tls.rs anew, with openssl 3: a root, and servers' that it signed,
# which all have one key. They prove who a test's own server is and nothing else.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
openssl ecparam -name prime256v1 -genkey -noout -out "$work/root.key"
openssl req -x509 -new -key "$work/root.key" -subj "/CN=Root of tests" -days 700000 \
    -addext "keyUsage=keyCertSign" -outform DER -out root.der
openssl x509 -inform DER -in root.der -out "$work/root.pem"
openssl ecparam -name prime256v1 -genkey -noout -out "$work/server.key"
openssl pkcs8 -topk8 -nocrypt -in "$work/server.key" -outform DER -out key.der
openssl req -new -key "$work/server.key" -subj "/CN=server" -out "$work/server.csr"
server() {
    printf '[ca]\ndefault_ca=d\n[d]\ndatabase=%s/index\nnew_certs_dir=%s\nrand_serial=yes\npolicy=p\ndefault_md=sha256\nunique_subject=no\n[p]\ncommonName=supplied\n[x]\nsubjectAltName=DNS:%s\n' \
        "$work" "$work" "$2" > "$work/ca.cnf"
    : > "$work/index"
    openssl ca -batch -notext -config "$work/ca.cnf" -extensions x -cert "$work/root.pem" \
        -keyfile "$work/root.key" -startdate "$3" -enddate "$4" -in "$work/server.csr" \
        -out "$work/$1.pem" 2> /dev/null
    openssl x509 -in "$work/$1.pem" -outform DER -out "$1.der"
}
server good localhost 20200101000000Z 39990101000000Z
server other_host example.org 20200101000000Z 39990101000000Z
server over localhost 20010101000000Z 20020101000000Z
server early localhost 39980101000000Z 39990101000000Z
rm -r "$work"
