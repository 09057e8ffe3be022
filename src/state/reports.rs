//! Reports of ad platforms: read by a program of its own, `modules/import`, in a window of its own, `public/import`.

use leptos::prelude::*;

use super::kept::outsiders;
use super::now::Now;
use super::session::Session;
use super::written::Shown;
use crate::codec::record::Record;
use crate::domain::channel::ChannelId;
use crate::domain::edit::Edit;
use crate::domain::plan::Plan;
use crate::domain::quantity::Quantity;
use crate::platform::later;

/// What the page tells of them.
#[derive(Default)]
pub(super) struct Reports {
    /// The figures that were put in last, and the names of the files that each channel's are from.
    brought: Option<(Plan, Vec<(ChannelId, String)>)>,
    /// Whether they could not be read.
    failed: bool,
}

impl Session {
    /// Shows the window with the files that are chosen in the field for them, or with those that were taken over before.
    pub fn import(self) {
        let page = self.0.now.with_untracked(|now| {
            let Now { plan, language, saving, .. } = now;
            let has_amounts = plan.is_filled(Quantity::Spend) || plan.is_filled(Quantity::Value);
            let typed = has_amounts && !plan.is_example();
            [language.tag(), plan.currency.code(), &typed.to_string(), &(!saving.key.is_empty()).to_string()].join("\n")
        });
        later::ask("import/import", &page, move |answer| {
            self.0.now.update(|now| now.reports.failed = answer.is_none());
            match answer.as_deref().unwrap_or_default().split_once('\n') {
                Some(("own", text)) => self.open_saved(text),
                Some((how, figures)) => self.bring(how == "afresh", figures),
                None => self.write_again(),
            }
        });
    }

    /// Puts in what `modules/import` gave, into an empty form if that is said: a line a channel with its files, and a record.
    fn bring(self, afresh: bool, figures: &str) {
        let (files, record) = figures.rsplit_once('\n').unwrap_or(("", figures));
        let Ok(record) = Record::read(record) else { return };
        self.back_to_mine();
        let figures = outsiders(self.opened(&record.plan));
        let file = |line: &str| {
            let (id, names) = line.split_once('\t')?;
            Some((ChannelId::read(id)?, names.to_owned()))
        };
        let files = files.lines().filter_map(file).collect();
        self.0.now.update_untracked(|now| now.reports.brought = Some((figures.clone(), files)));
        // An example is nothing that anybody entered.
        let afresh = afresh || self.0.now.with_untracked(|now| now.plan.is_example());
        self.edit(Edit::Bring(Box::new(figures), afresh));
        self.write_again();
    }

    /// Whether figures were put in that the window can show again.
    pub fn has_reports(self) -> bool {
        self.0.now.with(|now| now.reports.brought.is_some())
    }

    /// Whether reports could not be read.
    pub fn reports_failed(self) -> bool {
        self.0.now.with(|now| now.reports.failed)
    }
}

impl Shown<'_> {
    /// The files that a channel's figures are from, as long as they are these.
    pub fn origin(&self, id: ChannelId) -> Option<&str> {
        let (figures, files) = self.now.reports.brought.as_ref()?;
        let row = self.plan.channel(id)?;
        let brought = figures.channels.iter().find(|other| self.plan.row_of(other) == Some(id))?;
        let same = |quantity: &Quantity| {
            brought.entry(*quantity).text().is_empty()
                || brought.entry(*quantity).value() == row.entry(*quantity).value()
        };
        let names = files.iter().find(|(other, _)| *other == brought.id).map(|(_, names)| names.as_str());
        names.filter(|_| Quantity::ALL.iter().all(same))
    }
}
