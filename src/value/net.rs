//! The web, as far as a host grants it: one request goes out, one answer comes in.
//!
//! The trait stands here so that the session can hold what it was granted; what hosts are offered
//! ready-made is in `capability` and `host`. Redirects are followed by Python's modules, so that
//! every hop is a request of its own and is judged as one.
//!
//! An address is taken apart once, here; what was judged is what is sent.
//!
//! May touch: `budget`. Never: a socket.

use std::fmt::Write;
use std::sync::Arc;
use std::time::Duration;

use super::grants::Refusal;
use super::journal::Word;
use super::runtime::{Core, Eval};
use super::types;
use crate::budget::Cancel;

/// The web, to be granted by [`Sandbox::net`](crate::Sandbox::net).
///
/// Ready-made are [`Pages`](crate::Pages), of pages in memory, and with the feature `net` the
/// machine's own, `coldframe::host::net`. Your own answers requests:
///
/// ```
/// use coldframe::{Buffer, Cancel, Net, NetAnswer, NetError, NetRequest, Policy, Program, Sandbox};
///
/// struct Weather;
///
/// impl Net for Weather {
///     fn send(&self, request: &NetRequest, _: &Cancel) -> Result<NetAnswer, NetError> {
///         match request.url.path() {
///             "/today" => Ok(NetAnswer::new(200).body("rain")),
///             _ => Ok(NetAnswer::new(404)),
///         }
///     }
/// }
///
/// let mut sandbox = Sandbox::new();
/// sandbox.net("weather", Weather)?;
/// let source = "import requests\nprint(requests.get('https://weather.test/today').text)";
/// let program = Program::compile("page.py", source, &Policy::standard())?;
/// let output = Buffer::new();
/// sandbox.session(&program, output.clone()).run();
/// assert_eq!(output.text(), "rain\n");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub trait Net: Send + Sync {
    /// Whether an address is of this grant. Of several grants the first that says yes gets the
    /// request.
    fn reaches(&self, url: &NetUrl) -> bool {
        let _ = url;
        true
    }

    /// Sends a request and waits for the whole answer, or until the run is cancelled. Redirects are
    /// answers.
    ///
    /// # Errors
    /// A [`NetError`], which the program sees as that of the module it uses.
    fn send(&self, request: &NetRequest, cancel: &Cancel) -> Result<NetAnswer, NetError>;
}

impl<N: Net + ?Sized> Net for Arc<N> {
    fn reaches(&self, url: &NetUrl) -> bool {
        (**self).reaches(url)
    }

    fn send(&self, request: &NetRequest, cancel: &Cancel) -> Result<NetAnswer, NetError> {
        (**self).send(request, cancel)
    }
}

/// An address of the web, taken apart: scheme, host, port, and a path with its query.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct NetUrl {
    https: bool,
    host: String,
    port: u16,
    path: String,
}

/// The longest address that is sent.
const URL_MAX: usize = 16 << 10;

impl NetUrl {
    /// Takes an address apart. The fragment is left out.
    ///
    /// # Errors
    /// What is wrong with it: a scheme other than http and https, credentials, a character that no
    /// address has.
    ///
    /// ```
    /// use coldframe::NetUrl;
    ///
    /// let url = NetUrl::parse("HTTPS://Api.example.org/a?b=1#c")?;
    /// assert_eq!((url.origin().as_str(), url.path()), ("https://api.example.org", "/a?b=1"));
    /// assert_eq!(NetUrl::parse("http://[::1]:80")?.to_string(), "http://[::1]/");
    /// for wrong in ["ftp://a/", "http://a@b/", "http:///x", "http://a/\r\nX: 1", "http://a\\@b/"] {
    ///     assert!(NetUrl::parse(wrong).is_err());
    /// }
    /// # Ok::<(), String>(())
    /// ```
    pub fn parse(text: &str) -> Result<Self, String> {
        if text.len() > URL_MAX {
            return Err(format!("an address of more than {URL_MAX} bytes"));
        }
        if let Some(wrong) = text.chars().find(|c| !c.is_ascii_graphic() || "\\<>\"".contains(*c)) {
            return Err(format!("an address has no {wrong:?}; write it with urllib.parse.quote()"));
        }
        let (scheme, rest) = text.split_once("://").ok_or("an address begins with https://")?;
        let https = match &*scheme.to_ascii_lowercase() {
            "https" => true,
            "http" => false,
            _ => return Err("an address begins with https:// or http://".to_owned()),
        };
        let rest = rest.split('#').next().unwrap_or("");
        let end = rest.find(['/', '?']).unwrap_or(rest.len());
        let (authority, path) = rest.split_at(end);
        if authority.contains('@') {
            return Err("an address holds no name and password; send them in a header".to_owned());
        }
        let (host, port) = match authority.rfind(':') {
            Some(at) if !authority.ends_with(']') => {
                (&authority[..at], authority.get(at + 1..).unwrap_or(""))
            }
            _ => (authority, ""),
        };
        let usual = if https { 443 } else { 80 };
        let port = match port {
            "" => usual,
            digits if digits.bytes().all(|byte| byte.is_ascii_digit()) => {
                digits.parse().ok().filter(|port| *port != 0).ok_or("a port is 1 to 65535")?
            }
            _ => return Err("a port is 1 to 65535".to_owned()),
        };
        let slash = if path.starts_with('/') { "" } else { "/" };
        Ok(Self { https, host: host_of(host)?, port, path: format!("{slash}{path}") })
    }

    /// Whether it is https.
    pub fn is_https(&self) -> bool {
        self.https
    }

    /// The host in small letters; an IPv6 address without its brackets.
    pub fn host(&self) -> &str {
        self.host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(&self.host)
    }

    /// The port.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// The path with its query; it begins with a slash.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Scheme, host and port, as browsers write them: `https://example.org`, `http://[::1]:8000`.
    pub fn origin(&self) -> String {
        let scheme = if self.https { "https" } else { "http" };
        match (self.https, self.port) {
            (true, 443) | (false, 80) => format!("{scheme}://{}", self.host),
            (_, port) => format!("{scheme}://{}:{port}", self.host),
        }
    }
}

impl std::fmt::Display for NetUrl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}{}", self.origin(), self.path)
    }
}

/// A host's name in small letters, or an address.
fn host_of(text: &str) -> Result<String, String> {
    if let Some(inner) = text.strip_prefix('[').and_then(|host| host.strip_suffix(']')) {
        let address: core::net::Ipv6Addr =
            inner.parse().map_err(|_| "in brackets stands an IPv6 address".to_owned())?;
        return Ok(format!("[{address}]"));
    }
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._".contains(&byte);
    if text.is_empty() || text.len() > 253 || !text.bytes().all(plain) {
        return Err("the address has no host, or one that is no name".to_owned());
    }
    Ok(text.to_ascii_lowercase())
}

/// A request.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct NetRequest {
    /// `GET`, `POST` ...: capital letters.
    pub method: String,
    /// Where to.
    pub url: NetUrl,
    /// Names and values, without those that say how the body is sent: plain text in one line each.
    pub headers: Vec<(String, String)>,
    /// What is sent along; `None` is not even an empty one.
    pub body: Option<Vec<u8>>,
    /// How long the program would wait.
    pub timeout: Option<Duration>,
    /// The most bytes of the answer's body that there is room for.
    pub room: u64,
}

/// An answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct NetAnswer {
    /// 200, 404 ...
    pub status: u16,
    /// The words beside the status; may be empty.
    pub reason: String,
    /// Names and values, in order.
    pub headers: Vec<(String, String)>,
    /// The body, as it was sent.
    pub body: Vec<u8>,
}

impl NetAnswer {
    /// An answer of this status, with nothing in it.
    pub fn new(status: u16) -> Self {
        Self { status, ..Self::default() }
    }

    /// With words beside the status.
    #[must_use]
    pub fn reason(mut self, words: &str) -> Self {
        words.clone_into(&mut self.reason);
        self
    }

    /// With one more header.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// With a body.
    #[must_use]
    pub fn body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = body.into();
        self
    }
}

/// Why there is no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NetError {
    /// The program may not: it sees a PermissionError.
    Refused(Refusal),
    /// It took too long: what did.
    TimedOut(String),
    /// Nobody answered, or nothing that can be read: why.
    Failed(String),
    /// The answer is larger than it may be: how large that is.
    TooLarge(u64),
}

impl From<Refusal> for NetError {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl std::fmt::Display for NetError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Refused(refusal) => write!(f, "{refusal}"),
            Self::TimedOut(what) => f.write_str(what),
            Self::Failed(why) => f.write_str(why),
            Self::TooLarge(bytes) => write!(f, "the answer has more than {bytes} bytes"),
        }
    }
}

impl std::error::Error for NetError {}

/// Steps that a request costs: the host's thread is taken meanwhile.
const STEPS: u64 = 1000;

impl Core {
    /// Sends a request by the grant that reaches its address. The answer's body is charged before
    /// it is handed out.
    ///
    /// # Errors
    /// A PermissionError if no grant reaches it, or the grant refuses; and when a budget is spent,
    /// or the run is cancelled meanwhile.
    pub fn net_send(&mut self, mut request: NetRequest) -> Eval<Result<NetAnswer, NetError>> {
        let origin = request.url.origin();
        let ask = format!("the host grants it with --grant web=net:{origin}");
        if self.grants.nets.is_empty() {
            let message = format!("there is no network: {ask}");
            return Err(self.raise(types::PERMISSION_ERROR, &message));
        }
        let found = self.grants.nets.iter().find(|(_, net)| net.reaches(&request.url));
        let net = found.map(|(_, net)| net.clone());
        let sent = request.body.as_ref().map_or(0, |body| body.len() as u64);
        self.steps(STEPS + sent / 16)?;
        // A journal holds it as text: a byte is up to four there.
        self.heap.charge(sent.saturating_mul(4))?;
        self.heap.meter.release(sent.saturating_mul(4));
        self.heap.effect = true;
        let meter = &self.heap.meter;
        request.room = meter.bytes_max().saturating_sub(meter.bytes_used()) / 2;
        let cancel = meter.cancel_handle();
        let asked = Word::Text(asked(&request));
        let given = self.journaled("net", asked, |_| match net {
            None => Err(Refusal::new(format!("{origin} is not granted: {ask}"))),
            Some(net) => match net.send(&request, &cancel) {
                Err(NetError::Refused(refusal)) => Err(refusal),
                answer => Ok(Word::Bytes(pack(&answer))),
            },
        });
        // If it was cancelled, that is seen now, and no `except` sees what came of it.
        self.heap.meter.look_soon();
        self.steps(1)?;
        let answer = match given? {
            Word::Bytes(bytes) => unpack(&bytes),
            _ => None,
        };
        let Some(answer) = answer else {
            return Err(self.diverge("net is an answer".to_owned()));
        };
        if let Ok(answer) = &answer {
            let size = answer.body.len() as u64;
            if size > request.room {
                return Ok(Err(NetError::TooLarge(request.room)));
            }
            self.steps(size / 64)?;
        }
        Ok(answer)
    }
}

/// A request as a journal holds it.
fn asked(request: &NetRequest) -> String {
    let mut text = format!("{} {}\n", request.method, request.url);
    for (name, value) in &request.headers {
        let _ = writeln!(text, "{name}: {value}");
    }
    if let Some(body) = &request.body {
        let _ = write!(text, "\n{}", body.escape_ascii());
    }
    text
}

/// An answer as bytes: numbers in eight of them, everything else behind its length.
fn pack(answer: &Result<NetAnswer, NetError>) -> Vec<u8> {
    let mut out = Vec::new();
    let mut put = |bytes: &[u8]| {
        out.extend_from_slice(&(bytes.len() as u64).to_le_bytes());
        out.extend_from_slice(bytes);
    };
    match answer {
        Ok(answer) => {
            put(b"answer");
            put(&answer.status.to_le_bytes());
            put(answer.reason.as_bytes());
            put(&answer.body);
            for (name, value) in &answer.headers {
                put(name.as_bytes());
                put(value.as_bytes());
            }
        }
        Err(NetError::TimedOut(what)) => {
            put(b"timeout");
            put(what.as_bytes());
        }
        Err(NetError::TooLarge(bytes)) => {
            put(b"large");
            put(&bytes.to_le_bytes());
        }
        Err(error @ (NetError::Failed(_) | NetError::Refused(_))) => {
            put(b"failed");
            put(error.to_string().as_bytes());
        }
    }
    out
}

fn unpack(bytes: &[u8]) -> Option<Result<NetAnswer, NetError>> {
    let mut rest = bytes;
    let mut take = || -> Option<&[u8]> {
        let (size, after) = rest.split_first_chunk::<8>()?;
        let (part, after) =
            after.split_at_checked(usize::try_from(u64::from_le_bytes(*size)).ok()?)?;
        rest = after;
        Some(part)
    };
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).ok();
    match take()? {
        b"timeout" => Some(Err(NetError::TimedOut(text(take()?)?))),
        b"failed" => Some(Err(NetError::Failed(text(take()?)?))),
        b"large" => Some(Err(NetError::TooLarge(u64::from_le_bytes(take()?.try_into().ok()?)))),
        b"answer" => {
            let status = u16::from_le_bytes(take()?.try_into().ok()?);
            let reason = text(take()?)?;
            let body = take()?.to_vec();
            let mut headers = Vec::new();
            while let Some(name) = take() {
                headers.push((text(name)?, text(take()?)?));
            }
            Some(Ok(NetAnswer { status, reason, headers, body }))
        }
        _ => None,
    }
}
