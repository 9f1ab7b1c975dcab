//! The web as this machine reaches it: chosen origins over HTTP/1.1, with TLS by rustls.
//!
//! A name is resolved here, and the addresses it stands for are judged before one is connected to:
//! the connection goes to the address that was judged, so that an answer of the name service that
//! changes meanwhile changes nothing. Proxies of the environment are not asked. Every request is a
//! connection of its own; the run is looked at while it waits.
//!
//! May touch: sockets, the name service, the clock. Never: values.

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpStream, ToSocketAddrs};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::{Duration, Instant};

use super::Ambient;
use super::net_transport::exchange;
use crate::budget::Cancel;
use crate::capability::{Net, NetAnswer, NetError, NetRequest, NetUrl, Origin, Refusal};

/// How often a waiting request looks whether its run was ended.
pub(super) const LOOK: Duration = Duration::from_millis(10);
/// How long one address may take to be connected to.
const CONNECT_MAX: Duration = Duration::from_secs(10);
/// Threads that look names up and connect at once; one that is left behind counts until it ends.
const THREADS_MAX: usize = 512;
/// The longest that a request may take, whatever the host says.
const TIME_MAX: Duration = Duration::from_secs(30 * 24 * 3600);

/// Addresses of a host and a port.
type Resolve = dyn Fn(&str, u16) -> io::Result<Vec<SocketAddr>> + Send + Sync;

/// Some origins of the web. See [`net`].
#[derive(Clone)]
pub struct HostNet {
    origins: Vec<Origin>,
    private: bool,
    headers: Vec<(String, String)>,
    answer_max: u64,
    time_max: Duration,
    pub(super) roots: Vec<Vec<u8>>,
    resolve: Arc<Resolve>,
    threads: Arc<AtomicUsize>,
}

/// Grants these origins: `https://api.example.org`, `https://*.example.org` (names below it),
/// `https://*` (any host), `http://127.0.0.1:8000`. The port is the scheme's own unless it is said.
///
/// Addresses that are not of the public internet (private, loopback, link-local, multicast,
/// carrier's, and IPv4 ones of these kinds within IPv6) are refused, unless the origin names the
/// address itself, or is `localhost`, or [`HostNet::private`] is said.
///
/// # Errors
/// What is wrong with the first that is no origin.
///
/// ```
/// use coldframe::host::{self, Ambient};
/// use coldframe::{Buffer, Policy, Program, Sandbox};
///
/// let mut sandbox = Sandbox::new();
/// sandbox.net("web", host::net(Ambient::authority(), ["https://api.example.org"])?)?;
/// let source = "import requests\n\
///     try:\n    requests.get('https://example.com/')\nexcept PermissionError as error:\n    print(error)";
/// let program = Program::compile("page.py", source, &Policy::standard())?;
/// let output = Buffer::new();
/// sandbox.session(&program, output.clone()).run();
/// assert!(output.text().starts_with("https://example.com is not granted"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn net<'a>(_: Ambient, origins: impl IntoIterator<Item = &'a str>) -> Result<HostNet, String> {
    let origins: Result<Vec<_>, _> = origins.into_iter().map(Origin::parse).collect();
    Ok(HostNet {
        origins: origins?,
        private: false,
        headers: Vec::new(),
        answer_max: 16 << 20,
        time_max: Duration::from_secs(30),
        roots: Vec::new(),
        resolve: Arc::new(|host, port| (host, port).to_socket_addrs().map(Iterator::collect)),
        threads: Arc::default(),
    })
}

impl HostNet {
    /// Reaches addresses of private networks and of this machine too.
    #[must_use]
    pub fn private(mut self) -> Self {
        self.private = true;
        self
    }

    /// Sends a header with every request, in place of one that the program set: a token, a key. The
    /// program cannot read it; a server that repeats it in an answer can.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// At most so many bytes of an answer's body: 16 MiB unless said.
    #[must_use]
    pub fn answer_max(mut self, bytes: u64) -> Self {
        self.answer_max = bytes;
        self
    }

    /// At most so long for a request and its answer: 30 seconds unless said.
    #[must_use]
    pub fn time_max(mut self, time: Duration) -> Self {
        self.time_max = time;
        self
    }

    /// Trusts this certificate (DER) in place of the usual authorities. May be repeated.
    #[must_use]
    pub fn root(mut self, certificate: &[u8]) -> Self {
        self.roots.push(certificate.to_vec());
        self
    }

    /// Asks this in place of the machine's name service.
    #[must_use]
    pub fn resolve(
        mut self,
        resolve: impl Fn(&str, u16) -> io::Result<Vec<SocketAddr>> + Send + Sync + 'static,
    ) -> Self {
        self.resolve = Arc::new(resolve);
        self
    }

    fn allows(&self, url: &NetUrl, address: IpAddr) -> bool {
        if self.private || is_public(address) {
            return true;
        }
        let host = url.host();
        let named = self.origins.iter().any(|origin| origin.names(host) && origin.has(url));
        let itself = host.parse() == Ok(address);
        named && (itself || host == "localhost" && address.is_loopback())
    }

    /// A connection to an address of the host that was judged.
    fn connect(&self, url: &NetUrl, wait: &Wait) -> Result<TcpStream, NetError> {
        let (resolve, host, port) = (self.resolve.clone(), url.host().to_owned(), url.port());
        let found = wait.for_thread(move || resolve(&host, port), "resolve the name")?;
        let addresses = found.map_err(|why| {
            NetError::Failed(format!("the name {} is not found: {why}", url.host()))
        })?;
        if addresses.is_empty() {
            return Err(NetError::Failed(format!("the name {} has no address", url.host())));
        }
        if let Some(refused) = addresses.iter().find(|to| !self.allows(url, to.ip())) {
            // Which address it is would tell of the network within.
            let _ = refused;
            let words =
                format!("{} is an address of a private network, which is not granted", url.host());
            return Err(Refusal::new(words).into());
        }
        let mut last = None;
        for address in addresses.into_iter().take(4) {
            let most = wait.left().min(CONNECT_MAX);
            let connect = move || TcpStream::connect_timeout(&address, most);
            match wait.for_thread(connect, "connect")? {
                Ok(stream) => return Ok(stream),
                Err(why) if why.kind() == io::ErrorKind::TimedOut => {
                    last = Some(NetError::TimedOut("connect: timed out".to_owned()));
                }
                Err(why) => last = Some(NetError::Failed(words_of(&why))),
            }
        }
        Err(last.unwrap_or_else(|| NetError::Failed("there is no address".to_owned())))
    }
}

/// The words of an error of the system, as CPython has them.
pub(super) fn words_of(why: &io::Error) -> String {
    match why.raw_os_error() {
        Some(number) => {
            let text = why.to_string();
            let words = text.split(" (os error").next().unwrap_or("").to_owned();
            format!("[Errno {number}] {words}")
        }
        None => why.to_string(),
    }
}

impl Net for HostNet {
    fn reaches(&self, url: &NetUrl) -> bool {
        self.origins.iter().any(|origin| origin.has(url))
    }

    fn send(&self, request: &NetRequest, cancel: &Cancel) -> Result<NetAnswer, NetError> {
        if !self.reaches(&request.url) {
            return Err(Refusal::new(format!("{} is not granted", request.url.origin())).into());
        }
        let time = request.timeout.map_or(self.time_max, |time| time.min(self.time_max));
        let end = Instant::now() + time.min(TIME_MAX);
        let wait = Wait { cancel: cancel.clone(), end, threads: self.threads.clone() };
        let stream = self.connect(&request.url, &wait)?;
        let mut request = request.clone();
        for (name, value) in &self.headers {
            request.headers.retain(|(own, _)| !own.eq_ignore_ascii_case(name));
            request.headers.push((name.clone(), value.clone()));
        }
        request.room = request.room.min(self.answer_max);
        exchange(&request, stream, &self.roots, wait)
    }
}

/// How long a request may still take.
#[derive(Clone, Debug)]
pub(super) struct Wait {
    pub(super) cancel: Cancel,
    pub(super) end: Instant,
    threads: Arc<AtomicUsize>,
}

/// A thread's place among those that there may be.
struct Place(Arc<AtomicUsize>);

impl Drop for Place {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

impl Wait {
    /// What is left.
    pub(super) fn left(&self) -> Duration {
        self.end.saturating_duration_since(Instant::now()).max(Duration::from_millis(1))
    }

    /// Whether to go on waiting.
    pub(super) fn look(&self, what: &str) -> Result<(), NetError> {
        if self.cancel.is_set() {
            return Err(Refusal::new("the run was ended").into());
        }
        if Instant::now() >= self.end {
            return Err(NetError::TimedOut(format!("{what}: timed out")));
        }
        Ok(())
    }

    /// Does what cannot be interrupted in a thread, which is left behind if the time is over.
    fn for_thread<T: Send + 'static>(
        &self,
        act: impl FnOnce() -> T + Send + 'static,
        what: &str,
    ) -> Result<T, NetError> {
        let more = |count: usize| (count < THREADS_MAX).then_some(count + 1);
        if self.threads.fetch_update(Ordering::SeqCst, Ordering::SeqCst, more).is_err() {
            return Err(NetError::Failed(format!("{what}: too many are under way")));
        }
        let place = Place(self.threads.clone());
        let (done, result) = mpsc::sync_channel(1);
        let thread = std::thread::Builder::new().name("coldframe net".to_owned());
        let begun = thread.spawn(move || {
            let _place = place;
            done.send(act()).ok()
        });
        begun.map_err(|why| NetError::Failed(why.to_string()))?;
        loop {
            match result.recv_timeout(LOOK) {
                Ok(result) => return Ok(result),
                Err(RecvTimeoutError::Timeout) => self.look(what)?,
                Err(RecvTimeoutError::Disconnected) => {
                    return Err(NetError::Failed(format!("{what}: it ended early")));
                }
            }
        }
    }
}

/// Whether an address is one of the public internet (RFC 6890 and its registries).
fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    !(a == 0
        || address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || address.is_documentation()
        || a == 100 && (64..128).contains(&b)
        || (a, b, c) == (192, 0, 0)
        || (a, b, c) == (192, 88, 99)
        // Azure's own service for its machines.
        || address.octets() == [168, 63, 129, 16]
        || a == 198 && (b == 18 || b == 19)
        || a >= 224)
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    // Those that carry an IPv4 address are as public as it is: mapped, translated, 6to4.
    let parts = address.segments();
    let inner = |high: u16, low: u16| Ipv4Addr::from((u32::from(high) << 16) | u32::from(low));
    if let Some(inner) = address.to_ipv4_mapped() {
        return is_public_v4(inner);
    }
    match parts {
        [0x64, 0xff9b, 0, 0, 0, 0, high, low] => return is_public_v4(inner(high, low)),
        [0x2002, high, low, ..] => return is_public_v4(inner(high, low)),
        _ => {}
    }
    // The rest of the public internet is within 2000::/3.
    parts[0] & 0xe000 == 0x2000
        && !(parts[0] == 0x2001 && parts[1] < 0x200)
        && !(parts[0] == 0x2001 && parts[1] == 0xdb8)
        && !(parts[0] == 0x3fff && parts[1] < 0x1000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_public_is_known() {
        for text in [
            "0.0.0.0",
            "10.1.2.3",
            "100.64.0.1",
            "127.0.0.1",
            "127.9.9.9",
            "169.254.169.254",
            "168.63.129.16",
            "172.16.0.1",
            "172.31.255.255",
            "192.0.0.8",
            "192.0.2.1",
            "192.168.1.1",
            "198.18.0.1",
            "224.0.0.1",
            "240.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "::ffff:127.0.0.1",
            "::ffff:10.0.0.1",
            "::127.0.0.1",
            "fe80::1",
            "fc00::1",
            "fd12::1",
            "ff02::1",
            "64:ff9b::10.0.0.1",
            "64:ff9b:1::1",
            "2002:7f00:1::",
            "2001:db8::1",
            "2001::1",
            "fec0::1",
            "100::1",
            "3fff::1",
        ] {
            assert!(!is_public(text.parse().expect("an address")), "{text}");
        }
        for text in [
            "1.1.1.1",
            "100.128.0.1",
            "172.32.0.1",
            "192.169.0.1",
            "198.20.0.1",
            "223.255.255.1",
            "2606:4700::1111",
            "::ffff:1.1.1.1",
            "64:ff9b::1.1.1.1",
            "2001:4860::8888",
        ] {
            assert!(is_public(text.parse().expect("an address")), "{text}");
        }
    }
}
