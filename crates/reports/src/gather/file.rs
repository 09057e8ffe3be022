//! A file that was read, among others.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::gather::choices::Choices;
use crate::scan::Scanned;

/// The number of a file, by which the page and the reader name it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct FileId(pub u32);

impl fmt::Display for FileId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A file and what the person chose for it.
#[derive(Clone, Debug)]
pub struct ReportFile {
    /// Its number.
    pub id: FileId,
    /// Its name.
    pub name: String,
    /// What is in it.
    pub scanned: Scanned,
    /// What was chosen.
    pub choices: Choices,
}

impl ReportFile {
    /// Its name without the ending, after which an own channel is called.
    pub fn title(&self) -> &str {
        self.name.rsplit_once('.').map_or(&self.name, |(title, _)| title)
    }
}
