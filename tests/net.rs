//! The web as it is granted: what ordinary programs do with it, and what hostile servers and
//! programs do not get.
//!
//! *May touch:* the front door, the binary, servers of its own on this machine.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::process::Command;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use coldframe::host::{self, Ambient, HostNet, watchdog};
use coldframe::{
    AuditRing, Buffer, Cancel, Caretaker, Ending, Exhausted, Journal, Limits, Net, NetAnswer,
    NetError, NetQuota, NetRequest, Policy, Program, Sandbox,
};

fn program(source: &str) -> Program {
    match Program::compile("page.py", source, &Policy::standard()) {
        Ok(program) => program,
        Err(error) => panic!("{error}"),
    }
}

fn ended(sandbox: &Sandbox, source: &str) -> (String, Ending) {
    let output = Buffer::new();
    let ending = sandbox.session(&program(source), output.clone()).run().ending;
    (output.text(), ending)
}

/// What it prints; a traceback goes behind it.
fn printed(sandbox: &Sandbox, source: &str) -> String {
    match ended(sandbox, source) {
        (said, Ending::Done) => said,
        (said, Ending::Raised { traceback }) => format!("{said}{traceback}"),
        (said, other) => panic!("{said}{other:?}"),
    }
}

/// Requests as they came in.
type Seen = Arc<Mutex<Vec<String>>>;

/// A server of this machine: its address, and what it was asked. Each connection is one request.
fn serve(answer: impl Fn(&str, &mut TcpStream) + Send + Sync + 'static) -> (SocketAddr, Seen) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("there is a port");
    let address = listener.local_addr().expect("it has one");
    let seen = Seen::default();
    let (log, answer) = (seen.clone(), Arc::new(answer));
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let (log, answer) = (log.clone(), answer.clone());
            std::thread::spawn(move || {
                let mut stream = stream;
                let asked = read_request(&mut stream);
                log.lock().expect("nobody panicked").push(asked.clone());
                answer(&asked, &mut stream);
            });
        }
    });
    (address, seen)
}

/// Head and body, by its Content-Length.
fn read_request(stream: &mut TcpStream) -> String {
    let (mut all, mut buffer) = (Vec::new(), [0; 4096]);
    loop {
        let text = String::from_utf8_lossy(&all).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head.lines().find_map(|line| {
                let (name, value) = line.split_once(':')?;
                name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse().ok())?
            });
            if body.len() >= length.unwrap_or(0) {
                return text;
            }
        }
        match stream.read(&mut buffer) {
            Ok(0) | Err(_) => return text,
            Ok(count) => all.extend_from_slice(&buffer[..count]),
        }
    }
}

fn say(stream: &mut TcpStream, text: &str) {
    let _ = stream.write_all(text.as_bytes());
}

fn ok(stream: &mut TcpStream, headers: &str, body: &str) {
    let length = body.len();
    say(stream, &format!("HTTP/1.1 200 OK\r\n{headers}Content-Length: {length}\r\n\r\n{body}"));
}

fn web(address: SocketAddr) -> HostNet {
    let origin = format!("http://{address}");
    host::net(Ambient::authority(), [origin.as_str()]).expect("it is an origin")
}

fn granted(net: impl Net + 'static) -> Sandbox {
    let mut sandbox = Sandbox::new();
    sandbox.net("web", net).expect("it is a name");
    sandbox
}

/// Puts an address in the place of `URL`.
fn at(address: SocketAddr, source: &str) -> String {
    source.replace("URL", &format!("http://{address}"))
}

#[test]
fn without_a_grant_the_flag_is_named() {
    let source = "import requests, http.client\nfrom urllib.request import urlopen\n\
        for reach in (lambda: urlopen('https://a.org/'), lambda: requests.get('https://a.org/'),\n\
        \x20             lambda: http.client.HTTPSConnection('a.org').request('GET', '/')):\n\
        \x20   try:\n        print(reach())\n    except PermissionError as error:\n        print(error)";
    let said = printed(&Sandbox::new(), source);
    let words = "there is no network: the host grants it with --grant web=net:https://a.org\n";
    assert_eq!(said, words.repeat(3));
    assert!(program(source).plan().capabilities.contains(&"net".to_owned()));
    assert!(program("import urllib.parse, http").plan().capabilities.is_empty());
}

#[test]
fn a_page_is_fetched_by_every_module() {
    let (address, seen) = serve(|asked, stream| match asked.split(' ').nth(1) {
        Some("/none") => say(stream, "HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\n\r\ngone"),
        _ => ok(stream, "Content-Type: application/json; charset=utf-8\r\n", "{\"a\": [1, 2]}"),
    });
    let sandbox = granted(web(address));
    let source = at(
        address,
        "\
import json, requests, http.client
from urllib.error import HTTPError
from urllib.request import Request, urlopen
with urlopen('URL/x?y=1', timeout=5) as page:
    print(page.status, page.reason, page.getheader('content-type'), json.load(page), page.read(), page.geturl()[-6:])
print(json.loads(urlopen(Request('URL/p', b'k=v', {'X-Key': 'q'})).read()))
try:
    urlopen('URL/none')
except HTTPError as error:
    print(error, error.code, error.read())
page = requests.post('URL/j', json={'n': 1}, params={'q': ['a b', 'c'], 'z': None}, headers={'X-Key': 'r'}, timeout=5)
print(page, page.ok, page.json()['a'], page.encoding, page.headers['CONTENT-TYPE'], page.url[-12:])
page = requests.get('URL/none')
print(page.status_code, page.text, bool(page))
try:
    page.raise_for_status()
except requests.HTTPError as error:
    print(str(error).split(' for ')[0], error.response is page)
connection = http.client.HTTPConnection('127.0.0.1', PORT)
connection.request('PUT', '/c', b'body')
answer = connection.getresponse()
print(answer.status, answer.read(4), [line for line in answer])
with requests.Session() as session:
    session.headers['X-All'] = '1'
    session.auth = ('ada', 'pw')
    print(session.delete('URL/d').status_code, session.head('URL/h').content)
",
    )
    .replace("PORT", &address.port().to_string());
    assert_eq!(
        printed(&sandbox, &source),
        "\
200 OK application/json; charset=utf-8 {'a': [1, 2]} b'' /x?y=1
{'a': [1, 2]}
HTTP Error 404: Not Found 404 b'gone'
<Response [200]> True [1, 2] utf-8 application/json; charset=utf-8 /j?q=a+b&q=c
404 gone False
404 Client Error: Not Found True
200 b'{\"a\"' [b': [1, 2]}']
200 b''
"
    );
    let seen = seen.lock().expect("nobody panicked").join("\n---\n").to_lowercase();
    for part in [
        "get /x?y=1 http/1.1\r\n",
        "user-agent: python-urllib/3.11\r\n",
        "post /p http/1.1\r\n",
        "content-type: application/x-www-form-urlencoded\r\n",
        "x-key: q\r\n",
        "\r\n\r\nk=v",
        "post /j?q=a+b&q=c http/1.1\r\n",
        "\r\n\r\n{\"n\": 1}",
        "content-length: 8\r\n",
        "accept-encoding: gzip, deflate\r\n",
        "put /c http/1.1\r\n",
        "delete /d http/1.1\r\n",
        "authorization: basic ywrhonb3\r\n",
        "x-all: 1\r\n",
        "head /h http/1.1\r\n",
    ] {
        assert!(seen.contains(part), "{part:?} in {seen}");
    }
}

/// Every line was printed by CPython 3.11 with the package `requests` too.
#[test]
fn requests_are_made_ready_as_the_package_does() {
    let source = include_str!("net/as_in_requests.py");
    let (program, wanted) = source.split_once("\"\"\"output\n").expect("it ends with its output");
    assert_eq!(printed(&Sandbox::new(), program), wanted.trim_end_matches("\"\"\"\n"));
}

#[test]
fn redirects_are_requests_that_the_grant_must_reach() {
    let (other, secrets) = serve(|_, stream| ok(stream, "", "other"));
    let (address, _) = serve(move |asked, stream| {
        let to = match asked.split(' ').nth(1) {
            Some("/other") => format!("http://{other}/"),
            Some("/loop") => "/loop".to_owned(),
            Some("/file") => "file:///etc/passwd".to_owned(),
            Some("/meta") => "http://169.254.169.254/latest".to_owned(),
            Some("/end") => return ok(stream, "", "end"),
            _ => "/end".to_owned(),
        };
        say(stream, &format!("HTTP/1.1 302 Found\r\nLocation: {to}\r\nContent-Length: 0\r\n\r\n"));
    });
    let source = at(
        address,
        "\
import requests
from urllib.request import Request, urlopen
def get(path):
    return requests.get('URL' + path, headers={'Authorization': 'secret', 'Cookie': 'secret'}).text
def open(path):
    return urlopen(Request('URL' + path, headers={'Authorization': 'secret', 'Cookie': 'secret'})).read()
for path in ('/begin', '/other', '/loop', '/file', '/meta'):
    for reach in (get, open):
        try:
            print(reach(path))
        except OSError as error:
            print(type(error).__name__, str(error).replace('\\n', ' ')[:60])
",
    );
    let said = printed(&granted(web(address)), &source);
    let not_granted = |to: &str| format!("PermissionError http://{to} is not granted");
    let lines: Vec<&str> = said.lines().collect();
    assert_eq!(lines[..2], ["end", "b'end'"], "{said}");
    assert!(lines[2..4].iter().all(|line| line.starts_with(&not_granted(&other.to_string()))));
    assert!(lines[4].starts_with("TooManyRedirects Exceeded 30"), "{said}");
    assert!(lines[5].starts_with("HTTPError HTTP Error 302: The HTTP server returned"), "{said}");
    assert!(lines[6].starts_with("InvalidSchema") && lines[7].contains("HTTPError"), "{said}");
    assert!(lines[8..].iter().all(|line| line.starts_with(&not_granted("169.254.169.254"))));
    assert!(secrets.lock().expect("nobody panicked").is_empty());
    // Where both are granted the redirect is followed, and what says who asks stays behind.
    let both = [format!("http://{address}"), format!("http://{other}")];
    let net = host::net(Ambient::authority(), both.iter().map(String::as_str)).expect("origins");
    let said = printed(&granted(net), &source.replace("'/loop', '/file', '/meta'", ""));
    assert_eq!(said, "end\nb'end'\nother\nb'other'\n");
    let seen = secrets.lock().expect("nobody panicked").join("\n");
    assert!(seen.matches("GET / HTTP").count() == 2 && !seen.contains("secret"), "{seen}");
}

#[test]
fn names_that_stand_for_private_addresses_are_refused() {
    let (address, seen) = serve(|_, stream| ok(stream, "", "inside"));
    let port = address.port();
    let origin = format!("http://rebound.example:{port}");
    let net = || host::net(Ambient::authority(), [origin.as_str()]).expect("it is an origin");
    let source = format!("import requests\nprint(requests.get('{origin}/').text)");
    let to = |ips: &'static [&'static str]| {
        move |_: &str, port: u16| {
            let all = ips.iter().map(|ip| SocketAddr::new(ip.parse().expect("an address"), port));
            Ok(all.collect())
        }
    };
    let answers: [&'static [&'static str]; 4] =
        [&["127.0.0.1"], &["1.1.1.1", "127.0.0.1"], &["::ffff:127.0.0.1"], &["169.254.169.254"]];
    for ips in answers {
        let said = printed(&granted(net().resolve(to(ips))), &source);
        assert!(
            said.contains("is an address of a private network, which is not granted"),
            "{said}"
        );
        assert!(!said.contains("127.0.0.1") && !said.contains("169.254"), "{said}");
    }
    // The name is asked once for each request, and the address that was judged is connected to.
    let asked = Arc::new(Mutex::new(0));
    let count = asked.clone();
    let rebinding = net().private().resolve(move |_, port| {
        *count.lock().expect("nobody panicked") += 1;
        Ok(vec![SocketAddr::from(([127, 0, 0, 1], port))])
    });
    assert_eq!(printed(&granted(rebinding), &source), "inside\n");
    assert_eq!((*asked.lock().expect("nobody panicked"), seen.lock().expect("ok").len()), (1, 1));
    // An origin that names the address itself, or localhost, was meant.
    let local = format!("http://localhost:{port}");
    let net = host::net(Ambient::authority(), [local.as_str()]).expect("it is an origin");
    let net = net.resolve(to(&["127.0.0.1"]));
    assert_eq!(printed(&granted(net), &source.replace(&origin, &local)), "inside\n");
}

#[test]
fn what_would_be_read_as_something_else_is_not_sent() {
    let (address, seen) = serve(|_, stream| ok(stream, "", "ok"));
    let source = at(
        address,
        "\
import http.client, requests
from urllib.request import Request, urlopen
c = http.client.HTTPConnection('URL'[7:])
split = 'x\\r\\nX-Evil: 1'
for send in (lambda: urlopen('URL/a\\r\\nX-Evil: 1'), lambda: urlopen('URL/a b'),
             lambda: urlopen(Request('URL/', headers={'X': split})),
             lambda: urlopen(Request('URL/', headers={'X: y\\r\\nX-Evil': '1'})),
             lambda: urlopen(Request('URL/', headers={'X': 'a\\0b'})),
             lambda: urlopen(Request('URL/', method='GET / HTTP/1.1\\r\\nX-Evil: 1\\r\\n')),
             lambda: requests.get('URL/', headers={'X': split}),
             lambda: requests.get('URL/', headers={split: 'x'}),
             lambda: requests.get('http://user:pw@' + 'URL'[7:]),
             lambda: requests.get('http://' + 'URL'[7:] + '@evil.org/'),
             lambda: requests.get('http://' + 'URL'[7:] + '\\\\@evil.org/'),
             lambda: c.request('POST', '/', b'x', {'Transfer-Encoding': 'chunked'}),
             lambda: c.request('POST', '/', b'x', {'Content-Length': '5'}),
             lambda: c.request('GET', 'http://evil.org/'),
             lambda: c.request('GET', '/', headers={'X': split})):
    try:
        print('sent', send())
    except (OSError, ValueError, http.client.HTTPException) as error:
        print(type(error).__name__)
urlopen(Request('URL/', headers={'Host': 'evil.org', 'Connection': 'close, x'})).read()
",
    );
    let said = printed(&granted(web(address)), &source);
    assert_eq!(said.lines().count(), 15, "{said}");
    assert!(!said.contains("sent"), "{said}");
    let seen = seen.lock().expect("nobody panicked");
    assert_eq!(seen.len(), 1);
    assert!(!seen[0].to_lowercase().contains("evil"), "{}", seen[0]);
}

#[test]
fn hostile_servers_give_errors() {
    let (address, _) = serve(|asked, stream| {
        let endless = |stream: &mut TcpStream, text: &str| {
            while stream.write_all(text.as_bytes()).is_ok() {}
        };
        match asked.split(' ').nth(1).unwrap_or("") {
            "/short" => say(stream, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc"),
            "/chunk" => {
                say(stream, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc");
            }
            "/chunkend" => {
                say(stream, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nabc");
            }
            "/hugechunk" => {
                let head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
                say(stream, &format!("{head}ffffffffffffffffff\r\nabc"));
            }
            "/headers" => {
                say(stream, "HTTP/1.1 200 OK\r\n");
                endless(stream, &format!("X: {}\r\n", "y".repeat(1000)));
            }
            "/line" => endless(stream, "HTTP/1.1 200 OKOKOKOKOKOK"),
            "/garbage" => say(stream, "\0\u{1}\u{2}garbage\r\n\r\n"),
            "/nothing" => {}
            "/body" => {
                say(stream, "HTTP/1.1 200 OK\r\n\r\n");
                endless(stream, &"z".repeat(10_000));
            }
            "/many" => {
                say(stream, "HTTP/1.1 200 OK\r\nContent-Length: 18446744073709551615\r\n\r\n");
                endless(stream, &"z".repeat(10_000));
            }
            "/drip" => {
                say(stream, "HTTP/1.1 200 OK\r\n\r\n");
                for _ in 0..1000 {
                    say(stream, ".");
                    std::thread::sleep(Duration::from_millis(20));
                }
            }
            _ => std::thread::sleep(Duration::from_secs(20)),
        }
    });
    let source = at(
        address,
        "\
import requests
from urllib.request import urlopen
for path in ('short', 'chunk', 'chunkend', 'hugechunk', 'headers', 'line', 'garbage', 'nothing',
             'body', 'many', 'drip', 'slow'):
    for reach in (lambda url: urlopen(url, timeout=0.4).read(),
                  lambda url: requests.get(url, timeout=0.4).content):
        try:
            print(path, len(reach('URL/' + path)))
        except OSError as error:
            print(path, type(error).__name__, error)
",
    );
    let begun = Instant::now();
    let said = printed(&granted(web(address).answer_max(100_000)), &source);
    for line in said.lines() {
        assert!(line.contains("Error") || line.contains("Timeout"), "{said}");
    }
    assert_eq!(said.lines().count(), 24, "{said}");
    assert!(said.contains("body URLError <urlopen error the answer has more than 100000 bytes>"));
    assert!(said.contains("slow URLError <urlopen error read: timed out>"), "{said}");
    assert!(said.contains("drip ReadTimeout"), "{said}");
    assert!(begun.elapsed() < Duration::from_secs(8), "{:?}", begun.elapsed());
}

#[test]
fn what_is_unpacked_is_paid_for() {
    // 64 MiB of zeros, as gzip has them.
    let source = "import gzip, sys\nsys.stdout.write(gzip.compress(bytes(1 << 26)).hex())";
    let packed =
        printed(&Sandbox::new().limits(Limits { bytes_max: 1 << 30, ..Limits::default() }), source);
    let body: Vec<u8> = (0..packed.len() / 2)
        .filter_map(|at| u8::from_str_radix(packed.get(at * 2..at * 2 + 2)?, 16).ok())
        .collect();
    assert!(body.len() < 100_000);
    let (address, _) = serve(move |_, stream| {
        let head = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length";
        say(stream, &format!("{head}: {}\r\n\r\n", body.len()));
        let _ = stream.write_all(&body);
    });
    let mut sandbox = Sandbox::new().limits(Limits { bytes_max: 32 << 20, ..Limits::default() });
    sandbox.net("web", web(address)).expect("it is a name");
    let source = at(address, "import requests\nprint(len(requests.get('URL/').content))");
    let (_, ending) = ended(&sandbox, &source);
    assert!(matches!(ending, Ending::Exhausted { budget: Exhausted::Memory, .. }), "{ending:?}");
}

#[test]
fn a_request_ends_with_its_run() {
    let (address, _) = serve(|_, _| std::thread::sleep(Duration::from_secs(20)));
    // An address of documentation: nobody answers there.
    let far = SocketAddr::from(([192, 0, 2, 1], 80));
    let nobody = host::net(Ambient::authority(), ["http://far.example"]).expect("an origin");
    let nobody = nobody.private().resolve(move |_, _| Ok(vec![far]));
    let asleep = host::net(Ambient::authority(), ["http://far.example"]).expect("an origin");
    let asleep = asleep.resolve(|_, _| {
        std::thread::sleep(Duration::from_secs(20));
        Ok(Vec::new())
    });
    let there =
        at(address, "import requests\ntry:\n    requests.get('URL/')\nfinally:\n    print('seen')");
    let away = there.replace(&format!("http://{address}"), "http://far.example");
    let (first, second, third) = (granted(web(address)), granted(nobody), granted(asleep));
    for (sandbox, source) in [(first, &there), (second, &away), (third, &away)] {
        let begun = Instant::now();
        let (cancel, output) = (Cancel::default(), Buffer::new());
        let mut session = sandbox.session(&program(source), output.clone());
        session.use_cancel(cancel.clone());
        let _watched = watchdog::watch(cancel, Duration::from_millis(300));
        let ending = session.run().ending;
        // Where there is no way to the network at all the system says so at once.
        if !matches!(&ending, Ending::Raised { traceback } if traceback.contains("[Errno")) {
            let timed = matches!(ending, Ending::Exhausted { budget: Exhausted::Time, .. });
            assert!(timed && output.text().is_empty(), "{ending:?} {}", output.text());
        }
        assert!(begun.elapsed() < Duration::from_secs(3), "{:?}", begun.elapsed());
    }
}

#[test]
fn a_caretaker_counts_and_writes_down_every_request() {
    let (address, seen) = serve(|asked, stream| match asked.starts_with("GET /begin") {
        true => say(stream, "HTTP/1.1 301 Moved\r\nLocation: /end\r\nContent-Length: 0\r\n\r\n"),
        false => ok(stream, "", "0123456789"),
    });
    let audit = AuditRing::new(10);
    let caretaker = Caretaker::new("web").audit(audit.clone()).uses_max(3);
    let quota = NetQuota::new(web(address)).bytes_max(25);
    let sandbox = granted(caretaker.keep(quota.clone()));
    let source = at(address, "import requests\nprint(requests.get('URL/begin').text)\n");
    assert_eq!(printed(&sandbox, &source), "0123456789\n");
    assert_eq!((quota.used(), caretaker.uses()), (10, 2));
    let said = printed(&sandbox, &source);
    assert!(said.contains("the grant `web` is used up: 3 uses are the limit"), "{said}");
    let lines = audit.lines();
    let line = |n: usize| (lines[n].action, lines[n].argument.clone().unwrap_or_default());
    assert_eq!(line(1), ("GET", format!("http://{address}/end")));
    assert!(lines.iter().all(|line| line.end == Some(Ok(()))));
    assert_eq!(seen.lock().expect("nobody panicked").len(), 3);
    caretaker.revoke();
    assert!(printed(&sandbox, &source).contains("the grant `web` was revoked"));
    // What would be too much is refused, and counts.
    let sandbox = granted(quota.clone());
    assert_eq!(printed(&sandbox, &source), "0123456789\n");
    let said = printed(&sandbox, &source.replace("/begin", "/end"));
    assert!(said.contains("PermissionError: the grant has carried its 25 bytes"), "{said}");
}

#[test]
fn a_secret_of_the_host_is_sent_and_not_seen() {
    let (address, seen) = serve(|_, stream| ok(stream, "", "ok"));
    let net = web(address).header("Authorization", "Bearer hidden");
    let source = at(
        address,
        "import requests\n\
         page = requests.get('URL/', headers={'authorization': 'mine'})\n\
         print(page.text, page.request.headers, page.headers, vars(page))\n\
         try:\n    requests.get('URL/\\n')\nexcept Exception as error:\n    print(error)",
    );
    let said = printed(&granted(net), &source);
    assert!(said.starts_with("ok") && !said.contains("hidden"), "{said}");
    let seen = seen.lock().expect("nobody panicked").join("\n");
    assert!(seen.contains("Bearer hidden") && !seen.contains("mine"), "{seen}");
}

struct Counting(Mutex<u32>);

impl Net for Counting {
    fn send(&self, request: &NetRequest, _: &Cancel) -> Result<NetAnswer, NetError> {
        let mut count = self.0.lock().expect("nobody panicked");
        *count += 1;
        match request.url.path() {
            "/late" => Err(NetError::TimedOut("read: timed out".to_owned())),
            "/down" => Err(NetError::Failed("down".to_owned())),
            _ => Ok(NetAnswer::new(200).header("X", "é").body(vec![0, 255, *count as u8])),
        }
    }
}

#[test]
fn a_recorded_run_needs_no_network() {
    let sandbox = granted(Counting(Mutex::new(0)));
    let program = program(
        "import requests\n\
        for path in ('/a', '/late', '/down', '/a'):\n    try:\n        \
        page = requests.get('https://a.org' + path)\n        print(page.content, page.headers)\n    \
        except requests.RequestException as error:\n        print(type(error).__name__, error)",
    );
    let output = Buffer::new();
    let mut session = sandbox.session(&program, output.clone());
    session.record(1 << 20).expect("it can be recorded");
    let report = session.run();
    let journal = session.journal().expect("there is one");
    let journal = Journal::parse(&journal).expect("it was written here");
    let again = Buffer::new();
    let replayed = Sandbox::new().replay(&journal, &program, again.clone()).expect("it fits").run();
    assert_eq!((replayed.ending, replayed.steps), (report.ending, report.steps));
    assert_eq!(again.text(), output.text());
    assert_eq!(
        output.text(),
        "b'\\x00\\xff\\x01' {'X': 'é'}\nReadTimeout read: timed out\nConnectionError down\n\
         b'\\x00\\xff\\x04' {'X': 'é'}\n"
    );
}

#[test]
fn the_command_line_grants_origins() {
    let (address, seen) = serve(|_, stream| ok(stream, "", "hello"));
    let folder = std::env::temp_dir().join(format!("net-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("it is made");
    let (path, token) = (folder.join("page.py"), folder.join("token"));
    let source = "import requests\nfor n in range(2):\n    print(requests.get('URL/').text)";
    std::fs::write(&path, at(address, source)).expect("it is written");
    std::fs::write(&token, "Bearer hidden\n").expect("it is written");
    let run = |grant: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_coldframe"));
        // Nobody asks what the environment says of proxies.
        for name in ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"] {
            command.env(name, "http://127.0.0.1:1");
        }
        let done = command.arg("run").args(["--grant", grant]).arg(&path).output();
        let done = done.expect("it runs");
        let said = String::from_utf8_lossy(&done.stdout).into_owned();
        said + &String::from_utf8_lossy(&done.stderr)
    };
    let header = token.display();
    let grant = format!("web=net:http://{address}:uses=2:bytes=1KiB:header=Authorization@{header}");
    assert_eq!(run(&grant), "hello\nhello\n");
    assert!(seen.lock().expect("nobody panicked")[0].contains("Bearer hidden"));
    let said = run(&format!("web=net:https://other.org,http://{address}:uses=1"));
    assert!(said.starts_with("hello\n") && said.contains("1 uses are the limit"), "{said}");
    let said = run("web=net:https://other.org");
    assert!(said.contains(&format!("--grant web=net:http://{address}")), "{said}");
    for (wrong, words) in [
        ("web=net:", "is no origin"),
        ("web=net:example.org", "write https://HOST"),
        ("web=net:https://a.org/path", "it ends with the host or the port"),
        ("web=net:https://a*.org", "is no origin"),
        ("web=net:https://a.org:speed=9", "there is no `speed` of the web"),
        ("web=net:https://a.org:bytes=x", "not a size"),
    ] {
        assert!(run(wrong).contains(words), "{wrong}: {}", run(wrong));
    }
    std::fs::remove_dir_all(folder).expect("it was made");
}
