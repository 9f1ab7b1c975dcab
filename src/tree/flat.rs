//! Flat twins.
