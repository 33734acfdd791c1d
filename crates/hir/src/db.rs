//! The salsa database and the context handle that every phase takes first.

use crate::base::*;
use crate::config::CrateConfig;
use crate::edit::Found;
use crate::files::Files;
use std::sync::Arc;

/// The database: inputs below, queries in every crate of the pipeline.
#[salsa::db]
pub trait Db: salsa::Database {
    /// The files that `mod` items have named so far.
    fn files(&self) -> &Files;
    /// Another handle of the database, if queries are to be asked ahead ([`crate::ahead`]).
    fn fork(&self) -> Option<Database>;
}

/// The database of the command line and the tests.
#[salsa::db]
#[derive(Default, Clone)]
pub struct Database {
    storage: salsa::Storage<Self>,
    files: Files,
    all_cores: bool,
}
impl Database {
    /// A database whose module files come from `files`.
    pub fn with_files(files: Files) -> Database {
        Database { files, ..Database::default() }
    }
    /// The database with all cores at work where that saves time.
    #[must_use]
    pub fn on_all_cores(self) -> Database {
        Database { all_cores: true, ..self }
    }
    /// A database that tells of each query that it runs, by the query's name.
    pub fn with_log(log: impl Fn(&str) + Send + Sync + 'static) -> Database {
        let on_event = move |event: salsa::Event| {
            if let salsa::EventKind::WillExecute { database_key } = event.kind {
                // `query(id)`
                let shown = format!("{database_key:?}");
                log(shown.split('(').next().unwrap_or_default());
            }
        };
        Database { storage: salsa::Storage::new(Some(Box::new(on_event))), ..Database::default() }
    }
}
#[salsa::db]
impl salsa::Database for Database {}
#[salsa::db]
impl Db for Database {
    fn files(&self) -> &Files {
        &self.files
    }
    fn fork(&self) -> Option<Database> {
        self.all_cores.then(|| self.clone())
    }
}

/// One file that the user gave, with its text.
#[salsa::input]
pub struct SourceFile {
    #[returns(ref)]
    pub path: String,
    /// Changed by [`Database::edit`] alone.
    #[returns(ref)]
    pub(crate) content: Arc<str>,
    #[returns(copy)]
    pub id: FileId,
}
impl SourceFile {
    pub fn text(self, db: &dyn Db) -> &Arc<str> {
        self.content(db)
    }
}

/// A crate to check: a root file (a bare file is a crate of its own), and with it every file that its modules name.
#[salsa::input]
pub struct Program {
    #[returns(copy)]
    pub root: SourceFile,
    #[returns(copy)]
    pub edition: Edition,
    /// A binary if the root has `fn main`.
    #[returns(copy)]
    pub rules: RuleSet,
    /// 1 to 4.
    #[returns(copy)]
    pub tls_stage: u8,
    #[returns(copy)]
    pub overflow_checks: bool,
    /// `async fn` in a trait implies a `!tls` future (off with `--no-async-trait-tls`).
    #[returns(copy)]
    pub async_trait_tls: bool,
    /// Its `cfg` set and dependencies; for a bare file, those of [`CrateConfig::default`].
    #[default]
    #[returns(ref)]
    pub config: Arc<CrateConfig>,
    /// What [`Database::edit`] has found in the text.
    #[default]
    #[returns(ref)]
    pub(crate) found: Option<Found>,
}

/// Today's language, the proposal to the letter, or the repaired rules.
#[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum RuleSet {
    Rust,
    Proposal,
    Sound,
}
impl RuleSet {
    pub fn name(self) -> &'static str {
        match self {
            RuleSet::Rust => "rust",
            RuleSet::Proposal => "proposal",
            RuleSet::Sound => "sound",
        }
    }
}

/// The handle every phase takes first: the database and the crate under check.
#[derive(Copy, Clone)]
pub struct Cx<'a> {
    pub db: &'a dyn Db,
    pub program: Program,
}

impl<'a> Cx<'a> {
    pub fn new(db: &'a dyn Db, program: Program) -> Cx<'a> {
        Cx { db, program }
    }
    pub fn edition(self) -> Edition {
        self.program.edition(self.db)
    }
    pub fn rules(self) -> RuleSet {
        self.program.rules(self.db)
    }
}
