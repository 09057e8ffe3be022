//! The session: what is open now, how it is kept, how the person likes it. Joins the pure part to the browser.

mod attention;
mod debounce;
mod help;
mod kept;
mod linked;
mod list;
mod now;
mod reports;
mod saving;
mod session;
mod settings;
mod shown;
mod steps;
mod table;
mod writer;
mod written;

pub use attention::{focus_soon, open, press, take_value};
pub use linked::Shared;
pub use list::Row;
pub use saving::StorageNotice;
pub use session::Session;
pub use steps::build_later;
pub use writer::Writer;
pub use written::{Hold, Shown, When, Write};

pub use crate::platform::tree::Tree;
