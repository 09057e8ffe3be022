//! What the page asks of a session, and what comes of it.

use domain::money::Currency;
use serde::{Deserialize, Serialize};

use crate::gather::FileId;
use crate::gather::choices::Choice;
use crate::role::Role;
use crate::session::applied::Applied;
use crate::view::ImportView;
use crate::view::campaigns::Sort;
use crate::wire;

/// What a person does in the dialog.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Request {
    /// The dialog is opened.
    Open {
        /// The currency of the amounts in the form, if there are any.
        #[serde(with = "wire::option")]
        form_currency: Option<Currency>,
        /// What [`Applied::remembered`] was the last time.
        remembered: String,
    },
    /// Files of these names are added.
    Add(Vec<String>),
    /// A file is left out.
    Remove(FileId),
    /// Something is chosen for a file.
    Choose(FileId, Choice),
    /// A column of a file, by its place, holds this.
    Assign(FileId, usize, #[serde(with = "wire::option")] Option<Role>),
    /// A campaign, by its file and its place there, counts or does not.
    Count(FileId, usize, bool),
    /// Of several currencies this one is used.
    UseCurrency(#[serde(with = "wire::option")] Option<Currency>),
    /// Whether the form begins empty.
    ReplaceForm(bool),
    /// Campaigns with this in their names are searched.
    Search(String),
    /// Campaigns stand in this order.
    Sort(Sort),
    /// A section is unfolded or folded.
    Unfold(Section, bool),
    /// The figures are to be used.
    Apply,
    /// The dialog is closed; all is as it was when figures were used last.
    Cancel,
}

/// What is told of only while it is unfolded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Section {
    /// What each column of a file holds.
    Columns(FileId),
    /// The campaigns.
    Campaigns,
}

/// What the page is told when something has changed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SessionUpdate {
    /// What the dialog shows.
    pub view: ImportView,
    /// What came of a request, if it was one that ends something.
    pub outcome: Option<Outcome>,
}

/// What comes of a request that ends something.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Outcome {
    /// Nothing is used: questions are open.
    Refused,
    /// These figures are used.
    Applied(Applied),
    /// The dialog is closed; whether no file is left.
    Closed {
        /// No file is left.
        is_empty: bool,
    },
}

// As JSON they would say the same, but to read that takes three times as much code in the browser. Inline, so that they are
// compiled as their caller is: this crate is compiled for speed, the page for size.
impl Request {
    /// As bytes, for [`Self::from_bytes`] of the same build.
    #[inline]
    pub fn to_bytes(&self) -> Vec<u8> {
        to_bytes(self)
    }

    /// The request of such bytes; `None` for others.
    #[inline]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        postcard::from_bytes(bytes).ok()
    }
}

impl SessionUpdate {
    /// As bytes, for [`Self::from_bytes`] of the same build.
    #[inline]
    pub fn to_bytes(&self) -> Vec<u8> {
        to_bytes(self)
    }

    /// The update of such bytes; `None` for others.
    #[inline]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        postcard::from_bytes(bytes).ok()
    }
}

#[inline]
fn to_bytes(value: &impl Serialize) -> Vec<u8> {
    // There is nothing in them whose length is not known, which is all that could be refused.
    postcard::to_allocvec(value).unwrap_or_default()
}
