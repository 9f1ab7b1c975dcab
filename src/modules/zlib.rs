//! `_zlib`: DEFLATE, in the wrappings of zlib and gzip (RFC 1950 to 1952), for `zlib` and `gzip`.
//!
//! Output grows in pieces, each charged before it is made, so that a small bomb does no harm. What
//! is malformed comes back as a message (a str): `zlib.error` is Python's.
//!
//! May touch: `value`, `builtins`' helpers.
//!
//! Differs from CPython: compressed bytes are another compressor's, a few percent longer or
//! shorter; every inflater reads them.

use miniz_oxide::deflate::core::{
    CompressorOxide, TDEFLFlush, compress_to_output, create_comp_flags_from_zip_params,
};
use miniz_oxide::inflate::TINFLStatus;
use miniz_oxide::inflate::core::{DecompressorOxide, decompress, inflate_flags};

use super::NativeModule;
use super::binascii::adler32;
use crate::builtins::buffer;
use crate::builtins::number::{arg, room, ssize};
use crate::value::builtin::function;
use crate::value::{Eval, Runtime, Value};

/// What a compressor and its tables take.
const COMPRESSOR: u64 = 400_000;

/// The module.
pub static MODULE: NativeModule = NativeModule {
    name: "_zlib",
    doc: "Compression in memory.",
    functions: &[
        function(
            "deflate(data, level, end, /)",
            "Compress, without a wrapping. Unless it is the end, more may follow: another such piece.",
            |rt, args| {
                let level = ssize(rt, arg(args, 1))?;
                let level = if level < 0 { 6 } else { level.min(9) as u8 };
                let data = buffer::required(rt, arg(args, 0))?;
                rt.steps(data.len() as u64 / 2 + 100)?;
                room(rt, data.len() as u64 * 2 + COMPRESSOR)?;
                let end = matches!(arg(args, 2), Value::Bool(true));
                rt.heap.bytes(deflated(&data, level, end))
            },
        ),
        function(
            "inflate(data, wbits, skip, most, dictionary, /)",
            "(output, input consumed, whether the stream ended), or a str that says what is wrong. \
             `skip` bytes of output are left out, `most` more are made (0: all).",
            |rt, args| {
                let data = buffer::required(rt, arg(args, 0))?;
                let wbits = ssize(rt, arg(args, 1))?;
                let skip = ssize(rt, arg(args, 2))?.max(0) as usize;
                let most = ssize(rt, arg(args, 3))?.max(0) as usize;
                let dictionary = buffer::copy(rt, arg(args, 4))?;
                let most = if most == 0 { usize::MAX } else { skip.saturating_add(most) };
                let mut charged = 0;
                let result = inflate(rt, &data, wbits, most, dictionary.as_deref(), &mut charged);
                rt.heap.meter.release(charged);
                match result? {
                    Ok((out, consumed, ended)) => {
                        let out = out.get(skip..).unwrap_or(&[]);
                        room(rt, out.len() as u64)?;
                        let out = rt.heap.bytes(out.to_vec())?;
                        rt.keep(out);
                        rt.heap.tuple(vec![out, Value::Int(consumed as i64), Value::Bool(ended)])
                    }
                    Err(message) => rt.heap.str(&message),
                }
            },
        ),
    ],
    constants: &[],
};

/// Data compressed; unless it is the end, up to a byte that another piece may follow.
fn deflated(data: &[u8], level: u8, end: bool) -> Vec<u8> {
    if end {
        return miniz_oxide::deflate::compress_to_vec(data, level);
    }
    let flags = create_comp_flags_from_zip_params(level.into(), 0, 0);
    let mut compressor = CompressorOxide::new(flags);
    let mut made = Vec::with_capacity(data.len() / 2 + 16);
    compress_to_output(&mut compressor, data, TDEFLFlush::Sync, |piece| {
        made.extend_from_slice(piece);
        true
    });
    made
}

type Inflated = Result<(Vec<u8>, usize, bool), String>;

/// What stands around the compressed data.
enum Wrap {
    Raw,
    Zlib,
    Gzip,
}

/// What a header came to.
enum Header {
    /// The data begin here.
    Ends(usize),
    /// There is more to come.
    Short,
    /// The data were made with a dictionary, which has this sum.
    Dictionary(u32),
    Wrong(&'static str),
}

fn wrong(message: &str) -> Eval<Inflated> {
    Ok(Err(format!("Error -3 while decompressing data: {message}")))
}

fn inflate(
    rt: &mut Runtime,
    data: &[u8],
    wbits: i64,
    most: usize,
    dictionary: Option<&[u8]>,
    charged: &mut u64,
) -> Eval<Inflated> {
    let wrap = match wbits {
        ..0 => Wrap::Raw,
        0..=15 => Wrap::Zlib,
        16..=31 => Wrap::Gzip,
        _ if data.first() == Some(&0x1f) => Wrap::Gzip,
        _ => Wrap::Zlib,
    };
    let header = match wrap {
        Wrap::Raw => Header::Ends(0),
        Wrap::Zlib => zlib_header(data, wbits),
        Wrap::Gzip => gzip_header(data),
    };
    let mut begin = None;
    let start = match header {
        Header::Ends(start) => start,
        Header::Short => return Ok(Ok((Vec::new(), data.len(), false))),
        Header::Wrong(message) => return wrong(message),
        Header::Dictionary(sum) => match dictionary {
            None => return Ok(Err("Error 2 while decompressing data".into())),
            Some(given) if adler32(1, given) != sum => return wrong("incorrect dictionary"),
            Some(given) => {
                begin = Some(given);
                6
            }
        },
    };
    if let Wrap::Raw = wrap {
        begin = dictionary;
    }
    let body = data.get(start..).unwrap_or(&[]);
    let (out, used, ended) = match body_of(rt, body, most, begin.unwrap_or(&[]), charged)? {
        Ok(result) => result,
        Err(message) => return wrong(message),
    };
    let mut consumed = start + used;
    if !ended {
        return Ok(Ok((out, consumed, false)));
    }
    rt.steps(out.len() as u64 / 16)?;
    let rest = data.get(consumed..).unwrap_or(&[]);
    let sum = |at: usize| rest.get(at..at + 4).and_then(|four| four.try_into().ok());
    match wrap {
        Wrap::Raw => {}
        Wrap::Zlib => match sum(0) {
            None => return Ok(Ok((out, data.len(), false))),
            Some(four) if u32::from_be_bytes(four) != adler32(1, &out) => {
                return wrong("incorrect data check");
            }
            Some(_) => consumed += 4,
        },
        Wrap::Gzip => match (sum(0), sum(4)) {
            (Some(four), _) if u32::from_le_bytes(four) != crc32fast::hash(&out) => {
                return wrong("incorrect data check");
            }
            (Some(_), Some(four)) if u32::from_le_bytes(four) != out.len() as u32 => {
                return wrong("incorrect length check");
            }
            (Some(_), Some(_)) => consumed += 8,
            _ => return Ok(Ok((out, data.len(), false))),
        },
    }
    Ok(Ok((out, consumed, true)))
}

/// Inflates data without a wrapping, at most so many bytes of it.
fn body_of(
    rt: &mut Runtime,
    body: &[u8],
    most: usize,
    dictionary: &[u8],
    charged: &mut u64,
) -> Eval<Result<(Vec<u8>, usize, bool), &'static str>> {
    let before = dictionary.len();
    let mut out = dictionary.to_vec();
    let mut machine = Box::new(DecompressorOxide::new());
    let (mut used, mut filled) = (0, before);
    loop {
        if filled == out.len() && out.len() - before < most {
            let more = (out.len() - before).max(body.len() * 2).clamp(1024, 1 << 24);
            let more = more.min(most - (out.len() - before));
            rt.steps(more as u64 / 8)?;
            // The old buffer is copied into the new one.
            let bytes = out.len() as u64 + 2 * more as u64;
            rt.heap.charge(bytes)?;
            *charged += bytes;
            out.resize(out.len() + more, 0);
        }
        let input = body.get(used..).unwrap_or(&[]);
        let flags = inflate_flags::TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF
            | inflate_flags::TINFL_FLAG_HAS_MORE_INPUT;
        let (status, read, written) = decompress(&mut machine, input, &mut out, filled, flags);
        used += read;
        filled += written;
        let ended = match status {
            TINFLStatus::Done => true,
            TINFLStatus::NeedsMoreInput => false,
            TINFLStatus::HasMoreOutput if filled - before >= most => false,
            TINFLStatus::HasMoreOutput => continue,
            _ => return Ok(Err(complaint(body))),
        };
        out.truncate(filled);
        out.drain(..before);
        return Ok(Ok((out, used, ended)));
    }
}

/// What zlib would say of data whose first block is wrong; further in, only that it is.
fn complaint(body: &[u8]) -> &'static str {
    match body.first().map(|byte| byte >> 1 & 3) {
        Some(3) => "invalid block type",
        Some(0) => "invalid stored block lengths",
        _ => "invalid data",
    }
}

fn zlib_header(data: &[u8], wbits: i64) -> Header {
    let [method, flags, ..] = *data else { return Header::Short };
    if (u32::from(method) * 256 + u32::from(flags)) % 31 != 0 {
        return Header::Wrong("incorrect header check");
    }
    if method & 15 != 8 {
        return Header::Wrong("unknown compression method");
    }
    let most = if wbits % 16 == 0 { 15 } else { wbits & 15 };
    if i64::from(method >> 4) + 8 > most {
        return Header::Wrong("invalid window size");
    }
    if flags & 32 == 0 {
        return Header::Ends(2);
    }
    match data.get(2..6).and_then(|four| four.try_into().ok()) {
        Some(four) => Header::Dictionary(u32::from_be_bytes(four)),
        None => Header::Short,
    }
}

fn gzip_header(data: &[u8]) -> Header {
    match data {
        [0x1f, 0x8b, ..] | [0x1f] | [] => {}
        _ => return Header::Wrong("incorrect header check"),
    }
    let [_, _, method, flags, _, _, _, _, _, _, ..] = *data else { return Header::Short };
    if method != 8 {
        return Header::Wrong("unknown compression method");
    }
    if flags & 0xe0 != 0 {
        return Header::Wrong("unknown header flags set");
    }
    let mut at = 10;
    if flags & 4 != 0 {
        let Some([low, high]) = data.get(at..at + 2) else { return Header::Short };
        at += 2 + usize::from(*low) + 256 * usize::from(*high);
    }
    for text in [8, 16] {
        if flags & text != 0 {
            let rest = data.get(at..).unwrap_or(&[]);
            let Some(end) = memchr::memchr(0, rest) else { return Header::Short };
            at += end + 1;
        }
    }
    if flags & 2 != 0 {
        let Some([low, high]) = data.get(at..at + 2) else { return Header::Short };
        let sum = u32::from(*low) + 256 * u32::from(*high);
        if crc32fast::hash(&data[..at]) & 0xffff != sum {
            return Header::Wrong("header crc mismatch");
        }
        at += 2;
    }
    if at > data.len() { Header::Short } else { Header::Ends(at) }
}
