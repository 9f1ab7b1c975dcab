//! `groupby`: an iterator of groups, and one for the items of each, that share where they stand.
//!
//! May touch: `value`, `builtins`' helpers. Never: frames.

use crate::builtins::iterators::{ITER, NEXT};
use crate::builtins::lazy::{iterator, make};
use crate::builtins::pull::{Started, set, slot, tick};
use crate::builtins::turns::Turns;
use crate::value::builtin::task;
use crate::value::store::{self, Read, Writer};
use crate::value::types::{self, TypeId};
use crate::value::{
    Builtin, Input, Method, Native, Runtime, Step, Stop, Task, TypeRows, Value, Want,
};

/// What the iterators of one `groupby` share.
#[derive(Clone, Copy, Debug)]
pub struct Groups {
    items: Value,
    key_function: Value,
    /// The item that was taken last, until it has been given; then unbound.
    item: Value,
    /// Its key.
    key: Value,
    /// The key of the group that was begun last; unbound before the first.
    target: Value,
    /// How many groups have been begun: only the last one gives items.
    begun: u64,
    /// Whether the last group is over because the next one is being looked for.
    closed: bool,
}

impl Native for Groups {
    fn class(&self) -> TypeId {
        types::GROUPS
    }

    fn trace(&self, see: &mut dyn FnMut(Value)) {
        for value in [self.items, self.key_function, self.item, self.key, self.target] {
            see(value);
        }
    }

    fn bytes(&self) -> u64 {
        104
    }

    fn twin(&self) -> Option<Box<dyn Native>> {
        Some(Box::new(*self))
    }

    fn values(&mut self) -> Vec<&mut Value> {
        vec![
            &mut self.items,
            &mut self.key_function,
            &mut self.item,
            &mut self.key,
            &mut self.target,
        ]
    }

    fn save(&self, out: &mut Writer) {
        out.all(&[self.items, self.key_function, self.item, self.key, self.target]);
        out.uint(self.begun);
        out.flag(self.closed);
    }
}

impl Groups {
    /// Reads one.
    ///
    /// # Errors
    /// [`store::Bad`] if it is not as it must be.
    pub fn load(r: &mut store::Reader) -> Read<Box<dyn Native>> {
        r.pay(104)?;
        let [items, key_function, item, key, target] = r.array()?;
        let (begun, closed) = (r.uint()?, r.flag()?);
        Ok(Box::new(Self { items, key_function, item, key, target, begun, closed }))
    }
}

static NEW: Builtin = task(
    "groupby(cls, iterable, key=None)",
    "make an iterator that returns consecutive keys and groups from the iterable",
    Method::Static,
    &Task::new("itertools.groupby", 3, |rt, state, input| {
        match iterator(rt, slot(state, 1), &mut Some(input))? {
            Started::Want(want) => Ok(want),
            Started::Iterator(items) => {
                rt.keep(items);
                let groups = rt.heap.add_native(Groups {
                    items,
                    key_function: slot(state, 2).or(Value::None),
                    item: Value::Unbound,
                    key: Value::Unbound,
                    target: Value::Unbound,
                    begun: 0,
                    closed: false,
                })?;
                rt.keep(groups);
                make(rt, slot(state, 0), &GROUPBY_LAZY, &[groups]).map(Want::Done)
            }
        }
    }),
);

/// The iterator of groups, for snapshots.
pub static GROUPBY_LAZY: Task = Task::new("itertools.groupby.next", 3, next_group);
/// The iterator of a group's items, for snapshots.
pub static GROUPER_LAZY: Task = Task::new("itertools._grouper.next", 5, next_item);

/// What is awaited: the next item, or the key of the one in slot 2.
const ITEM: Value = Value::Int(1);
const KEY: Value = Value::Int(2);

/// Takes the next item and its key. `None`: done; otherwise what to want first, or the end.
///
/// Slots: the groups, what is awaited, the item whose key is awaited.
fn take(
    rt: &mut Runtime,
    state: &mut [Value],
    input: &mut Option<Input>,
    turns: &mut Turns,
) -> Result<Option<Want>, Stop> {
    let shared = slot(state, 0);
    let Some(groups) = rt.heap.native::<Groups>(shared).copied() else {
        return Ok(Some(Want::Done(Value::None)));
    };
    let awaited = slot(state, 1);
    set(state, 1, Value::Unbound);
    let (item, key) = match input.take() {
        Some(Input::Value(key)) if awaited.same(KEY) => (slot(state, 2), key),
        given => {
            *input = given;
            match turns.next(rt, groups.items, input)? {
                Ok(item) => {
                    rt.keep(item);
                    rt.effect();
                    tick(rt)?;
                    if !groups.key_function.is_none() {
                        set(state, 1, KEY);
                        set(state, 2, item);
                        return Ok(Some(Want::call(groups.key_function, &[item])));
                    }
                    (item, item)
                }
                Err(Want::Empty) => return Ok(Some(Want::Empty)),
                Err(want) => {
                    set(state, 1, ITEM);
                    return Ok(Some(want));
                }
            }
        }
    };
    if let Some(groups) = rt.heap.native_mut::<Groups>(shared) {
        (groups.item, groups.key) = (item, key);
    }
    Ok(None)
}

fn next_group(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let shared = slot(state, 0);
    let mut input = match input {
        Input::Start => {
            set(state, 1, Value::Unbound);
            if let Some(groups) = rt.heap.native_mut::<Groups>(shared) {
                groups.closed = true;
            }
            None
        }
        input => Some(input),
    };
    let mut turns = Turns::new(rt);
    loop {
        let Some(groups) = rt.heap.native::<Groups>(shared).copied() else {
            return Ok(Want::Done(Value::None));
        };
        let found = input.is_none()
            && !groups.key.is_unbound()
            && (groups.target.is_unbound() || !rt.equal(groups.target, groups.key)?);
        if found {
            break;
        }
        if let Some(want) = take(rt, state, &mut input, &mut turns)? {
            return Ok(want);
        }
    }
    let Some(groups) = rt.heap.native::<Groups>(shared).copied() else {
        return Ok(Want::Done(Value::None));
    };
    let begun = groups.begun + 1;
    let class = types::GROUPER.value();
    let grouper = make(
        rt,
        class,
        &GROUPER_LAZY,
        &[shared, Value::Unbound, Value::Unbound, groups.key, Value::Int(begun as i64)],
    )?;
    rt.keep(grouper);
    let pair = rt.heap.tuple(vec![groups.key, grouper])?;
    if let Some(groups) = rt.heap.native_mut::<Groups>(shared) {
        groups.target = groups.key;
        groups.begun = begun;
        groups.closed = false;
    }
    Ok(Want::Yield(pair))
}

/// Slots: as [`take`] says; this group's key, and its number.
fn next_item(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let shared = slot(state, 0);
    let mut input = match input {
        Input::Start => {
            set(state, 1, Value::Unbound);
            None
        }
        input => Some(input),
    };
    let mut turns = Turns::new(rt);
    loop {
        let Some(groups) = rt.heap.native::<Groups>(shared).copied() else {
            return Ok(Want::Done(Value::None));
        };
        if input.is_none() {
            if groups.closed || !slot(state, 4).same(Value::Int(groups.begun as i64)) {
                return Ok(Want::Empty);
            }
            if !groups.item.is_unbound() {
                if !rt.equal(slot(state, 3), groups.key)? {
                    return Ok(Want::Empty);
                }
                if let Some(groups) = rt.heap.native_mut::<Groups>(shared) {
                    (groups.item, groups.key) = (Value::Unbound, Value::Unbound);
                }
                return Ok(Want::Yield(groups.item));
            }
        }
        if let Some(want) = take(rt, state, &mut input, &mut turns)? {
            return Ok(want);
        }
    }
}

/// What `groupby` can do.
pub static ROWS: TypeRows = TypeRows {
    id: types::GROUPBY,
    doc: "make an iterator that returns consecutive keys and groups from the iterable\n\n  \
          iterable\n    Elements to divide into groups according to the key function.\n  key\n    A \
          function for computing the group category for each element.\n    If the key function is \
          not specified or is None, the element itself\n    is used for grouping.",
    new: Some(&NEW),
    methods: &[ITER, NEXT],
    getset: &[],
};

/// What the iterator of a group's items can do.
pub static GROUPER: TypeRows =
    TypeRows { id: types::GROUPER, doc: "", new: None, methods: &[ITER, NEXT], getset: &[] };

/// What is shared is never seen by programs.
pub static SHARED: TypeRows =
    TypeRows { id: types::GROUPS, doc: "", new: None, methods: &[], getset: &[] };
