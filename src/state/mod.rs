//! What is open and how it is stored: joins the pure crates to the browser. The only layer that knows both.

mod announcement;
mod catalogs;
mod format;
mod locale;
mod persistence;
mod plan_store;
mod preferences;
mod saved_record;
mod shared_link;
mod timing;

pub use announcement::Announcement;
pub use catalogs::load_catalog;
pub use format::Format;
pub use locale::{Locale, locale, messages};
pub use persistence::Persistence;
pub use plan_store::{Action, PlanStore, Snapshot, plan_store};
pub use preferences::Preferences;
pub use saved_record::StorageNotice;
pub use shared_link::{CopiedLink, SharedLink};
