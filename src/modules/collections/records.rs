//! What named tuples and data classes need: attributes that are items, and storing many at once.
//!
//! May touch: `value`, `builtins`' helpers.

use crate::builtins::number::ssize;
use crate::builtins::pull::slot;
use crate::raise;
use crate::value::builtin::{function, method};
use crate::value::obj::GetSet;
use crate::value::store;
use crate::value::types::{self, TypeId};
use crate::value::{Builtin, Dict, Eval, Native, Runtime, TypeRows, Value};

/// `_store_all(object, layout, args, kwargs)`
pub const STORE_ALL: Builtin = function(
    "_store_all(object, layout, args, kwargs, /)",
    "Set attributes from the arguments of a call. The layout: their names, how many may be given \
     by position, what stands among the defaults for none and for one that is made later, \
     whether a __setattr__ is passed over, and the defaults. True: it is done. A list: their values, which are not \
     set, since one is to be made, or a descriptor or __setattr__ is in the way. None: the \
     arguments do not fit.",
    store_all,
);

fn store_all(rt: &mut Runtime, args: &[Value]) -> Eval {
    let object = slot(args, 0);
    let Some([names, Value::Int(count), missing, later, plain, defaults]) =
        rt.heap.as_tuple(slot(args, 1)).and_then(|layout| <[Value; 6]>::try_from(layout).ok())
    else {
        return Ok(Value::None);
    };
    let all = names;
    let names = rt.heap.as_tuple(names).map(<[Value]>::to_vec).unwrap_or_default();
    let given = rt.heap.as_tuple(slot(args, 2)).map_or(0, <[Value]>::len);
    rt.steps(names.len() as u64)?;
    if given > count as usize {
        return Ok(Value::None);
    }
    let by_names = rt.heap.as_dict(slot(args, 3)).map_or(0, Dict::len);
    let (mut named, mut complete) = (0, true);
    let mut values = Vec::with_capacity(names.len());
    for (at, name) in names.iter().enumerate() {
        let by_name = match by_names {
            0 => None,
            _ => rt.dict_get(slot(args, 3), *name)?,
        };
        let by_position = rt.heap.as_tuple(slot(args, 2)).and_then(|all| all.get(at)).copied();
        named += usize::from(by_name.is_some());
        let value = match by_position.or(by_name) {
            Some(_) if by_position.is_some() && by_name.is_some() => return Ok(Value::None),
            Some(value) => value,
            None => {
                let default = rt.heap.as_tuple(defaults).and_then(|all| all.get(at)).copied();
                let Some(default) = default.filter(|value| !value.same(missing)) else {
                    return Ok(Value::None);
                };
                complete &= !default.same(later);
                default
            }
        };
        values.push(value);
    }
    if by_names != named {
        return Ok(Value::None);
    }
    let class = rt.class_of(object);
    let passes = matches!(plain, Value::Bool(true));
    if complete && rt.fill_record((object, class), all, &values, passes)? {
        rt.effect();
        return Ok(Value::Bool(true));
    }
    rt.heap.list(values)
}

/// Which item of a tuple an attribute is.
#[derive(Debug)]
struct TupleGetter {
    at: usize,
    doc: Value,
}

impl Native for TupleGetter {
    fn class(&self) -> TypeId {
        types::TUPLE_GETTER
    }

    fn trace(&self, see: &mut dyn FnMut(Value)) {
        see(self.doc);
    }

    fn bytes(&self) -> u64 {
        24
    }

    fn tuple_item(&self) -> Option<usize> {
        Some(self.at)
    }

    fn save(&self, out: &mut store::Writer) {
        out.size(self.at);
        out.value(self.doc);
    }
}

/// What reads one from a snapshot.
pub const LOAD: store::LoadNative = |r| {
    r.pay(24)?;
    Ok(Box::new(TupleGetter { at: r.size()?, doc: r.value()? }))
};

static NEW: Builtin =
    function("_tuplegetter(cls, index, doc, /)", "The item of a named tuple.", |rt, args| {
        // No tuple has an item there if it is negative.
        let at = usize::try_from(ssize(rt, slot(args, 1))?).unwrap_or(usize::MAX);
        rt.heap.add_native(TupleGetter { at, doc: slot(args, 2) })
    });

fn get(rt: &mut Runtime, args: &[Value]) -> Eval {
    let (getter, object) = (slot(args, 0), slot(args, 1));
    let Some(at) = rt.heap.native::<TupleGetter>(getter).map(|inside| inside.at) else {
        return Ok(Value::None);
    };
    if object.is_none() {
        return Ok(getter);
    }
    rt.tuple_attr(object, at)
}

static METHODS: &[Builtin] = &[
    method(
        "__get__(self, instance, owner=None, /)",
        "Return an attribute of instance, which is of type owner.",
        get,
    ),
    method(
        "__set__(self, instance, value, /)",
        "Set an attribute of instance to value.",
        |rt, _| raise!(rt, AttributeError, "can't set attribute"),
    ),
    method("__delete__(self, instance, /)", "Delete an attribute of instance.", |rt, _| {
        raise!(rt, AttributeError, "can't delete attribute")
    }),
    method("__repr__(self, /)", "Return repr(self).", |rt, args| {
        let Some(inside) = rt.heap.native::<TupleGetter>(slot(args, 0)) else {
            return Ok(Value::None);
        };
        let (at, doc) = (inside.at, inside.doc);
        let doc = rt.repr(doc)?;
        rt.heap.string(format!("_tuplegetter({at}, {doc})"))
    }),
];

static GETSET: &[GetSet] = &[GetSet {
    name: "__doc__",
    get: |rt, getter| {
        Ok(rt.heap.native::<TupleGetter>(getter).map_or(Value::None, |inside| inside.doc))
    },
    set: Some(|rt, getter, doc| {
        if let Some(inside) = rt.heap.native_mut::<TupleGetter>(getter) {
            inside.doc = doc.or(Value::None);
        }
        Ok(())
    }),
}];

/// What it can do.
pub static ROWS: TypeRows = TypeRows {
    id: types::TUPLE_GETTER,
    doc: "",
    new: Some(&NEW),
    methods: METHODS,
    getset: GETSET,
};
