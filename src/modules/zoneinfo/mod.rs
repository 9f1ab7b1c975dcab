//! `_zoneinfo`: the zones of the IANA database, bundled, and how their data is read; the rest of
//! `zoneinfo` is Python.
//!
//! Source of the format: RFC 8536.
//!
//! May touch: `value`, `builtins`' helpers. Never: the machine's own zones.

use std::sync::OnceLock;

use miniz_oxide::inflate::decompress_to_vec_zlib_with_limit;

use super::NativeModule;
use crate::builtins::pull::slot;
use crate::raise;
use crate::value::builtin::function;
use crate::value::{Builtin, Eval, Obj, Runtime, Stop, Value};

/// The module.
pub static MODULE: NativeModule = NativeModule {
    name: "_zoneinfo",
    doc: "Time zone data.",
    functions: &[FIND, NAMES, PARSE],
    constants: &[],
};

/// The database: made by `tests/oracle/make_zones.py`, which says what it looks like.
static PACKED: &[u8] = include_bytes!("zones.bin");

/// The zones, unpacked once in a process.
struct Zones {
    data: Vec<u8>,
    /// Name, where its data begins, and its length; sorted.
    names: Vec<(String, usize, usize)>,
}

/// What comes out of the packed database is ours and never larger than this.
const UNPACKED_MAX: usize = 1 << 20;

fn zones() -> &'static Zones {
    static ZONES: OnceLock<Zones> = OnceLock::new();
    ZONES.get_or_init(|| {
        let whole = decompress_to_vec_zlib_with_limit(PACKED, UNPACKED_MAX).unwrap_or_default();
        let end = whole.windows(2).position(|pair| pair == b"\n\n").map_or(0, |at| at + 2);
        let (list, data) = whole.split_at(end);
        let mut names = Vec::new();
        for line in String::from_utf8_lossy(list).lines() {
            let mut fields = line.split(' ');
            let name = fields.next().unwrap_or_default().to_owned();
            let mut number = || fields.next().and_then(|field| field.parse().ok());
            if let (Some(start), Some(len)) = (number(), number()) {
                names.push((name, start, len));
            }
        }
        Zones { data: data.to_vec(), names }
    })
}

impl Zones {
    fn find(&self, key: &str) -> Option<&[u8]> {
        let at = self.names.binary_search_by(|(name, ..)| name.as_str().cmp(key)).ok()?;
        let (_, start, len) = self.names.get(at)?;
        self.data.get(*start..start.checked_add(*len)?)
    }
}

const FIND: Builtin = function(
    "find(key, /)",
    "The data of a zone as bytes, or None if there is no zone of this name.",
    |rt, args| {
        let key = rt.heap.plain(slot(args, 0));
        let Some(key) = rt.heap.text(&key) else {
            return Err(Stop::Flat);
        };
        let Some(data) = zones().find(key) else { return Ok(Value::None) };
        rt.steps(data.len() as u64 / 8)?;
        rt.heap.charge(data.len() as u64)?;
        rt.heap.meter.release(data.len() as u64);
        rt.heap.bytes(data.to_vec())
    },
);

const NAMES: Builtin = function("names()", "The names of all zones.", |rt, _| {
    let mut names = Vec::new();
    for (name, ..) in &zones().names {
        rt.steps(1)?;
        let name = rt.heap.str(name)?;
        names.push(rt.keep(name));
    }
    rt.heap.tuple(names)
});

const PARSE: Builtin = function(
    "parse(data, /)",
    "The moments at which something changes, which type of time begins at each, the types as \
     (seconds, is summer, name), and the rule for what comes after.",
    |rt, args| {
        let data = match rt.heap.get(slot(args, 0)) {
            Some(Obj::Bytes(bytes)) => bytes.to_vec(),
            _ => return Err(Stop::Flat),
        };
        rt.steps(data.len() as u64 / 4)?;
        match Zone::read(&data) {
            Ok(zone) => zone.show(rt),
            Err(why) => raise!(rt, ValueError, "{why}"),
        }
    },
);

/// What the data of a zone says.
struct Zone {
    moments: Vec<i64>,
    /// Which type begins at each moment.
    begins: Vec<u8>,
    types: Vec<(i32, bool, String)>,
    rule: String,
}

/// How many there are of each thing, as a header says.
struct Counts {
    version: u8,
    utc: usize,
    standard: usize,
    leaps: usize,
    moments: usize,
    types: usize,
    letters: usize,
}

/// Bytes of a header.
const HEADER: usize = 44;
const CUT: &str = "Invalid TZif file: unexpected end";

impl Counts {
    fn read(data: &[u8]) -> Result<Self, &'static str> {
        if !data.starts_with(b"TZif") {
            return Err("Invalid TZif file: magic not found");
        }
        let header = data.get(..HEADER).ok_or(CUT)?;
        let count = |at: usize| word(header, 20 + 4 * at).map(|n| n as u32 as usize);
        Ok(Self {
            version: header.get(4).copied().unwrap_or(0),
            utc: count(0)?,
            standard: count(1)?,
            leaps: count(2)?,
            moments: count(3)?,
            types: count(4)?,
            letters: count(5)?,
        })
    }

    /// Bytes of what follows the header, where a moment takes so many.
    fn size(&self, moment: usize) -> usize {
        let parts = [
            self.moments.saturating_mul(moment + 1),
            self.types.saturating_mul(6),
            self.letters,
            self.leaps.saturating_mul(moment + 4),
            self.standard,
            self.utc,
        ];
        parts.into_iter().fold(0, usize::saturating_add)
    }
}

fn word(data: &[u8], at: usize) -> Result<i32, &'static str> {
    data.get(at..).and_then(<[u8]>::first_chunk).map(|four| i32::from_be_bytes(*four)).ok_or(CUT)
}

fn long(data: &[u8], at: usize) -> Result<i64, &'static str> {
    data.get(at..).and_then(<[u8]>::first_chunk).map(|all| i64::from_be_bytes(*all)).ok_or(CUT)
}

impl Zone {
    fn read(data: &[u8]) -> Result<Self, &'static str> {
        let first = Counts::read(data)?;
        let body = data.get(HEADER..).ok_or(CUT)?;
        if first.version == 0 {
            return Self::block(body, &first, 4);
        }
        let rest = body.get(first.size(4)..).ok_or(CUT)?;
        let counts = Counts::read(rest)?;
        let body = rest.get(HEADER..).ok_or(CUT)?;
        let mut zone = Self::block(body, &counts, 8)?;
        let footer = body.get(counts.size(8)..).ok_or(CUT)?;
        let footer = std::str::from_utf8(footer).map_err(|_| "Invalid TZif file: not ASCII")?;
        zone.rule = footer.trim_matches('\n').to_owned();
        Ok(zone)
    }

    /// Reads what follows a header. Nothing is believed before it has been seen to be there.
    fn block(body: &[u8], counts: &Counts, moment: usize) -> Result<Self, &'static str> {
        let body = body.get(..counts.size(moment)).ok_or(CUT)?;
        let (times, body) = body.split_at_checked(counts.moments * moment).ok_or(CUT)?;
        let (begins, body) = body.split_at_checked(counts.moments).ok_or(CUT)?;
        let (types, body) = body.split_at_checked(counts.types * 6).ok_or(CUT)?;
        let letters = body.get(..counts.letters).ok_or(CUT)?;
        let mut zone = Self {
            moments: Vec::with_capacity(counts.moments),
            begins: begins.to_vec(),
            types: Vec::with_capacity(counts.types),
            rule: String::new(),
        };
        for at in (0..times.len()).step_by(moment) {
            let time = if moment == 8 { long(times, at)? } else { word(times, at)?.into() };
            zone.moments.push(time);
        }
        for at in (0..types.len()).step_by(6) {
            let is_summer = types.get(at + 4).is_some_and(|flag| *flag != 0);
            let name = types.get(at + 5).and_then(|from| letters.get(usize::from(*from)..));
            let name = name.and_then(|name| name.split(|byte| *byte == 0).next()).ok_or(CUT)?;
            let name = String::from_utf8_lossy(name.get(..name.len().min(64)).unwrap_or(name));
            zone.types.push((word(types, at)?, is_summer, name.into_owned()));
        }
        let known = zone.begins.iter().all(|at| usize::from(*at) < zone.types.len());
        if known { Ok(zone) } else { Err("Invalid TZif file: no such type") }
    }

    fn show(self, rt: &mut Runtime) -> Eval {
        let moments = self.moments.into_iter().map(Value::Int).collect();
        let moments = rt.heap.tuple(moments)?;
        rt.keep(moments);
        let begins = self.begins.into_iter().map(|at| Value::Int(at.into())).collect();
        let begins = rt.heap.tuple(begins)?;
        rt.keep(begins);
        let mut types = Vec::new();
        for (seconds, is_summer, name) in self.types {
            let name = rt.heap.string(name)?;
            rt.keep(name);
            let one = vec![Value::Int(seconds.into()), Value::Bool(is_summer), name];
            let one = rt.heap.tuple(one)?;
            types.push(rt.keep(one));
        }
        let types = rt.heap.tuple(types)?;
        rt.keep(types);
        let rule = rt.heap.string(self.rule)?;
        rt.keep(rule);
        rt.heap.tuple(vec![moments, begins, types, rule])
    }
}
