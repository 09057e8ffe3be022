//! The browser, one capability a file. Knows no domain word; answers with `Option` and `Result`, never with a panic.

pub mod clock;
pub mod file;
pub mod intl;
pub mod page;
pub mod storage;
pub mod url;
