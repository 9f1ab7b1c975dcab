//! The library types in Rust, each with its place in the prelude behind the builtin ones.
//!
//! A line a type, sorted by module: its constant, its name with its module as programs see it, its
//! bases, what its instances are made of, and whether a program may derive from it. The rows that
//! say what it can do stand in its module's file and are listed in `modules::TYPES`.
//!
//! May touch: nothing but `value`.

use super::class::Layout;
use super::types::{DICT_ITEMS, DICT_KEYS, DICT_VALUES, OBJECT, TYPES, TypeId, TypeRow, row};

macro_rules! library_types {
    ($($id:ident = $name:literal, $bases:expr, $layout:expr, $subclassable:literal;)*) => {
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        enum Number { $($id,)* }
        $(
            #[doc = concat!("`", $name, "`")]
            pub const $id: TypeId = TypeId(FIRST.0 + Number::$id as u32);
        )*
        /// Every library type, in the order of their numbers.
        pub const LIBRARY_TYPES: &[TypeRow] = &[$(row($name, $bases, $layout, $subclassable),)*];
    };
}

/// The first library type: its number comes after all builtin types.
pub const FIRST: TypeId = TypeId(TYPES.len() as u32);

const fn native(id: TypeId) -> Layout {
    Layout::Native(id)
}

library_types! {
    BYTES_IO = "_io.BytesIO", &[OBJECT], native(BYTES_IO), true;
    STRING_IO = "_io.StringIO", &[OBJECT], native(STRING_IO), true;
    CSV_DIALECT = "_csv.Dialect", &[OBJECT], native(CSV_DIALECT), true;
    CSV_READER = "_csv.reader", &[OBJECT], Layout::Plain, false;
    DEQUE = "collections.deque", &[OBJECT], native(DEQUE), true;
    COMPARE_KEY = "functools.KeyWrapper", &[OBJECT], Layout::Plain, false;
    LRU_CACHE = "_functools.lru_cache_wrapper", &[OBJECT], native(LRU_CACHE), true;
    PARTIAL = "_functools.partial", &[OBJECT], native(PARTIAL), true;
    ATTR_GETTER = "operator.attrgetter", &[OBJECT], Layout::Plain, false;
    ITEM_GETTER = "operator.itemgetter", &[OBJECT], Layout::Plain, false;
    METHOD_CALLER = "operator.methodcaller", &[OBJECT], Layout::Plain, false;
    ACCUMULATE = "itertools.accumulate", &[OBJECT], Layout::Plain, true;
    CHAIN = "itertools.chain", &[OBJECT], Layout::Plain, true;
    COMBINATIONS = "itertools.combinations", &[OBJECT], Layout::Plain, true;
    COMBINATIONS_REPLACED = "itertools.combinations_with_replacement", &[OBJECT], Layout::Plain, true;
    COMPRESS = "itertools.compress", &[OBJECT], Layout::Plain, true;
    COUNT = "itertools.count", &[OBJECT], Layout::Plain, true;
    CYCLE = "itertools.cycle", &[OBJECT], Layout::Plain, true;
    DROPWHILE = "itertools.dropwhile", &[OBJECT], Layout::Plain, true;
    FILTERFALSE = "itertools.filterfalse", &[OBJECT], Layout::Plain, true;
    GROUPBY = "itertools.groupby", &[OBJECT], Layout::Plain, true;
    GROUPER = "itertools._grouper", &[OBJECT], Layout::Plain, false;
    GROUPS = "itertools._groups", &[OBJECT], Layout::Plain, false;
    ISLICE = "itertools.islice", &[OBJECT], Layout::Plain, true;
    PAIRWISE = "itertools.pairwise", &[OBJECT], Layout::Plain, true;
    PERMUTATIONS = "itertools.permutations", &[OBJECT], Layout::Plain, true;
    PRODUCT = "itertools.product", &[OBJECT], Layout::Plain, true;
    REPEAT = "itertools.repeat", &[OBJECT], Layout::Plain, true;
    STARMAP = "itertools.starmap", &[OBJECT], Layout::Plain, true;
    TAKEWHILE = "itertools.takewhile", &[OBJECT], Layout::Plain, true;
    TEE = "itertools._tee", &[OBJECT], Layout::Plain, false;
    TEE_CHUNK = "itertools._tee_dataobject", &[OBJECT], Layout::Plain, false;
    ZIP_LONGEST = "itertools.zip_longest", &[OBJECT], Layout::Plain, true;
    RANDOM = "_random.Random", &[OBJECT], native(RANDOM), true;
    ARRAY = "array.array", &[OBJECT], native(ARRAY), true;
    ARRAY_ITERATOR = "array.arrayiterator", &[OBJECT], Layout::Plain, false;
    STRUCT = "_struct.Struct", &[OBJECT], native(STRUCT), true;
    UNPACK_ITERATOR = "_struct.unpack_iterator", &[OBJECT], Layout::Plain, false;
    ODICT_KEYS = "odict_keys", &[DICT_KEYS], Layout::Plain, false;
    ODICT_VALUES = "odict_values", &[DICT_VALUES], Layout::Plain, false;
    ODICT_ITEMS = "odict_items", &[DICT_ITEMS], Layout::Plain, false;
    DEQUE_ITERATOR = "_collections._deque_iterator", &[OBJECT], Layout::Plain, false;
    DEQUE_REVERSE_ITERATOR = "_collections._deque_reverse_iterator", &[OBJECT], Layout::Plain, false;
    TUPLE_GETTER = "_collections._tuplegetter", &[OBJECT], Layout::Plain, false;
    DATE = "datetime.date", &[OBJECT], native(DATE), true;
    DATETIME = "datetime.datetime", &[DATE], native(DATETIME), true;
    TIME = "datetime.time", &[OBJECT], native(TIME), true;
    TIMEDELTA = "datetime.timedelta", &[OBJECT], native(TIMEDELTA), true;
    TIMEZONE = "datetime.timezone", &[TZINFO], native(TIMEZONE), false;
    TZINFO = "datetime.tzinfo", &[OBJECT], native(TZINFO), true;
    DECIMAL = "decimal.Decimal", &[OBJECT], native(DECIMAL), true;
    SIGNAL_DICT = "abc.SignalDict", &[OBJECT], native(SIGNAL_DICT), false;
    DECIMAL_CONTEXT = "decimal.Context", &[OBJECT], native(DECIMAL_CONTEXT), true;
    RE_PATTERN = "re.Pattern", &[OBJECT], Layout::Plain, false;
    RE_MATCH = "re.Match", &[OBJECT], Layout::Plain, false;
    RE_SCANNER = "_sre.SRE_Scanner", &[OBJECT], Layout::Plain, false;
    RE_ITERATOR = "callable_iterator", &[OBJECT], Layout::Plain, false;
}

/// Whether a type is a library type.
#[inline]
pub fn is_library(id: TypeId) -> bool {
    id >= FIRST
}
