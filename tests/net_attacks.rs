//! More attacks on the web as it is granted: odd addresses, methods, what a quota counts.
//!
//! *May touch:* the front door, a server of its own on this machine.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use coldframe::host::{self, Ambient};
use coldframe::{
    Buffer, Cancel, Ending, Net, NetAnswer, NetError, NetQuota, NetRequest, Policy, Program,
    Sandbox,
};

/// A server of this machine that answers everything with this; how often it was asked.
fn serve(body: String) -> (SocketAddr, Arc<AtomicU64>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("there is a port");
    let address = listener.local_addr().expect("it has one");
    let count = Arc::new(AtomicU64::new(0));
    let seen = count.clone();
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            seen.fetch_add(1, Ordering::SeqCst);
            let _ = stream.read(&mut [0; 4096]);
            let length = body.len();
            let _ = write!(stream, "HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n\r\n{body}");
        }
    });
    (address, count)
}

fn printed(net: impl Net + 'static, source: &str) -> String {
    let mut sandbox = Sandbox::new();
    sandbox.net("web", net).expect("it is a name");
    let program = Program::compile("page.py", source, &Policy::standard()).expect("it compiles");
    let output = Buffer::new();
    match sandbox.session(&program, output.clone()).run().ending {
        Ending::Done => output.text(),
        other => panic!("{}{other:?}", output.text()),
    }
}

/// However a private address is written, it is judged as what it is; methods that have a server
/// repeat the host's secret are not sent.
#[test]
fn odd_addresses_and_methods_are_refused() {
    let (address, seen) = serve("inside".to_owned());
    let any = format!("http://*:{}", address.port());
    let net = host::net(Ambient::authority(), [any.as_str()]).expect("it is an origin");
    let source = "\
import requests
for host in ('127.0.0.1', '0x7f000001', '127.1', '2130706433', '0177.0.0.1', '0', '0.0.0.0',
             '[::1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[::127.0.0.1]', 'localhost',
             'localhost.', '127.0.0.1.', '[::1%25lo]', '\u{ff11}27.0.0.1', '127.0.0.1%00', 'a@127.0.0.1'):
    for method in ('GET',):
        try:
            print('sent', host, requests.request(method, f'http://{host}:PORT/', timeout=5))
        except (OSError, ValueError):
            pass
for method in ('TRACE', 'CONNECT', 'trace'):
    try:
        print('sent', requests.request(method, 'http://127.0.0.1:PORT/'))
    except requests.RequestException as error:
        print(str(error).rpartition(': ')[2])
"
    .replace("PORT", &address.port().to_string());
    let said = printed(net, &source);
    let words = ["TRACE", "CONNECT", "TRACE"]
        .map(|method| format!("the method {method} is not sent from here\n"));
    assert_eq!(said, words.concat());
    assert_eq!(seen.load(Ordering::SeqCst), 0);
}

/// What was too large to be handed on was carried all the same.
#[test]
fn a_quota_counts_what_is_thrown_away() {
    let (address, _) = serve("x".repeat(1000));
    let origin = format!("http://{address}");
    let net = host::net(Ambient::authority(), [origin.as_str()]).expect("it is an origin");
    let net = NetQuota::new(net.answer_max(400)).bytes_max(1000);
    let source =
        "import requests\nfor n in range(4):\n    try:\n        requests.get('URL/')\n    \
         except OSError as error:\n        print(error)"
            .replace("URL", &origin);
    let said = printed(net.clone(), &source);
    assert_eq!(said.matches("more than 400 bytes").count(), 2, "{said}");
    assert_eq!(said.matches("has carried its 1000 bytes").count(), 2, "{said}");
    assert_eq!(net.used(), 1000);
}

/// Sets cookies of every kind, and says which come back.
struct Cookies;

impl Net for Cookies {
    fn send(&self, request: &NetRequest, _: &Cancel) -> Result<NetAnswer, NetError> {
        let mut answer = NetAnswer::new(200);
        let set = match request.url.path() {
            "/set/all" => &[
                "plain=1",
                "secure=2; Secure",
                "deep=3; Path=/deep",
                "root=4; Path=/; HttpOnly; SameSite=Lax",
                "wide=5; Domain=.Example.org; Path=/",
                "foreign=6; Domain=other.org; Path=/",
                "whole=7; Domain=org; Path=/",
                "gone=8; Path=/",
                "gone=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT",
            ][..],
            _ => &[],
        };
        for cookie in set {
            answer = answer.header("Set-Cookie", cookie);
        }
        let sent = request.headers.iter().filter(|(name, _)| name.eq_ignore_ascii_case("cookie"));
        let sent: Vec<&str> = sent.map(|(_, value)| value.as_str()).collect();
        Ok(answer.body(sent.join("|").as_str()))
    }
}

#[test]
fn cookies_go_back_to_whom_they_are_for() {
    let source = "\
import requests
s = requests.Session()
s.get('https://www.example.org/set/all')
def sent(url):
    print(sorted(s.get(url).text.split('; ')))
for url in ('https://www.example.org/set/x', 'https://www.example.org/set', 'https://www.example.org/settle',
            'http://www.example.org/set/x', 'https://www.example.org/deep', 'https://www.example.org/deep/x',
            'https://www.example.org/deeper', 'https://example.org/', 'https://api.example.org/',
            'https://evilexample.org/', 'https://other.org/', 'https://org/'):
    sent(url)
s.cookies['root'] = 'own'
del s.cookies['wide']
s.cookies.set('for', 'api', domain='api.example.org')
sent('https://www.example.org/'), sent('https://api.example.org/')
";
    let output = Buffer::new();
    let mut sandbox = Sandbox::new();
    sandbox.net("web", Cookies).expect("a name");
    let program = Program::compile("page.py", source, &Policy::standard()).expect("it compiles");
    let ending = sandbox.session(&program, output.clone()).run().ending;
    assert_eq!(ending, Ending::Done, "{}", output.text());
    let said = "\
['plain=1', 'root=4', 'secure=2', 'wide=5']
['plain=1', 'root=4', 'secure=2', 'wide=5']
['root=4', 'wide=5']
['plain=1', 'root=4', 'wide=5']
['deep=3', 'root=4', 'wide=5']
['deep=3', 'root=4', 'wide=5']
['root=4', 'wide=5']
['wide=5']
['wide=5']
['']
['']
['']
['root=own']
['for=api', 'root=own']
";
    assert_eq!(output.text(), said);
}
