//! Process-wide, append-only tables of values that are equal when they are the same.
//!
//! Bodies are typed on several threads, and each makes millions of names, ids and types, of which few are new. So a table
//! is split by hash, and in front of it each thread keeps the values that it met lately, which it finds without a lock.

use hashbrown::HashTable;
use std::cell::Cell;
use std::sync::Mutex;
use std::thread::LocalKey;

/// Parts of a table that are locked apart.
const SHARDS: usize = 16;

/// Values that a thread remembers, for each table.
const RECENT: usize = 1 << 11;

/// One table.
pub struct Interner<T: ?Sized + 'static> {
    shards: [Mutex<HashTable<&'static T>>; SHARDS],
    hash: fn(&T) -> u64,
}

/// What a thread met lately, by hash.
pub struct Recent<T: ?Sized + 'static>([Cell<Option<&'static T>>; RECENT]);

impl<T: ?Sized> Recent<T> {
    pub const fn new() -> Recent<T> {
        Recent([const { Cell::new(None) }; RECENT])
    }
}

impl<T: ?Sized> Default for Recent<T> {
    fn default() -> Recent<T> {
        Recent::new()
    }
}

impl<T: ?Sized + Sync> Interner<T> {
    /// `hash` is that of the values, and of what [`Interner::get`] is asked for.
    pub const fn new(hash: fn(&T) -> u64) -> Interner<T> {
        Interner { shards: [const { Mutex::new(HashTable::new()) }; SHARDS], hash }
    }

    /// The value with this hash that `is` the one in question, made by `make` if it is new.
    pub fn get(
        &self,
        recent: &'static LocalKey<Recent<T>>,
        hash: u64,
        is: impl Fn(&T) -> bool,
        make: impl FnOnce() -> &'static T,
    ) -> &'static T {
        recent.with(|recent| {
            let slot = &recent.0[(hash >> 20) as usize % RECENT];
            if let Some(value) = slot.get().filter(|v| is(v)) {
                return value;
            }
            let shard = &self.shards[(hash >> 40) as usize % SHARDS];
            let mut table = shard.lock().unwrap_or_else(|e| e.into_inner());
            let value = match table.find(hash, |v| is(v)) {
                Some(value) => *value,
                None => {
                    let value = make();
                    table.insert_unique(hash, value, |v| (self.hash)(v));
                    value
                }
            };
            slot.set(Some(value));
            value
        })
    }
}
