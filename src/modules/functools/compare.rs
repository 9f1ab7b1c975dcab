//! `cmp_to_key`: keys that ask an old-style comparison function.
//!
//! May touch: `value`, `builtins`' helpers. Never: frames.

use crate::builtins::pull::{set, slot};
use crate::raise;
use crate::value::builtin::{function, task};
use crate::value::obj::GetSet;
use crate::value::ops::Compare;
use crate::value::store::{self, Read, Writer};
use crate::value::types::{self, TypeId};
use crate::value::{Builtin, Input, Method, Native, Runtime, Step, Task, TypeRows, Value, Want};

/// The key of an object; without an object it is what makes keys.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    compare: Value,
    object: Value,
}

impl Native for Key {
    fn class(&self) -> TypeId {
        types::COMPARE_KEY
    }

    fn trace(&self, see: &mut dyn FnMut(Value)) {
        see(self.compare);
        see(self.object);
    }

    fn bytes(&self) -> u64 {
        32
    }

    fn save(&self, out: &mut Writer) {
        out.all(&[self.compare, self.object]);
    }
}

impl Key {
    /// Reads one.
    ///
    /// # Errors
    /// [`store::Bad`] if it is not as it must be.
    pub fn load(r: &mut store::Reader) -> Read<Box<dyn Native>> {
        r.pay(32)?;
        let [compare, object] = r.array()?;
        Ok(Box::new(Self { compare, object }))
    }
}

/// `cmp_to_key`
pub const CMP_TO_KEY: Builtin = function(
    "cmp_to_key(mycmp)",
    "Convert a cmp= function into a key= function.\n\n  mycmp\n    Function that compares two \
     objects.",
    |rt, args| rt.heap.add_native(Key { compare: slot(args, 0), object: Value::Unbound }),
);

const CALL: Builtin = task(
    "__call__(self, /, obj)",
    "Call self as a function.",
    Method::Instance,
    &Task::new("cmp_to_key.key", 2, |rt, state, _| {
        let own = rt.heap.native::<Key>(slot(state, 0));
        let compare = own.map_or(Value::None, |own| own.compare);
        rt.heap.add_native(Key { compare, object: slot(state, 1) }).map(Want::Done)
    }),
);

/// Slots: the key, the other, whether the function has been called.
fn compare(rt: &mut Runtime, state: &mut [Value], input: Input, op: Compare) -> Step {
    if let Input::Value(result) = input
        && !slot(state, 2).is_unbound()
    {
        return rt.compare(op, result, Value::Int(0)).map(Want::Done);
    }
    let own = rt.heap.native::<Key>(slot(state, 0)).copied();
    let other = rt.heap.native::<Key>(slot(state, 1)).copied();
    let (Some(own), Some(other)) = (own, other) else {
        raise!(rt, TypeError, "other argument must be K instance");
    };
    if own.object.is_unbound() || other.object.is_unbound() {
        raise!(rt, AttributeError, "object");
    }
    set(state, 2, Value::Bool(true));
    Ok(Want::call(own.compare, &[own.object, other.object]))
}

macro_rules! comparison {
    ($signature:literal, $doc:literal, $name:literal, $op:expr) => {
        task(
            $signature,
            $doc,
            Method::Instance,
            &Task::new($name, 3, |rt, state, input| compare(rt, state, input, $op)),
        )
    };
}

/// What it can do.
pub static ROWS: TypeRows = TypeRows {
    id: types::COMPARE_KEY,
    doc: "",
    new: None,
    methods: &[
        CALL,
        comparison!("__lt__(self, value, /)", "Return self<value.", "cmp_to_key.lt", Compare::Lt),
        comparison!("__le__(self, value, /)", "Return self<=value.", "cmp_to_key.le", Compare::Le),
        comparison!("__eq__(self, value, /)", "Return self==value.", "cmp_to_key.eq", Compare::Eq),
        comparison!("__ne__(self, value, /)", "Return self!=value.", "cmp_to_key.ne", Compare::Ne),
        comparison!("__gt__(self, value, /)", "Return self>value.", "cmp_to_key.gt", Compare::Gt),
        comparison!("__ge__(self, value, /)", "Return self>=value.", "cmp_to_key.ge", Compare::Ge),
    ],
    getset: &[GetSet {
        name: "obj",
        get: |rt, key| {
            Ok(rt.heap.native::<Key>(key).map_or(Value::None, |own| own.object.or(Value::None)))
        },
        set: None,
    }],
};
