//! The browser, one capability a file. Knows no domain word; answers with `Option` and `Result`, never with a panic.

pub mod clipboard;
pub mod clock;
pub mod download;
pub mod fetch;
pub mod focus;
pub mod host;
pub mod idle;
pub mod intl;
pub mod page;
pub mod select;
pub mod share_sheet;
pub mod storage;
pub mod task;
pub mod unicode;
pub mod url;
