//! What a task is given for its next step, and what it wants then.
//!
//! May touch: `value`.

use super::Value;

/// What a task is entered with.
#[derive(Clone, Copy, Debug)]
pub enum Input {
    /// Its arguments are in its first slots, the others are unbound. A lazy iterator gets this
    /// each time it is asked for an item after having yielded one.
    Start,
    /// What the call returned, or the iterator's next item.
    Value(Value),
    /// The iterator asked by [`Want::Next`] has ended.
    Exhausted,
    /// The generator resumed by [`Want::Resume`] has ended with this result.
    Returned(Value),
    /// What it wanted raised an exception, which is in `rt.raised`; only if it catches. To let it
    /// go on, return `Err(Stop::Raised)`; to swallow it, take it out with `rt.take_raised()`.
    Raised,
}

/// What a generator is resumed with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Resume {
    /// A value: what its `yield` gives.
    Send,
    /// An exception, raised at its `yield`.
    Throw,
}

/// What becomes of a generator's items while it is drained, as long as nobody could tell that the
/// task has not seen them one by one. An item for which that does not hold comes as
/// [`Input::Value`], as if it had been asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Gather {
    /// They are appended to the list in the slot, which nobody else knows.
    List,
    /// Numbers are added to the number in the slot.
    Sum,
    /// The greater of two numbers stays in the slot.
    Greatest,
    /// The smaller of two numbers stays in the slot.
    Least,
    /// Numbers and short texts go into the set in the slot.
    Set,
    /// Pairs with such keys go into the dict in the slot; the slot before it counts them.
    Pairs,
    /// They are dropped while they are plain and true.
    WhileTrue,
    /// They are dropped while they are plain and false.
    WhileFalse,
}

/// What a task wants next.
#[derive(Clone, Copy, Debug)]
pub enum Want {
    /// Call something with up to three arguments; the result is the next input.
    Call {
        /// What is called.
        callee: Value,
        /// Its arguments.
        args: [Value; 3],
        /// How many of them.
        count: u8,
    },
    /// Call something with a tuple of arguments and a dict of keywords (or unbound).
    Spread {
        /// What is called.
        callee: Value,
        /// A tuple.
        args: Value,
        /// A dict, or unbound.
        kwargs: Value,
    },
    /// The same as `Spread`, but its result is the task's result: the task has ended.
    Tail {
        /// What is called.
        callee: Value,
        /// A tuple.
        args: Value,
        /// A dict, or unbound.
        kwargs: Value,
    },
    /// Call a class as `type.__call__` does: what its metaclass has to say has been said.
    Construct {
        /// The class.
        class: Value,
        /// A tuple.
        args: Value,
        /// A dict, or unbound.
        kwargs: Value,
    },
    /// The next item of an iterator: [`Input::Value`] or [`Input::Exhausted`].
    Next(Value),
    /// The next item of a generator or lazy iterator that is not gathered.
    Gather {
        /// The generator.
        generator: Value,
        /// What becomes of the others.
        how: Gather,
        /// The slot it is about.
        slot: u32,
    },
    /// Resume a generator, coroutine or async generator: [`Input::Value`] for what it yields,
    /// [`Input::Returned`] when it ends.
    Resume {
        /// The generator.
        generator: Value,
        /// What it is resumed with.
        how: Resume,
        /// The value sent, or the exception thrown.
        value: Value,
    },
    /// The same as `Resume` with a value sent, but what the generator yields is the task's result,
    /// and its end is StopIteration: where that can be, the task has ended.
    Become {
        /// The generator.
        generator: Value,
        /// The value sent.
        value: Value,
    },
    /// Only in lazy iterators: an item. The next input is [`Input::Start`].
    Yield(Value),
    /// Only in lazy iterators: what it asks has no item now. Asked again, it asks again.
    Empty,
    /// The result; in a lazy iterator, its end (the value is ignored).
    Done(Value),
}

impl Want {
    /// Call `callee` with these arguments (at most three).
    pub fn call(callee: Value, args: &[Value]) -> Self {
        let mut all = [Value::Unbound; 3];
        for (to, from) in all.iter_mut().zip(args) {
            *to = *from;
        }
        Self::Call { callee, args: all, count: args.len().min(3) as u8 }
    }

    /// The values it is about.
    pub fn values(self) -> [Value; 4] {
        let nothing = Value::Unbound;
        match self {
            Self::Call { callee, args: [a, b, c], .. } => [callee, a, b, c],
            Self::Spread { callee: a, args: b, kwargs: c }
            | Self::Tail { callee: a, args: b, kwargs: c }
            | Self::Construct { class: a, args: b, kwargs: c } => [a, b, c, nothing],
            Self::Resume { generator: a, value: b, .. }
            | Self::Become { generator: a, value: b } => [a, b, nothing, nothing],
            Self::Next(value)
            | Self::Gather { generator: value, .. }
            | Self::Yield(value)
            | Self::Done(value) => [value, nothing, nothing, nothing],
            Self::Empty => [nothing; 4],
        }
    }
}
