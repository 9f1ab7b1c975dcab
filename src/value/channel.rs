//! Channels that a host grants: messages, which are plain data as text, sent and received in order.
//!
//! The trait stands here so that the session can hold what it was granted; what hosts are offered
//! ready-made is in `capability`. Who receives from an empty channel waits, as for a host function
//! that is answered from outside: the message is the answer.
//!
//! May touch: `value`. Never: another session.

use std::sync::Arc;

use super::grants::Refusal;

/// A channel, to be granted by [`Sandbox::channel`](crate::Sandbox::channel). Messages are texts:
/// JSON, as [`Data::to_text`](crate::Data::to_text) writes it.
///
/// Ready-made are [`MessageQueue`](crate::MessageQueue) and files: `coldframe::host::channel_to`.
pub trait Channel: Send + Sync {
    /// Takes a message.
    ///
    /// # Errors
    /// A [`ChannelError`], which the program sees as an OSError or a PermissionError.
    fn send(&self, message: &str) -> Result<(), ChannelError>;

    /// The next message, if there is one: it is taken out, unless it is longer than so many bytes.
    ///
    /// # Errors
    /// As [`Channel::send`]; [`ChannelError::TooLarge`] for one that is longer.
    fn receive(&self, bytes_max: u64) -> Result<Option<String>, ChannelError>;
}

impl<C: Channel + ?Sized> Channel for Arc<C> {
    fn send(&self, message: &str) -> Result<(), ChannelError> {
        (**self).send(message)
    }

    fn receive(&self, bytes_max: u64) -> Result<Option<String>, ChannelError> {
        (**self).receive(bytes_max)
    }
}

/// Why a message is not sent or received.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ChannelError {
    /// The grant does not allow it: a PermissionError with these words.
    Refused(Refusal),
    /// The message has so many bytes, and the program's memory is too small for it.
    TooLarge(u64),
    /// More than may wait in the channel: an OSError with these words.
    Full(String),
    /// There is no message, and will be none: who receives sees an EOFError, and a loop over the
    /// channel ends.
    Closed,
    /// It could not be done: an OSError with these words.
    Failed(String),
}

impl From<Refusal> for ChannelError {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl std::fmt::Display for ChannelError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Refused(refusal) => refusal.fmt(f),
            Self::TooLarge(bytes) => write!(f, "a message has {bytes} bytes"),
            Self::Full(words) => write!(f, "[Errno 11] Resource temporarily unavailable: {words}"),
            Self::Closed => f.write_str("the channel is at its end"),
            Self::Failed(words) => write!(f, "[Errno 5] Input/output error: {words}"),
        }
    }
}

impl std::error::Error for ChannelError {}

/// A channel in a run that is to have no effects: nothing is sent or taken out.
pub struct WhatIf;

impl Channel for WhatIf {
    fn send(&self, _: &str) -> Result<(), ChannelError> {
        Err(Refusal::new("this is a what-if run: nothing is sent").into())
    }

    fn receive(&self, _: u64) -> Result<Option<String>, ChannelError> {
        Err(Refusal::new("this is a what-if run: nothing is received").into())
    }
}
