//! What is open and how it is stored: joins the pure crates to the browser. The only layer that knows both.

mod announcement;
mod catalogs;
mod format;
mod import_request;
mod import_session;
mod locale;
mod persistence;
mod plan_store;
mod preferences;
mod report_reader;
mod saved_record;
mod shared_link;
mod timing;

pub use announcement::announcement;
pub use catalogs::load_catalog;
pub use format::Format;
pub use import_request::ImportRequest;
pub use import_session::{IMPORT_FIELD, ImportSession, REPORT_CHOICES};
pub use locale::{Locale, LocaleChoice, locale, messages};
pub use persistence::{Persistence, plan_key};
pub use plan_store::{Action, PlanStore, Snapshot, plan_store};
pub use preferences::{KEY as PREFERENCES, Preferences, is_shown};
pub use report_reader::ReportReader;
pub use saved_record::{PLAN, SavedRecord, StorageNotice, UNREADABLE};
pub use shared_link::{CopiedLink, SharedLink, with_tidy_names};
pub use timing::follow_changes;
