//! Whom a program believes: servers with certificates that are right, for another host, over, or of
//! a root that nobody knows.
//!
//! *May touch:* the front door, a server of its own. *Never:* the rooms behind it.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;

use coldframe::host::{self, Ambient};
use coldframe::{Buffer, Ending, Policy, Program, Sandbox};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};

/// One of `tests/net/certificates`, which `make.sh` there made.
fn file(name: &str) -> Vec<u8> {
    let path = format!("{}/tests/net/certificates/{name}.der", env!("CARGO_MANIFEST_DIR"));
    std::fs::read(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// A server that answers every request, with one of the certificates.
fn serve(certificate: &str) -> SocketAddr {
    let chain = vec![CertificateDer::from(file(certificate))];
    let key = PrivateKeyDer::try_from(file("key")).expect("a key");
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(chain, key)
        .expect("they fit");
    let config = Arc::new(config);
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("bound");
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let Ok(connection) = rustls::ServerConnection::new(config.clone()) else { return };
            let mut stream = rustls::StreamOwned::new(connection, stream);
            let (mut all, mut buffer) = (Vec::new(), [0; 1024]);
            while !all.windows(4).any(|end| end == b"\r\n\r\n") {
                match stream.read(&mut buffer) {
                    Ok(0) | Err(_) => break,
                    Ok(count) => all.extend_from_slice(&buffer[..count]),
                }
            }
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\nthe one");
            stream.conn.send_close_notify();
            let _ = stream.flush();
        }
    });
    address
}

/// What a program is told by a server, which has a port of `localhost`.
fn told(port: u16, known: bool) -> String {
    let origin = format!("https://localhost:{port}");
    let mut net = host::net(Ambient::authority(), [origin.as_str()]).expect("an origin");
    if known {
        net = net.root(&file("root"));
    }
    let mut sandbox = Sandbox::new();
    sandbox.net("web", net).expect("a name");
    let source = format!(
        "import requests\nfrom urllib.request import urlopen\n\
         for get in (lambda: requests.get('{origin}/').text, lambda: urlopen('{origin}/').read().decode(),\n            \
         lambda: requests.get('{origin}/', verify=False).text):\n    \
         try:\n        print(get())\n    except Exception as error:\n        print(type(error).__name__, error)\n"
    );
    let program = Program::compile("page.py", &source, &Policy::standard());
    let program = program.unwrap_or_else(|error| panic!("{error}"));
    let output = Buffer::new();
    let ending = sandbox.session(&program, output.clone()).run().ending;
    assert_eq!(ending, Ending::Done);
    output.text()
}

#[test]
fn only_the_server_that_is_meant_is_believed() {
    let good = serve("good").port();
    assert!(told(good, true).starts_with("the one\nthe one\n"), "{}", told(good, true));
    for (certificate, why) in
        [("other_host", "not valid for name"), ("over", "expired"), ("early", "not valid yet")]
    {
        let said = told(serve(certificate).port(), true);
        assert!(!said.contains("the one") && said.lines().count() == 3, "{certificate}: {said}");
        assert!(said.contains(why), "{certificate}: {said}");
    }
    // Of the roots of everyday life none has signed it.
    let said = told(good, false);
    assert!(!said.contains("the one") && said.contains("UnknownIssuer"), "{said}");
}
