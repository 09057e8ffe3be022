//! The saved record: a plan document with its schema and revision, as JSON in the browser's storage.

use serde::{Deserialize, Serialize};

use super::document::PlanDocument;

/// The newest schema that this version reads, and the one that it writes.
pub const SCHEMA: u64 = 1;

/// What is kept under one key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    schema: u64,
    /// One higher with every save, so that two tabs can tell who wrote last.
    pub revision: u64,
    /// When it was saved: ISO 8601, UTC.
    #[serde(default)]
    pub saved: String,
    /// The plan.
    pub plan: PlanDocument,
}

/// Why a text is no record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecordProblem {
    /// It comes from a newer version and must not be overwritten.
    Newer,
    /// It is damaged.
    Unreadable,
}

/// Only the part of a record that says whether the rest can be read.
#[derive(Deserialize)]
struct Schema {
    schema: u64,
}

impl Record {
    /// A record to be saved.
    pub const fn new(revision: u64, saved: String, plan: PlanDocument) -> Self {
        Self { schema: SCHEMA, revision, saved, plan }
    }

    /// The record as JSON.
    pub fn write(&self) -> String {
        // Strings and whole numbers alone: there is nothing here that JSON could refuse.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The record of a text, or why there is none.
    pub fn read(text: &str) -> Result<Self, RecordProblem> {
        match serde_json::from_str::<Schema>(text) {
            Ok(Schema { schema: SCHEMA }) => serde_json::from_str(text).map_err(|_| RecordProblem::Unreadable),
            Ok(Schema { schema }) if schema > SCHEMA => Err(RecordProblem::Newer),
            _ => Err(RecordProblem::Unreadable),
        }
    }
}
