//! What the dialog shows of a file.

use domain::amount::DecimalSeparator;
use domain::channel::Preset;
use domain::money::Currency;
use serde::{Deserialize, Serialize};

use crate::gather::choices::{ChannelChoice, Choices};
use crate::gather::{FileId, Gathered, Note, Question, ReportFile, open_questions};
use crate::problem::FileProblem;
use crate::role::Role;
use crate::session::entry::{Entry, State};
use crate::session::{Section, Session};
use crate::sources::Target;
use crate::table::day::DateOrder;
use crate::table::span::{Coverage, Days};
use crate::wire;

/// The most letters of a cell that are told.
const LONGEST_SAMPLE: usize = 24;

/// A file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FileView {
    /// Its number.
    pub id: FileId,
    /// Its name.
    pub name: String,
    /// How far it has been read.
    pub state: FileState,
    /// Whether something is chosen for it because it was for another file with its header.
    pub is_recalled: bool,
    /// What can be chosen for it; empty until it has been read once.
    pub fields: Vec<Field>,
    /// What each of its columns holds; empty until it has been read once, or while that is folded.
    pub columns: Vec<ColumnView>,
}

/// How far a file has been read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum FileState {
    /// Others come first.
    Waiting,
    /// So many percent of it.
    Reading(u8),
    /// To its end.
    Read(FileFacts),
    /// It can't be taken, with the name of the column in which that is, if it is in one.
    Failed(FileProblem, Option<String>),
}

/// What is in a file that was read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FileFacts {
    /// Whose export it is, in the platform's own name; `None` where that is not known.
    pub source: Option<String>,
    /// How many rows were summed.
    pub rows: u64,
    /// The days that it covers, where they are known.
    pub days: Option<Days>,
    /// What should be known of it.
    pub notes: Vec<Note>,
}

/// Something that can be chosen for a file, with what was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Field {
    /// Whose figures its rows are.
    Channel(ChannelSource, Option<ChannelChoice>),
    /// What separates decimals.
    Separator {
        /// A number that can be read either way.
        example: String,
        /// What was chosen.
        #[serde(with = "wire::option")]
        chosen: Option<DecimalSeparator>,
    },
    /// What counts as a conversion.
    Indicator {
        /// The kinds of results; one can be empty.
        kinds: Vec<String>,
        /// What was chosen.
        chosen: Option<String>,
    },
    /// What stands first in its dates.
    DateOrder {
        /// The period if the day stands first.
        day_first: Days,
        /// The period if the month does.
        month_first: Days,
        /// What was chosen.
        chosen: Option<DateOrder>,
    },
    /// The currency.
    Currency {
        /// What it is as long as nothing is chosen, where anything is known.
        #[serde(with = "wire::option")]
        proposed: Option<Currency>,
        /// What was chosen.
        #[serde(with = "wire::option")]
        chosen: Option<Currency>,
    },
}

/// What tells whose figures a file's rows are, as long as nothing is chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ChannelSource {
    /// The column of this name.
    Column(String),
    /// The platform that made the file.
    Platform(#[serde(with = "wire")] Preset),
    /// Nothing.
    Unknown,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ColumnView {
    /// Its name.
    pub name: String,
    /// What stands in it in the first rows.
    pub samples: Vec<String>,
    /// What it holds; `None` where it is not used.
    #[serde(with = "wire::option")]
    pub role: Option<Role>,
}

impl Session {
    pub(super) fn file_view(&self, entry: &Entry, read: &[&ReportFile], gathered: &Gathered) -> FileView {
        let report = entry.report.as_ref();
        let is_unfolded = self.unfolded.contains(&Section::Columns(entry.id));
        FileView {
            id: entry.id,
            name: entry.name.clone(),
            state: state(entry, gathered),
            is_recalled: entry.is_recalled,
            fields: report.map(|report| self.fields(report, read, gathered)).unwrap_or_default(),
            columns: report.filter(|_| is_unfolded).map(|report| columns(entry, report)).unwrap_or_default(),
        }
    }

    /// What can be chosen: the channel, and what the file leaves open.
    fn fields(&self, report: &ReportFile, read: &[&ReportFile], gathered: &Gathered) -> Vec<Field> {
        let choices = &report.choices;
        let mut fields = vec![Field::Channel(channel_source(report), choices.channel)];
        // Beside the others it is only once it is read.
        let questions = open_questions(read, report.id);
        let proposed = gathered.currency.or(self.currencies.form);
        fields.extend(questions.into_iter().filter_map(|question| field(question, choices, proposed)));
        fields
    }
}

fn field(question: Question, choices: &Choices, proposed: Option<Currency>) -> Option<Field> {
    match question {
        Question::Separator(_, example) => Some(Field::Separator { example, chosen: choices.separator }),
        Question::Indicator(_, kinds) => Some(Field::Indicator { kinds, chosen: choices.indicator.clone() }),
        Question::Dates(_, dates) => Some(Field::DateOrder {
            day_first: dates.day_first,
            month_first: dates.month_first,
            chosen: choices.date_order,
        }),
        Question::Currency(_) => Some(Field::Currency { proposed, chosen: choices.currency }),
        _ => None,
    }
}

fn channel_source(report: &ReportFile) -> ChannelSource {
    let layout = &report.scanned.layout;
    let column = layout.column(Role::Channel).and_then(|column| layout.header.get(column));
    match (column, (layout.source.target)("")) {
        (Some(name), _) => ChannelSource::Column(name.clone()),
        (None, Target::Channel(preset)) => ChannelSource::Platform(preset),
        (None, _) => ChannelSource::Unknown,
    }
}

fn state(entry: &Entry, gathered: &Gathered) -> FileState {
    match &entry.state {
        State::Waiting => FileState::Waiting,
        State::Reading(_, percent) => FileState::Reading(*percent),
        State::Failed(problem) => FileState::Failed(problem.clone(), column_of(problem, entry)),
        State::Read => match &entry.report {
            Some(report) => FileState::Read(facts(report, gathered)),
            None => FileState::Waiting,
        },
    }
}

fn facts(report: &ReportFile, gathered: &Gathered) -> FileFacts {
    let source = report.scanned.layout.source.name;
    let days = match report.scanned.coverage(report.choices.date_order) {
        Coverage::Known(days) => Some(days),
        Coverage::Unknown | Coverage::Open(_) => None,
    };
    let notes = gathered.notes.iter().filter(|(id, _)| *id == report.id);
    FileFacts {
        source: (!source.is_empty()).then(|| source.to_owned()),
        rows: report.scanned.rows,
        days,
        notes: notes.map(|(_, note)| *note).collect(),
    }
}

fn column_of(problem: &FileProblem, entry: &Entry) -> Option<String> {
    let (FileProblem::Unreadable(role, ..) | FileProblem::MixedSeparators(role, ..)) = problem else { return None };
    let layout = &entry.report.as_ref()?.scanned.layout;
    layout.header.get(layout.column(*role)?).cloned()
}

fn columns(entry: &Entry, report: &ReportFile) -> Vec<ColumnView> {
    let layout = &report.scanned.layout;
    let roles = entry.roles.as_ref().unwrap_or(&layout.roles);
    let column = |(place, name): (usize, &String)| {
        let cells = report.scanned.examples.iter().filter_map(|row| row.get(place)).filter(|cell| !cell.is_empty());
        ColumnView {
            name: name.clone(),
            samples: cells.map(|cell| cell.chars().take(LONGEST_SAMPLE).collect()).collect(),
            role: roles.get(place).copied().flatten(),
        }
    };
    layout.header.iter().enumerate().map(column).collect()
}
