//! The figures as a table, as text for the clipboard and for files.

use codec::sheet;
use codec::table::{Decimals, Table};

use crate::browser::clipboard::Content;
use crate::state::{Format, Locale, Snapshot};

/// The figures with results rounded as on the page: many a table goes into a mail.
pub fn for_clipboard(snapshot: &Snapshot, locale: Locale, format: Format) -> Content {
    let table = table(snapshot, locale, Decimals { money: format.decimals(), percent: 1 });
    let separator = locale.language.separator();
    Content { text: sheet::tsv(&table, separator), html: sheet::html(&table, separator) }
}

/// The figures with all decimals, as a file of comma-separated values.
pub fn csv(snapshot: &Snapshot, locale: Locale) -> String {
    sheet::csv(&table(snapshot, locale, Decimals::ALL), locale.language.separator())
}

fn table(Snapshot { plan, report }: &Snapshot, locale: Locale, decimals: Decimals) -> Table {
    Table::of(plan, report, locale.messages, decimals)
}
