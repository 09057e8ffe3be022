//! What must be asked of files before their figures are used, and what should be known of them.

use domain::money::Currency;
use serde::{Deserialize, Serialize};

use crate::gather::file::FileId;
use crate::role::Role;
use crate::sources::Target;
use crate::table::span::Dates;
use crate::wire;

/// What must be answered before any figures are used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Question {
    /// Files are still being read.
    StillReading,
    /// No column of spend nor of conversions is known.
    Columns(FileId),
    /// Whose figures these are.
    Channel(FileId),
    /// The decimal separator, with a number that can be read either way.
    Separator(FileId, String),
    /// Which of these kinds of results are conversions.
    Indicator(FileId, Vec<String>),
    /// What stands first in dates, the day or the month.
    Dates(FileId, Dates),
    /// The currency, which the file does not tell.
    Currency(FileId),
    /// Which of these currencies is used: amounts in different ones are never added.
    SeveralCurrencies(#[serde(with = "wire::list")] Vec<Currency>),
    /// A sum of a channel is negative or has more than 15 digits.
    OutOfRange(Target, #[serde(with = "wire")] Role),
    /// There are no figures at all.
    NoFigures,
}

/// Something to know of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Note {
    /// It is the same as this other one, and counts once.
    SameAs(FileId),
    /// It has campaigns that are in this other one as well, maybe of the same days.
    Overlaps(FileId),
    /// So many numbers were masked and are missing in the sums.
    Masked(u64),
    /// The platform says that figures may still be missing.
    Incomplete,
    /// Its own total is the sum of its rows.
    AgreesWithTotal,
    /// Its own total is not the sum of its rows.
    DiffersFromTotal,
    /// What it counts is in the platforms' own files already.
    CountedByPlatforms,
    /// Some of its conversions are of no known channel.
    UnknownChannel,
    /// It has conversions and no column of spend that is known.
    NoSpend,
}
