//! Pages with forms, served over HTTP: page authors write functions, each page has a store of its
//! own, each author an account that all visits of the pages draw on. A page gives back what it is
//! made of as plain data; the host writes the HTML, so that text is escaped whatever the author does.
//!
//!     cargo run --example site
//!     open http://127.0.0.1:8000/guestbook

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::time::Duration;

use coldframe::{
    Account, CompileError, Ending, Limits, MemoryStore, Policy, Program, ProgramCache, Sandbox,
};
use serde_json::Value;

const GUESTBOOK: &str = "\
# parameters: form
from coldframe import store
notes = store()
if form.get('text'):
    number = notes.get('count', 0) + 1
    notes['count'] = number
    notes[f'note/{number:06}'] = {'who': form.get('who') or 'somebody', 'text': form['text']}
items = [['li', ['b', note['who']], ': ', note['text']] for note in notes.values('note/')]
return ['main', ['h1', 'Guestbook'], ['ul', *items],
        ['form', ['input', {'name': 'who', 'placeholder': 'name'}],
         ['input', {'name': 'text', 'placeholder': 'text'}], ['button', 'Sign']]]
";

/// It ends neither by itself nor with its own author's other pages.
const GREEDY: &str = "\
# parameters: form
while True:
    form = [form]
";

/// What a page may be made of: everything else is shown as text.
const ELEMENTS: [&str; 11] =
    ["b", "button", "form", "h1", "input", "li", "main", "p", "span", "ul", "em"];
const ATTRIBUTES: [&str; 3] = ["name", "placeholder", "value"];
/// The longest request.
const REQUEST_MAX: u64 = 64 << 10;

/// A page as its author saved it last.
struct Page {
    source: String,
    sandbox: Sandbox,
    account: Account,
}

struct Site {
    pages: BTreeMap<String, Page>,
    /// Pages that were visited lately need not be compiled again until they change.
    programs: ProgramCache,
}

impl Site {
    fn new(pages: &[(&str, &str, &Account)]) -> Result<Self, Box<dyn std::error::Error>> {
        let mut site =
            Self { pages: BTreeMap::new(), programs: ProgramCache::new(1_000, 64 << 20) };
        for (name, source, account) in pages {
            // What one visit may spend; the account limits all of them together. A store in a file
            // is `coldframe::host::store`, and one file serves all pages through `Prefix`.
            let limits = Limits { steps_max: 200_000, bytes_max: 8 << 20, ..Limits::default() };
            let mut sandbox = Sandbox::new().limits(limits);
            sandbox.declare("form")?;
            sandbox.store("page", MemoryStore::new().bytes_max(1 << 20).keys_max(10_000))?;
            let page = Page { source: (*source).to_owned(), sandbox, account: (*account).clone() };
            site.program(name, &page)?;
            site.pages.insert((*name).to_owned(), page);
        }
        Ok(site)
    }

    fn program(&self, name: &str, page: &Page) -> Result<Program, CompileError> {
        let (file, policy) = (format!("{name}.py"), Policy::function());
        self.programs.get_or_compile(&file, &page.source, &policy, &page.sandbox)
    }

    /// Status and HTML for a visit.
    fn visit(&self, name: &str, form: &BTreeMap<String, String>) -> (u16, String) {
        let Some(page) = self.pages.get(name) else {
            return (404, "<p>There is no such page.</p>".to_owned());
        };
        let Ok(program) = self.program(name, page) else {
            return (500, "<p>The page has an error.</p>".to_owned());
        };
        // Two visits at once may read the same; the later one is refused and tried again.
        for _ in 0..10 {
            let mut session = page.sandbox.session(&program, |_: &str| {});
            session.draw_from(&page.account);
            if session.set("form", form).is_err() {
                break;
            }
            match session.run().ending {
                Ending::Done => {
                    let mut html = String::new();
                    return match session.result::<Value>() {
                        Ok(tree) => {
                            render(&tree, &mut html, 0);
                            (200, html)
                        }
                        Err(_) => (500, "<p>The page gave nothing to show.</p>".to_owned()),
                    };
                }
                Ending::Raised { traceback } if traceback.contains("changed by another run") => {}
                Ending::Exhausted { .. } => {
                    return (503, "<p>The page has used what it may.</p>".to_owned());
                }
                // The author sees the traceback, not the visitor.
                _ => return (500, "<p>The page has an error.</p>".to_owned()),
            }
        }
        (503, "<p>Too many visitors at once.</p>".to_owned())
    }
}

fn escape(text: &str, html: &mut String) {
    for character in text.chars() {
        match character {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            other => html.push(other),
        }
    }
}

/// A list is an element: its name, perhaps its attributes, and what it contains. All else is text.
fn render(page: &Value, html: &mut String, depth: usize) {
    match page {
        Value::Array(parts) if depth < 64 => {
            let (name, rest) = match parts.split_first() {
                Some((Value::String(name), rest)) if ELEMENTS.contains(&name.as_str()) => {
                    (name.as_str(), rest)
                }
                _ => ("span", parts.as_slice()),
            };
            html.push_str(&format!("<{name}"));
            // Forms come back to their own page, whatever the author would like.
            html.push_str(if name == "form" { " method=\"post\"" } else { "" });
            let (attributes, children) = match rest.split_first() {
                Some((Value::Object(map), rest)) => (Some(map), rest),
                _ => (None, rest),
            };
            for (key, value) in attributes.into_iter().flatten() {
                if let (true, Some(text)) = (ATTRIBUTES.contains(&key.as_str()), value.as_str()) {
                    html.push_str(&format!(" {key}=\""));
                    escape(text, html);
                    html.push('"');
                }
            }
            html.push('>');
            if name != "input" {
                children.iter().for_each(|child| render(child, html, depth + 1));
                html.push_str(&format!("</{name}>"));
            }
        }
        Value::String(text) => escape(text, html),
        Value::Null => {}
        other => escape(&other.to_string(), html),
    }
}

/// `a=1&b=two+words` as a map; what is no form is left out.
fn form_of(text: &str) -> BTreeMap<String, String> {
    let plain = |text: &str| {
        let mut bytes = Vec::new();
        let mut rest = text.bytes();
        while let Some(byte) = rest.next() {
            match byte {
                b'+' => bytes.push(b' '),
                b'%' => {
                    let digits = [rest.next(), rest.next()].map(|digit| {
                        digit.and_then(|digit| char::from(digit).to_digit(16)).unwrap_or(0)
                    });
                    bytes.push((digits[0] * 16 + digits[1]) as u8);
                }
                other => bytes.push(other),
            }
        }
        String::from_utf8_lossy(&bytes).into_owned()
    };
    let pair = |part: &str| part.split_once('=').map(|(key, value)| (plain(key), plain(value)));
    text.split('&').filter_map(pair).collect()
}

/// Reads a request: its path and its form.
fn request(stream: &mut TcpStream) -> std::io::Result<(String, BTreeMap<String, String>)> {
    stream.set_read_timeout(Some(Duration::from_secs(5)))?;
    let odd = || std::io::Error::other("no request");
    let (mut head, mut byte) = (Vec::new(), [0]);
    let mut limited = stream.take(REQUEST_MAX);
    while !head.ends_with(b"\r\n\r\n") {
        limited.read_exact(&mut byte)?;
        head.push(byte[0]);
    }
    let head = String::from_utf8(head).map_err(|_| odd())?;
    let mut words = head.split(' ');
    let (method, target) = (words.next().ok_or_else(odd)?, words.next().ok_or_else(odd)?);
    let path = target.split('?').next().unwrap_or("").trim_matches('/').to_owned();
    if method != "POST" {
        return Ok((path, BTreeMap::new()));
    }
    let length = head.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse::<u64>().ok())?
    });
    let mut body = String::new();
    limited.take(length.unwrap_or(0)).read_to_string(&mut body)?;
    Ok((path, form_of(&body)))
}

/// Answers one connection.
fn answer(site: &Site, mut stream: TcpStream) -> std::io::Result<()> {
    let (path, form) = request(&mut stream)?;
    let (status, html) = site.visit(&path, &form);
    let body = format!("<!doctype html><meta charset=\"utf-8\"><title>A page</title>{html}\n");
    // Should anything ever get past the escaping, the browser runs none of it.
    write!(
        stream,
        "HTTP/1.1 {status} -\r\nContent-Type: text/html; charset=utf-8\r\n\
         Content-Security-Policy: default-src 'none'; form-action 'self'\r\n\
         X-Content-Type-Options: nosniff\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    )
}

/// Serves so many connections, four at a time.
fn serve(site: &Site, listener: &TcpListener, connections: usize) {
    let left = std::sync::Mutex::new(connections);
    let take =
        || left.lock().is_ok_and(|mut left| left.checked_sub(1).map(|n| *left = n).is_some());
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                while take() {
                    if let Ok((stream, _)) = listener.accept() {
                        // A visitor who sends nonsense, or goes, is no concern of ours.
                        let _ = answer(site, stream);
                    }
                }
            });
        }
    });
}

fn site() -> Result<Site, Box<dyn std::error::Error>> {
    let (ada, bo) = (Account::new(50_000_000, 256 << 20), Account::new(1_000_000, 64 << 20));
    Site::new(&[("guestbook", GUESTBOOK, &ada), ("greedy", GREEDY, &bo)])
}

/// Runs the example against itself; gives what visitors get.
pub fn run() -> Result<String, Box<dyn std::error::Error>> {
    let site = site()?;
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    let send = |text: String| -> std::io::Result<String> {
        let mut stream = TcpStream::connect(address)?;
        stream.write_all(text.as_bytes())?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        let status = answer.get(9..12).unwrap_or("?").to_owned();
        let html = answer.rsplit("</title>").next().unwrap_or("").to_owned();
        Ok(format!("{status} {html}"))
    };
    let get = |path: &str| send(format!("GET /{path} HTTP/1.1\r\nHost: x\r\n\r\n"));
    let post = |path: &str, form: &str| {
        let length = form.len();
        send(format!("POST /{path} HTTP/1.1\r\nContent-Length: {length}\r\n\r\n{form}"))
    };
    std::thread::scope(|scope| {
        scope.spawn(|| serve(&site, &listener, 4 + 8 + 1));
        let mut text = post("guestbook", "who=Ada&text=Hello%21")?;
        text += &post(
            "guestbook",
            "who=%3Cscript%3E&text=%22%3Cimg+src%3Dx+onerror%3Dalert%281%29%3E",
        )?;
        text += &get("greedy")?;
        text += &get("nothing")?;
        // Eight at once: nobody's line is lost.
        std::thread::scope(|scope| {
            for n in 0..8 {
                scope.spawn(move || post("guestbook", &format!("who=Bo&text=line+{n}")));
            }
        });
        let last = get("guestbook")?;
        text += &format!("{} lines\n", last.matches("<li>").count());
        Ok(text)
    })
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let listener = TcpListener::bind("127.0.0.1:8000")?;
    println!("http://{}/guestbook", listener.local_addr()?);
    serve(&site()?, &listener, usize::MAX);
    Ok(())
}
