/// A value may be handed to another task of a migrating executor (see the RFC).
#[lang = "async_send"]
pub auto trait AsyncSend {}
/// A value may stay in a task that migrates between threads (see the RFC).
#[lang = "resident"]
pub auto trait Resident {}
impl crate::marker::Copy for ! {}
