//! The files of a crate: the root comes with the program, the others are read when a `mod x;` names them.

use crate::base::FileId;
use crate::db::{Db, SourceFile};
use rustc_hash::FxHashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

/// Reads the text of a file; the error is for people.
pub type ReadFile = fn(&Path) -> Result<String, String>;

/// The first number of a file that a `mod` item names. Roots are numbered by the caller, from 0.
const MODULE_FILES: u32 = 1 << 16;

/// The files that a database has read, each once. A file that was not there is looked for again.
#[derive(Clone, Default)]
pub struct Files(Arc<Mutex<Inner>>);

#[derive(Default)]
struct Inner {
    read: Option<ReadFile>,
    by_path: FxHashMap<PathBuf, SourceFile>,
    count: u32,
}

impl Files {
    /// Reads files with `read` instead of from the disk.
    pub fn reading_with(read: ReadFile) -> Files {
        Files(Arc::new(Mutex::new(Inner { read: Some(read), ..Inner::default() })))
    }

    /// Whether files are read from the disk.
    pub(crate) fn read_disk(&self) -> bool {
        self.0.lock().unwrap_or_else(|e| e.into_inner()).read.is_none()
    }

    /// The file at a path.
    ///
    /// # Errors
    /// Why the file cannot be read, in words.
    pub(crate) fn load(&self, db: &dyn Db, path: &Path) -> Result<SourceFile, String> {
        let mut inner = self.0.lock().unwrap_or_else(|e| e.into_inner());
        if let Some(file) = inner.by_path.get(path) {
            return Ok(*file);
        }
        let text = inner.read.unwrap_or(read_from_disk)(path)?;
        let id = FileId(MODULE_FILES + inner.count);
        inner.count += 1;
        let shown = path.display().to_string().replace('\\', "/");
        let file = SourceFile::new(db, shown, Arc::from(text), id);
        inner.by_path.insert(path.to_owned(), file);
        Ok(file)
    }
}

/// The text of a file on disk.
///
/// # Errors
/// That it is not there, not readable or not UTF-8, in words.
pub fn read_from_disk(path: &Path) -> Result<String, String> {
    let bytes = std::fs::read(path).map_err(|e| match e.kind() {
        std::io::ErrorKind::NotFound => "file not found".to_owned(),
        kind => kind.to_string(),
    })?;
    String::from_utf8(bytes).map_err(|e| format!("not valid UTF-8 (at byte {})", e.utf8_error().valid_up_to()))
}
