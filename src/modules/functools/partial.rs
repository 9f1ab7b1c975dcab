//! `partial`: a call with some of its arguments given beforehand.
//!
//! May touch: `value`, `builtins`' helpers. Never: frames.
//!
//! Invariant: `args` is a tuple and `keywords` a dict, which the program may change.

use crate::builtins::protocol;
use crate::builtins::pull::{set, slot};
use crate::raise;
use crate::value::builtin::{classmethod, function, method, task};
use crate::value::obj::GetSet;
use crate::value::ops::dicts;
use crate::value::store::{self, Read, Writer};
use crate::value::types::{self, TypeId};
use crate::value::{
    Builtin, Eval, Heap, Input, Method, Native, Obj, Runtime, Step, Stop, Task, TypeRows, Value,
    Want,
};

/// What a `partial` holds.
#[derive(Clone, Copy, Debug)]
pub struct Partial {
    function: Value,
    args: Value,
    keywords: Value,
}

impl Native for Partial {
    fn class(&self) -> TypeId {
        types::PARTIAL
    }

    fn trace(&self, see: &mut dyn FnMut(Value)) {
        see(self.function);
        see(self.args);
        see(self.keywords);
    }

    fn bytes(&self) -> u64 {
        48
    }

    fn forwards(&self, heap: &Heap) -> Option<(Value, Value)> {
        heap.as_dict(self.keywords)?.is_empty().then_some((self.function, self.args))
    }

    fn save(&self, out: &mut Writer) {
        out.all(&[self.function, self.args, self.keywords]);
    }
}

impl Partial {
    /// Reads one.
    ///
    /// # Errors
    /// [`store::Bad`] if it is not as it must be.
    pub fn load(r: &mut store::Reader) -> Read<Box<dyn Native>> {
        r.pay(48)?;
        let [function, args, keywords] = r.array()?;
        Ok(Box::new(Self { function, args, keywords }))
    }
}

static NEW: Builtin = function(
    "partial(cls, /, *args, **keywords)",
    "partial(func, *args, **keywords) - new function with partial application\n    of the given \
     arguments and keywords.\n",
    new,
);

fn new(rt: &mut Runtime, args: &[Value]) -> Eval {
    let (mut given, mut keywords) = (slot(args, 1), slot(args, 2));
    let Some((function, rest)) = rt.heap.as_tuple(given).and_then(|all| all.split_first()) else {
        raise!(rt, TypeError, "type 'partial' takes at least one argument");
    };
    let (mut function, rest) = (*function, rest.to_vec());
    if !rt.is_callable(function) {
        raise!(rt, TypeError, "the first argument must be callable");
    }
    rt.steps(rest.len() as u64 / 8)?;
    given = rt.heap.tuple(rest)?;
    rt.keep(given);
    if let Some(inner) = plain_partial(rt, function) {
        given = joined(rt, inner.args, given)?;
        rt.keep(given);
        keywords = merged(rt, inner.keywords, keywords)?;
        function = inner.function;
    } else if rt.heap.as_dict(keywords).is_none() {
        keywords = rt.heap.dict()?;
    }
    rt.keep(keywords);
    rt.heap.add_native(Partial { function, args: given, keywords })
}

/// What another `partial` holds, unless it is called differently or has attributes of its own.
fn plain_partial(rt: &mut Runtime, function: Value) -> Option<Partial> {
    let inner = *rt.heap.native::<Partial>(function)?;
    if let Some(Obj::Derived(derived)) = rt.heap.get(function) {
        let (shape, class) = (derived.instance.shape, derived.instance.class);
        if rt.heap.as_class(class).is_none_or(|class| class.shape != shape) {
            return None;
        }
    }
    let call = rt.special(function, "__call__")?;
    match rt.heap.get(call) {
        Some(Obj::Builtin(bound)) if bound.owner == Some(types::PARTIAL) => Some(inner),
        _ => None,
    }
}

/// One tuple after another.
fn joined(rt: &mut Runtime, first: Value, second: Value) -> Eval {
    let (a, b) = (rt.heap.as_tuple(first).unwrap_or(&[]), rt.heap.as_tuple(second).unwrap_or(&[]));
    if a.is_empty() {
        return Ok(second);
    }
    if b.is_empty() {
        return Ok(first);
    }
    let all = [a, b].concat();
    rt.steps(all.len() as u64 / 8)?;
    rt.heap.tuple(all)
}

/// A dict with the entries of both.
fn merged(rt: &mut Runtime, first: Value, second: Value) -> Eval {
    let count = |rt: &Runtime, dict: Value| rt.heap.as_dict(dict).map_or(0, |d| d.len());
    if count(rt, first) == 0 && rt.heap.as_dict(second).is_some() {
        return Ok(second);
    }
    let made = dicts::copy(rt, first)?;
    if count(rt, second) > 0 {
        rt.keep(made);
        rt.dict_update(made, second)?;
    }
    Ok(made)
}

/// Raises a TypeError unless the keys are all text: the program may have put others in.
fn only_names(rt: &mut Runtime, keywords: Value) -> Eval<()> {
    let Some(dict) = rt.heap.as_dict(keywords) else { return Ok(()) };
    if dict.iter().all(|entry| rt.heap.text(&entry.key).is_some()) {
        return Ok(());
    }
    raise!(rt, TypeError, "keywords must be strings")
}

static CALL: Task = Task::new("partial.__call__", 4, call);

/// Slots: the partial, the arguments, the keywords, whether it has been called.
fn call(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    if let Input::Value(result) = input
        && !slot(state, 3).is_unbound()
    {
        return Ok(Want::Done(result));
    }
    let Some(own) = rt.heap.native::<Partial>(slot(state, 0)).copied() else {
        return Ok(Want::Done(Value::None));
    };
    let args = joined(rt, own.args, slot(state, 1))?;
    set(state, 1, args);
    let kwargs = match rt.heap.as_dict(own.keywords) {
        Some(keywords) if !keywords.is_empty() => {
            only_names(rt, own.keywords)?;
            merged(rt, own.keywords, slot(state, 2))?
        }
        _ => slot(state, 2),
    };
    set(state, 3, Value::Bool(true));
    Ok(Want::Tail { callee: own.function, args, kwargs })
}

fn repr(rt: &mut Runtime, args: &[Value]) -> Eval {
    let this = slot(args, 0);
    let plain = rt.heap.plain(this);
    if rt.reprs.iter().any(|other| other.same(plain)) {
        return Ok(Value::short("..."));
    }
    rt.reprs.push(plain);
    let shown = shown(rt, this);
    rt.reprs.pop();
    rt.heap.string(shown?)
}

fn shown(rt: &mut Runtime, this: Value) -> Eval<String> {
    let Some(own) = rt.heap.native::<Partial>(this).copied() else { return Ok(String::new()) };
    let class = rt.class_of(this);
    let module = rt.heap.as_class(class).map_or(Value::None, |class| class.module);
    let mut text = match rt.heap.text(&module) {
        Some("functools") => "functools.partial".to_owned(),
        _ => rt.type_name(this),
    };
    text.push('(');
    text.push_str(&rt.repr(own.function)?);
    for item in rt.heap.as_tuple(own.args).map(<[Value]>::to_vec).unwrap_or_default() {
        text.push_str(", ");
        text.push_str(&rt.repr(item)?);
    }
    let entries: Vec<(Value, Value)> = match rt.heap.as_dict(own.keywords) {
        Some(dict) => dict.iter().map(|entry| (entry.key, entry.value)).collect(),
        None => Vec::new(),
    };
    rt.steps(entries.len() as u64)?;
    // Showing a key may change the dict.
    for (key, value) in &entries {
        rt.keep(*key);
        rt.keep(*value);
    }
    for (key, value) in entries {
        let name = match rt.heap.text(&key).map(str::to_owned) {
            Some(name) => name,
            None => rt.str_of(key)?,
        };
        text.push_str(&format!(", {name}={}", rt.repr(value)?));
    }
    text.push(')');
    Ok(text)
}

fn part(rt: &Runtime, this: Value, of: fn(&Partial) -> Value) -> Value {
    rt.heap.native::<Partial>(this).map_or(Value::None, of)
}

fn fixed(rt: &mut Runtime, _: Value, _: Value) -> Eval<()> {
    raise!(rt, AttributeError, "readonly attribute")
}

/// What it can do.
pub static ROWS: TypeRows = TypeRows {
    id: types::PARTIAL,
    doc: "partial(func, *args, **keywords) - new function with partial application\n    of the \
          given arguments and keywords.\n",
    new: Some(&NEW),
    methods: &[
        task(
            "__call__(self, /, *args, **kwargs)",
            "Call self as a function.",
            Method::Instance,
            &CALL,
        ),
        method("__repr__(self, /)", "Return repr(self).", repr),
        method(
            "_set(self, function, args, keywords, /)",
            "Set what it holds; for __setstate__, which has looked at it.",
            |rt, args| {
                let (function, given, keywords) = (slot(args, 1), slot(args, 2), slot(args, 3));
                let whole =
                    rt.heap.as_tuple(given).is_some() && rt.heap.as_dict(keywords).is_some();
                if !whole || !rt.is_callable(function) {
                    return Err(Stop::Flat);
                }
                if let Some(own) = rt.heap.native_mut::<Partial>(slot(args, 0)) {
                    *own = Partial { function, args: given, keywords };
                }
                Ok(Value::None)
            },
        ),
        classmethod("__class_getitem__(cls, item, /)", "See PEP 585", protocol::class_getitem),
    ],
    getset: &[
        GetSet {
            name: "func",
            get: |rt, this| Ok(part(rt, this, |inside| inside.function)),
            set: Some(fixed),
        },
        GetSet {
            name: "args",
            get: |rt, this| Ok(part(rt, this, |inside| inside.args)),
            set: Some(fixed),
        },
        GetSet {
            name: "keywords",
            get: |rt, this| Ok(part(rt, this, |inside| inside.keywords)),
            set: Some(fixed),
        },
    ],
};
