//! Less of the web: chosen origins, a quota; and one that is in memory only.
//!
//! May touch: `value`, `budget`. Never: a socket.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use super::{Net, NetAnswer, NetError, NetRequest, NetUrl, Refusal};
use crate::budget::Cancel;

/// Pages in memory: a [`Net`] that knows these addresses and answers 404 for others.
///
/// ```
/// use coldframe::{Buffer, Pages, Policy, Program, Sandbox};
///
/// let mut sandbox = Sandbox::new();
/// sandbox.net("web", Pages::new().with("https://example.org/rate", "1.08"))?;
/// let source = "from urllib.request import urlopen\n\
///     with urlopen('https://example.org/rate') as page:\n    print(page.status, float(page.read()))";
/// let program = Program::compile("page.py", source, &Policy::standard())?;
/// let output = Buffer::new();
/// sandbox.session(&program, output.clone()).run();
/// assert_eq!(output.text(), "200 1.08\n");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Pages {
    all: Vec<(String, NetAnswer)>,
}

impl Pages {
    /// None at all.
    pub fn new() -> Self {
        Self::default()
    }

    /// One more: a text at an address.
    #[must_use]
    pub fn with(self, url: &str, text: &str) -> Self {
        let answer = NetAnswer::new(200).reason("OK");
        let answer = answer.header("Content-Type", "text/plain; charset=utf-8");
        self.answering(url, answer.body(text))
    }

    /// One more: an answer at an address.
    #[must_use]
    pub fn answering(mut self, url: &str, answer: NetAnswer) -> Self {
        self.all.push((url.to_owned(), answer));
        self
    }
}

impl Net for Pages {
    fn send(&self, request: &NetRequest, _: &Cancel) -> Result<NetAnswer, NetError> {
        let url = request.url.to_string();
        let same = |own: &str| own == url || NetUrl::parse(own).as_ref() == Ok(&request.url);
        match self.all.iter().find(|(own, _)| same(own)) {
            Some((_, answer)) => Ok(answer.clone()),
            None => Ok(NetAnswer::new(404).reason("Not Found")),
        }
    }
}

/// Of a [`Net`] only chosen origins: `https://api.example.org`, `http://localhost:8000`,
/// `https://*.example.org` (names below it, and not itself), `https://*` (any host). The port is
/// the scheme's own unless it is said.
///
/// ```
/// use coldframe::{Net, NetUrl, Origins, Pages};
///
/// let web = Origins::new(Pages::new(), ["https://example.org", "https://*.example.net"])?;
/// let reaches = |url: &str| web.reaches(&NetUrl::parse(url).expect("an address"));
/// assert!(reaches("https://example.org/a") && reaches("https://api.example.net/"));
/// assert!(!reaches("http://example.org/") && !reaches("https://example.org:8443/"));
/// assert!(!reaches("https://example.net/") && !reaches("https://evilexample.net/"));
/// # Ok::<(), String>(())
/// ```
#[derive(Clone, Debug)]
pub struct Origins<N> {
    net: N,
    origins: Vec<Origin>,
}

impl<N: Net> Origins<N> {
    /// Only these origins.
    ///
    /// # Errors
    /// What is wrong with the first that is none.
    pub fn new<'a>(net: N, origins: impl IntoIterator<Item = &'a str>) -> Result<Self, String> {
        let origins: Result<Vec<_>, _> = origins.into_iter().map(Origin::parse).collect();
        Ok(Self { net, origins: origins? })
    }
}

impl<N: Net> Net for Origins<N> {
    fn reaches(&self, url: &NetUrl) -> bool {
        self.origins.iter().any(|origin| origin.has(url)) && self.net.reaches(url)
    }

    fn send(&self, request: &NetRequest, cancel: &Cancel) -> Result<NetAnswer, NetError> {
        if !self.reaches(&request.url) {
            let origin = request.url.origin();
            return Err(Refusal::new(format!("{origin} is not granted")).into());
        }
        self.net.send(request, cancel)
    }
}

/// Scheme, host and port; the host may be a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// With `*` standing as `x`.
    url: NetUrl,
    wide: bool,
}

impl Origin {
    /// Reads one.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(text: &str) -> Result<Self, String> {
        let wrong = |why: &str| format!("`{}` is no origin: {why}", text.escape_debug());
        let (scheme, rest) = text.split_once("://").ok_or_else(|| {
            wrong("write https://HOST, http://HOST:PORT, https://*.HOST or https://*")
        })?;
        let (wide, rest) = match rest.strip_prefix('*') {
            Some(rest) => (true, format!("x{rest}")),
            None => (false, rest.to_owned()),
        };
        let url = NetUrl::parse(&format!("{scheme}://{rest}")).map_err(|why| wrong(&why))?;
        if wide && !(url.host() == "x" || url.host().starts_with("x.")) {
            return Err(wrong("`*` stands alone, or before a dot"));
        }
        if url.path() != "/" || rest.contains(['?', '#']) || rest.ends_with('/') {
            return Err(wrong("it ends with the host or the port"));
        }
        Ok(Self { url, wide })
    }

    /// Whether an address is of it.
    pub fn has(&self, url: &NetUrl) -> bool {
        let host = self.url.host();
        let same_host = match self.wide {
            false => url.host() == host,
            true if host == "x" => true,
            // What follows the `x` begins with a dot.
            true => host.get(1..).is_some_and(|rest| url.host().ends_with(rest)),
        };
        same_host && self.url.is_https() == url.is_https() && self.url.port() == url.port()
    }

    /// Whether it names this very host.
    pub fn names(&self, host: &str) -> bool {
        !self.wide && self.url.host() == host
    }
}

/// A [`Net`] that carries no more than so many bytes, for all sessions together.
///
/// ```
/// use coldframe::{Ending, NetQuota, Pages, Policy, Program, Sandbox};
///
/// let pages = Pages::new().with("https://example.org/a", "ten bytes!");
/// let mut sandbox = Sandbox::new();
/// sandbox.net("web", NetQuota::new(pages).bytes_max(25))?;
/// let source = "import requests\nfor n in range(9):\n    requests.get('https://example.org/a')";
/// let program = Program::compile("page.py", source, &Policy::standard())?;
/// let ending = sandbox.session(&program, |_: &str| {}).run().ending;
/// assert!(matches!(ending, Ending::Raised { traceback } if traceback.contains("25 bytes")));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct NetQuota<N> {
    net: N,
    bytes_max: u64,
    used: Arc<AtomicU64>,
}

impl<N: Net> NetQuota<N> {
    /// No limit yet.
    pub fn new(net: N) -> Self {
        Self { net, bytes_max: u64::MAX, used: Arc::default() }
    }

    /// At most so many bytes of bodies, there and back.
    #[must_use]
    pub fn bytes_max(mut self, bytes: u64) -> Self {
        self.bytes_max = bytes;
        self
    }

    /// Bytes that were carried.
    pub fn used(&self) -> u64 {
        self.used.load(Ordering::SeqCst).min(self.bytes_max)
    }
}

impl<N: Net> Net for NetQuota<N> {
    fn reaches(&self, url: &NetUrl) -> bool {
        self.net.reaches(url)
    }

    fn send(&self, request: &NetRequest, cancel: &Cancel) -> Result<NetAnswer, NetError> {
        let max = self.bytes_max;
        let sent = request.body.as_ref().map_or(0, |body| body.len() as u64);
        // What is sent counts before it is sent, and what may come back is no more than is left:
        // two requests at once may both get that much, and the later one is refused its answer.
        let more = |used: u64, bytes: u64| used.checked_add(bytes).filter(|used| *used <= max);
        let full =
            || NetError::from(Refusal::new(format!("the grant has carried its {max} bytes")));
        let count = |bytes: u64| {
            self.used
                .fetch_update(Ordering::SeqCst, Ordering::SeqCst, |used| more(used, bytes))
                .map_err(|_| full())
        };
        let before = count(sent)?;
        let left = max.saturating_sub(before).saturating_sub(sent);
        if left == 0 {
            return Err(full());
        }
        let mut request = request.clone();
        let room = request.room;
        request.room = room.min(left);
        let answer = match self.net.send(&request, cancel) {
            Err(NetError::TooLarge(bytes)) => {
                // So many have come before it was given up.
                if (left < room && bytes >= left) || count(bytes).is_err() {
                    self.used.store(max, Ordering::SeqCst);
                    return Err(full());
                }
                return Err(NetError::TooLarge(bytes));
            }
            answer => answer?,
        };
        count(answer.body.len() as u64)?;
        Ok(answer)
    }
}
