//! The browser, one capability a file. Knows no domain word; answers with `Option` and `Result`, never with a panic.

pub mod clipboard;
pub mod clock;
pub mod file;
pub mod intl;
pub mod later;
pub mod page;
mod promise;
pub mod sheet;
pub mod storage;
pub mod text;
pub mod tree;
pub mod turn;
pub mod url;
