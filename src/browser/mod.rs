//! The browser, one capability a file. Knows no domain word; answers with `Option` and `Result`, never with a panic.

pub mod clipboard;
pub mod clock;
pub mod computed_style;
pub mod download;
pub mod fetch;
pub mod file_drop;
pub mod files;
pub mod focus;
pub mod host;
pub mod idle;
pub mod image;
pub mod intl;
pub mod json;
pub mod keyboard;
pub mod page;
pub mod select;
pub mod share_sheet;
pub mod storage;
pub mod stylesheet;
pub mod task;
pub mod unicode;
pub mod url;
pub mod worker;
