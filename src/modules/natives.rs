//! What reads the instances of library types from a snapshot, by type.
//!
//! A type writes itself by [`Native::save`](crate::value::Native::save), which it must have; a test
//! sees that each type whose instances hold a struct of their own is in this table.
//!
//! May touch: `value`.

use super::array::object::{Array, ArrayIter};
use super::collections::{deque::Deque, deque_iter::DequeIter, records};
use super::csv::{dialect::Dialect, reader};
use super::datetime;
use super::decimal::object::{Context, Number};
use super::decimal::signals::Signals;
use super::functools::{cache::Cache, compare::Key, partial::Partial};
use super::io::{bytes::BytesIo, text::StringIo};
use super::itertools::combining::Combining;
use super::itertools::counting;
use super::itertools::{grouping::Groups, tee::Chunk};
use super::operator;
use super::random;
use super::re::{finding::Scanner, matched::Match, object::Pattern};
use super::structs::object::{Struct, Unpacker};
use crate::value::host_object::HostObject;
use crate::value::store::LoadNative;
use crate::value::{TypeId, types};

const LOADS: &[(TypeId, LoadNative)] = &[
    (types::HOST_OBJECT, HostObject::load),
    (types::TUPLE_GETTER, records::LOAD),
    (types::DEQUE, Deque::load),
    (types::DEQUE_ITERATOR, DequeIter::load),
    (types::DEQUE_REVERSE_ITERATOR, DequeIter::load),
    (types::ARRAY, Array::load),
    (types::ARRAY_ITERATOR, ArrayIter::load),
    (types::STRUCT, Struct::load),
    (types::UNPACK_ITERATOR, Unpacker::load),
    (types::CSV_DIALECT, Dialect::load),
    (types::CSV_READER, reader::LOAD),
    (types::DECIMAL, Number::load),
    (types::DECIMAL_CONTEXT, Context::load),
    (types::SIGNAL_DICT, Signals::load),
    (types::BYTES_IO, BytesIo::load),
    (types::STRING_IO, StringIo::load),
    (types::PRODUCT, Combining::load),
    (types::PERMUTATIONS, Combining::load),
    (types::COMBINATIONS, Combining::load),
    (types::COMBINATIONS_REPLACED, Combining::load),
    (types::COUNT, counting::LOAD_COUNT),
    (types::REPEAT, counting::LOAD_REPEAT),
    (types::PARTIAL, Partial::load),
    (types::COMPARE_KEY, Key::load),
    (types::LRU_CACHE, Cache::load),
    (types::GROUPS, Groups::load),
    (types::TEE_CHUNK, Chunk::load),
    (types::RANDOM, random::LOAD),
    (types::RE_PATTERN, Pattern::load),
    (types::RE_MATCH, Match::load),
    (types::RE_SCANNER, Scanner::load),
    (types::RE_ITERATOR, Scanner::load),
];

/// What reads an instance of a library type.
pub fn load(id: TypeId) -> Option<LoadNative> {
    let found = LOADS
        .iter()
        .chain(datetime::store::LOADS)
        .chain(&operator::LOADS)
        .find(|(own, _)| *own == id);
    found.map(|(_, load)| *load)
}
