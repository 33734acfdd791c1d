//! Edits of a program that has been checked.
//!
//! Queries know from which inputs they come, and how likely those are to change. The text of a file changes with every key
//! that is pressed, but most of what is in it does not: after an edit the file is lowered, and what has been found in it is
//! compared with what was there before. The items without their bodies are one input, which is not expected to change; each
//! body is another, and so is the text of each piece. What the last edit changed of these is expected to change again, the
//! rest is not. So most of what is known of the program is known to hold still, without a look at what it comes from.

use crate::ast::Body;
use crate::base::{DefId, FileId};
use crate::db::{Database, Db, Program, SourceFile};
use crate::items::{UserItems, user_crate};
use rustc_hash::FxHashMap;
use salsa::{Durability, Setter};
use std::sync::Arc;

/// What is in the text of a program.
#[derive(Clone)]
pub struct Found {
    pub(crate) items: Arc<UserItems>,
    parts: FxHashMap<Key, PartInput>,
}

#[derive(Copy, Clone, PartialEq, Eq, Hash)]
enum Key {
    Body(DefId),
    Text(FileId),
}

#[derive(Clone, PartialEq, Eq)]
enum Part {
    Body(Arc<Body>),
    Text(Arc<str>),
}

#[salsa::input]
struct PartInput {
    #[returns(ref)]
    part: Part,
    /// The last edit changed it.
    #[returns(copy)]
    hot: bool,
}

impl Found {
    pub(crate) fn body<'a>(&self, db: &'a dyn Db, owner: DefId) -> Option<&'a Arc<Body>> {
        match self.parts.get(&Key::Body(owner))?.part(db) {
            Part::Body(body) => Some(body),
            Part::Text(_) => None,
        }
    }
    pub(crate) fn text<'a>(&self, db: &'a dyn Db, piece: FileId) -> Option<&'a Arc<str>> {
        match self.parts.get(&Key::Text(piece))?.part(db) {
            Part::Text(text) => Some(text),
            Part::Body(_) => None,
        }
    }
}

/// The durability of the items.
const ITEMS: Durability = Durability::HIGH;

impl PartInput {
    fn set(self, db: &mut Database, part: Part, hot: bool) {
        let durability = if hot { Durability::LOW } else { Durability::MEDIUM };
        self.set_part(db).with_durability(durability).to(part);
        self.set_hot(db).with_durability(durability).to(hot);
    }
}

impl Database {
    /// Gives a file of a program another text. A program that will be edited is edited before its first check too, and made
    /// with high durability: what was found of it before its first edit counts as likely to change.
    pub fn edit(&mut self, program: Program, file: SourceFile, text: Arc<str>) {
        if program.found(self).is_none() {
            let (path, id) = (file.path(self).clone(), file.id(self));
            file.set_path(self).with_durability(ITEMS).to(path);
            file.set_id(self).with_durability(ITEMS).to(id);
        }
        file.set_content(self).to(text);
        let db: &Database = self;
        let krate = user_crate(db, program);
        let before = program.found(db).as_ref();
        let known = |key: &Key| before.and_then(|b| b.parts.get(key)).copied();
        let mut parts: FxHashMap<Key, PartInput> = FxHashMap::default();
        let mut changed: Vec<(PartInput, Part)> = Vec::new();
        let mut same: Vec<PartInput> = Vec::new();
        let new = |part: Part| PartInput::builder(part, false).durability(Durability::MEDIUM).new(db);
        for (owner, body) in &krate.bodies {
            let key = Key::Body(*owner);
            let input = known(&key).unwrap_or_else(|| new(Part::Body(body.clone())));
            match input.part(db) {
                Part::Body(old) if old == body => same.push(input),
                _ => changed.push((input, Part::Body(body.clone()))),
            }
            parts.insert(key, input);
        }
        for piece in krate.pieces.keys() {
            let key = Key::Text(*piece);
            let text = krate.piece_text(db, *piece).unwrap_or_default();
            let input = known(&key).unwrap_or_else(|| new(Part::Text(text.into())));
            match input.part(db) {
                Part::Text(old) if **old == *text => same.push(input),
                _ => changed.push((input, Part::Text(text.into()))),
            }
            parts.insert(key, input);
        }
        let is_as_before = |b: &Found| {
            b.items == krate.items && b.parts.len() == parts.len() && parts.keys().all(|k| b.parts.contains_key(k))
        };
        let found = (!before.is_some_and(is_as_before)).then(|| Found { items: krate.items.clone(), parts });
        // That a part gets hot is a change of what was not expected to change. The others cool down along with it.
        let cooling = changed.iter().any(|(input, _)| !input.hot(db));
        same.retain(|input| cooling && input.hot(db));
        for input in same {
            let part = input.part(self).clone();
            input.set(self, part, false);
        }
        for (input, part) in changed {
            input.set(self, part, true);
        }
        if found.is_some() {
            program.set_found(self).with_durability(ITEMS).to(found);
        }
    }
}
