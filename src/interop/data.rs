//! Data: what crosses between a host and a session, owned and plain.
//!
//! Anything that serde can serialize becomes [`Data`] on its way in, and [`Data`] becomes anything
//! serde can deserialize on its way out. What goes into a session is charged there; what comes out
//! is bounded by what the session may still spend, so that a small graph with many paths cannot
//! fill the host.
//!
//! May touch: `value`. Never: frames.

use num_bigint::BigInt;

use super::object::Object;
use crate::raise;
use crate::value::{Core, Eval, Obj, Runtime, Value};

/// How deep data may be nested, in and out.
pub const DEPTH_MAX: u32 = 128;

/// Bytes that a node takes outside of a session, at most.
const NODE_BYTES: u64 = 64;

/// Plain data: what a host hands in and gets out.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Data {
    /// `None`
    None,
    /// `True`, `False`
    Bool(bool),
    /// An int that fits.
    Int(i64),
    /// An int that does not: its decimal digits.
    Big(String),
    /// `1.5`
    Float(f64),
    /// `'text'`
    Str(String),
    /// `b'bytes'`
    Bytes(Vec<u8>),
    /// A list; a set or frozenset comes out as one.
    List(Vec<Data>),
    /// A tuple.
    Tuple(Vec<Data>),
    /// A dict, in its order.
    Dict(Vec<(Data, Data)>),
    /// Anything else, by reference.
    Object(Object),
}

/// Why a value is not the data that was asked for, or data is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DataError(pub(crate) String);

impl std::fmt::Display for DataError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for DataError {}

impl Data {
    /// Data from anything that serde can serialize.
    ///
    /// # Errors
    /// A [`DataError`] if it is nested more than 128 deep, or refuses to be serialized.
    ///
    /// ```
    /// use coldframe::Data;
    ///
    /// assert_eq!(Data::from_serde(&vec![1, 2])?, Data::List(vec![Data::Int(1), Data::Int(2)]));
    /// # Ok::<(), coldframe::DataError>(())
    /// ```
    pub fn from_serde<T: serde::Serialize + ?Sized>(value: &T) -> Result<Self, DataError> {
        value.serialize(super::ser::Writer { depth: 0 })
    }

    /// The data as anything that serde can deserialize.
    ///
    /// # Errors
    /// A [`DataError`] that says what was expected, in Python's words.
    ///
    /// ```
    /// use coldframe::Data;
    ///
    /// let numbers: Vec<f64> = Data::List(vec![Data::Int(1), Data::Float(2.5)]).to_serde()?;
    /// assert_eq!(numbers, [1.0, 2.5]);
    /// # Ok::<(), coldframe::DataError>(())
    /// ```
    pub fn to_serde<T: serde::de::DeserializeOwned>(&self) -> Result<T, DataError> {
        T::deserialize(super::de::Reader(self))
    }

    /// What Python calls its type.
    pub fn type_name(&self) -> &'static str {
        match self {
            Self::None => "None",
            Self::Bool(_) => "bool",
            Self::Int(_) | Self::Big(_) => "int",
            Self::Float(_) => "float",
            Self::Str(_) => "str",
            Self::Bytes(_) => "bytes",
            Self::List(_) => "list",
            Self::Tuple(_) => "tuple",
            Self::Dict(_) => "dict",
            Self::Object(_) => "object",
        }
    }
}

/// Data as a Python value.
///
/// # Errors
/// When a budget is spent, or an object belongs to another session.
pub fn into_session(rt: &mut Runtime, data: &Data) -> Eval {
    let kept = rt.kept.len();
    let value = put(rt, data, 0);
    rt.kept.truncate(kept);
    value
}

fn put(rt: &mut Runtime, data: &Data, depth: u32) -> Eval {
    rt.steps(1)?;
    if depth > DEPTH_MAX {
        raise!(rt, ValueError, "the data is nested more than {DEPTH_MAX} deep");
    }
    match data {
        Data::None => Ok(Value::None),
        Data::Bool(b) => Ok(Value::Bool(*b)),
        Data::Int(int) => Ok(Value::Int(*int)),
        Data::Float(float) => Ok(Value::Float(*float)),
        Data::Big(digits) => {
            rt.steps(digits.len() as u64)?;
            match digits.parse::<BigInt>() {
                Ok(int) => rt.heap.int(int),
                Err(_) => raise!(rt, ValueError, "the host's integer has no digits"),
            }
        }
        Data::Str(text) => {
            rt.heap.steps_for(text.len())?;
            rt.heap.str(text)
        }
        Data::Bytes(bytes) => {
            rt.heap.steps_for(bytes.len())?;
            rt.heap.charge(bytes.len() as u64)?;
            rt.heap.meter.release(bytes.len() as u64);
            rt.heap.bytes(bytes.clone())
        }
        Data::List(items) => put_list(rt, items, depth),
        Data::Tuple(items) => {
            let list = put_list(rt, items, depth)?;
            rt.keep(list);
            let items = rt.heap.as_items(list).unwrap_or(&[]).to_vec();
            let tuple = rt.heap.tuple(items);
            rt.kept.pop();
            tuple
        }
        Data::Dict(entries) => {
            let dict = rt.heap.dict()?;
            rt.keep(dict);
            rt.heap.dict_reserve(dict, entries.len())?;
            for (key, value) in entries {
                let key = put(rt, key, depth + 1)?;
                rt.keep(key);
                let value = put(rt, value, depth + 1)?;
                rt.keep(value);
                rt.dict_set(dict, key, value)?;
                rt.kept.pop();
                rt.kept.pop();
            }
            rt.kept.pop();
            Ok(dict)
        }
        Data::Object(object) => object.value(rt),
    }
}

fn put_list(rt: &mut Runtime, items: &[Data], depth: u32) -> Eval {
    let list = rt.heap.list(Vec::new())?;
    rt.keep(list);
    rt.heap.list_reserve(list, items.len())?;
    for item in items {
        let item = put(rt, item, depth + 1)?;
        rt.heap.list_push(list, item)?;
    }
    rt.kept.pop();
    Ok(list)
}

/// What becomes of values that are no data.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Others {
    /// They are an error.
    Refuse,
    /// They are an error, and so are sets: what is kept comes back as what it was.
    Keep,
    /// The host gets a reference.
    Hold,
}

/// A Python value as data, or why it is none. Runs nothing of the program's.
///
/// # Errors
/// When a budget is spent.
pub fn from_session(core: &mut Core, value: Value, others: Others) -> Eval<Result<Data, String>> {
    let mut charged = 0;
    let data = get(core, value, others, 0, &mut charged);
    core.heap.release_outside(charged);
    data
}

/// A value that is no object.
pub fn simple(value: Value) -> Option<Data> {
    match value {
        Value::None | Value::Unbound => Some(Data::None),
        Value::Bool(b) => Some(Data::Bool(b)),
        Value::Int(int) => Some(Data::Int(int)),
        Value::Float(float) => Some(Data::Float(float)),
        Value::Str(short) => Some(Data::Str(short.text().to_owned())),
        _ => None,
    }
}

fn get(
    core: &mut Core,
    value: Value,
    others: Others,
    depth: u32,
    charged: &mut u64,
) -> Eval<Result<Data, String>> {
    core.steps(1)?;
    if depth > DEPTH_MAX {
        return Ok(Err(format!("the data is nested more than {DEPTH_MAX} deep")));
    }
    let value = core.heap.plain(value);
    if let Some(simple) = simple(value) {
        return Ok(Ok(simple));
    }
    let size = match core.heap.text(&value) {
        Some(text) => text.len() as u64,
        None => core.heap.as_bytes(value).map_or(0, <[u8]>::len) as u64,
    };
    core.steps(size / 64)?;
    core.heap.charge_outside(size)?;
    *charged += size;
    if let Some(text) = core.heap.text(&value) {
        return Ok(Ok(Data::Str(text.to_owned())));
    }
    if let Some(bytes) = core.heap.as_bytes(value) {
        return Ok(Ok(Data::Bytes(bytes.to_vec())));
    }
    let (kind, items): (fn(Vec<Data>) -> Data, Vec<Value>) = match core.heap.get(value) {
        Some(Obj::Int(int)) => {
            let bits = int.bits();
            if bits > 64 * 1024 {
                return Ok(Err("the integer is too large".to_owned()));
            }
            core.steps(bits)?;
            let digits = match core.heap.get(value) {
                Some(Obj::Int(int)) => int.to_string(),
                _ => String::new(),
            };
            return Ok(Ok(Data::Big(digits)));
        }
        Some(Obj::Tuple(items)) => (Data::Tuple, items.to_vec()),
        Some(Obj::List(items)) => (Data::List, items.clone()),
        Some(Obj::Set(set) | Obj::FrozenSet(set)) if others != Others::Keep => {
            (Data::List, set.iter().map(|place| place.key).collect())
        }
        Some(Obj::Dict(_)) => return get_dict(core, value, others, depth, charged),
        _ if others == Others::Hold => {
            return Ok(Ok(Data::Object(Object::hold(core, value)?)));
        }
        _ => return Ok(Err(format!("a value of type '{}' is no data", core.type_name(value)))),
    };
    let bytes = items.len() as u64 * NODE_BYTES;
    core.heap.charge_outside(bytes)?;
    *charged += bytes;
    let mut all = Vec::with_capacity(items.len());
    for item in items {
        match get(core, item, others, depth + 1, charged)? {
            Ok(item) => all.push(item),
            Err(why) => return Ok(Err(why)),
        }
    }
    Ok(Ok(kind(all)))
}

fn get_dict(
    core: &mut Core,
    dict: Value,
    others: Others,
    depth: u32,
    charged: &mut u64,
) -> Eval<Result<Data, String>> {
    let entries: Vec<(Value, Value)> = match core.heap.as_dict(dict) {
        Some(dict) => dict.iter().map(|entry| (entry.key, entry.value)).collect(),
        None => Vec::new(),
    };
    let bytes = entries.len() as u64 * 2 * NODE_BYTES;
    core.heap.charge_outside(bytes)?;
    *charged += bytes;
    let mut all = Vec::with_capacity(entries.len());
    for (key, value) in entries {
        let key = match get(core, key, others, depth + 1, charged)? {
            Ok(key) => key,
            Err(why) => return Ok(Err(why)),
        };
        match get(core, value, others, depth + 1, charged)? {
            Ok(value) => all.push((key, value)),
            Err(why) => return Ok(Err(why)),
        }
    }
    Ok(Ok(Data::Dict(all)))
}
