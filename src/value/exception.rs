//! Exceptions: what one holds, and how Rust code raises one.
//!
//! An exception is an object like any other; while it travels it is in [`Core::raised`], a root,
//! and [`Stop::Raised`] says that it is there. `raise!` makes one with CPython's own text.
//!
//! May touch: `value`. Never: frames; places are added by the evaluator, innermost first.

pub mod group;

use super::{Core, Eval, Obj, Stop, Value};
use crate::value::types::TypeId;

/// What an exception holds.
#[derive(Debug)]
pub struct Exc {
    /// Its class.
    pub class: Value,
    /// `args`: a tuple.
    pub args: Value,
    /// `__cause__`, or `None`.
    pub cause: Value,
    /// `__context__`, or `None`.
    pub context: Value,
    /// `__suppress_context__`
    pub suppress: bool,
    /// Where it passed, innermost first.
    pub traceback: Vec<Trace>,
    /// Attributes that are not computed from `args`: a dict, or unbound.
    pub attrs: Value,
    /// The object an AttributeError is about, for the suggestion in its traceback; unbound
    /// otherwise. No program sees it (CVE-2024-47532).
    pub object: Value,
}

/// One line of a traceback.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Trace {
    /// The unit whose tree holds the code.
    pub unit: u32,
    /// Which code.
    pub code: u32,
    /// Which place of the tree's places.
    pub place: u32,
    /// Which of the code's comprehensions it was in, plus one; 0 for none, [`Trace::HEAD`] where
    /// nothing of the code had run, [`Trace::TESTER`].
    pub comprehension: u32,
}

impl Trace {
    /// An exception was thrown into a generator that had not begun: the line is the definition's.
    pub const HEAD: u32 = u32::MAX;

    /// Frames of `unittest`: they are not shown, and a failure is not followed beyond them.
    pub const TESTER: u32 = u32::MAX - 1;
}

impl Exc {
    /// An exception with arguments (a tuple) and nothing else.
    pub fn new(class: Value, args: Value) -> Self {
        Self {
            class,
            args,
            cause: Value::None,
            context: Value::None,
            suppress: false,
            traceback: Vec::new(),
            attrs: Value::Unbound,
            object: Value::Unbound,
        }
    }

    /// Shows every value it holds.
    pub fn trace(&self, see: &mut impl FnMut(Value)) {
        for value in [self.class, self.args, self.cause, self.context, self.attrs, self.object] {
            see(value);
        }
    }

    /// Bytes charged beyond the slot.
    pub fn bytes(&self) -> u64 {
        160 + self.traceback.capacity() as u64 * 16
    }
}

impl Core {
    /// Raises an exception of a builtin class with a message: what `raise!` expands to.
    #[cold]
    #[inline(never)]
    pub fn raise(&mut self, class: TypeId, message: &str) -> Stop {
        // It has been put together of names and values as long as the program likes.
        if let Err(stop) = self.heap.steps_for(message.len() * 4) {
            return stop;
        }
        let text = match self.heap.str(message) {
            Ok(text) => text,
            Err(stop) => return stop,
        };
        self.raise_with(class, &[text])
    }

    /// Raises an exception of a builtin class with any arguments.
    #[cold]
    #[inline(never)]
    pub fn raise_with(&mut self, class: TypeId, args: &[Value]) -> Stop {
        let made = self.heap.tuple(args.to_vec()).and_then(|args| {
            self.heap.add(Obj::Exception(Box::new(Exc::new(class.value(), args))))
        });
        match made {
            Ok(exception) => self.raise_value(exception),
            Err(stop) => stop,
        }
    }

    /// Raises an exception that exists.
    #[cold]
    pub fn raise_value(&mut self, exception: Value) -> Stop {
        self.raised = exception;
        self.raised_place = None;
        self.raised_fresh = true;
        Stop::Raised
    }

    /// Takes the exception that travels, so that it no longer does.
    pub fn take_raised(&mut self) -> Value {
        self.raised_place = None;
        std::mem::replace(&mut self.raised, Value::None)
    }

    /// What a look came to, if it came to something: an exception is forgotten, and raised again by
    /// who asks in earnest.
    pub fn tried<T>(&mut self, result: Eval<T>) -> Option<T> {
        if let Err(Stop::Raised) = result {
            self.take_raised();
        }
        result.ok()
    }

    /// Whether the exception that travels is of a builtin class or of one derived from it.
    pub fn raised_is(&self, class: TypeId) -> bool {
        self.is_instance_of(self.raised, class.value())
    }

    /// Swallows the exception that travels if it is of this class; gives it back otherwise.
    pub fn swallow<T>(&mut self, result: Eval<T>, class: TypeId) -> Eval<Option<T>> {
        match result {
            Ok(value) => Ok(Some(value)),
            Err(Stop::Raised) if self.raised_is(class) => {
                self.take_raised();
                Ok(None)
            }
            Err(stop) => Err(stop),
        }
    }
}

/// The builtin exception classes by their Python names, for `raise!`.
#[allow(non_upper_case_globals)]
pub mod kinds {
    use super::TypeId;
    /// `BaseException`
    pub const BaseException: TypeId = crate::value::types::BASE_EXCEPTION;
    /// `BaseExceptionGroup`
    pub const BaseExceptionGroup: TypeId = crate::value::types::BASE_EXCEPTION_GROUP;
    /// `ExceptionGroup`
    pub const ExceptionGroup: TypeId = crate::value::types::EXCEPTION_GROUP;
    /// `Exception`
    pub const Exception: TypeId = crate::value::types::EXCEPTION;
    /// `ArithmeticError`
    pub const ArithmeticError: TypeId = crate::value::types::ARITHMETIC_ERROR;
    /// `FloatingPointError`
    pub const FloatingPointError: TypeId = crate::value::types::FLOATING_POINT_ERROR;
    /// `OverflowError`
    pub const OverflowError: TypeId = crate::value::types::OVERFLOW_ERROR;
    /// `ZeroDivisionError`
    pub const ZeroDivisionError: TypeId = crate::value::types::ZERO_DIVISION_ERROR;
    /// `AssertionError`
    pub const AssertionError: TypeId = crate::value::types::ASSERTION_ERROR;
    /// `AttributeError`
    pub const AttributeError: TypeId = crate::value::types::ATTRIBUTE_ERROR;
    /// `BufferError`
    pub const BufferError: TypeId = crate::value::types::BUFFER_ERROR;
    /// `EOFError`
    pub const EOFError: TypeId = crate::value::types::EOF_ERROR;
    /// `ImportError`
    pub const ImportError: TypeId = crate::value::types::IMPORT_ERROR;
    /// `ModuleNotFoundError`
    pub const ModuleNotFoundError: TypeId = crate::value::types::MODULE_NOT_FOUND_ERROR;
    /// `LookupError`
    pub const LookupError: TypeId = crate::value::types::LOOKUP_ERROR;
    /// `IndexError`
    pub const IndexError: TypeId = crate::value::types::INDEX_ERROR;
    /// `KeyError`
    pub const KeyError: TypeId = crate::value::types::KEY_ERROR;
    /// `MemoryError`
    pub const MemoryError: TypeId = crate::value::types::MEMORY_ERROR;
    /// `NameError`
    pub const NameError: TypeId = crate::value::types::NAME_ERROR;
    /// `UnboundLocalError`
    pub const UnboundLocalError: TypeId = crate::value::types::UNBOUND_LOCAL_ERROR;
    /// `OSError`
    pub const OSError: TypeId = crate::value::types::OS_ERROR;
    /// `BlockingIOError`
    pub const BlockingIOError: TypeId = crate::value::types::BLOCKING_IO_ERROR;
    /// `ChildProcessError`
    pub const ChildProcessError: TypeId = crate::value::types::CHILD_PROCESS_ERROR;
    /// `ConnectionError`
    pub const ConnectionError: TypeId = crate::value::types::CONNECTION_ERROR;
    /// `BrokenPipeError`
    pub const BrokenPipeError: TypeId = crate::value::types::BROKEN_PIPE_ERROR;
    /// `ConnectionAbortedError`
    pub const ConnectionAbortedError: TypeId = crate::value::types::CONNECTION_ABORTED_ERROR;
    /// `ConnectionRefusedError`
    pub const ConnectionRefusedError: TypeId = crate::value::types::CONNECTION_REFUSED_ERROR;
    /// `ConnectionResetError`
    pub const ConnectionResetError: TypeId = crate::value::types::CONNECTION_RESET_ERROR;
    /// `FileExistsError`
    pub const FileExistsError: TypeId = crate::value::types::FILE_EXISTS_ERROR;
    /// `FileNotFoundError`
    pub const FileNotFoundError: TypeId = crate::value::types::FILE_NOT_FOUND_ERROR;
    /// `InterruptedError`
    pub const InterruptedError: TypeId = crate::value::types::INTERRUPTED_ERROR;
    /// `IsADirectoryError`
    pub const IsADirectoryError: TypeId = crate::value::types::IS_A_DIRECTORY_ERROR;
    /// `NotADirectoryError`
    pub const NotADirectoryError: TypeId = crate::value::types::NOT_A_DIRECTORY_ERROR;
    /// `PermissionError`
    pub const PermissionError: TypeId = crate::value::types::PERMISSION_ERROR;
    /// `ProcessLookupError`
    pub const ProcessLookupError: TypeId = crate::value::types::PROCESS_LOOKUP_ERROR;
    /// `TimeoutError`
    pub const TimeoutError: TypeId = crate::value::types::TIMEOUT_ERROR;
    /// `ReferenceError`
    pub const ReferenceError: TypeId = crate::value::types::REFERENCE_ERROR;
    /// `RuntimeError`
    pub const RuntimeError: TypeId = crate::value::types::RUNTIME_ERROR;
    /// `NotImplementedError`
    pub const NotImplementedError: TypeId = crate::value::types::NOT_IMPLEMENTED_ERROR;
    /// `RecursionError`
    pub const RecursionError: TypeId = crate::value::types::RECURSION_ERROR;
    /// `StopAsyncIteration`
    pub const StopAsyncIteration: TypeId = crate::value::types::STOP_ASYNC_ITERATION;
    /// `StopIteration`
    pub const StopIteration: TypeId = crate::value::types::STOP_ITERATION;
    /// `SyntaxError`
    pub const SyntaxError: TypeId = crate::value::types::SYNTAX_ERROR;
    /// `IndentationError`
    pub const IndentationError: TypeId = crate::value::types::INDENTATION_ERROR;
    /// `TabError`
    pub const TabError: TypeId = crate::value::types::TAB_ERROR;
    /// `SystemError`
    pub const SystemError: TypeId = crate::value::types::SYSTEM_ERROR;
    /// `TypeError`
    pub const TypeError: TypeId = crate::value::types::TYPE_ERROR;
    /// `ValueError`
    pub const ValueError: TypeId = crate::value::types::VALUE_ERROR;
    /// `UnicodeError`
    pub const UnicodeError: TypeId = crate::value::types::UNICODE_ERROR;
    /// `UnicodeDecodeError`
    pub const UnicodeDecodeError: TypeId = crate::value::types::UNICODE_DECODE_ERROR;
    /// `UnicodeEncodeError`
    pub const UnicodeEncodeError: TypeId = crate::value::types::UNICODE_ENCODE_ERROR;
    /// `UnicodeTranslateError`
    pub const UnicodeTranslateError: TypeId = crate::value::types::UNICODE_TRANSLATE_ERROR;
    /// `Warning`
    pub const Warning: TypeId = crate::value::types::WARNING;
    /// `BytesWarning`
    pub const BytesWarning: TypeId = crate::value::types::BYTES_WARNING;
    /// `DeprecationWarning`
    pub const DeprecationWarning: TypeId = crate::value::types::DEPRECATION_WARNING;
    /// `EncodingWarning`
    pub const EncodingWarning: TypeId = crate::value::types::ENCODING_WARNING;
    /// `FutureWarning`
    pub const FutureWarning: TypeId = crate::value::types::FUTURE_WARNING;
    /// `ImportWarning`
    pub const ImportWarning: TypeId = crate::value::types::IMPORT_WARNING;
    /// `PendingDeprecationWarning`
    pub const PendingDeprecationWarning: TypeId = crate::value::types::PENDING_DEPRECATION_WARNING;
    /// `ResourceWarning`
    pub const ResourceWarning: TypeId = crate::value::types::RESOURCE_WARNING;
    /// `RuntimeWarning`
    pub const RuntimeWarning: TypeId = crate::value::types::RUNTIME_WARNING;
    /// `SyntaxWarning`
    pub const SyntaxWarning: TypeId = crate::value::types::SYNTAX_WARNING;
    /// `UnicodeWarning`
    pub const UnicodeWarning: TypeId = crate::value::types::UNICODE_WARNING;
    /// `UserWarning`
    pub const UserWarning: TypeId = crate::value::types::USER_WARNING;
    /// `GeneratorExit`
    pub const GeneratorExit: TypeId = crate::value::types::GENERATOR_EXIT;
    /// `KeyboardInterrupt`
    pub const KeyboardInterrupt: TypeId = crate::value::types::KEYBOARD_INTERRUPT;
    /// `SystemExit`
    pub const SystemExit: TypeId = crate::value::types::SYSTEM_EXIT;
}

/// Raises a Python exception from Rust: `raise!(rt, TypeError, "object of type '{}' has no len()",
/// name)` leaves the function it stands in with `Err(Stop::Raised)`.
#[macro_export]
macro_rules! raise {
    ($rt:expr, $class:ident, $($message:tt)+) => {{
        #[cfg(feature = "testing")]
        $crate::value::reached::note(file!(), line!());
        let message = format!($($message)+);
        return Err($rt.raise($crate::value::exception::kinds::$class, &message));
    }};
}
