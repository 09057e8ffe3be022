//! The figures on the page as a table, handed over as a file or by the clipboard.

use leptos::prelude::*;

use super::kept::file_name;
use super::now::Now;
use super::session::Session;
use super::writer::Writer;
use super::written::Shown;
use crate::codec::sheet;
use crate::codec::table::{Decimals, Table};
use crate::platform::{clipboard, file};

impl Now {
    fn table(&self, decimals: Decimals) -> Table {
        Table::of(&self.plan, &self.report, self.messages, decimals)
    }
}

impl Session {
    /// Hands the figures over as a file that spreadsheets open, with all decimals.
    pub fn save_table(self) {
        let write = |now: &Now| sheet::csv(&now.table(Decimals::ALL), now.language.mark());
        file::save(&file_name("csv"), "text/csv", &self.0.now.with_untracked(write));
    }

    /// Copies the figures, results rounded as on the page: many a table goes into a mail.
    pub fn copy_table(self) {
        let (text, html) = self.0.now.with_untracked(|now| {
            let writer = Writer { language: now.language, currency: now.plan.currency };
            let table = now.table(Decimals { money: writer.decimals(), percent: 1 });
            (sheet::tsv(&table, now.language.mark()), sheet::html(&table, now.language.mark()))
        });
        clipboard::copy_both(&text, &html, move |copied| {
            self.0.now.update_untracked(|now| now.table_copied = Some(copied));
            self.write_again();
        });
    }
}

impl Shown<'_> {
    /// Whether the table is in the clipboard, in words; empty until the browser has answered.
    pub const fn table_told(&self) -> &'static str {
        match self.now.table_copied {
            Some(true) => self.m.table_copied,
            Some(false) => self.m.table_not_copied,
            None => "",
        }
    }
}
