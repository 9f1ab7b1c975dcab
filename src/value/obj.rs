//! What lives in a home: every kind of object that does not fit into a [`Value`].
//!
//! One variant a kind; what is large is boxed, so that a slot stays small. An object knows which
//! values it holds ([`Obj::trace`]) and how many bytes it was charged ([`Obj::bytes`]); both are
//! written out variant by variant, so that a new kind must decide.
//!
//! May touch: `value`. Never: the heap, a session.
//!
//! Invariant: [`Obj::bytes`] is computed from capacities with constants that are the same on every
//! platform, never with `size_of`: what a run is charged must not depend on the machine.

use num_bigint::BigInt;

use super::builtin::{Bound, Task};
use super::class::Class;
use super::dict::Dict;
use super::exception::Exc;
use super::native::{NextFn, PairFn};
use super::set::Set;
use super::{Core, Handle, Value};

/// Bytes charged for an object's slot and its place in the collector's queue.
pub const SLOT_BYTES: u64 = 64;
/// Bytes charged for a value in a container.
pub const VALUE_BYTES: u64 = 16;

/// What the number of a closed stream has more.
pub const CLOSED: u8 = 3;

/// An object.
#[derive(Debug)]
pub enum Obj {
    /// A slot that is not in use.
    Free,
    /// `str` of more than 14 bytes; the buffer may be longer than the string (see [`Text`]).
    Str(Text),
    /// `str` that is a part of another's buffer.
    View(View),
    /// `int` that does not fit an `i64`.
    Int(BigInt),
    /// `complex`
    Complex(f64, f64),
    /// `bytes`
    Bytes(Box<[u8]>),
    /// `bytearray`
    ByteArray(Vec<u8>),
    /// `memoryview`
    MemoryView(Box<MemoryView>),
    /// `tuple`
    Tuple(Box<[Value]>),
    /// `list`
    List(Vec<Value>),
    /// `dict`
    Dict(Box<Dict>),
    /// `set`
    Set(Box<Set>),
    /// `frozenset`
    FrozenSet(Box<Set>),
    /// `range`
    Range(Box<Range>),
    /// `slice`
    Slice(Box<[Value; 3]>),
    /// A variable that closures share.
    Cell(Value),
    /// `def`, `lambda`
    Function(Box<Function>),
    /// A builtin function, or a method of a builtin type before it is bound.
    Builtin(Box<Bound>),
    /// A function and the object it was looked up on.
    Method {
        /// The function: a [`Obj::Function`], an [`Obj::Builtin`] or any callable.
        function: Value,
        /// Becomes its first argument.
        this: Value,
    },
    /// A class, builtin or not.
    Class(Box<Class>),
    /// An instance of a program's class.
    Instance(Instance),
    /// An instance of a program's class that derives from a builtin type.
    Derived(Box<Derived>),
    /// An exception, of any class.
    Exception(Box<Exc>),
    /// `traceback`: what an exception's frames were.
    Traceback(Value),
    /// A module.
    Module(Box<Module>),
    /// A native iterator.
    Iter(Box<Iter>),
    /// A generator, coroutine or async generator: a detached frame.
    Generator(Box<Generator>),
    /// A native lazy iterator: `map`, `filter`, `zip`, itertools.
    Lazy(Box<Lazy>),
    /// The awaitable of an async generator's step (`asend`, `athrow`), or a coroutine's wrapper.
    Await(Box<AwaitStep>),
    /// `property`
    Property(Box<Property>),
    /// `staticmethod`
    StaticMethod(Value),
    /// `classmethod`
    ClassMethod(Value),
    /// `super`: the class whose bases are meant, the object, and the object's class.
    Super(Box<[Value; 3]>),
    /// A `__slots__` member of a class: its name, its index among the slots, and its class.
    Member(Box<(Value, u32, Value)>),
    /// A computed attribute of a builtin type.
    GetSet(&'static GetSet),
    /// `dict.keys()`, `.values()`, `.items()`
    DictView(ViewKind, Value),
    /// A read-only view of a class's namespace or a dict.
    MappingProxy(Value),
    /// `list[int]`: the origin and the arguments (a tuple).
    GenericAlias(Box<(Value, Value)>),
    /// `int | str`: a tuple of the alternatives.
    Union(Value),
    /// `sys.stdout` and its kind: 0 is input, 1 output, 2 error; [`CLOSED`] more: it is closed.
    Stream(u8),
    /// A weak reference: what it refers to, unbound if it has let go (`heap::weak` says when), and
    /// who is told of it.
    Weak(Value, Value),
    /// An instance of a library type (see [`super::native`]).
    Native(Box<dyn super::native::Native>),
    /// Something of the host's: an index into the session's host table, and its kind.
    Host(u32, u32),
}

/// A string's buffer: the string is its first `len` bytes; what follows belongs to strings that
/// were made by appending to it ([`View`]).
#[derive(Debug)]
pub struct Text {
    /// The bytes, which are only ever added to.
    pub buffer: String,
    /// Bytes of this string.
    pub len: u32,
    /// Characters of this string. Equal to `len` if it is ASCII.
    pub chars: u32,
}

/// A part of a [`Text`]'s buffer.
#[derive(Clone, Copy, Debug)]
pub struct View {
    /// The [`Obj::Str`] whose buffer it is, or a shared string.
    pub base: Value,
    /// Its first byte there.
    pub start: u32,
    /// Bytes.
    pub len: u32,
    /// Characters. Equal to `len` if it is ASCII.
    pub chars: u32,
}

/// `range(start, stop, step)`
#[derive(Clone, Debug)]
pub enum Range {
    /// All numbers fit, and so does the length.
    Small {
        /// First number.
        start: i64,
        /// Where it ends, as the program said.
        stop: i64,
        /// Difference, not 0.
        step: i64,
        /// How many numbers.
        len: i64,
    },
    /// Any of them does not.
    Big {
        /// First number.
        start: BigInt,
        /// Where it ends.
        stop: BigInt,
        /// Difference, not 0.
        step: BigInt,
        /// How many numbers.
        len: BigInt,
    },
}

/// Which view of a dict.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ViewKind {
    /// `keys()`
    Keys,
    /// `values()`
    Values,
    /// `items()`
    Items,
}

/// A `memoryview` of what has a buffer. What it says of items holds, in several dimensions, for the
/// rows of the first.
#[derive(Clone, Copy, Debug)]
pub struct MemoryView {
    /// The bytes or bytearray that is looked at.
    pub object: Value,
    /// What a program asked a view of: the same, or the array of numbers around it.
    pub shown: Value,
    /// The first item's first byte.
    pub start: usize,
    /// Items.
    pub len: usize,
    /// Bytes from one item to the next, may be negative.
    pub step: isize,
    /// After `release()`.
    pub released: bool,
    /// Made by `toreadonly()`; what bytes are cannot be changed anyway.
    pub readonly: bool,
    /// The letter of `struct`'s that says what an item is.
    pub letter: u8,
    /// The bytes of a row of the first dimension: those of an item if there is one dimension.
    pub row: usize,
    /// Unbound in one dimension; None in none; else a tuple of the lengths of all but the first.
    pub inner: Value,
}

impl MemoryView {
    /// The bytes of an item.
    pub fn size(&self) -> usize {
        crate::value::memory::size_of(self.letter).unwrap_or(1)
    }

    /// Whether the items lie side by side.
    pub fn is_whole(&self) -> bool {
        self.step == self.row as isize || self.len < 2
    }

    /// All bytes that it shows.
    pub fn bytes(&self) -> usize {
        self.len * self.row
    }
}

/// A function made by `def` or `lambda`.
#[derive(Clone, Debug)]
pub struct Function {
    /// The unit whose tree holds its code.
    pub unit: u32,
    /// Which code of the tree.
    pub code: u32,
    /// The module whose globals it sees.
    pub module: u32,
    /// `__name__`
    pub name: Value,
    /// `__qualname__`
    pub qualname: Value,
    /// `__doc__`
    pub doc: Value,
    /// `__module__`
    pub module_name: Value,
    /// Values of the last positional parameters.
    pub defaults: Box<[Value]>,
    /// Values of keyword-only parameters, in order; unbound where there is none.
    pub kwdefaults: Box<[Value]>,
    /// Cells of the free variables.
    pub cells: Box<[Value]>,
    /// `__annotations__`: a dict, or unbound.
    pub annotations: Value,
    /// Attributes the program set: a dict, or unbound.
    pub attrs: Value,
    /// Its generators can be awaited: `types.coroutine` marked it.
    pub awaitable: bool,
    /// CPython has it in C: it is a builtin to whoever looks, and no class binds it.
    pub in_c: bool,
}

/// An instance of a program's class that derives from `object` alone.
#[derive(Debug)]
pub struct Instance {
    /// Its shape: which attribute lies where.
    pub shape: u32,
    /// Its class.
    pub class: Value,
    /// Attributes; unbound beyond what the shape names. In a dict shape the only one is a dict.
    pub values: Box<[Value]>,
}

/// An instance of a program's class that derives from `list`, `dict`, `int` and so on.
#[derive(Debug)]
pub struct Derived {
    /// Class and attributes.
    pub instance: Instance,
    /// The list, dict, int and so on.
    pub payload: Value,
}

/// A module.
#[derive(Debug)]
pub struct Module {
    /// `__name__`
    pub name: Value,
    /// Index of its globals in the session, or `u32::MAX` if it has none (a native module).
    pub globals: u32,
    /// Which global lies in which slot.
    pub slots: std::sync::Arc<GlobalNames>,
    /// Attributes of a native module, or names that were set from outside.
    pub attrs: Dict,
    /// It is the library's: programs cannot change it.
    pub library: bool,
    /// Its body has not come to its end.
    pub loading: bool,
}

impl Module {
    /// Whether the program made it, with `types.ModuleType(name)`: it has no text.
    pub fn is_made(&self) -> bool {
        self.globals == u32::MAX && !self.library
    }
}

/// Which global of a module lies in which slot.
#[derive(Debug, Default)]
pub struct GlobalNames {
    /// Names by slot, as values.
    pub names: Vec<Value>,
    /// Slots by name.
    pub slots: std::collections::HashMap<
        Box<str>,
        u32,
        std::hash::BuildHasherDefault<super::heap::IndexHasher>,
    >,
}

/// A native iterator. Positions are kept, never references.
#[derive(Clone, Debug)]
pub enum Iter {
    /// Over a list, from the front. The list is unbound once it is exhausted.
    List {
        /// The list.
        list: Value,
        /// Next index.
        at: usize,
    },
    /// Over a list, from the back.
    ListReversed {
        /// The list.
        list: Value,
        /// Next index plus one.
        at: usize,
    },
    /// Over a tuple.
    Tuple {
        /// The tuple.
        tuple: Value,
        /// Next index.
        at: usize,
    },
    /// Over a string.
    Str {
        /// The string.
        text: Value,
        /// Next byte.
        at: usize,
    },
    /// Over bytes or a bytearray.
    Bytes {
        /// The bytes.
        bytes: Value,
        /// Next index.
        at: usize,
    },
    /// Over a memoryview.
    Memory {
        /// The view.
        view: Value,
        /// Next index.
        at: usize,
    },
    /// Over a range of small numbers.
    Range {
        /// Next number.
        next: i64,
        /// Difference.
        step: i64,
        /// How many are left.
        left: i64,
    },
    /// Over a range of any numbers.
    BigRange {
        /// Next number.
        next: BigInt,
        /// Difference.
        step: BigInt,
        /// How many are left.
        left: BigInt,
    },
    /// Over a dict, its values or its items.
    Dict {
        /// The dict; unbound once exhausted.
        dict: Value,
        /// What it gives.
        kind: ViewKind,
        /// Next entry (one past it, when reversed).
        at: usize,
        /// Length when the iteration began.
        len: usize,
        /// How many are still to come; more than that are keys put in meanwhile.
        left: usize,
        /// From the back.
        reversed: bool,
        /// Of an `OrderedDict`: how its entries lay in the beginning ([`crate::value::Dict::lie`]).
        lie: Option<u64>,
    },
    /// Over a set.
    Set {
        /// The set; unbound once exhausted.
        set: Value,
        /// Next entry of its table.
        at: usize,
        /// Length when the iteration began.
        len: usize,
        /// How many are left.
        left: usize,
    },
    /// Over any sequence with `__getitem__`: the old protocol.
    Sequence {
        /// The object; unbound once exhausted.
        object: Value,
        /// Next index.
        at: i64,
    },
    /// From the back, with `__len__` and `__getitem__`: `reversed(x)`.
    SequenceReversed {
        /// The object; unbound once exhausted.
        object: Value,
        /// Next index.
        at: i64,
    },
    /// `iter(callable, sentinel)`
    Callable {
        /// What is called; unbound once exhausted.
        callable: Value,
        /// What ends it.
        sentinel: Value,
    },
    /// `enumerate(iterable, start)` over a native iterator or any other.
    Enumerate {
        /// The iterator.
        inner: Value,
        /// Next number: an int.
        next: Value,
    },
    /// `zip(*iterables, strict=...)`
    Zip {
        /// The iterators: a tuple.
        inner: Value,
        /// Whether all must end together.
        strict: bool,
    },
}

/// What a detached frame is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum GeneratorKind {
    /// `yield`
    Generator,
    /// `async def`
    Coroutine,
    /// `async def` with `yield`
    AsyncGenerator,
}

/// Where a detached frame stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum GeneratorState {
    /// Not begun.
    Created,
    /// At a `yield`.
    Suspended,
    /// Its frame is on the stack.
    Running,
    /// Ended.
    Done,
}

impl Function {
    /// Which code it runs.
    pub fn code_of(&self) -> CodeOf {
        CodeOf { unit: self.unit, number: self.code, module: self.module }
    }
}

/// Which code a function runs.
#[derive(Clone, Copy, Debug)]
pub struct CodeOf {
    /// The unit it is in.
    pub unit: u32,
    /// Its number there.
    pub number: u32,
    /// The module whose globals it sees.
    pub module: u32,
}

/// A generator, coroutine or async generator.
#[derive(Debug)]
pub struct Generator {
    /// What it is.
    pub kind: GeneratorKind,
    /// Where it stands.
    pub state: GeneratorState,
    /// The function it was made from.
    pub function: Value,
    /// What the function says of its code; `None` in one that was read from a snapshot and has not
    /// gone on.
    pub code: Option<CodeOf>,
    /// `__name__`
    pub name: Value,
    /// `__qualname__`
    pub qualname: Value,
    /// Next statement.
    pub pc: u32,
    /// The slot of the exception being handled, plus one.
    pub handling: u32,
    /// Its slots while it does not run.
    pub slots: Box<[Value]>,
    /// What it waits for: `yield from` or `await` (`gi_yieldfrom`), or unbound.
    pub delegate: Value,
    /// An async generator: whether a step is being awaited, whether it was closed.
    pub in_step: bool,
    /// See `in_step`.
    pub closed: bool,
    /// How many steps of an async generator have begun: the number of the one in `in_step`.
    pub steps: u32,
}

impl Generator {
    /// Whether it has begun, if it is a plain generator that can go on; `None` otherwise.
    #[inline(always)]
    pub fn has_begun(&self) -> Option<bool> {
        match (self.kind, self.state) {
            (GeneratorKind::Generator, GeneratorState::Suspended) => Some(true),
            (GeneratorKind::Generator, GeneratorState::Created) => Some(false),
            _ => None,
        }
    }
}

/// A native lazy iterator: a detached native frame.
#[derive(Debug)]
pub struct Lazy {
    /// What it does.
    pub task: &'static Task,
    /// Its slots while it does not run, [`Task::room`] of them.
    pub state: Box<[Value]>,
    /// Its type.
    pub class: Value,
    /// Its frame is on the stack.
    pub running: bool,
    /// It has ended.
    pub done: bool,
}

/// What a lazy iterator does with another one's items, where that can be known without its task.
#[derive(Clone, Copy, Debug)]
pub enum Draws {
    /// It hands the items of the iterator in this slot on as they are.
    HandingOn(u8),
    /// It applies the function in its first slot to the items of the iterator in the second.
    Applying,
    /// It keeps those of the iterator in the second slot for which the function in the first is true.
    Keeping,
    /// It has its next item at once, as long as what it draws from has.
    AtOnce(&'static AtOnce),
    /// Only its task knows.
    Itself,
}

/// How a lazy iterator gives an item without a step of its task. What it draws from is a built-in
/// iterator, never a lazy one that draws itself: so nothing nests.
#[derive(Debug)]
pub struct AtOnce {
    /// Its next item. `Stop::Flat`: its task has to be asked, and nothing has been done that the
    /// task does not know of.
    pub next: NextFn,
    /// The same where its items are tuples of two, without the tuple.
    pub pair: Option<PairFn>,
    /// Whether `next` gives an item or the end without making anything.
    pub ready: fn(&Core, &[Value]) -> bool,
}

impl Lazy {
    /// The iterator whose items it hands on as they are, while it can be asked for one.
    #[inline]
    pub fn handed_on(&self) -> Option<Value> {
        let Draws::HandingOn(slot) = self.task.draws else { return None };
        let inner = self.state.get(usize::from(slot))?;
        (!self.running && !self.done && !inner.is_unbound()).then_some(*inner)
    }

    /// How it gives an item at once, while it can be asked for one.
    #[inline]
    pub fn at_once(&self) -> Option<&'static AtOnce> {
        match self.task.draws {
            Draws::AtOnce(at_once) if !self.running && !self.done => Some(at_once),
            _ => None,
        }
    }
}

/// What an async generator's `__anext__`, `asend`, `athrow`, `aclose` gave, or a coroutine's
/// `__await__`.
#[derive(Debug)]
pub struct AwaitStep {
    /// The async generator or coroutine.
    pub generator: Value,
    /// What it does.
    pub kind: AwaitKind,
    /// The value sent, or the exception thrown. Of a step of an async generator that has begun: its
    /// number.
    pub value: Value,
    /// Begun or ended.
    pub state: GeneratorState,
}

impl AwaitStep {
    /// Whether it has been awaited to its end; `generator` is its own.
    pub fn is_over(&self, generator: &Generator) -> bool {
        match self.state {
            GeneratorState::Created => false,
            GeneratorState::Done => true,
            GeneratorState::Running | GeneratorState::Suspended => {
                generator.state == GeneratorState::Done
                    || !generator.in_step
                    || !self.value.same(Value::Int(i64::from(generator.steps)))
            }
        }
    }
}

/// What an [`AwaitStep`] does.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AwaitKind {
    /// `coroutine.__await__()`
    Coroutine,
    /// `asend`, `__anext__`
    Send,
    /// `athrow`
    Throw,
    /// `aclose`
    Close,
}

/// `property(fget, fset, fdel, doc)`
#[derive(Clone, Copy, Debug)]
pub struct Property {
    /// Getter, or `None`.
    pub get: Value,
    /// Setter, or `None`.
    pub set: Value,
    /// Deleter, or `None`.
    pub delete: Value,
    /// `__doc__`
    pub doc: Value,
    /// The name `__set_name__` gave it, or unbound.
    pub name: Value,
    /// `Obj` of a subclass of property keeps its class here; unbound for `property` itself.
    pub class: Value,
    /// Attributes that such a subclass gave it: a dict, or unbound.
    pub attrs: Value,
}

/// A computed attribute of a builtin type.
pub struct GetSet {
    /// Its name.
    pub name: &'static str,
    /// Its value.
    pub get: fn(&mut super::Runtime, Value) -> super::Eval,
    /// How it is set, if it can be; unbound deletes it.
    pub set: Option<fn(&mut super::Runtime, Value, Value) -> super::Eval<()>>,
}

impl std::fmt::Debug for GetSet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "GetSet({})", self.name)
    }
}

impl Obj {
    /// Shows `see` every value this object keeps alive.
    pub fn trace(&self, see: &mut impl FnMut(Value)) {
        let mut all = |values: &[Value]| values.iter().for_each(|value| see(*value));
        match self {
            Self::Free
            | Self::Str(_)
            | Self::Int(_)
            | Self::Complex(..)
            | Self::Bytes(_)
            | Self::ByteArray(_)
            | Self::Range(_)
            | Self::Builtin(_)
            | Self::GetSet(_)
            | Self::Stream(_)
            | Self::Host(..) => {}
            Self::View(view) => see(view.base),
            Self::MemoryView(view) => all(&[view.object, view.shown, view.inner]),
            Self::Tuple(items) => all(items),
            Self::List(items) => all(items),
            Self::Dict(dict) => dict.trace(see),
            Self::Set(set) | Self::FrozenSet(set) => set.trace(see),
            Self::Slice(parts) | Self::Super(parts) => all(&parts[..]),
            Self::Cell(value)
            | Self::Traceback(value)
            | Self::StaticMethod(value)
            | Self::ClassMethod(value)
            | Self::DictView(_, value)
            | Self::MappingProxy(value)
            | Self::Union(value) => see(*value),
            Self::Function(f) => {
                all(&[f.name, f.qualname, f.doc, f.module_name, f.annotations, f.attrs]);
                all(&f.defaults);
                all(&f.kwdefaults);
                all(&f.cells);
            }
            Self::Method { function, this } => all(&[*function, *this]),
            Self::Class(class) => class.trace(see),
            Self::Instance(instance) => {
                see(instance.class);
                instance.values.iter().for_each(|value| see(*value));
            }
            Self::Derived(derived) => {
                all(&[derived.instance.class, derived.payload]);
                all(&derived.instance.values);
            }
            Self::Exception(exception) => exception.trace(see),
            Self::Module(module) => {
                see(module.name);
                module.attrs.trace(see);
            }
            Self::Iter(iter) => iter.trace(see),
            Self::Generator(g) => {
                all(&[g.function, g.name, g.qualname, g.delegate]);
                all(&g.slots);
            }
            Self::Lazy(lazy) => {
                all(&lazy.state);
                see(lazy.class);
            }
            Self::Await(step) => all(&[step.generator, step.value]),
            Self::Property(p) => all(&[p.get, p.set, p.delete, p.doc, p.name, p.class, p.attrs]),
            Self::Member(member) => all(&[member.0, member.2]),
            Self::GenericAlias(alias) => all(&[alias.0, alias.1]),
            Self::Weak(referent, watcher) => all(&[*referent, *watcher]),
            Self::Native(native) => native.trace(see),
        }
    }

    /// Bytes that were charged for this object, its slot included.
    pub fn bytes(&self) -> u64 {
        let values = |n: usize| n as u64 * VALUE_BYTES;
        SLOT_BYTES
            + match self {
                Self::Free => 0,
                Self::Str(text) => text.buffer.capacity() as u64,
                Self::Int(int) => int.bits() / 8 + 16,
                Self::Bytes(bytes) => bytes.len() as u64,
                Self::ByteArray(bytes) => bytes.capacity() as u64,
                Self::Tuple(items) => values(items.len()),
                Self::List(items) => values(items.capacity()),
                Self::Dict(dict) => dict.bytes(),
                Self::Set(set) | Self::FrozenSet(set) => set.bytes(),
                Self::Range(range) => match &**range {
                    Range::Small { .. } => 64,
                    Range::Big { start, stop, step, len } => {
                        128 + (start.bits() + stop.bits() + step.bits() + len.bits()) / 8
                    }
                },
                Self::Function(f) => {
                    176 + values(f.defaults.len() + f.kwdefaults.len() + f.cells.len())
                }
                Self::Class(class) => class.bytes(),
                Self::Instance(instance) => values(instance.values.len()),
                Self::Derived(derived) => 64 + values(derived.instance.values.len()),
                Self::Exception(exception) => exception.bytes(),
                Self::Module(module) => 128 + module.attrs.bytes(),
                Self::Iter(iter) => match &**iter {
                    Iter::BigRange { next, step, left } => {
                        128 + (next.bits() + step.bits() + left.bits()) / 8
                    }
                    _ => 112,
                },
                Self::Generator(g) => 144 + values(g.slots.len()),
                Self::Lazy(lazy) => 64 + values(lazy.state.len()),
                Self::MemoryView(_)
                | Self::Slice(_)
                | Self::Super(_)
                | Self::Await(_)
                | Self::Member(_)
                | Self::GenericAlias(_) => 64,
                Self::Property(_) => 128,
                Self::Native(native) => native.bytes(),
                Self::View(_)
                | Self::Complex(..)
                | Self::Cell(_)
                | Self::Builtin(_)
                | Self::Method { .. }
                | Self::Traceback(_)
                | Self::StaticMethod(_)
                | Self::ClassMethod(_)
                | Self::GetSet(_)
                | Self::DictView(..)
                | Self::MappingProxy(_)
                | Self::Union(_)
                | Self::Stream(_)
                | Self::Weak(..)
                | Self::Host(..) => 0,
            }
    }

    /// The class and attributes, if a program's class made this.
    pub fn instance(&self) -> Option<&Instance> {
        match self {
            Self::Instance(instance) => Some(instance),
            Self::Derived(derived) => Some(&derived.instance),
            _ => None,
        }
    }

    /// The same, to change it.
    pub fn instance_mut(&mut self) -> Option<&mut Instance> {
        match self {
            Self::Instance(instance) => Some(instance),
            Self::Derived(derived) => Some(&mut derived.instance),
            _ => None,
        }
    }
}

impl Iter {
    fn trace(&self, see: &mut impl FnMut(Value)) {
        match self {
            Self::List { list: value, at: _ }
            | Self::ListReversed { list: value, at: _ }
            | Self::Tuple { tuple: value, at: _ }
            | Self::Str { text: value, at: _ }
            | Self::Bytes { bytes: value, at: _ }
            | Self::Memory { view: value, at: _ }
            | Self::Dict { dict: value, .. }
            | Self::Set { set: value, .. }
            | Self::Sequence { object: value, at: _ }
            | Self::SequenceReversed { object: value, at: _ }
            | Self::Zip { inner: value, strict: _ } => see(*value),
            Self::Callable { callable: a, sentinel: b } | Self::Enumerate { inner: a, next: b } => {
                see(*a);
                see(*b);
            }
            Self::Range { .. } | Self::BigRange { .. } => {}
        }
    }
}

impl Handle {
    /// As a value.
    pub fn value(self) -> Value {
        Value::Ref(self)
    }
}
