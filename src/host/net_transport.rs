//! One exchange of HTTP/1.1 over a connection that stands: ureq speaks it, and rustls below it.
//!
//! May touch: the socket it is handed.

use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::sync::{Arc, Mutex, PoisonError};

use ureq::http;
use ureq::tls::{Certificate, RootCerts, TlsConfig};
use ureq::unversioned::resolver::{ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{
    Buffers, ConnectionDetails, Connector, LazyBuffers, NextTimeout, RustlsConnector, Transport,
};
use ureq::{Agent, Error, config::Config};

use super::net::{LOOK, Wait, words_of};
use crate::capability::{NetAnswer, NetError, NetRequest};

/// The most bytes that an answer's headers may have.
const HEADERS_MAX: usize = 64 << 10;
/// Bytes that are read or written at once.
const BUFFER: usize = 16 << 10;

/// Sends a request over a connection, and reads the answer.
pub(super) fn exchange(
    request: &NetRequest,
    stream: TcpStream,
    roots: &[Vec<u8>],
    wait: Wait,
) -> Result<NetAnswer, NetError> {
    let failed = |why: &dyn std::fmt::Display| NetError::Failed(why.to_string());
    stream.set_nodelay(true).map_err(|why| failed(&why))?;
    stream.set_read_timeout(Some(LOOK)).map_err(|why| failed(&why))?;
    stream.set_write_timeout(Some(LOOK)).map_err(|why| failed(&why))?;
    let ended = wait.clone();
    let connector = Standing { stream: Mutex::new(Some((stream, wait))) };
    let agent =
        Agent::with_parts(config(roots), connector.chain(RustlsConnector::default()), Nowhere);
    let mut builder =
        http::Request::builder().method(request.method.as_str()).uri(request.url.to_string());
    for (name, value) in &request.headers {
        let bytes: Vec<u8> = value.chars().map(|c| u8::try_from(c).unwrap_or(b'?')).collect();
        builder = builder.header(name, bytes);
    }
    let answer = match &request.body {
        Some(body) => agent.run(builder.body(body.as_slice()).map_err(|why| failed(&why))?),
        None => agent.run(builder.body(()).map_err(|why| failed(&why))?),
    };
    let answer = answer.and_then(|answer| read(answer, request.room));
    // What came of the run's end, or of the time's, is said as that.
    match answer {
        Ok(answer) => answer,
        Err(error) => {
            ended.look("read")?;
            Err(error_of(&error))
        }
    }
}

fn config(roots: &[Vec<u8>]) -> Config {
    let mut tls = TlsConfig::builder();
    if !roots.is_empty() {
        let all: Vec<Certificate<'static>> =
            roots.iter().map(|root| Certificate::from_der(root).to_owned()).collect();
        tls = tls.root_certs(RootCerts::Specific(Arc::new(all)));
    }
    Agent::config_builder()
        .tls_config(tls.build())
        .proxy(None)
        .max_redirects(0)
        .max_redirects_will_error(false)
        .http_status_as_error(false)
        .allow_non_standard_methods(true)
        .user_agent("")
        .accept("")
        .accept_encoding("")
        .max_response_header_size(HEADERS_MAX)
        .input_buffer_size(BUFFER)
        .output_buffer_size(BUFFER)
        .max_idle_connections(0)
        .build()
}

/// Reads the answer's body, as far as there is room.
fn read(
    answer: http::Response<ureq::Body>,
    room: u64,
) -> Result<Result<NetAnswer, NetError>, Error> {
    let (head, body) = answer.into_parts();
    let mut found = NetAnswer::new(head.status.as_u16());
    found = found.reason(head.status.canonical_reason().unwrap_or(""));
    for (name, value) in &head.headers {
        let text: String = value.as_bytes().iter().map(|byte| char::from(*byte)).collect();
        found = found.header(name.as_str(), &text);
    }
    let mut bytes = Vec::new();
    let reader = body.into_with_config().limit(u64::MAX).reader();
    let mut reader = reader.take(room.saturating_add(1));
    reader.read_to_end(&mut bytes)?;
    Ok(match bytes.len() as u64 > room {
        true => Err(NetError::TooLarge(room)),
        false => Ok(found.body(bytes)),
    })
}

fn error_of(error: &Error) -> NetError {
    match error {
        Error::Io(why) => match why.get_ref().and_then(|inner| inner.downcast_ref::<Error>()) {
            Some(inner) => error_of(inner),
            None => NetError::Failed(words_of(why)),
        },
        other => NetError::Failed(other.to_string()),
    }
}

/// A connection that stands, in place of one that is made.
struct Standing {
    stream: Mutex<Option<(TcpStream, Wait)>>,
}

impl std::fmt::Debug for Standing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Standing")
    }
}

impl Connector<()> for Standing {
    type Out = Watched;

    fn connect(&self, _: &ConnectionDetails, _: Option<()>) -> Result<Option<Watched>, Error> {
        let taken = self.stream.lock().unwrap_or_else(PoisonError::into_inner).take();
        let Some((stream, wait)) = taken else { return Err(Error::ConnectionFailed) };
        Ok(Some(Watched { stream, wait, buffers: LazyBuffers::new(BUFFER, BUFFER) }))
    }
}

/// A socket that looks now and then whether its run goes on.
struct Watched {
    stream: TcpStream,
    wait: Wait,
    buffers: LazyBuffers,
}

impl std::fmt::Debug for Watched {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Watched")
    }
}

impl Watched {
    fn look(&self) -> Result<(), Error> {
        self.wait.look("read").map_err(|why| io::Error::new(io::ErrorKind::TimedOut, why).into())
    }
}

fn is_no_more_than_slow(why: &io::Error) -> bool {
    use io::ErrorKind::{Interrupted, TimedOut, WouldBlock};
    matches!(why.kind(), Interrupted | TimedOut | WouldBlock)
}

impl Transport for Watched {
    fn buffers(&mut self) -> &mut dyn Buffers {
        &mut self.buffers
    }

    fn transmit_output(&mut self, amount: usize, _: NextTimeout) -> Result<(), Error> {
        let mut sent = 0;
        while sent < amount {
            self.look()?;
            let output = self.buffers.output();
            let rest = output.get(sent..amount).unwrap_or(&[]);
            match self.stream.write(rest) {
                Ok(0) => return Err(io::Error::from(io::ErrorKind::WriteZero).into()),
                Ok(count) => sent += count,
                Err(why) if is_no_more_than_slow(&why) => {}
                Err(why) => return Err(why.into()),
            }
        }
        Ok(())
    }

    fn await_input(&mut self, _: NextTimeout) -> Result<bool, Error> {
        loop {
            self.look()?;
            match self.stream.read(self.buffers.input_append_buf()) {
                Ok(count) => {
                    self.buffers.input_appended(count);
                    return Ok(count > 0);
                }
                Err(why) if is_no_more_than_slow(&why) => {}
                Err(why) => return Err(why.into()),
            }
        }
    }

    fn is_open(&mut self) -> bool {
        false
    }
}

/// There is nothing left to resolve.
#[derive(Debug)]
struct Nowhere;

impl Resolver for Nowhere {
    fn resolve(
        &self,
        _: &http::Uri,
        _: &Config,
        _: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, Error> {
        let mut none = self.empty();
        none.push(([0, 0, 0, 0], 0).into());
        Ok(none)
    }
}
