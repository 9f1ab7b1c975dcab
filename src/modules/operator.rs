//! `_operator`: `itemgetter`, `attrgetter` and `methodcaller`; the other operators are Python.
//!
//! May touch: `names` through `judge`, `value`, `builtins`' helpers. Never: frames.
//!
//! Invariant: names are judged where they are given, before anything is looked up with them.

use super::{Constant, NativeModule};
use crate::builtins::functions::attributes::{Looked, look};
use crate::builtins::judge;
use crate::builtins::pull::{set, slot};
use crate::builtins::tuple::into_tuple;
use crate::raise;
use crate::value::builtin::{function, method, task};
use crate::value::native::CallFn;
use crate::value::obj::VALUE_BYTES;
use crate::value::ops::getitem;
use crate::value::store::{self, Bad, Read, Writer};
use crate::value::types::{self, TypeId};
use crate::value::{
    Builtin, Core, Eval, Input, Method, Native, Runtime, Step, Stop, Task, TypeRows, Value, Want,
};

/// The module.
pub static MODULE: NativeModule = NativeModule {
    name: "_operator",
    doc: "Operator interface.",
    functions: &[function("index(a, /)", "Same as a.__index__()", |rt, args| {
        rt.index_value(slot(args, 0))
    })],
    constants: &[
        ("attrgetter", Constant::Type(types::ATTR_GETTER)),
        ("itemgetter", Constant::Type(types::ITEM_GETTER)),
        ("methodcaller", Constant::Type(types::METHOD_CALLER)),
    ],
};

/// What one of the three holds.
#[derive(Debug)]
pub struct Getter {
    class: TypeId,
    /// The keys; the names as they were given; or the name, the arguments and the keywords.
    given: Vec<Value>,
    /// Of `attrgetter`: the parts of all names, one after another.
    parts: Vec<Value>,
    /// Of `attrgetter`: where each name's parts end.
    ends: Vec<usize>,
}

impl Native for Getter {
    fn class(&self) -> TypeId {
        self.class
    }

    fn trace(&self, see: &mut dyn FnMut(Value)) {
        self.given.iter().chain(&self.parts).for_each(|value| see(*value));
    }

    fn bytes(&self) -> u64 {
        80 + cost(self.given.len(), self.parts.len())
    }

    fn call(&self) -> Option<CallFn> {
        match self.class {
            types::ITEM_GETTER => Some(items_at_once),
            types::ATTR_GETTER => Some(attr_at_once),
            _ => None,
        }
    }

    fn save(&self, out: &mut Writer) {
        out.values(&self.given);
        out.values(&self.parts);
        out.size(self.ends.len());
        self.ends.iter().for_each(|end| out.size(*end));
    }
}

/// Bytes for keys or names and the parts of names.
const fn cost(given: usize, parts: usize) -> u64 {
    given as u64 * (VALUE_BYTES + 8) + parts as u64 * VALUE_BYTES
}

fn load(r: &mut store::Reader, class: TypeId) -> Read<Box<dyn Native>> {
    r.pay(80)?;
    let given = r.values()?;
    let parts = r.values()?;
    r.pay(cost(given.len(), parts.len()))?;
    let count = r.count(0)?;
    let mut ends = Vec::new();
    for _ in 0..count {
        ends.push(r.size()?);
    }
    let rising = ends.windows(2).all(|pair| pair.first() < pair.last());
    let whole = class == types::ATTR_GETTER;
    if given.is_empty() || whole && (!rising || ends.last() != Some(&parts.len())) {
        return Err(Bad::Wrong("a getter"));
    }
    Ok(Box::new(Getter { class, given, parts, ends }))
}

/// What read them from a snapshot.
pub const LOADS: [(TypeId, store::LoadNative); 3] = [
    (types::ATTR_GETTER, |r| load(r, types::ATTR_GETTER)),
    (types::ITEM_GETTER, |r| load(r, types::ITEM_GETTER)),
    (types::METHOD_CALLER, |r| load(r, types::METHOD_CALLER)),
];

fn make(rt: &mut Runtime, class: TypeId, given: Vec<Value>) -> Eval {
    make_parts(rt, Getter { class, given, parts: Vec::new(), ends: Vec::new() })
}

fn make_parts(rt: &mut Runtime, getter: Getter) -> Eval {
    rt.heap.add_native(getter)
}

/// All arguments of a constructor.
fn all_given(rt: &mut Runtime, args: &[Value], name: &str) -> Eval<Vec<Value>> {
    let all = rt.heap.as_tuple(slot(args, 1)).unwrap_or(&[]).to_vec();
    if all.is_empty() {
        raise!(rt, TypeError, "{name} expected 1 argument, got 0");
    }
    rt.steps(all.len() as u64 / 8)?;
    rt.heap.charge(cost(all.len(), 0))?;
    rt.heap.meter.release(cost(all.len(), 0));
    Ok(all)
}

// ---------------------------------------------------------------- itemgetter

static ITEM_NEW: Builtin = function(
    "itemgetter(cls, /, *items)",
    "Return a callable object that fetches the given item(s) from its operand.",
    |rt, args| {
        let all = all_given(rt, args, "itemgetter")?;
        make(rt, types::ITEM_GETTER, all)
    },
);

/// Slots: the getter, the object, the items so far (a list), whether one is being fetched.
fn get_items(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let (getter, object) = (slot(state, 0), slot(state, 1));
    let count = rt.heap.native::<Getter>(getter).map_or(0, |inside| inside.given.len());
    let mut input = match input {
        Input::Value(item) if !slot(state, 3).is_unbound() => Some(item),
        _ => None,
    };
    if count > 1 && slot(state, 2).is_unbound() {
        let items = rt.heap.list(Vec::new())?;
        set(state, 2, items);
        rt.heap.list_reserve(items, count)?;
    }
    let items = slot(state, 2);
    rt.keep(items);
    loop {
        let at = rt.heap.as_list(items).map_or(0, Vec::len);
        let key = rt.heap.native::<Getter>(getter).and_then(|inside| inside.given.get(at)).copied();
        let Some(key) = key else { return into_tuple(rt, items).map(Want::Done) };
        let item = match input.take() {
            Some(item) => item,
            None => match Runtime::pure(rt.core).getitem(object, key) {
                Ok(item) => item,
                Err(Stop::Flat) => {
                    set(state, 3, Value::Bool(true));
                    match getitem::want(rt, object, key)? {
                        Want::Done(item) => item,
                        want => return Ok(want),
                    }
                }
                Err(stop) => return Err(stop),
            },
        };
        if count == 1 {
            return Ok(Want::Done(item));
        }
        rt.keep(item);
        rt.effect();
        rt.heap.list_push(items, item)?;
    }
}

/// So many items are fetched at once.
const ITEMS_MAX: usize = 4;

fn items_at_once(core: &mut Core, getter: Value, args: &[Value]) -> Option<Value> {
    let [object] = args else { return None };
    let mut keys = [Value::Unbound; ITEMS_MAX];
    let given = &core.heap.native::<Getter>(getter)?.given;
    let keys = keys.get_mut(..given.len())?;
    keys.copy_from_slice(given);
    for key in &mut *keys {
        let item = Runtime::pure(core).getitem(*object, *key);
        *key = core.tried(item)?;
    }
    match *keys {
        [one] => Some(one),
        _ => core.heap.tuple(keys.to_vec()).ok(),
    }
}

/// One name without dots, which is no private one.
fn attr_at_once(core: &mut Core, getter: Value, args: &[Value]) -> Option<Value> {
    let [object] = args else { return None };
    let [name] = *core.heap.native::<Getter>(getter)?.parts else { return None };
    if core.heap.text(&name)?.starts_with('_') {
        return None;
    }
    let value = Runtime::pure(core).getattr(*object, name);
    core.tried(value)
}

// ---------------------------------------------------------------- attrgetter

static ATTR_NEW: Builtin = function(
    "attrgetter(cls, /, *attrs)",
    "Return a callable object that fetches the given attribute(s) from its operand.",
    |rt, args| {
        let given = all_given(rt, args, "attrgetter")?;
        let (mut parts, mut ends) = (Vec::new(), Vec::new());
        for name in &given {
            let plain = rt.heap.plain(*name);
            let Some(text) = rt.heap.text(&plain).map(str::to_owned) else {
                raise!(rt, TypeError, "attribute name must be a string");
            };
            rt.steps(text.len() as u64 / 8)?;
            for part in text.split('.') {
                rt.heap.charge(VALUE_BYTES)?;
                rt.heap.meter.release(VALUE_BYTES);
                let part = rt.heap.str(part)?;
                rt.keep(part);
                parts.push(part);
            }
            ends.push(parts.len());
        }
        make_parts(rt, Getter { class: types::ATTR_GETTER, given, parts, ends })
    },
);

/// Slots: the getter, the object, the values so far (a list), whether `__getattr__` has been
/// called, the object the next part is looked up on, which part is next.
fn get_attrs(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let getter = slot(state, 0);
    let count = rt.heap.native::<Getter>(getter).map_or(0, |inside| inside.ends.len());
    if slot(state, 5).is_unbound() {
        set(state, 4, slot(state, 1));
        set(state, 5, Value::Int(0));
        if count > 1 {
            let values = rt.heap.list(Vec::new())?;
            set(state, 2, values);
        }
    }
    let values = slot(state, 2);
    rt.keep(values);
    let mut input = input;
    loop {
        let (object, Value::Int(at)) = (slot(state, 4), slot(state, 5)) else {
            return Ok(Want::Done(Value::None));
        };
        let at = at as usize;
        let done = rt.heap.as_list(values).map_or(0, Vec::len);
        let inside = rt.heap.native::<Getter>(getter);
        let name = inside.and_then(|inside| inside.parts.get(at)).copied();
        let end = inside.and_then(|inside| inside.ends.get(done)).copied();
        let Some(name) = name else { return into_tuple(rt, values).map(Want::Done) };
        if let Input::Start = input {
            let text = rt.heap.text(&name).unwrap_or("").to_owned();
            judge::read(rt, &text)?;
        }
        let value = match look(rt, state, object, name, input)? {
            Looked::Value(value) => value,
            Looked::Want(want) => return Ok(want),
            Looked::Missing(true) => {
                rt.name_raised(object, name)?;
                return Err(Stop::Raised);
            }
            Looked::Missing(false) => return Err(rt.no_attribute(object, name)),
        };
        rt.keep(value);
        rt.effect();
        input = Input::Start;
        set(state, 3, Value::Unbound);
        set(state, 5, Value::Int(at as i64 + 1));
        set(state, 4, value);
        if end == Some(at + 1) {
            if count == 1 {
                return Ok(Want::Done(value));
            }
            rt.heap.list_push(values, value)?;
            set(state, 4, slot(state, 1));
        }
    }
}

// ---------------------------------------------------------------- methodcaller

static CALLER_NEW: Builtin = function(
    "methodcaller(cls, /, *args, **kwargs)",
    "Return a callable object that calls the given method on its operand.",
    |rt, args| {
        let Some((name, rest)) = rt.heap.as_tuple(slot(args, 1)).and_then(<[Value]>::split_first)
        else {
            let what = "methodcaller needs at least one argument, the method name";
            raise!(rt, TypeError, "{what}");
        };
        let (name, rest) = (rt.heap.plain(*name), rest.to_vec());
        if rt.heap.text(&name).is_none() {
            raise!(rt, TypeError, "method name must be a string");
        }
        rt.steps(rest.len() as u64 / 8)?;
        let rest = rt.heap.tuple(rest)?;
        rt.keep(rest);
        make(rt, types::METHOD_CALLER, vec![name, rest, slot(args, 2)])
    },
);

/// Slots: the caller, the object, nothing, whether `__getattr__` has been called, whether the
/// method has been called.
fn call_named(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let (caller, object) = (slot(state, 0), slot(state, 1));
    if let Input::Value(result) = input
        && !slot(state, 4).is_unbound()
    {
        return Ok(Want::Done(result));
    }
    if let Input::Raised = input
        && !slot(state, 4).is_unbound()
    {
        return Err(Stop::Raised);
    }
    let Some([name, args, kwargs]) =
        rt.heap.native::<Getter>(caller).and_then(|inside| inside.given.first_chunk()).copied()
    else {
        return Ok(Want::Done(Value::None));
    };
    if let Input::Start = input {
        let text = rt.heap.text(&name).unwrap_or("").to_owned();
        judge::called(rt, &text)?;
    }
    match look(rt, state, object, name, input)? {
        Looked::Value(callee) => {
            set(state, 4, Value::Bool(true));
            Ok(Want::Tail { callee, args, kwargs })
        }
        Looked::Want(want) => Ok(want),
        Looked::Missing(true) => {
            rt.name_raised(object, name)?;
            Err(Stop::Raised)
        }
        Looked::Missing(false) => Err(rt.no_attribute(object, name)),
    }
}

// ---------------------------------------------------------------- what they can do

fn repr(rt: &mut Runtime, args: &[Value]) -> Eval {
    let this = slot(args, 0);
    let Some(inside) = rt.heap.native::<Getter>(this) else { return Ok(Value::None) };
    let (class, given) = (inside.class, inside.given.clone());
    let mut shown: Vec<String> = Vec::new();
    let name = match (class, given.as_slice()) {
        (types::METHOD_CALLER, [name, args, kwargs]) => {
            shown.push(rt.repr(*name)?);
            for item in rt.heap.as_tuple(*args).map(<[Value]>::to_vec).unwrap_or_default() {
                shown.push(rt.repr(item)?);
            }
            let entries: Vec<(Value, Value)> = match rt.heap.as_dict(*kwargs) {
                Some(dict) => dict.iter().map(|entry| (entry.key, entry.value)).collect(),
                None => Vec::new(),
            };
            for (key, value) in entries {
                let key = rt.heap.text(&key).unwrap_or("").to_owned();
                shown.push(format!("{key}={}", rt.repr(value)?));
            }
            "methodcaller"
        }
        _ => {
            for item in given {
                shown.push(rt.repr(item)?);
            }
            if class == types::ITEM_GETTER { "itemgetter" } else { "attrgetter" }
        }
    };
    rt.steps(shown.len() as u64)?;
    rt.heap.string(format!("operator.{name}({})", shown.join(", ")))
}

const REPR: Builtin = method("__repr__(self, /)", "Return repr(self).", repr);
const CALL_DOC: &str = "Call self as a function.";

/// `itemgetter`
pub static ITEM_GETTER: TypeRows = TypeRows {
    id: types::ITEM_GETTER,
    doc: "Return a callable object that fetches the given item(s) from its operand.\n\nAfter f = \
          itemgetter(2), the call f(r) returns r[2].\nAfter g = itemgetter(2, 5, 3), the call g(r) \
          returns (r[2], r[5], r[3])",
    new: Some(&ITEM_NEW),
    methods: &[
        task(
            "__call__(self, obj, /)",
            CALL_DOC,
            Method::Instance,
            &Task::new("itemgetter.__call__", 4, get_items),
        ),
        REPR,
    ],
    getset: &[],
};

/// `attrgetter`
pub static ATTR_GETTER: TypeRows = TypeRows {
    id: types::ATTR_GETTER,
    doc: "Return a callable object that fetches the given attribute(s) from its operand.\n\nAfter \
          f = attrgetter('name'), the call f(r) returns r.name.\nAfter g = attrgetter('name', \
          'date'), the call g(r) returns (r.name, r.date).\nAfter h = attrgetter('name.first', \
          'name.last'), the call h(r) returns\n(r.name.first, r.name.last).",
    new: Some(&ATTR_NEW),
    methods: &[
        task(
            "__call__(self, obj, /)",
            CALL_DOC,
            Method::Instance,
            &Task::new("attrgetter.__call__", 6, get_attrs).catching(),
        ),
        REPR,
    ],
    getset: &[],
};

/// `methodcaller`
pub static METHOD_CALLER: TypeRows = TypeRows {
    id: types::METHOD_CALLER,
    doc: "Return a callable object that calls the given method on its operand.\n\nAfter f = \
          methodcaller('name'), the call f(r) returns r.name().\nAfter g = methodcaller('name', \
          'date', foo=1), the call g(r) returns\nr.name('date', foo=1).",
    new: Some(&CALLER_NEW),
    methods: &[
        task(
            "__call__(self, obj, /)",
            CALL_DOC,
            Method::Instance,
            &Task::new("methodcaller.__call__", 5, call_named).catching(),
        ),
        REPR,
    ],
    getset: &[],
};
