//! Files that repeat others: the same file twice, or the same campaigns of maybe the same days.

use std::collections::HashSet;

use crate::gather::file::{FileId, ReportFile};
use crate::gather::question::Note;
use crate::gather::resolved::Resolved;
use crate::sources::Target;
use crate::table::span::Coverage;

/// The first file before this one that is the same, byte by byte or as it was read.
pub(crate) fn twin(files: &[&ReportFile], file: &ReportFile) -> Option<FileId> {
    let earlier = files.iter().take_while(|other| other.id != file.id);
    earlier.into_iter().find(|other| other.scanned.is_same(&file.scanned)).map(|other| other.id)
}

/// Notes files that have a campaign in common with one before, unless they are of different days. What analytics counts is
/// of others' campaigns.
pub(crate) fn note(notes: &mut Vec<(FileId, Note)>, files: &[Resolved]) {
    if files.len() < 2 {
        return;
    }
    let named: Vec<_> = files.iter().map(|file| (file, campaigns(file))).collect();
    for (count, (file, own)) in named.iter().enumerate() {
        let is_apart = |other: &Resolved| match (&file.coverage, &other.coverage) {
            (Coverage::Known(own), Coverage::Known(other)) => other.last < own.first || own.last < other.first,
            _ => false,
        };
        let is_near = |other: &Resolved| is_analytics(other) == is_analytics(file);
        let mut earlier = named.iter().take(count).filter(|(other, _)| is_near(other) && !is_apart(other));
        let found = earlier.find(|(_, others)| !own.is_disjoint(others));
        notes.extend(found.map(|(other, _)| (file.report.id, Note::Overlaps(other.report.id))));
    }
}

const fn is_analytics(file: &Resolved) -> bool {
    file.report.scanned.layout.source.is_analytics
}

/// The names of a file's campaigns, with whose they are.
fn campaigns<'f>(file: &Resolved<'f>) -> HashSet<(Target, &'f str)> {
    let named = file.groups().filter(|(group, _)| !group.identity.campaign.is_empty());
    named.map(|(group, target)| (target, group.identity.campaign.as_str())).collect()
}
