//! Tests of the room: lowering, its size, its invariants.
