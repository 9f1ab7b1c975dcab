//! The builtin types, each with its place in the prelude.
//!
//! The place of a type is its number in [`TYPES`], so that a type can be named in a `const` and
//! compared without looking it up. What a type can do stands in `builtins`, a type a file.
//!
//! May touch: nothing but `value`.

use super::Value;
use super::class::Layout;
pub use super::library_types::*;

/// A builtin type: its number is its place in the prelude.
#[derive(Clone, Copy, PartialEq, Eq, Debug, PartialOrd, Ord)]
pub struct TypeId(pub u32);

impl TypeId {
    /// The type as a value.
    pub const fn value(self) -> Value {
        Value::prelude(self.0)
    }

    /// Its row in [`TYPES`].
    pub fn row(self) -> Option<&'static TypeRow> {
        let number = self.0 as usize;
        TYPES.get(number).or_else(|| LIBRARY_TYPES.get(number - TYPES.len()))
    }

    /// Its name as CPython's messages have it.
    pub fn name(self) -> &'static str {
        self.row().map_or("object", |row| row.name)
    }

    /// Its name without a module, as `__name__` and the names of its methods have it.
    pub fn own_name(self) -> &'static str {
        let name = self.name();
        name.rsplit_once('.').map_or(name, |(_, own)| own)
    }
}

/// What is known of a builtin type before any session begins.
#[derive(Debug)]
pub struct TypeRow {
    /// The name, with its module where that is not `builtins`.
    pub name: &'static str,
    /// Its bases.
    pub bases: &'static [TypeId],
    /// What its instances are made of.
    pub layout: Layout,
    /// Whether a program may derive from it.
    pub subclassable: bool,
}

pub(super) const fn row(
    name: &'static str,
    bases: &'static [TypeId],
    layout: Layout,
    subclassable: bool,
) -> TypeRow {
    TypeRow { name, bases, layout, subclassable }
}

/// `object`
pub const OBJECT: TypeId = TypeId(0);
/// `type`
pub const TYPE: TypeId = TypeId(1);
/// `NoneType`
pub const NONE: TypeId = TypeId(2);
/// `ellipsis`
pub const ELLIPSIS: TypeId = TypeId(3);
/// `NotImplementedType`
pub const NOT_IMPLEMENTED: TypeId = TypeId(4);
/// `int`
pub const INT: TypeId = TypeId(5);
/// `bool`
pub const BOOL: TypeId = TypeId(6);
/// `float`
pub const FLOAT: TypeId = TypeId(7);
/// `complex`
pub const COMPLEX: TypeId = TypeId(8);
/// `str`
pub const STR: TypeId = TypeId(9);
/// `bytes`
pub const BYTES: TypeId = TypeId(10);
/// `bytearray`
pub const BYTEARRAY: TypeId = TypeId(11);
/// `memoryview`
pub const MEMORYVIEW: TypeId = TypeId(12);
/// `tuple`
pub const TUPLE: TypeId = TypeId(13);
/// `list`
pub const LIST: TypeId = TypeId(14);
/// `dict`
pub const DICT: TypeId = TypeId(15);
/// `set`
pub const SET: TypeId = TypeId(16);
/// `frozenset`
pub const FROZENSET: TypeId = TypeId(17);
/// `range`
pub const RANGE: TypeId = TypeId(18);
/// `slice`
pub const SLICE: TypeId = TypeId(19);
/// `function`
pub const FUNCTION: TypeId = TypeId(20);
/// `builtin_function_or_method`
pub const BUILTIN: TypeId = TypeId(21);
/// `method`
pub const METHOD: TypeId = TypeId(22);
/// `method_descriptor`
pub const METHOD_DESCRIPTOR: TypeId = TypeId(23);
/// `wrapper_descriptor`
pub const WRAPPER_DESCRIPTOR: TypeId = TypeId(24);
/// `method-wrapper`
pub const METHOD_WRAPPER: TypeId = TypeId(25);
/// `getset_descriptor`
pub const GETSET_DESCRIPTOR: TypeId = TypeId(26);
/// `member_descriptor`
pub const MEMBER_DESCRIPTOR: TypeId = TypeId(27);
/// `module`
pub const MODULE: TypeId = TypeId(28);
/// `cell`
pub const CELL: TypeId = TypeId(29);
/// `property`
pub const PROPERTY: TypeId = TypeId(30);
/// `staticmethod`
pub const STATICMETHOD: TypeId = TypeId(31);
/// `classmethod`
pub const CLASSMETHOD: TypeId = TypeId(32);
/// `super`
pub const SUPER: TypeId = TypeId(33);
/// `generator`
pub const GENERATOR: TypeId = TypeId(34);
/// `coroutine`
pub const COROUTINE: TypeId = TypeId(35);
/// `async_generator`
pub const ASYNC_GENERATOR: TypeId = TypeId(36);
/// `async_generator_asend`
pub const ASYNC_GENERATOR_ASEND: TypeId = TypeId(37);
/// `async_generator_athrow`
pub const ASYNC_GENERATOR_ATHROW: TypeId = TypeId(38);
/// `coroutine_wrapper`
pub const COROUTINE_WRAPPER: TypeId = TypeId(39);
/// `anext_awaitable`
pub const ANEXT_AWAITABLE: TypeId = TypeId(40);
/// `dict_keys`
pub const DICT_KEYS: TypeId = TypeId(41);
/// `dict_values`
pub const DICT_VALUES: TypeId = TypeId(42);
/// `dict_items`
pub const DICT_ITEMS: TypeId = TypeId(43);
/// `mappingproxy`
pub const MAPPINGPROXY: TypeId = TypeId(44);
/// `list_iterator`
pub const LIST_ITERATOR: TypeId = TypeId(45);
/// `list_reverseiterator`
pub const LIST_REVERSEITERATOR: TypeId = TypeId(46);
/// `tuple_iterator`
pub const TUPLE_ITERATOR: TypeId = TypeId(47);
/// `str_iterator`
pub const STR_ITERATOR: TypeId = TypeId(48);
/// `str_ascii_iterator`
pub const STR_ASCII_ITERATOR: TypeId = TypeId(49);
/// `bytes_iterator`
pub const BYTES_ITERATOR: TypeId = TypeId(50);
/// `bytearray_iterator`
pub const BYTEARRAY_ITERATOR: TypeId = TypeId(51);
/// `memory_iterator`
pub const MEMORY_ITERATOR: TypeId = TypeId(52);
/// `range_iterator`
pub const RANGE_ITERATOR: TypeId = TypeId(53);
/// `longrange_iterator`
pub const LONGRANGE_ITERATOR: TypeId = TypeId(54);
/// `dict_keyiterator`
pub const DICT_KEYITERATOR: TypeId = TypeId(55);
/// `dict_valueiterator`
pub const DICT_VALUEITERATOR: TypeId = TypeId(56);
/// `dict_itemiterator`
pub const DICT_ITEMITERATOR: TypeId = TypeId(57);
/// `dict_reversekeyiterator`
pub const DICT_REVERSEKEYITERATOR: TypeId = TypeId(58);
/// `dict_reversevalueiterator`
pub const DICT_REVERSEVALUEITERATOR: TypeId = TypeId(59);
/// `dict_reverseitemiterator`
pub const DICT_REVERSEITEMITERATOR: TypeId = TypeId(60);
/// `set_iterator`
pub const SET_ITERATOR: TypeId = TypeId(61);
/// `iterator`
pub const ITERATOR: TypeId = TypeId(62);
/// `callable_iterator`
pub const CALLABLE_ITERATOR: TypeId = TypeId(63);
/// `reversed`
pub const REVERSED: TypeId = TypeId(64);
/// `enumerate`
pub const ENUMERATE: TypeId = TypeId(65);
/// `zip`
pub const ZIP: TypeId = TypeId(66);
/// `map`
pub const MAP: TypeId = TypeId(67);
/// `filter`
pub const FILTER: TypeId = TypeId(68);
/// `types.GenericAlias`
pub const GENERIC_ALIAS: TypeId = TypeId(69);
/// `types.UnionType`
pub const UNION: TypeId = TypeId(70);
/// `traceback`
pub const TRACEBACK: TypeId = TypeId(71);
/// `host_function`
pub const HOST_FUNCTION: TypeId = TypeId(72);
/// `host_object`
pub const HOST_OBJECT: TypeId = TypeId(73);
/// `weakref.ReferenceType`
pub const WEAKREF: TypeId = TypeId(74);
/// `_io.TextIOWrapper`
pub const TEXT_STREAM: TypeId = TypeId(75);
/// `typing.TypeAliasType`
pub const TYPE_ALIAS: TypeId = TypeId(76);
/// `spare_a`
pub const SPARE_A: TypeId = TypeId(77);
/// `spare_b`
pub const SPARE_B: TypeId = TypeId(78);
/// `spare_c`
pub const SPARE_C: TypeId = TypeId(79);
/// `spare_d`
pub const SPARE_D: TypeId = TypeId(80);
/// `BaseException`
pub const BASE_EXCEPTION: TypeId = TypeId(81);
/// `BaseExceptionGroup`
pub const BASE_EXCEPTION_GROUP: TypeId = TypeId(82);
/// `ExceptionGroup`
pub const EXCEPTION_GROUP: TypeId = TypeId(83);
/// `Exception`
pub const EXCEPTION: TypeId = TypeId(84);
/// `ArithmeticError`
pub const ARITHMETIC_ERROR: TypeId = TypeId(85);
/// `FloatingPointError`
pub const FLOATING_POINT_ERROR: TypeId = TypeId(86);
/// `OverflowError`
pub const OVERFLOW_ERROR: TypeId = TypeId(87);
/// `ZeroDivisionError`
pub const ZERO_DIVISION_ERROR: TypeId = TypeId(88);
/// `AssertionError`
pub const ASSERTION_ERROR: TypeId = TypeId(89);
/// `AttributeError`
pub const ATTRIBUTE_ERROR: TypeId = TypeId(90);
/// `BufferError`
pub const BUFFER_ERROR: TypeId = TypeId(91);
/// `EOFError`
pub const EOF_ERROR: TypeId = TypeId(92);
/// `ImportError`
pub const IMPORT_ERROR: TypeId = TypeId(93);
/// `ModuleNotFoundError`
pub const MODULE_NOT_FOUND_ERROR: TypeId = TypeId(94);
/// `LookupError`
pub const LOOKUP_ERROR: TypeId = TypeId(95);
/// `IndexError`
pub const INDEX_ERROR: TypeId = TypeId(96);
/// `KeyError`
pub const KEY_ERROR: TypeId = TypeId(97);
/// `MemoryError`
pub const MEMORY_ERROR: TypeId = TypeId(98);
/// `NameError`
pub const NAME_ERROR: TypeId = TypeId(99);
/// `UnboundLocalError`
pub const UNBOUND_LOCAL_ERROR: TypeId = TypeId(100);
/// `OSError`
pub const OS_ERROR: TypeId = TypeId(101);
/// `BlockingIOError`
pub const BLOCKING_IO_ERROR: TypeId = TypeId(102);
/// `ChildProcessError`
pub const CHILD_PROCESS_ERROR: TypeId = TypeId(103);
/// `ConnectionError`
pub const CONNECTION_ERROR: TypeId = TypeId(104);
/// `BrokenPipeError`
pub const BROKEN_PIPE_ERROR: TypeId = TypeId(105);
/// `ConnectionAbortedError`
pub const CONNECTION_ABORTED_ERROR: TypeId = TypeId(106);
/// `ConnectionRefusedError`
pub const CONNECTION_REFUSED_ERROR: TypeId = TypeId(107);
/// `ConnectionResetError`
pub const CONNECTION_RESET_ERROR: TypeId = TypeId(108);
/// `FileExistsError`
pub const FILE_EXISTS_ERROR: TypeId = TypeId(109);
/// `FileNotFoundError`
pub const FILE_NOT_FOUND_ERROR: TypeId = TypeId(110);
/// `InterruptedError`
pub const INTERRUPTED_ERROR: TypeId = TypeId(111);
/// `IsADirectoryError`
pub const IS_A_DIRECTORY_ERROR: TypeId = TypeId(112);
/// `NotADirectoryError`
pub const NOT_A_DIRECTORY_ERROR: TypeId = TypeId(113);
/// `PermissionError`
pub const PERMISSION_ERROR: TypeId = TypeId(114);
/// `ProcessLookupError`
pub const PROCESS_LOOKUP_ERROR: TypeId = TypeId(115);
/// `TimeoutError`
pub const TIMEOUT_ERROR: TypeId = TypeId(116);
/// `ReferenceError`
pub const REFERENCE_ERROR: TypeId = TypeId(117);
/// `RuntimeError`
pub const RUNTIME_ERROR: TypeId = TypeId(118);
/// `NotImplementedError`
pub const NOT_IMPLEMENTED_ERROR: TypeId = TypeId(119);
/// `RecursionError`
pub const RECURSION_ERROR: TypeId = TypeId(120);
/// `StopAsyncIteration`
pub const STOP_ASYNC_ITERATION: TypeId = TypeId(121);
/// `StopIteration`
pub const STOP_ITERATION: TypeId = TypeId(122);
/// `SyntaxError`
pub const SYNTAX_ERROR: TypeId = TypeId(123);
/// `IndentationError`
pub const INDENTATION_ERROR: TypeId = TypeId(124);
/// `TabError`
pub const TAB_ERROR: TypeId = TypeId(125);
/// `SystemError`
pub const SYSTEM_ERROR: TypeId = TypeId(126);
/// `TypeError`
pub const TYPE_ERROR: TypeId = TypeId(127);
/// `ValueError`
pub const VALUE_ERROR: TypeId = TypeId(128);
/// `UnicodeError`
pub const UNICODE_ERROR: TypeId = TypeId(129);
/// `UnicodeDecodeError`
pub const UNICODE_DECODE_ERROR: TypeId = TypeId(130);
/// `UnicodeEncodeError`
pub const UNICODE_ENCODE_ERROR: TypeId = TypeId(131);
/// `UnicodeTranslateError`
pub const UNICODE_TRANSLATE_ERROR: TypeId = TypeId(132);
/// `Warning`
pub const WARNING: TypeId = TypeId(133);
/// `BytesWarning`
pub const BYTES_WARNING: TypeId = TypeId(134);
/// `DeprecationWarning`
pub const DEPRECATION_WARNING: TypeId = TypeId(135);
/// `EncodingWarning`
pub const ENCODING_WARNING: TypeId = TypeId(136);
/// `FutureWarning`
pub const FUTURE_WARNING: TypeId = TypeId(137);
/// `ImportWarning`
pub const IMPORT_WARNING: TypeId = TypeId(138);
/// `PendingDeprecationWarning`
pub const PENDING_DEPRECATION_WARNING: TypeId = TypeId(139);
/// `ResourceWarning`
pub const RESOURCE_WARNING: TypeId = TypeId(140);
/// `RuntimeWarning`
pub const RUNTIME_WARNING: TypeId = TypeId(141);
/// `SyntaxWarning`
pub const SYNTAX_WARNING: TypeId = TypeId(142);
/// `UnicodeWarning`
pub const UNICODE_WARNING: TypeId = TypeId(143);
/// `UserWarning`
pub const USER_WARNING: TypeId = TypeId(144);
/// `GeneratorExit`
pub const GENERATOR_EXIT: TypeId = TypeId(145);
/// `KeyboardInterrupt`
pub const KEYBOARD_INTERRUPT: TypeId = TypeId(146);
/// `SystemExit`
pub const SYSTEM_EXIT: TypeId = TypeId(147);

/// Every builtin type, by number.
pub const TYPES: &[TypeRow] = &[
    row("object", &[], Layout::Object, true),
    row("type", &[OBJECT], Layout::Type, true),
    row("NoneType", &[OBJECT], Layout::Plain, false),
    row("ellipsis", &[OBJECT], Layout::Plain, false),
    row("NotImplementedType", &[OBJECT], Layout::Plain, false),
    row("int", &[OBJECT], Layout::Int, true),
    row("bool", &[INT], Layout::Int, false),
    row("float", &[OBJECT], Layout::Float, true),
    row("complex", &[OBJECT], Layout::Complex, true),
    row("str", &[OBJECT], Layout::Str, true),
    row("bytes", &[OBJECT], Layout::Bytes, true),
    row("bytearray", &[OBJECT], Layout::ByteArray, true),
    row("memoryview", &[OBJECT], Layout::Plain, false),
    row("tuple", &[OBJECT], Layout::Tuple, true),
    row("list", &[OBJECT], Layout::List, true),
    row("dict", &[OBJECT], Layout::Dict, true),
    row("set", &[OBJECT], Layout::Set, true),
    row("frozenset", &[OBJECT], Layout::FrozenSet, true),
    row("range", &[OBJECT], Layout::Plain, false),
    row("slice", &[OBJECT], Layout::Plain, false),
    row("function", &[OBJECT], Layout::Plain, false),
    row("builtin_function_or_method", &[OBJECT], Layout::Plain, false),
    row("method", &[OBJECT], Layout::Plain, false),
    row("method_descriptor", &[OBJECT], Layout::Plain, false),
    row("wrapper_descriptor", &[OBJECT], Layout::Plain, false),
    row("method-wrapper", &[OBJECT], Layout::Plain, false),
    row("getset_descriptor", &[OBJECT], Layout::Plain, false),
    row("member_descriptor", &[OBJECT], Layout::Plain, false),
    row("module", &[OBJECT], Layout::Plain, false),
    row("cell", &[OBJECT], Layout::Plain, false),
    row("property", &[OBJECT], Layout::Property, true),
    row("staticmethod", &[OBJECT], Layout::StaticMethod, true),
    row("classmethod", &[OBJECT], Layout::ClassMethod, true),
    row("super", &[OBJECT], Layout::Plain, false),
    row("generator", &[OBJECT], Layout::Plain, false),
    row("coroutine", &[OBJECT], Layout::Plain, false),
    row("async_generator", &[OBJECT], Layout::Plain, false),
    row("async_generator_asend", &[OBJECT], Layout::Plain, false),
    row("async_generator_athrow", &[OBJECT], Layout::Plain, false),
    row("coroutine_wrapper", &[OBJECT], Layout::Plain, false),
    row("anext_awaitable", &[OBJECT], Layout::Plain, false),
    row("dict_keys", &[OBJECT], Layout::Plain, false),
    row("dict_values", &[OBJECT], Layout::Plain, false),
    row("dict_items", &[OBJECT], Layout::Plain, false),
    row("mappingproxy", &[OBJECT], Layout::Plain, false),
    row("list_iterator", &[OBJECT], Layout::Plain, false),
    row("list_reverseiterator", &[OBJECT], Layout::Plain, false),
    row("tuple_iterator", &[OBJECT], Layout::Plain, false),
    row("str_iterator", &[OBJECT], Layout::Plain, false),
    row("str_ascii_iterator", &[OBJECT], Layout::Plain, false),
    row("bytes_iterator", &[OBJECT], Layout::Plain, false),
    row("bytearray_iterator", &[OBJECT], Layout::Plain, false),
    row("memory_iterator", &[OBJECT], Layout::Plain, false),
    row("range_iterator", &[OBJECT], Layout::Plain, false),
    row("longrange_iterator", &[OBJECT], Layout::Plain, false),
    row("dict_keyiterator", &[OBJECT], Layout::Plain, false),
    row("dict_valueiterator", &[OBJECT], Layout::Plain, false),
    row("dict_itemiterator", &[OBJECT], Layout::Plain, false),
    row("dict_reversekeyiterator", &[OBJECT], Layout::Plain, false),
    row("dict_reversevalueiterator", &[OBJECT], Layout::Plain, false),
    row("dict_reverseitemiterator", &[OBJECT], Layout::Plain, false),
    row("set_iterator", &[OBJECT], Layout::Plain, false),
    row("iterator", &[OBJECT], Layout::Plain, false),
    row("callable_iterator", &[OBJECT], Layout::Plain, false),
    row("reversed", &[OBJECT], Layout::Plain, true),
    row("enumerate", &[OBJECT], Layout::Plain, true),
    row("zip", &[OBJECT], Layout::Plain, true),
    row("map", &[OBJECT], Layout::Plain, true),
    row("filter", &[OBJECT], Layout::Plain, true),
    row("types.GenericAlias", &[OBJECT], Layout::Plain, false),
    row("types.UnionType", &[OBJECT], Layout::Plain, false),
    row("traceback", &[OBJECT], Layout::Plain, false),
    row("host_function", &[OBJECT], Layout::Plain, false),
    row("host_object", &[OBJECT], Layout::Plain, false),
    row("weakref.ReferenceType", &[OBJECT], Layout::Plain, false),
    row("_io.TextIOWrapper", &[OBJECT], Layout::Plain, false),
    row("typing.TypeAliasType", &[OBJECT], Layout::Plain, false),
    row("spare_a", &[OBJECT], Layout::Plain, false),
    row("spare_b", &[OBJECT], Layout::Plain, false),
    row("spare_c", &[OBJECT], Layout::Plain, false),
    row("spare_d", &[OBJECT], Layout::Plain, false),
    row("BaseException", &[OBJECT], Layout::Exception, true),
    row("BaseExceptionGroup", &[BASE_EXCEPTION], Layout::Exception, true),
    row("ExceptionGroup", &[BASE_EXCEPTION_GROUP, EXCEPTION], Layout::Exception, true),
    row("Exception", &[BASE_EXCEPTION], Layout::Exception, true),
    row("ArithmeticError", &[EXCEPTION], Layout::Exception, true),
    row("FloatingPointError", &[ARITHMETIC_ERROR], Layout::Exception, true),
    row("OverflowError", &[ARITHMETIC_ERROR], Layout::Exception, true),
    row("ZeroDivisionError", &[ARITHMETIC_ERROR], Layout::Exception, true),
    row("AssertionError", &[EXCEPTION], Layout::Exception, true),
    row("AttributeError", &[EXCEPTION], Layout::Exception, true),
    row("BufferError", &[EXCEPTION], Layout::Exception, true),
    row("EOFError", &[EXCEPTION], Layout::Exception, true),
    row("ImportError", &[EXCEPTION], Layout::Exception, true),
    row("ModuleNotFoundError", &[IMPORT_ERROR], Layout::Exception, true),
    row("LookupError", &[EXCEPTION], Layout::Exception, true),
    row("IndexError", &[LOOKUP_ERROR], Layout::Exception, true),
    row("KeyError", &[LOOKUP_ERROR], Layout::Exception, true),
    row("MemoryError", &[EXCEPTION], Layout::Exception, true),
    row("NameError", &[EXCEPTION], Layout::Exception, true),
    row("UnboundLocalError", &[NAME_ERROR], Layout::Exception, true),
    row("OSError", &[EXCEPTION], Layout::Exception, true),
    row("BlockingIOError", &[OS_ERROR], Layout::Exception, true),
    row("ChildProcessError", &[OS_ERROR], Layout::Exception, true),
    row("ConnectionError", &[OS_ERROR], Layout::Exception, true),
    row("BrokenPipeError", &[CONNECTION_ERROR], Layout::Exception, true),
    row("ConnectionAbortedError", &[CONNECTION_ERROR], Layout::Exception, true),
    row("ConnectionRefusedError", &[CONNECTION_ERROR], Layout::Exception, true),
    row("ConnectionResetError", &[CONNECTION_ERROR], Layout::Exception, true),
    row("FileExistsError", &[OS_ERROR], Layout::Exception, true),
    row("FileNotFoundError", &[OS_ERROR], Layout::Exception, true),
    row("InterruptedError", &[OS_ERROR], Layout::Exception, true),
    row("IsADirectoryError", &[OS_ERROR], Layout::Exception, true),
    row("NotADirectoryError", &[OS_ERROR], Layout::Exception, true),
    row("PermissionError", &[OS_ERROR], Layout::Exception, true),
    row("ProcessLookupError", &[OS_ERROR], Layout::Exception, true),
    row("TimeoutError", &[OS_ERROR], Layout::Exception, true),
    row("ReferenceError", &[EXCEPTION], Layout::Exception, true),
    row("RuntimeError", &[EXCEPTION], Layout::Exception, true),
    row("NotImplementedError", &[RUNTIME_ERROR], Layout::Exception, true),
    row("RecursionError", &[RUNTIME_ERROR], Layout::Exception, true),
    row("StopAsyncIteration", &[EXCEPTION], Layout::Exception, true),
    row("StopIteration", &[EXCEPTION], Layout::Exception, true),
    row("SyntaxError", &[EXCEPTION], Layout::Exception, true),
    row("IndentationError", &[SYNTAX_ERROR], Layout::Exception, true),
    row("TabError", &[INDENTATION_ERROR], Layout::Exception, true),
    row("SystemError", &[EXCEPTION], Layout::Exception, true),
    row("TypeError", &[EXCEPTION], Layout::Exception, true),
    row("ValueError", &[EXCEPTION], Layout::Exception, true),
    row("UnicodeError", &[VALUE_ERROR], Layout::Exception, true),
    row("UnicodeDecodeError", &[UNICODE_ERROR], Layout::Exception, true),
    row("UnicodeEncodeError", &[UNICODE_ERROR], Layout::Exception, true),
    row("UnicodeTranslateError", &[UNICODE_ERROR], Layout::Exception, true),
    row("Warning", &[EXCEPTION], Layout::Exception, true),
    row("BytesWarning", &[WARNING], Layout::Exception, true),
    row("DeprecationWarning", &[WARNING], Layout::Exception, true),
    row("EncodingWarning", &[WARNING], Layout::Exception, true),
    row("FutureWarning", &[WARNING], Layout::Exception, true),
    row("ImportWarning", &[WARNING], Layout::Exception, true),
    row("PendingDeprecationWarning", &[WARNING], Layout::Exception, true),
    row("ResourceWarning", &[WARNING], Layout::Exception, true),
    row("RuntimeWarning", &[WARNING], Layout::Exception, true),
    row("SyntaxWarning", &[WARNING], Layout::Exception, true),
    row("UnicodeWarning", &[WARNING], Layout::Exception, true),
    row("UserWarning", &[WARNING], Layout::Exception, true),
    row("GeneratorExit", &[BASE_EXCEPTION], Layout::Exception, true),
    row("KeyboardInterrupt", &[BASE_EXCEPTION], Layout::Exception, true),
    row("SystemExit", &[BASE_EXCEPTION], Layout::Exception, true),
];
