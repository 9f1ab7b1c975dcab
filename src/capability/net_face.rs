//! The module `_net`: what `urllib.request`, `http.client` and `requests` ask of the granted web.
//!
//! May touch: `value`. Never: a socket, or an address that the session was not granted.

use std::time::Duration;

use crate::raise;
use crate::value::builtin::function;
use crate::value::net::{NetAnswer, NetError, NetRequest, NetUrl};
use crate::value::{Builtin, Eval, Runtime, Stop, Value};

/// Most headers of a request, and the most bytes of all of them.
const HEADERS_MAX: usize = 128;
const HEADER_BYTES_MAX: usize = 64 << 10;

/// Headers that say how a request is sent: the host's part.
const HOST_HEADERS: &[&str] = &["connection", "content-length", "host", "keep-alive", "te"];

/// Headers that would have the receiver read something else than was sent.
const REFUSED_HEADERS: &[&str] = &[
    "expect",
    "proxy-authorization",
    "proxy-connection",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

/// Methods that have a server say what it was sent, the host's secrets too, or pass on what it is not
/// asked.
const REFUSED_METHODS: &[&str] = &["CONNECT", "TRACE", "TRACK"];

/// The functions of the module.
pub static FUNCTIONS: &[Builtin] = &[function(
    "send(method, url, headers, body, timeout, /)",
    "(status, reason, headers, body, url), or (what went wrong, words).",
    |rt, args| {
        let request = match request(rt, args)? {
            Ok(request) => request,
            Err(why) => return pair(rt, "invalid", &why),
        };
        let url = request.url.to_string();
        match rt.net_send(request)? {
            Ok(answer) => answered(rt, &answer, &url),
            Err(NetError::TimedOut(what)) => pair(rt, "timeout", &what),
            Err(error) => pair(rt, "failed", &error.to_string()),
        }
    },
)];

fn arg(args: &[Value], number: usize) -> Value {
    args.get(number).copied().unwrap_or(Value::None)
}

fn text(rt: &mut Runtime, value: Value) -> Eval<String> {
    match rt.heap.text(&value).map(str::to_owned) {
        Some(text) => Ok(text),
        None => {
            let kind = rt.type_name(value);
            raise!(rt, TypeError, "expected string or bytes-like object, got '{kind}'")
        }
    }
}

/// What the program asks for, or what is wrong with it.
fn request(rt: &mut Runtime, args: &[Value]) -> Eval<Result<NetRequest, String>> {
    let method = text(rt, arg(args, 0))?;
    if method.is_empty() || method.len() > 32 || !method.bytes().all(|b| b.is_ascii_uppercase()) {
        return Ok(Err(format!("{method:?} is no method")));
    }
    if REFUSED_METHODS.contains(&&*method) {
        return Ok(Err(format!("the method {method} is not sent from here")));
    }
    let address = text(rt, arg(args, 1))?;
    rt.steps(address.len() as u64 / 16)?;
    let url = match NetUrl::parse(&address) {
        Ok(url) => url,
        Err(why) => return Ok(Err(why)),
    };
    let body = match arg(args, 3) {
        Value::None => None,
        value => {
            let Some(size) = rt.heap.as_bytes(value).map(<[u8]>::len) else {
                return Err(Stop::Flat);
            };
            // The host gets a copy.
            rt.heap.charge(size as u64)?;
            rt.heap.meter.release(size as u64);
            rt.heap.as_bytes(value).map(<[u8]>::to_vec)
        }
    };
    let headers = match headers(rt, arg(args, 2), body.as_ref().map_or(0, Vec::len))? {
        Ok(headers) => headers,
        Err(why) => return Ok(Err(why)),
    };
    let timeout = match arg(args, 4) {
        Value::Float(seconds) => Duration::try_from_secs_f64(seconds).ok(),
        _ => None,
    };
    Ok(Ok(NetRequest { method, url, headers, body, timeout, room: 0 }))
}

/// Pairs of a tuple, each plain text in one line.
fn headers(
    rt: &mut Runtime,
    value: Value,
    body: usize,
) -> Eval<Result<Vec<(String, String)>, String>> {
    let pairs = rt.heap.as_tuple(value).map(<[Value]>::to_vec).unwrap_or_default();
    if pairs.len() > HEADERS_MAX {
        return Ok(Err(format!("more than {HEADERS_MAX} headers")));
    }
    let (mut all, mut bytes) = (Vec::new(), 0);
    for pair in pairs {
        let Some([name, value]) = rt.heap.as_tuple(pair) else {
            return Err(Stop::Flat);
        };
        let (name, value) = (*name, *value);
        let (name, value) = (text(rt, name)?, text(rt, value)?);
        bytes += name.len() + value.len();
        if bytes > HEADER_BYTES_MAX {
            return Ok(Err(format!("more than {HEADER_BYTES_MAX} bytes of headers")));
        }
        let token = |b: u8| b.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&b);
        if name.is_empty() || !name.bytes().all(token) {
            return Ok(Err(format!("Invalid header name {name:?}")));
        }
        if value.chars().any(|c| c.is_control() && c != '\t' || c > '\u{ff}') {
            return Ok(Err(format!("Invalid header value {value:?}")));
        }
        let small = name.to_ascii_lowercase();
        if REFUSED_HEADERS.contains(&&*small) {
            return Ok(Err(format!("the header {name} is not sent from here")));
        }
        if small == "content-length" && value.trim() != body.to_string() {
            return Ok(Err(format!("Content-Length is {value}, and the body has {body} bytes")));
        }
        if !HOST_HEADERS.contains(&&*small) {
            all.push((name, value.trim().to_owned()));
        }
    }
    rt.steps(bytes as u64 / 16)?;
    Ok(Ok(all))
}

fn pair(rt: &mut Runtime, what: &str, words: &str) -> Eval {
    let words = rt.heap.str(words)?;
    rt.keep(words);
    let what = rt.heap.str(what)?;
    rt.heap.tuple(vec![what, words])
}

fn answered(rt: &mut Runtime, answer: &NetAnswer, url: &str) -> Eval {
    let body = rt.heap.bytes(answer.body.clone())?;
    rt.keep(body);
    let reason = rt.heap.str(&answer.reason)?;
    rt.keep(reason);
    let url = rt.heap.str(url)?;
    rt.keep(url);
    let mut pairs = Vec::new();
    for (name, value) in &answer.headers {
        rt.steps(1 + (name.len() + value.len()) as u64 / 16)?;
        let name = rt.heap.str(name)?;
        rt.keep(name);
        let value = rt.heap.str(value)?;
        rt.keep(value);
        let pair = rt.heap.tuple(vec![name, value])?;
        pairs.push(rt.keep(pair));
    }
    let headers = rt.heap.tuple(pairs)?;
    rt.keep(headers);
    rt.heap.tuple(vec![Value::Int(i64::from(answer.status)), reason, headers, body, url])
}
