//! A channel in memory, and what takes away from a channel: one direction of it.
//!
//! May touch: `value`, `interop`. Never: a session.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::{Channel, ChannelError, Kept, Refusal};
use crate::interop::data::{Data, DataError};

/// Messages that may wait unless told otherwise.
const MESSAGES_MAX: u64 = 10_000;
/// Bytes of messages that may wait unless told otherwise.
const BYTES_MAX: u64 = 16 << 20;

/// A [`Channel`] in memory: first in, first out, for any number of sessions and the host.
///
/// ```
/// use coldframe::{Buffer, MessageQueue, Policy, Program, Progress, Sandbox};
///
/// let (jobs, done) = (MessageQueue::new(), MessageQueue::new());
/// let mut sandbox = Sandbox::new();
/// sandbox.channel("jobs", jobs.clone())?.channel("done", done.clone())?;
/// let source = "from coldframe import channel\n\
///     jobs, done = channel('jobs'), channel('done')\n\
///     for job in jobs:\n    done.send({'job': job, 'size': len(job)})";
/// let program = Program::compile("agent.py", source, &Policy::standard())?;
/// jobs.push("mow")?;
/// let mut session = sandbox.session(&program, |_: &str| {});
/// // It has done the first, and waits for another.
/// let Progress::Waiting(request) = session.run_slice(10_000) else { panic!("it waits") };
/// assert_eq!(request.name, "jobs.receive");
/// session.resume(request.id, Ok("rake"))?;
/// session.run_slice(10_000);
/// let sizes: Vec<serde_json::Value> = std::iter::from_fn(|| done.pop().transpose()).collect::<Result<_, _>>()?;
/// assert_eq!(sizes[1], serde_json::json!({"job": "rake", "size": 4}));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct MessageQueue {
    waiting: Arc<Mutex<Waiting>>,
    messages_max: u64,
    bytes_max: u64,
}

#[derive(Debug, Default)]
struct Waiting {
    messages: VecDeque<String>,
    bytes: u64,
    closed: bool,
}

impl Default for MessageQueue {
    fn default() -> Self {
        Self::new()
    }
}

impl MessageQueue {
    /// An empty one, in which 10,000 messages of 16 MiB together may wait.
    pub fn new() -> Self {
        Self { waiting: Arc::default(), messages_max: MESSAGES_MAX, bytes_max: BYTES_MAX }
    }

    /// At most so many messages wait.
    #[must_use]
    pub fn messages_max(mut self, messages: u64) -> Self {
        self.messages_max = messages;
        self
    }

    /// At most so many bytes of messages wait.
    #[must_use]
    pub fn bytes_max(mut self, bytes: u64) -> Self {
        self.bytes_max = bytes;
        self
    }

    /// Sends a message, as the host: anything that serde can serialize.
    ///
    /// # Errors
    /// A [`DataError`] if it is no data, or the channel is full.
    pub fn push<T: serde::Serialize + ?Sized>(&self, message: &T) -> Result<(), DataError> {
        let text = Data::from_serde(message)?.to_text()?;
        self.send(&text).map_err(|error| DataError(error.to_string()))
    }

    /// Receives a message, as the host.
    ///
    /// # Errors
    /// A [`DataError`] if it is not what was asked for; it is taken out then too.
    pub fn pop<T: serde::de::DeserializeOwned>(&self) -> Result<Option<T>, DataError> {
        match self.receive(u64::MAX) {
            Ok(Some(text)) => Data::from_text(&text)?.to_serde().map(Some),
            _ => Ok(None),
        }
    }

    /// Says that no more messages come: who receives has those that wait, and then an EOFError.
    pub fn close(&self) {
        self.lock().closed = true;
    }

    /// How many messages wait.
    pub fn len(&self) -> usize {
        self.lock().messages.len()
    }

    /// Whether none waits.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn lock(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Channel for MessageQueue {
    fn send(&self, message: &str) -> Result<(), ChannelError> {
        let mut waiting = self.lock();
        let Self { messages_max, bytes_max, .. } = self;
        if waiting.closed {
            return Err(Refusal::new("the channel was closed").into());
        }
        if waiting.messages.len() as u64 >= *messages_max {
            return Err(ChannelError::Full(format!("{messages_max} messages are the limit")));
        }
        let bytes = waiting.bytes.saturating_add(message.len() as u64);
        if bytes > *bytes_max {
            return Err(ChannelError::Full(format!("{bytes_max} bytes are the limit")));
        }
        waiting.bytes = bytes;
        waiting.messages.push_back(message.to_owned());
        Ok(())
    }

    fn receive(&self, bytes_max: u64) -> Result<Option<String>, ChannelError> {
        let mut waiting = self.lock();
        let Some(size) = waiting.messages.front().map(|message| message.len() as u64) else {
            return if waiting.closed { Err(ChannelError::Closed) } else { Ok(None) };
        };
        if size > bytes_max {
            return Err(ChannelError::TooLarge(size));
        }
        waiting.bytes = waiting.bytes.saturating_sub(size);
        Ok(waiting.messages.pop_front())
    }
}

/// A [`Channel`] into which messages are only sent.
#[derive(Clone, Debug)]
pub struct SendOnly<C>(pub C);

impl<C: Channel> Channel for SendOnly<C> {
    fn send(&self, message: &str) -> Result<(), ChannelError> {
        self.0.send(message)
    }

    fn receive(&self, _: u64) -> Result<Option<String>, ChannelError> {
        Err(Refusal::new("the channel is granted to send only").into())
    }
}

/// A [`Channel`] from which messages are only received.
#[derive(Clone, Debug)]
pub struct ReceiveOnly<C>(pub C);

impl<C: Channel> Channel for ReceiveOnly<C> {
    fn send(&self, _: &str) -> Result<(), ChannelError> {
        Err(Refusal::new("the channel is granted to receive only").into())
    }

    fn receive(&self, bytes_max: u64) -> Result<Option<String>, ChannelError> {
        self.0.receive(bytes_max)
    }
}

impl<C: Channel> Channel for Kept<C> {
    fn send(&self, message: &str) -> Result<(), ChannelError> {
        let size = format!("{} bytes", message.len());
        self.caretaker.pass("send", &size, || self.inner.send(message))
    }

    fn receive(&self, bytes_max: u64) -> Result<Option<String>, ChannelError> {
        self.caretaker.pass("receive", "", || self.inner.receive(bytes_max))
    }
}
