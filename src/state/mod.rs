//! The session: what is open now, how it is kept, how the person likes it. Joins the pure part to the browser.

mod attention;
mod debounce;
mod help;
mod kept;
mod linked;
mod list;
mod now;
mod saving;
mod session;
mod settings;
mod shown;
mod writer;

pub use attention::{focus_soon, open, take_value};
pub use linked::Shared;
pub use list::rows;
pub use now::Row;
pub use saving::StorageNotice;
pub use session::Session;
pub use writer::Writer;
