//! The saved record: a plan document with its schema and revision, as JSON in the browser's storage.

use json::Json;

use super::document::PlanDocument;

/// The newest schema that this version reads, and the one that it writes.
pub const SCHEMA: u64 = 1;

/// What is kept under one key.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// One higher with every save, so that two tabs can tell who wrote last.
    pub revision: u64,
    /// When it was saved: ISO 8601, UTC.
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

impl Record {
    /// The record as JSON.
    pub fn write(self) -> String {
        let members = [
            ("schema", Json::Number(SCHEMA)),
            ("revision", Json::Number(self.revision)),
            ("saved", Json::Text(self.saved)),
            ("plan", self.plan.0),
        ];
        Json::Object(members.map(|(key, value)| (key.to_owned(), value)).into()).write()
    }

    /// The record of a text, or why there is none.
    pub fn read(text: &str) -> Result<Self, RecordProblem> {
        let json = Json::read(text).ok_or(RecordProblem::Unreadable)?;
        match json.get_number("schema") {
            Some(SCHEMA) => Self::of(json).ok_or(RecordProblem::Unreadable),
            Some(schema) if schema > SCHEMA => Err(RecordProblem::Newer),
            _ => Err(RecordProblem::Unreadable),
        }
    }

    fn of(mut json: Json) -> Option<Self> {
        let plan = json.take("plan").filter(|plan| matches!(plan, Json::Object(_)))?;
        Some(Self {
            revision: json.get_number("revision")?,
            saved: json.get_text("saved").unwrap_or_default().to_owned(),
            plan: PlanDocument(plan),
        })
    }
}
